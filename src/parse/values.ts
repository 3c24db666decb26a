import type { Span } from '../estate/finding.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { placesOf } from './places.ts';

export function isMap(value: unknown): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key's own value; never one that every object inherits, such as `constructor`. */
export function own(map: ValueMap, key: string): Value | undefined {
  const value = map[key];
  // Objects inherit functions, which no file contains, and an object under one name: calling `hasOwn` every time would
  // take most of the time of a check.
  if (typeof value === 'function') return undefined;
  return key === '__proto__' && !Object.hasOwn(map, key) ? undefined : value;
}

/** Where a key of a map is; the map itself if the key is not in it. */
export function keySpan(map: ValueMap, key: string): Span {
  const places = placesOf(map);
  const position = places?.keys?.indexOf(key);
  if (places === undefined || position === undefined) return { start: 0, end: 0 };
  if (position < 0) return { start: places.start, end: places.start };
  return { start: places.ofKey(position, 0), end: places.ofKey(position, 1) };
}

/** Where the key of a map at a position among its keys is. */
export function keySpanAt(map: ValueMap, position: number): Span {
  const places = placesOf(map);
  if (places === undefined) return { start: 0, end: 0 };
  return { start: places.ofKey(position, 0), end: places.ofKey(position, 1) };
}

/** Where the value of a key is; the key itself if nothing is written there. */
export function valueSpan(map: ValueMap, key: string): Span {
  const places = placesOf(map);
  const position = places?.keys?.indexOf(key);
  if (places === undefined || position === undefined) return { start: 0, end: 0 };
  if (position < 0) return { start: places.start, end: places.start };
  const start = places.ofKey(position, 2);
  return start < 0 ? keySpan(map, key) : { start, end: places.ofKey(position, 3) };
}

/** The offset of the value of a key; the key's own if nothing is written there. */
export function valueStart(map: ValueMap, key: string): number {
  const places = placesOf(map);
  const position = places?.keys?.indexOf(key) ?? -1;
  if (places === undefined || position < 0) return 0;
  const start = places.ofKey(position, 2);
  return start < 0 ? places.ofKey(position, 0) : start;
}

/** Where an item of a list is; the list's own place if nothing is written there. */
export function itemSpan(list: readonly Value[], position: number): Span {
  const places = placesOf(list);
  if (places === undefined) return { start: 0, end: 0 };
  const start = position < list.length ? places.ofItem(position, 0) : -1;
  if (start < 0) return { start: places.start, end: places.start };
  return { start, end: places.ofItem(position, 1) };
}

/** The key that is written right before another one; `undefined` for the first, and for none of the map's. */
export function keyBefore(map: ValueMap, key: string): string | undefined {
  const position = placesOf(map)?.keys?.indexOf(key) ?? Object.keys(map).indexOf(key);
  return position < 1 ? undefined : keysOf(map)[position - 1];
}

/** The keys of a map in the order in which they are written (numbers too, which objects reorder). */
export function keysOf(map: ValueMap): readonly string[] {
  return placesOf(map)?.keys?.list ?? Object.keys(map);
}
