import type { Path } from '../estate/path.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { Keys, Offsets, PendingOffsets, Places, setPlaces } from '../parse/places.ts';
import { isMap, keySpan, own, valueSpan } from '../parse/values.ts';
import { isLayerId } from './entry-fields.ts';

/** The key under `owners` that names who owns every layer without its own key. */
export const EVERY = '*';

const everyKey = new Keys([EVERY]);

/** A map made from one owner, or a list, that was written instead of a map by layer. */
class OneOwner {
  readonly [EVERY]: Value;

  constructor(value: Value) {
    this[EVERY] = value;
  }
}

/**
 * The `owners` of an entry or an estate, by layer. One owner or a list for all of them says the same as `"*"` alone,
 * so it comes as such a map, with the places of the text. `undefined` for anything else.
 */
export function ownersOf(holder: ValueMap | undefined): ValueMap | undefined {
  const value = holder?.owners;
  if (value === undefined || value === null || holder === undefined) return undefined;
  if (isMap(value)) return value;
  if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
  const one = new OneOwner(value);
  const key = keySpan(holder, 'owners');
  const at = valueSpan(holder, 'owners');
  const pending = new PendingOffsets();
  const offsets = new Offsets(6);
  pending.push(key.start, key.end, at.start, at.end);
  setPlaces(one, new Places(offsets, pending.moveTo(offsets, 0, at.start, at.end), everyKey));
  return one as unknown as ValueMap;
}

/** Whether an `owners` map was written as one owner, or a list. */
export function isForAll(map: ValueMap): boolean {
  return (map as object) instanceof OneOwner;
}

/** The key that names a layer's owners: the layer's own, else `"*"`; `undefined` if the map has neither. */
export function keyFor(map: ValueMap, layer: string): string | undefined {
  if (own(map, layer) !== undefined) return layer;
  return map[EVERY] === undefined ? undefined : EVERY;
}

/** Whether a key under `owners` names owners, of one layer or of every one. */
export function isOwnersKey(key: string): boolean {
  return key === EVERY || isLayerId(key);
}

/** The path of a key of an `owners` map that is at `path`. */
export function pathOfKey(map: ValueMap, path: Path, key: string): Path {
  return isForAll(map) ? path : [...path, key];
}
