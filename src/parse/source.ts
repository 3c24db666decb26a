import type { Span } from '../finding.ts';

/** A value read from a manifest, a policy or a framework file: plain data, as JSON has it. */
export type Value = null | boolean | number | string | Value[] | ValueMap;

export interface ValueMap {
  [key: string]: Value;
}

/** What is wrong with a text as YAML or JSON; the finding's rule is `syntax`. */
export interface Problem extends Span {
  readonly message: string;
}

/** One file, read: its value, where everything in it stands, and what could not be read. */
export interface Source {
  /** As findings show it: relative to the working directory, with `/`. */
  readonly file: string;
  readonly text: string;
  /** `undefined` when nothing could be read. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Where the keys and values of one map or list stand. Kept on the value itself under a symbol, so that
 * aliases share it and a merged key keeps the place where its text stands.
 */
export class Places {
  /** Offset of the first character of the map or list. */
  start: number;
  /** Offset after its last character. */
  end: number;
  /** Keys in the order of the text, merged keys last; empty for a list. */
  keys: string[] = [];
  /** Four offsets an entry: key start, key end, value start, value end. Two for a list's item. */
  offsets: number[] = [];
  #index: Map<string, number> | undefined;

  constructor(start: number) {
    this.start = start;
    this.end = start;
  }

  /** Gives back the room that growing lists keep in reserve: in a large manifest it is a third of all memory. */
  seal(): void {
    this.keys = this.keys.slice();
    this.offsets = this.offsets.slice();
  }

  /** Position of a key in `keys`, or -1. */
  indexOf(key: string): number {
    if (this.keys.length < 16) return this.keys.indexOf(key);
    if (this.#index === undefined || this.#index.size !== this.keys.length) {
      this.#index = new Map(this.keys.map((name, position) => [name, position]));
    }
    return this.#index.get(key) ?? -1;
  }
}

const PLACES: unique symbol = Symbol('places');

/** Marks a map or list with the places of what it holds. */
export function setPlaces<T extends object>(container: T, places: Places): T {
  (container as { [PLACES]?: Places })[PLACES] = places;
  return container;
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
  // The look-up first: it is quick where there is no such key, which is the usual answer.
  return value === undefined || !Object.hasOwn(map, key) ? undefined : value;
}

/** Where a key of a map stands; the map itself if the key is not in it. */
export function keySpan(map: ValueMap, key: string): Span {
  const places = placesOf(map);
  if (places === undefined) return { start: 0, end: 0 };
  const at = places.indexOf(key) * 4;
  if (at < 0) return { start: places.start, end: places.start };
  return { start: places.offsets[at] ?? 0, end: places.offsets[at + 1] ?? 0 };
}

/** Where the value of a key stands; the key itself if nothing is written there. */
export function valueSpan(map: ValueMap, key: string): Span {
  const places = placesOf(map);
  if (places === undefined) return { start: 0, end: 0 };
  const at = places.indexOf(key) * 4;
  if (at < 0) return { start: places.start, end: places.start };
  const start = places.offsets[at + 2] ?? -1;
  return start < 0 ? keySpan(map, key) : { start, end: places.offsets[at + 3] ?? start };
}

/** Where an item of a list stands; the list's own place if the item is not in it. */
export function itemSpan(list: Value[], position: number): Span {
  const places = placesOf(list);
  if (places === undefined) return { start: 0, end: 0 };
  const start = places.offsets[position * 2] ?? -1;
  if (start < 0) return { start: places.start, end: places.start };
  return { start, end: places.offsets[position * 2 + 1] ?? start };
}

/** The keys of a map in the order in which they are written (numbers too, which objects reorder). */
export function keysOf(map: ValueMap): readonly string[] {
  return placesOf(map)?.keys ?? Object.keys(map);
}
