import { isMap, type Places, type Problem, placesOf, type Value, type ValueMap } from './source.ts';

/** What stands at one `<<` of a map. */
export interface Merge {
  readonly value: Value;
  /** Of the key: the value may stand elsewhere, and be right there. */
  readonly start: number;
  readonly end: number;
}

/**
 * Merges into a map what its `<<` keys hold, with the places where the merged text stands. A map's own keys win over
 * merged ones, earlier merged maps over later ones. Gives what cannot be merged.
 */
export function mergeInto(target: ValueMap, places: Places, merges: readonly Merge[]): Problem[] {
  const problems: Problem[] = [];
  for (const { value, start, end } of merges) {
    for (const source of Array.isArray(value) ? value : [value]) {
      if (source === null) continue;
      if (!isMap(source)) {
        const message =
          '`<<` merges a map, or a list of maps. Write `<<: *name` with the anchor of a map.';
        problems.push({ message, start, end });
        break;
      }
      copyPairs(source, target, places);
    }
  }
  return problems;
}

/** Sets a key of a map, whatever its name. */
export function define(map: ValueMap, key: string, value: Value): void {
  // An assignment to this one name would set the object's prototype instead of a key.
  if (key === '__proto__') {
    const open = { enumerable: true, configurable: true, writable: true };
    Object.defineProperty(map, key, { value, ...open });
  } else {
    map[key] = value;
  }
}

function copyPairs(source: ValueMap, target: ValueMap, places: Places): void {
  const from = placesOf(source);
  if (from === undefined) return;
  for (let at = 0; at < from.keys.length; at++) {
    const key = from.keys[at] as string;
    if (Object.hasOwn(target, key)) continue;
    define(target, key, source[key] as Value);
    places.keys.push(key);
    places.offsets.push(...from.offsets.slice(at * 4, at * 4 + 4));
  }
}
