import { Keys } from './source.ts';

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

  /** These keys and one more; `undefined` where that is none of them, or where they are not to be shared. */
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
