import type { Examined } from '../estate/estate.ts';
import type { Entry, Manifest, Service } from '../estate/manifest.ts';

/** A service or an entry before and after a change; one side is missing when it came or went. */
export interface Pair<T> {
  /** The manifest that it stands in, or stood in. */
  readonly file: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

/**
 * Pairs entries by service and part: first within the same file, then wherever the only one of that name went. So
 * neither a renamed file nor an entry that moved to another one is news.
 */
export function pairEntries(
  before: readonly Examined[],
  after: readonly Examined[],
): Pair<Entry>[] {
  return pair(
    found(before, (manifest) => manifest.entries),
    found(after, (manifest) => manifest.entries),
    (entry) => `${entry.service}\n${entry.part ?? ''}`,
  );
}

/** Pairs services by id, as entries are. */
export function pairServices(
  before: readonly Examined[],
  after: readonly Examined[],
): Pair<Service>[] {
  return pair(
    found(before, (manifest) => manifest.services),
    found(after, (manifest) => manifest.services),
    (service) => service.id,
  );
}

function found<T>(
  examined: readonly Examined[],
  of: (manifest: Manifest) => readonly T[],
): Found<T>[] {
  return examined.flatMap(({ manifest }) =>
    of(manifest).map((value) => ({ file: manifest.source.file, value })),
  );
}

function pair<T>(
  before: readonly Found<T>[],
  after: readonly Found<T>[],
  name: (value: T) => string,
): Pair<T>[] {
  const here = new Map(before.map((one) => [`${one.file}\n${name(one.value)}`, one]));
  const pairs: Pair<T>[] = [];
  const unpaired: Found<T>[] = [];
  for (const one of after) {
    const key = `${one.file}\n${name(one.value)}`;
    const same = here.get(key);
    here.delete(key);
    if (same === undefined) unpaired.push(one);
    else pairs.push({ file: one.file, before: same.value, after: one.value });
  }
  const gone = new Map<string, Found<T>[]>();
  for (const one of here.values()) {
    const key = name(one.value);
    gone.set(key, [...(gone.get(key) ?? []), one]);
  }
  for (const { file, value } of unpaired) {
    const moved = gone.get(name(value))?.shift();
    pairs.push({ file, before: moved?.value, after: value });
  }
  for (const left of gone.values()) {
    for (const { file, value } of left) pairs.push({ file, before: value, after: undefined });
  }
  return pairs;
}
