import type { Span, Wording } from '../estate/finding.ts';
import type { Value, ValueMap } from '../estate/value.ts';

export type { Value, ValueMap };

/** What is wrong with a text as YAML or JSON; the finding's rule is `syntax`. */
export interface Problem extends Span, Wording {}

/** One file, read: its value, where everything in it stands, and what could not be read. */
export interface Source {
  /** As findings show it: relative to the working directory, with `/`. */
  readonly file: string;
  readonly text: string;
  /** `undefined` when nothing could be read. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

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

  /** Makes room for so many more; gives the position of the first. */
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

/** How many offsets say where a map or list stands as a whole, in front of those of what it holds. */
export const OWN_OFFSETS = 2;

/**
 * Where the keys and values of one map or list stand. Kept on the value itself under a symbol, so that
 * aliases share it and a merged key keeps the place where its text stands.
 */
export class Places {
  /** Merged keys last; `undefined` for a list. */
  readonly keys: Keys | undefined;
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

/** Marks a map or list with the places of what it holds. */
export function setPlaces(container: object, places: Places): void {
  (container as { [PLACES]?: Places })[PLACES] = places;
}

/** The places of a map or list that came out of a file. */
export function placesOf(container: object): Places | undefined {
  return (container as { [PLACES]?: Places })[PLACES];
}

export function isMap(value: unknown): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key's own value; never one that every object inherits, such as `constructor`. */
export function own(map: ValueMap, key: string): Value | undefined {
  const value = map[key];
  // What objects inherit are functions, which no file holds, and under one name an object: asking `hasOwn` every
  // time would take most of the time that an estate takes.
  if (typeof value === 'function') return undefined;
  return key === '__proto__' && !Object.hasOwn(map, key) ? undefined : value;
}

/** Where a key of a map stands; the map itself if the key is not in it. */
export function keySpan(map: ValueMap, key: string): Span {
  const places = placesOf(map);
  const position = places?.keys?.indexOf(key);
  if (places === undefined || position === undefined) return { start: 0, end: 0 };
  if (position < 0) return { start: places.start, end: places.start };
  return { start: places.ofKey(position, 0), end: places.ofKey(position, 1) };
}

/** Where the key of a map at a position among its keys stands. */
export function keySpanAt(map: ValueMap, position: number): Span {
  const places = placesOf(map);
  if (places === undefined) return { start: 0, end: 0 };
  return { start: places.ofKey(position, 0), end: places.ofKey(position, 1) };
}

/** Where the value of a key stands; the key itself if nothing is written there. */
export function valueSpan(map: ValueMap, key: string): Span {
  const places = placesOf(map);
  const position = places?.keys?.indexOf(key);
  if (places === undefined || position === undefined) return { start: 0, end: 0 };
  if (position < 0) return { start: places.start, end: places.start };
  const start = places.ofKey(position, 2);
  return start < 0 ? keySpan(map, key) : { start, end: places.ofKey(position, 3) };
}

/** The offset where the value of a key stands; the key's own if nothing is written there. */
export function valueStart(map: ValueMap, key: string): number {
  const places = placesOf(map);
  const position = places?.keys?.indexOf(key) ?? -1;
  if (places === undefined || position < 0) return 0;
  const start = places.ofKey(position, 2);
  return start < 0 ? places.ofKey(position, 0) : start;
}

/** Where an item of a list stands; the list's own place if nothing is written there. */
export function itemSpan(list: readonly Value[], position: number): Span {
  const places = placesOf(list);
  if (places === undefined) return { start: 0, end: 0 };
  const start = position < list.length ? places.ofItem(position, 0) : -1;
  if (start < 0) return { start: places.start, end: places.start };
  return { start, end: places.ofItem(position, 1) };
}

/** The keys of a map in the order in which they are written (numbers too, which objects reorder). */
export function keysOf(map: ValueMap): readonly string[] {
  return placesOf(map)?.keys?.list ?? Object.keys(map);
}
