import { type Framework, isDuty } from '../estate/framework.ts';
import type { Entry, Idleness, IdleOwner, Service } from '../estate/manifest.ts';
import type { Path } from '../estate/path.ts';
import type { ValueMap } from '../estate/value.ts';
import { keySpan, keysOf } from '../parse/values.ts';
import { vendorOf } from './owner-context.ts';
import type { OwnerReader } from './owner-reader.ts';
import { EVERY, isOwnersKey, keyFor, ownersOf, pathOfKey } from './owners-map.ts';

interface Level {
  readonly map: ValueMap | undefined;
  readonly path: Path;
  readonly service: string | null;
  readonly part: string | null;
  readonly entries: readonly Entry[];
}

/** How many such places of one manifest are reported. */
const MOST_IDLE = 100_000;

/**
 * Every place in the `owners` maps of an estate that no duty takes its owner from, once each: text that aliases and
 * merge keys bring to several services is idle only if it is idle in all of them. `name` is the estate's.
 */
export function idleOwners(
  estateOwners: ValueMap | undefined,
  services: readonly Service[],
  entries: readonly Entry[],
  framework: Framework | undefined,
  owners: OwnerReader,
  name: string | null,
): IdleOwner[] {
  const found = new Map<number, IdleOwner>();
  const reader = { owners, estate: name };
  const estate = {
    map: estateOwners,
    path: ['owners'],
    service: null,
    part: null,
    entries,
  };
  collect(estate, framework, reader, found);
  for (const service of services) {
    if (service.model === 'hybrid') {
      const { id, path, entries: parts } = service;
      const level = {
        map: ownersOf(service.map),
        path: [...path, 'owners'],
        service: id,
        part: null,
      };
      collect({ ...level, entries: parts }, framework, reader, found);
    }
    for (const entry of service.entries) {
      const map = entry.levels[0];
      if (map === undefined || isAllUsed(map, entry)) continue;
      const path = [...entry.path, 'owners'];
      const level = { map, path, service: entry.service, part: entry.part, entries: [entry] };
      collect(level, framework, reader, found);
    }
  }
  if (found.size === 0) return [];
  const used = usedPlaces(entries);
  return [...found.values()].filter(({ span }) => !used.has(span.start));
}

/**
 * The usual case, decided without looking at every key: as many duties take their owner from here as there are names,
 * or all take it from `"*"`.
 */
function isAllUsed(map: ValueMap, { ownOwners }: Entry): boolean {
  const keys = keysOf(map).length;
  return map[EVERY] === undefined ? ownOwners === keys : keys === 1 && ownOwners > 0;
}

/** Where the texts are from which a duty takes its owner. */
function usedPlaces(entries: readonly Entry[]): Set<number> {
  const used = new Set<number>();
  for (const entry of entries) {
    for (const { layer, party } of entry.cells) {
      if (!isDuty(party)) continue;
      const level = nearestLevel(entry, layer.id);
      if (level !== undefined) used.add(keySpan(level, keyFor(level, layer.id) ?? '').start);
    }
  }
  return used;
}

/** The nearest `owners` map of an entry that names a layer. */
function nearestLevel({ levels }: Entry, layer: string): ValueMap | undefined {
  return levels.find((map) => map !== undefined && keyFor(map, layer) !== undefined);
}

function collect(
  level: Level,
  framework: Framework | undefined,
  { owners, estate }: { readonly owners: OwnerReader; readonly estate: string | null },
  found: Map<number, IdleOwner>,
): void {
  const { map, path, service, part, entries } = level;
  if (map === undefined) return;
  for (const layer of keysOf(map)) {
    if (!isOwnersKey(layer)) continue;
    const row = framework?.layers.find((one) => one.id === layer);
    const why = whyIdle(map, layer, framework, entries);
    const span = keySpan(map, layer);
    if (why === undefined || found.has(span.start)) continue;
    if (found.size === MOST_IDLE) return;
    const [entry] = entries;
    const isOne = entry !== undefined && entries.length === 1;
    const vendor = isOne ? vendorOf(entry.provider, entry.model, estate) : null;
    const named = owners.firstAt(map, layer, path, vendor);
    const at = pathOfKey(map, path, layer);
    const idle = { service, part, layer, path: at, span, named, why };
    const isScoped = why === 'out-of-scope' && row?.appliesTo !== undefined;
    found.set(span.start, isScoped ? { ...idle, traits: row.appliesTo } : idle);
  }
}

function whyIdle(
  map: ValueMap,
  key: string,
  framework: Framework | undefined,
  entries: readonly Entry[],
): Idleness | undefined {
  if (framework === undefined) return key === EVERY ? 'unclear' : idleness(map, key, [], false);
  if (key === EVERY) return idlenessOfRest(map, entries);
  const row = framework.layers.find((one) => one.id === key);
  return row === undefined
    ? 'unknown-layer'
    : idleness(map, key, entries, row.appliesTo !== undefined);
}

/** The same for `"*"`. */
function idlenessOfRest(map: ValueMap, entries: readonly Entry[]): Idleness | undefined {
  for (const entry of entries) {
    for (const { layer, party } of entry.cells) {
      if (!isDuty(party) || keyFor(map, layer.id) !== EVERY) continue;
      if (nearestLevel(entry, layer.id) === map) return undefined;
    }
  }
  const isClear = entries.length > 0 && entries.every(({ cells }) => cells.length > 0);
  return isClear ? 'overridden' : 'unclear';
}

/** `undefined` when a duty takes its owner from here. */
function idleness(
  map: ValueMap,
  layer: string,
  entries: readonly Entry[],
  isScoped: boolean,
): Idleness | undefined {
  let duty = false;
  let held = false;
  let absent = false;
  let unclear = entries.length === 0;
  for (const entry of entries) {
    if (entry.cells.length === 0 || entry.uncovered.includes(layer)) unclear = true;
    const cell = entry.cells.find((one) => one.layer.id === layer);
    if (cell?.party === 'provider') held = true;
    if (cell?.party === 'not-applicable') absent = true;
    if (cell === undefined || !isDuty(cell.party)) continue;
    duty = true;
    if (nearestLevel(entry, layer) === map) return undefined;
  }
  if (unclear) return 'unclear';
  if (duty) return 'overridden';
  if (held) return 'provider';
  return isScoped && !absent ? 'out-of-scope' : 'not-applicable';
}
