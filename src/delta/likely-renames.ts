import type { Service } from '../estate/manifest.ts';
import type { Value, ValueMap } from '../estate/value.ts';

/** What identifies a service; a change may replace one of these, but no more. */
const IDENTITY = ['name', 'product', 'products', 'provider', 'kind', 'source', 'accounts'];

/** At least one of these has to stay. */
const ANCHORS = ['product', 'products', 'source', 'parts'];

/** Fewer values in common could be chance. */
const LEAST_VALUES = 3;

/** This much of what two services contain must be the same. */
const LEAST_SHARED = 0.5;

/** With more added or removed services than this, renames aren't searched for. */
const MOST_SERVICES = 50;

/** A service with more values than this isn't compared. */
const MOST_VALUES = 500;

/**
 * Removed and added services that are nearly the same: the same product, source or parts, and most of the rest. Neither
 * may have another candidate.
 */
export function alikePairs(
  went: readonly Service[],
  came: readonly Service[],
): (readonly [id: string, newId: string])[] {
  if (went.length > MOST_SERVICES || came.length > MOST_SERVICES) return [];
  const [old, now] = [went.map(traitsOf), came.map(traitsOf)];
  const likes = old.map((one) => now.flatMap((other, at) => (isAlike(one, other) ? [at] : [])));
  return likes.flatMap((found, at) => {
    const [only, ...others] = found;
    if (only === undefined || others.length > 0) return [];
    const isRival = likes.some((rivals, of) => of !== at && rivals.includes(only));
    const [from, to] = [went[at], came[only]];
    return isRival || from === undefined || to === undefined ? [] : [[from.id, to.id] as const];
  });
}

/** A service as it is compared: each value as text, by the keys that lead to it; `null` for too many. */
type Traits = ReadonlyMap<string, string> | null;

function traitsOf({ map }: Service): Traits {
  const values = new Map<string, string>();
  let left = MOST_VALUES;
  const collect = (value: Value, path: string): void => {
    if (--left < 0) return;
    if (typeof value !== 'object' || value === null) {
      values.set(path, JSON.stringify(value));
      return;
    }
    for (const key of Object.keys(value)) {
      // One large map may be there many times, as an alias.
      if (left < 0) return;
      collect((value as ValueMap)[key] ?? null, `${path}\n${key}`);
    }
  };
  collect(map, '');
  return left < 0 ? null : values;
}

function isAlike(one: Traits, other: Traits): boolean {
  if (one === null || other === null) return false;
  const [old, now] = [identityOf(one), identityOf(other)];
  const isSame = (key: string): boolean => old.has(key) && old.get(key) === now.get(key);
  const changed = IDENTITY.filter((key) => old.get(key) !== now.get(key));
  if (!ANCHORS.some(isSame) || changed.length > 1) return false;
  let same = 0;
  for (const [path, text] of one) if (other.get(path) === text) same++;
  return same >= LEAST_VALUES && same / Math.max(one.size, other.size) >= LEAST_SHARED;
}

/** What identifies a service, by key; of its parts, only their ids. */
function identityOf(traits: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, text] of traits) {
    const [, key = '', part = ''] = path.split('\n');
    if (key === PARTS) {
      const known = found.get(PARTS) ?? '';
      if (!`${known}\n`.includes(`\n${part}\n`)) found.set(PARTS, `${known}\n${part}`);
    } else found.set(key, `${found.get(key) ?? ''}\n${text}`);
  }
  return found;
}

const PARTS = 'parts';
