import type { Span } from '../estate/finding.ts';
import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { placesOf } from '../parse/places.ts';
import { isMap, itemSpan, keySpan, keysOf, own, valueSpan } from '../parse/values.ts';
import type { Shape } from './shape.ts';

/** The value of an error, and what the schema says about it. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: Value;
  /** The map or list that holds the value; `undefined` at the top. */
  readonly holder: ValueMap | Value[] | undefined;
  readonly shape: Shape;
  /** True if its map requires it. */
  readonly needed: boolean;
}

/** Follows a JSON pointer from the top of a file. */
export function follow(root: Value, shape: Shape, pointer: string): Place {
  let place: Place = { path: [], value: root, holder: undefined, shape, needed: true };
  if (pointer === '') return place;
  const path: (string | number)[] = [];
  for (const coded of pointer.slice(1).split('/')) {
    const step = coded.includes('~') ? coded.replaceAll('~1', '/').replaceAll('~0', '~') : coded;
    const holder = place.value;
    if (Array.isArray(holder)) {
      path.push(Number(step));
      const value = holder[Number(step)] ?? null;
      place = { path, value, holder, shape: place.shape.items ?? {}, needed: false };
    } else if (isMap(holder)) {
      path.push(step);
      const { keys, rest, required } = place.shape;
      const known = keys !== undefined && Object.hasOwn(keys, step) ? keys[step] : rest;
      const needed = required?.includes(step) === true;
      place = { path, value: own(holder, step) ?? null, holder, shape: known ?? {}, needed };
    }
  }
  return place;
}

/** Where a value is: its key where it is empty, the top's beginning where it is the whole file. */
export function spanOf(source: Source, { holder, path, value }: Place): Span {
  const step = path.at(-1);
  if (Array.isArray(holder)) return itemSpan(holder, Number(step));
  if (holder === undefined) return topSpan(source, value);
  return value === null ? keySpan(holder, String(step)) : valueSpan(holder, String(step));
}

/** Where to point for a missing key of a map: at the map's own key, or the first key of the file. */
export function nameSpanOf(source: Source, { holder, path, value }: Place): Span {
  const step = path.at(-1);
  if (Array.isArray(holder)) return itemSpan(holder, Number(step));
  return holder === undefined ? topSpan(source, value) : keySpan(holder, String(step));
}

/** Where the places of a map or list were noted, to tell apart what an alias repeats; -1 without a file. */
export function originOf(value: Value | undefined): number {
  if (typeof value !== 'object' || value === null) return -1;
  return placesOf(value)?.start ?? -1;
}

/** A single word as the file has it (`1.10`, `0x1F`), or else the value as JSON has it. */
export function writtenAt(source: Source, span: Span, value: Value): string {
  const raw = span.end - span.start > 40 ? '' : source.text.slice(span.start, span.end);
  if (typeof value === 'number' && raw !== '' && Number(raw) === value) return raw;
  return typeof value === 'object' ? '' : String(value);
}

function topSpan(source: Source, value: Value): Span {
  if (isMap(value)) {
    const first = keysOf(value)[0];
    if (first !== undefined) return keySpan(value, first);
  }
  const start = Math.max(0, source.text.search(/\S/));
  const line = /^[^\r\n]*/.exec(source.text.slice(start, start + 200))?.[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}
