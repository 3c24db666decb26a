import type { Examined } from '../estate/estate.ts';
import type { Location, Span } from '../estate/finding.ts';
import type { Entry, Manifest, Service } from '../estate/manifest.ts';
import type { Source } from '../estate/source.ts';
import { locate } from '../parse/line-index.ts';
import { groupsBy } from '../text/grouping.ts';
import { type Renames, serviceKey } from './renames.ts';

/** A service or an entry before and after a change; one side is missing if it was added or removed. */
export interface Pair<T> {
  /** The manifest that it is in, or was in. */
  readonly source: Source;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

interface Found<T> {
  readonly source: Source;
  /** What it is called at the head. */
  readonly name: string;
  readonly value: T;
}

/**
 * Pairs entries by service and part: first within the same file, then wherever the only one with that name moved. So
 * neither a renamed file nor a moved entry counts as new.
 */
export function pairEntries(
  before: readonly Examined[],
  after: readonly Examined[],
  renames: Renames,
): Pair<Entry>[] {
  const entries = ({ entries }: Manifest): readonly Entry[] => entries;
  const named = ({ source }: Manifest, { service, part }: Entry): string =>
    JSON.stringify([renames.get(serviceKey(source.file, service)) ?? service, part]);
  return pair(
    found(before, entries, named),
    found(after, entries, (_, { service, part }) => JSON.stringify([service, part])),
  );
}

/** Pairs services by id, as entries are. */
export function pairServices(
  before: readonly Examined[],
  after: readonly Examined[],
  renames: Renames,
): Pair<Service>[] {
  const services = ({ services }: Manifest): readonly Service[] => services;
  const named = ({ source }: Manifest, { id }: Service): string =>
    renames.get(serviceKey(source.file, id)) ?? id;
  return pair(
    found(before, services, named),
    found(after, services, (_, { id }) => id),
  );
}

/** The place of something at the head; `null` if it no longer exists. */
export function placeAtHead({ source, after }: Pair<unknown>, span: Span): Location | null {
  return after === undefined ? null : locate(source, span);
}

function found<T>(
  examined: readonly Examined[],
  of: (manifest: Manifest) => readonly T[],
  name: (manifest: Manifest, value: T) => string,
): Found<T>[] {
  return examined.flatMap(({ manifest }) =>
    of(manifest).map((value) => ({
      source: manifest.source,
      name: name(manifest, value),
      value,
    })),
  );
}

function pair<T>(before: readonly Found<T>[], after: readonly Found<T>[]): Pair<T>[] {
  const keyOf = ({ source, name }: Found<T>): string => JSON.stringify([source.file, name]);
  const here = new Map(before.map((one) => [keyOf(one), one]));
  const pairs: Pair<T>[] = [];
  const unpaired: Found<T>[] = [];
  for (const one of after) {
    const same = here.get(keyOf(one));
    here.delete(keyOf(one));
    if (same === undefined) unpaired.push(one);
    else pairs.push({ source: one.source, before: same.value, after: one.value });
  }
  const left = groupsBy(here.values(), ({ name }) => name);
  // How many of a name are paired: in a large estate thousands may have the same name.
  const taken = new Map<string, number>();
  for (const { source, name, value } of unpaired) {
    const at = taken.get(name) ?? 0;
    taken.set(name, at + 1);
    pairs.push({ source, before: left.get(name)?.[at]?.value, after: value });
  }
  for (const [name, all] of left)
    for (const { source, value } of all.slice(taken.get(name) ?? 0))
      pairs.push({ source, before: value, after: undefined });
  return pairs;
}
