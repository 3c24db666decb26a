import type { Examined } from '../estate/estate.ts';
import type { DutyRef, EntryRef, Location } from '../estate/finding.ts';
import { frameworkName, isDuty } from '../estate/framework.ts';
import type { SeenFile } from '../estate/ledger.ts';
import type { Cell, Entry, Manifest } from '../estate/manifest.ts';
import { once } from '../estate/once.ts';
import type { Path } from '../estate/path.ts';
import { locate } from '../parse/line-index.ts';
import { keySpan, own, valueSpan } from '../parse/values.ts';
import type { Loss, LossCause } from '../rules/engine/rule.ts';
import { addTo } from '../text/grouping.ts';
import { isUnreadable } from './comparison-notes.ts';
import { type Pair, pairEntries } from './pairs.ts';
import { type Renames, serviceKey } from './renames.ts';

/** The duties of one entry that are no longer checked, and why. */
interface Lost {
  readonly cause: LossCause;
  readonly entry: EntryRef;
  readonly duties: readonly DutyRef[];
  readonly place: Location;
  readonly path: Path;
}

/**
 * Duties that were checked at the base but aren't at the head, whoever owned them, by what took them away. `files` are
 * those that the head has, read or not. What an error already reports about the head (no model, no column for it) isn't
 * included.
 */
export function lostDuties(
  before: readonly Examined[],
  after: readonly Examined[],
  renames: Renames,
  files: readonly SeenFile[],
): Loss[] {
  const head = new Map(after.map((one) => [one.manifest.source.file, one]));
  const unchecked = new Set(after.filter(isUnchecked));
  const losses = new Map<string, Lost[]>();
  const add = (lost: Lost | null): void => {
    if (lost === null || lost.duties.length === 0) return;
    const key = JSON.stringify(lost.cause);
    addTo(losses, key, lost);
  };
  const pairs = pairEntries(before, after, renames);
  const gained = gainedDuties(pairs);
  const unread = new Set(files.flatMap(({ path, read }) => (read ? [] : [path])));
  const firstOf = once(() => firstEntries(after));
  const frameworks = once(() => frameworksOf(before));
  for (const pair of pairs) {
    const { before: old, after: now } = pair;
    if (old === undefined) continue;
    const { file } = pair.source;
    const service = renames.get(serviceKey(file, old.service)) ?? old.service;
    add(
      now === undefined
        ? goneEntry(file, old, service, head.get(file), { gained, unread, unchecked, firstOf })
        : changedEntry(pair, old, now, head, { unchecked, frameworks }),
    );
  }
  return [...losses.values()].map((all) => {
    const [{ cause, place, path }] = all as [Lost, ...Lost[]];
    const entries = all.map(({ entry }) => entry);
    return { cause, place, path, entries, duties: all.flatMap(({ duties }) => duties) };
  });
}

/** How many duties of each layer the entries of a service have that the base didn't have. */
type Gained = Map<string, Map<string, number>>;

function gainedDuties(pairs: readonly Pair<Entry>[]): Gained {
  const gained: Gained = new Map();
  for (const { source, before, after } of pairs) {
    if (before !== undefined || after === undefined) continue;
    const key = serviceKey(source.file, after.service);
    const counts = gained.get(key) ?? new Map<string, number>();
    gained.set(key, counts);
    for (const { layer } of dutiesOf(after)) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  return gained;
}

/** What is worked out once, and not for each entry. */
interface KnownOnce {
  /** What of the head couldn't be checked. */
  readonly unchecked: ReadonlySet<Examined>;
  /** The framework of each entry at the base. */
  readonly frameworks: () => ReadonlyMap<Entry, string>;
}

/** What is asked about the head for each entry that it doesn't have. */
interface HeadFacts {
  readonly gained: Gained;
  /** Files that are there, and aren't read. */
  readonly unread: ReadonlySet<string>;
  readonly unchecked: KnownOnce['unchecked'];
  readonly firstOf: () => ReadonlyMap<string, Entry>;
}

/** The first entry of each service, by `serviceKey`. */
function firstEntries(all: readonly Examined[]): Map<string, Entry> {
  const first = new Map<string, Entry>();
  for (const { manifest } of all)
    for (const entry of manifest.entries) {
      const key = serviceKey(manifest.source.file, entry.service);
      if (!first.has(key)) first.set(key, entry);
    }
  return first;
}

/** An entry that the head doesn't have. `service` is what its service is called there. */
function goneEntry(
  file: string,
  old: Entry,
  service: string,
  now: Examined | undefined,
  { gained, unread, unchecked, firstOf }: HeadFacts,
): Lost {
  const entry = { service: old.service, part: old.part, layer: null };
  const start = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const gone = { entry, duties: dutiesOf(old), place: start, path: [] };
  if (now === undefined) {
    return { ...gone, cause: { by: 'manifest', file, isThere: unread.has(file) } };
  }
  if (unchecked.has(now)) return { ...gone, cause: { by: 'unreadable', file } };
  const { manifest } = now;
  const first = firstOf().get(serviceKey(file, service));
  if (first === undefined) {
    const place = placeOf(manifest, 'services');
    return { ...gone, place, path: ['services'], cause: { by: 'removal', file } };
  }
  // The parts changed: what is new in the service takes over as many duties as it has, each of them once.
  const counts = gained.get(serviceKey(file, service));
  const duties = gone.duties.filter(({ layer }) => {
    const left = counts?.get(layer) ?? 0;
    counts?.set(layer, left - 1);
    return left <= 0;
  });
  return {
    entry,
    duties,
    place: locate(manifest.source, first.key),
    path: first.path,
    cause: { by: 'removal', file },
  };
}

/** An entry that both have. */
function changedEntry(
  pair: Pair<Entry>,
  old: Entry,
  now: Entry,
  head: ReadonlyMap<string, Examined>,
  { unchecked, frameworks }: KnownOnce,
): Lost | null {
  const { file } = pair.source;
  const examined = head.get(file);
  if (examined === undefined) return null;
  const { manifest } = examined;
  const kept = new Set(dutiesOf(now).map(({ layer }) => layer));
  const lost = dutiesOf(old).filter(({ layer }) => !kept.has(layer));
  const entry = { service: now.service, part: now.part, layer: null };
  const at = (key: string): Pick<Lost, 'place' | 'path'> =>
    own(now.map, key) === undefined
      ? { place: locate(manifest.source, now.key), path: now.path }
      : { place: locate(manifest.source, valueSpan(now.map, key)), path: [...now.path, key] };
  if (unchecked.has(examined))
    return { entry, duties: lost, ...at('model'), cause: { by: 'unreadable', file } };
  if (now.lifecycle === 'retired' && old.lifecycle !== 'retired')
    return { entry, duties: lost, ...at('lifecycle'), cause: { by: 'retirement', file } };
  // Without a model, or a column for it, an error says so.
  if (now.model === null || now.uncovered.length > 0) return null;
  if (now.model !== old.model) {
    const cause = { by: 'model', file, before: old.model, after: now.model } as const;
    return { entry, duties: lost, ...at('model'), cause };
  }
  const split = lost.filter(({ layer }) => now.splits.some((one) => one.layer === layer));
  if (split.length > 0 && split.length === lost.length)
    return { entry, duties: lost, ...at('responsibilities'), cause: { by: 'split', file } };
  const was = frameworks().get(old) ?? null;
  const is = manifest.framework === undefined ? null : frameworkName(manifest.framework);
  const by = was === is ? ownCause(old, now) : null;
  if (by === null) {
    const key = ['framework', 'add-ons'].find((one) => own(manifest.root, one) !== undefined);
    return {
      entry,
      duties: lost,
      place: key === undefined ? at('model').place : placeOf(manifest, key),
      path: [key ?? 'framework'],
      cause: { by: 'framework', file, before: was, after: is },
    };
  }
  return { entry, duties: lost, ...at(by), cause: { by, file } };
}

/** What an entry now says differently about what it is; `null` if it says the same. */
function ownCause(old: Entry, now: Entry): 'product' | 'kind' | 'traits' | null {
  if (now.productId !== old.productId || !isSame(now.products, old.products)) return 'product';
  if (now.kind?.id !== old.kind?.id) return 'kind';
  return isSame(now.traits, old.traits) ? null : 'traits';
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

function isUnchecked(examined: Examined): boolean {
  return examined.manifest.framework === undefined || isUnreadable(examined);
}

/** The framework that each entry is read against, where its manifest has one. */
function frameworksOf(all: readonly Examined[]): Map<Entry, string> {
  const found = new Map<Entry, string>();
  for (const { manifest } of all) {
    if (manifest.framework === undefined) continue;
    const name = frameworkName(manifest.framework);
    for (const entry of manifest.entries) if (!found.has(entry)) found.set(entry, name);
  }
  return found;
}

function placeOf({ source, root }: Manifest, key: string): Location {
  return locate(source, keySpan(root, key));
}

function dutiesOf({ service, part, cells }: Entry): DutyRef[] {
  return cells
    .filter(({ party }: Cell) => isDuty(party))
    .map(({ layer }) => ({ service, part, layer: layer.id }));
}
