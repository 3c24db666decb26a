import type { Problem } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { badMerge } from './problems.ts';
import { isMap } from './values.ts';

/** What is at one `<<` of a map. */
export interface Merge {
  readonly value: Value;
  /** Of the key: the value may be elsewhere, and be right there. */
  readonly start: number;
  readonly end: number;
}

/**
 * Goes through the maps that `<<` keys hold, in the order in which they count: a map's own keys win over merged ones,
 * earlier merged maps over later ones. Returns what can't be merged.
 */
export function eachMerged(merges: readonly Merge[], merge: (source: ValueMap) => void): Problem[] {
  const problems: Problem[] = [];
  for (const { value, start, end } of merges) {
    for (const source of Array.isArray(value) ? value : [value]) {
      if (source === null) continue;
      if (!isMap(source)) {
        problems.push(badMerge(start, end));
        break;
      }
      merge(source);
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
