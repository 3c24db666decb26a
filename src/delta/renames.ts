import type { Examined } from '../estate/estate.ts';
import type { Service } from '../estate/manifest.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap } from '../parse/values.ts';
import { alikePairs } from './likely-renames.ts';

/** The new ids of renamed services, by the `serviceKey` that they had at the base. */
export type Renames = ReadonlyMap<string, string>;

/** A text that no other service of any manifest has. */
export function serviceKey(file: string, id: string): string {
  return JSON.stringify([file, id]);
}

/** Keys that identify an entry: two entries that share only their model may be different. */
const TELLING = ['name', 'product', 'products', 'provider', 'agreement', 'source', 'owners'];

/** A service with more values than this isn't compared: it may be meant to slow the run down. */
const MOST_VALUES = 5000;

/**
 * The services that have a new id but are otherwise the same, or nearly, in the same manifest. If two removed or two
 * added services are alike, nothing says which became which, and none of them counts as renamed.
 */
export function renamesOf(before: readonly Examined[], after: readonly Examined[]): Renames {
  const old = idsOf(before);
  const now = idsOf(after);
  const heads = new Map(after.map(({ manifest }) => [manifest.source.file, manifest]));
  const renames = new Map<string, string>();
  for (const { manifest } of before) {
    const { file } = manifest.source;
    const services = heads.get(file)?.services ?? [];
    const gone = manifest.services.filter(({ id }) => !now.has(id));
    if (gone.length === 0) continue;
    const fresh = services.filter(({ id }) => !old.has(id));
    const went = byContent(gone);
    const came = byContent(fresh);
    const known = new Set<string>();
    for (const [content, from] of went) {
      const to = came.get(content) ?? [];
      const [[id = '', ...others], [newId = '', ...rivals]] = [from, to];
      const isClear = to.length > 0 && others.length + rivals.length === 0;
      // A service that equals several can't be nearly the same as one of them.
      if (to.length > 0) for (const one of [...from, ...to]) known.add(one);
      if (isClear) renames.set(serviceKey(file, id), newId);
    }
    const left = (some: readonly Service[]): Service[] => some.filter(({ id }) => !known.has(id));
    for (const [id, newId] of alikePairs(left(gone), left(fresh)))
      renames.set(serviceKey(file, id), newId);
  }
  return renames;
}

function idsOf(examined: readonly Examined[]): ReadonlySet<string> {
  return new Set(examined.flatMap(({ manifest }) => manifest.services.map(({ id }) => id)));
}

/** The ids of services by their contents. */
function byContent(services: readonly Service[]): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, map } of services) {
    const content = contentOf(map);
    if (content === null) continue;
    const same = ids.get(content);
    if (same === undefined) ids.set(content, [id]);
    else same.push(id);
  }
  return ids;
}

/** The contents of a service as text; `null` if they say too little, or are too long. */
function contentOf(map: ValueMap): string | null {
  const { parts } = map;
  const maps = [map, ...(isMap(parts) ? Object.values(parts).filter(isMap) : [])];
  const isTelling = (one: ValueMap): boolean => TELLING.some((key) => Object.hasOwn(one, key));
  if (!maps.some(isTelling)) return null;
  return new Content(MOST_VALUES).of(map);
}

/** Values as text, with the keys of maps in order, up to a limit: aliases can turn a small text into a huge value. */
class Content {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  of(value: Value): string | null {
    const text = this.#text(value);
    return this.#left < 0 ? null : text;
  }

  #text(value: Value): string {
    if (--this.#left < 0) return '';
    if (Array.isArray(value)) return `[${value.map((item) => this.#text(item)).join()}]`;
    if (!isMap(value)) return JSON.stringify(value);
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${this.#text(value[key] ?? null)}`).join()}}`;
  }
}
