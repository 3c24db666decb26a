import type { ValueMap } from '../estate/value.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import type { Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import { quoted } from './show.ts';

/** True for the path of a service or a part. */
export function isEntry(path: Place['path']): boolean {
  if (path[0] !== 'services') return false;
  return path.length === 2 || (path.length === 4 && path[2] === 'parts');
}

/** A key of an entry in the column of the entry's id: beside an empty id, or one that has the other keys. */
export function isLost({ path, holder, shape, value }: Place): boolean {
  const key = path.at(-1);
  if (!isEntry(path) || typeof key !== 'string' || !isMap(holder)) return false;
  if (!Object.hasOwn(shape.keys ?? {}, key)) return false;
  const before = entryBefore(holder, key);
  return before !== undefined && (own(holder, before) === null || value !== null);
}

/** The empty id before a key, else the id right before it. */
export function entryBefore(holder: ValueMap, key: string): string | undefined {
  const keys = keysOf(holder);
  const before = keys.slice(0, Math.max(0, keys.indexOf(key)));
  return before.findLast((one) => own(holder, one) === null) ?? before.findLast(isFull);

  function isFull(one: string): boolean {
    return isMap(own(holder, one) ?? null);
  }
}

/** What to say about a key in the column of the ids. */
export function lostKey({ path, holder }: Place): Phrase {
  const key = String(path.at(-1));
  const id = isMap(holder) ? (entryBefore(holder, key) ?? '') : '';
  const isEmpty = isMap(holder) && own(holder, id) === null;
  const entry = quoted(id);
  return {
    title: 'Key beside its service',
    says: `is in the column of the ids, but looks like a key of ${entry}${isEmpty ? ', which is empty' : ' above it'}.`,
    remedy: `Indent it by two more spaces, so that it is under ${entry}.`,
    kind: 'lost-key',
  };
}
