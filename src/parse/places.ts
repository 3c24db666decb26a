/** The keys of maps, in the order of the text: maps with the same keys share one. */
export class Keys {
  readonly list: readonly string[];
  #positions: Map<string, number> | undefined;

  constructor(list: readonly string[]) {
    this.list = list;
  }

  /** Position of a key, or -1. */
  indexOf(key: string): number {
    if (this.list.length < 8) return this.list.indexOf(key);
    this.#positions ??= new Map(this.list.map((name, position) => [name, position]));
    return this.#positions.get(key) ?? -1;
  }
}

/** The offsets of all maps and lists of one text, one after the other: one block of memory instead of thousands. */
export class Offsets {
  /** Read at once, never kept: it is another one when there are more. */
  all: Int32Array;
  #length = 0;

  /** `room` is how many offsets are to be expected. */
  constructor(room: number) {
    this.all = new Int32Array(room);
  }

  /** Makes room for this many more; returns the position of the first. */
  take(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.all.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.all);
      this.all = wider;
    }
    return at;
  }
}

/** How many offsets say where a map or list is as a whole, in front of those of its contents. */
const OWN_OFFSETS = 2;

/** The offsets of maps and lists that are still open, the innermost last. */
export class PendingOffsets {
  #all = new Int32Array(128);
  /** How many there are. */
  end = 0;

  /** Adds the offsets of a key and its value. */
  push(keyStart: number, keyEnd: number, start: number, end: number): void {
    const at = this.#room(4);
    this.#all[at] = keyStart;
    this.#all[at + 1] = keyEnd;
    this.#all[at + 2] = start;
    this.#all[at + 3] = end;
  }

  /** Adds the offsets of a list's item. */
  pushItem(start: number, end: number): void {
    const at = this.#room(2);
    this.#all[at] = start;
    this.#all[at + 1] = end;
  }

  /** Moves those from `base` on to where they stay, behind the map's or list's own; gives the position of the first. */
  moveTo(offsets: Offsets, base: number, start: number, end: number): number {
    const count = this.end - base;
    const at = offsets.take(count + OWN_OFFSETS);
    const { all } = offsets;
    all[at] = start;
    all[at + 1] = end;
    const first = at + OWN_OFFSETS;
    for (let one = 0; one < count; one++) all[first + one] = this.#all[base + one] as number;
    this.end = base;
    return at;
  }

  /** The position for this many more offsets. */
  #room(count: number): number {
    const at = this.end;
    this.end += count;
    if (this.end > this.#all.length) {
      const wider = new Int32Array(this.#all.length * 2);
      wider.set(this.#all);
      this.#all = wider;
    }
    return at;
  }
}

/**
 * Where the keys and values of one map or list are. Kept on the value itself under a symbol, so that
 * aliases share it and a merged key keeps the place of its text.
 */
export class Places {
  /** Merged keys last; `undefined` for a list. */
  readonly keys: Keys | undefined;
  /** Whether an alias names the map or list. */
  isAliased = false;
  readonly #offsets: Offsets;
  readonly #at: number;

  /** Takes the offsets of one map or list: its own start and end, then four a key or two an item. */
  constructor(offsets: Offsets, at: number, keys: Keys | undefined) {
    this.keys = keys;
    this.#offsets = offsets;
    this.#at = at;
  }

  /** Offset of the first character of the map or list. */
  get start(): number {
    return this.#offsets.all[this.#at] as number;
  }

  /** Offset after its last character. */
  get end(): number {
    return this.#offsets.all[this.#at + 1] as number;
  }

  /** One of the four offsets of the key at a position: key start, key end, value start, value end. */
  ofKey(position: number, which: 0 | 1 | 2 | 3): number {
    return this.#offsets.all[this.#at + OWN_OFFSETS + position * 4 + which] as number;
  }

  /** One of the two offsets of the item at a position: its start, its end. */
  ofItem(position: number, which: 0 | 1): number {
    return this.#offsets.all[this.#at + OWN_OFFSETS + position * 2 + which] as number;
  }
}

const PLACES: unique symbol = Symbol('places');

/** Marks a map or list with the places of its contents. */
export function setPlaces(container: object, places: Places): void {
  (container as { [PLACES]?: Places })[PLACES] = places;
}

/** The places of a map or list that came out of a file. */
export function placesOf(container: object): Places | undefined {
  return (container as { [PLACES]?: Places })[PLACES];
}

/** How many different orders of keys a text may share: few kinds of maps make up a manifest. */
const MOST_ORDERS = 2048;

/** How many keys a map may have to share them: larger ones come once. */
const MOST_KEYS = 32;

/**
 * The keys that a map has so far. Maps with the same keys in the same order come to the same one, so that what is
 * worked out for one of them is there for all.
 */
export class KeyOrder extends Keys {
  /** How many more there may be; one count for all that come from the same first one. */
  readonly #room: { left: number };
  /** What came last after these: most often it comes again. */
  #lastKey = '';
  #last: KeyOrder | undefined;
  #next: Map<string, KeyOrder> | undefined;

  constructor(list: readonly string[] = [], room: { left: number } = { left: MOST_ORDERS }) {
    super(list);
    this.#room = room;
  }

  /** These keys and one more; `undefined` if that is none of them, or where they are not to be shared. */
  with(key: string): KeyOrder | undefined {
    if (this.#last !== undefined && this.#lastKey === key) return this.#last;
    const next = this.#next?.get(key) ?? this.#grow(key);
    if (next === undefined) return undefined;
    this.#lastKey = key;
    this.#last = next;
    return next;
  }

  #grow(key: string): KeyOrder | undefined {
    if (this.list.length === MOST_KEYS || this.#room.left === 0) return undefined;
    if (key === '__proto__' || this.list.includes(key)) return undefined;
    this.#room.left--;
    const next = new KeyOrder([...this.list, key], this.#room);
    this.#next ??= new Map();
    this.#next.set(key, next);
    return next;
  }
}
