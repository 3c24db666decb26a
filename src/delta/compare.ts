// In: the report of a change and the one of its base. Out: what the change did.
import type { BaseEstate, Examined } from '../estate/estate.ts';
import type { Cell, Entry, Service } from '../estate/manifest.ts';
import type { Delta } from '../estate/report.ts';
import { markIntroduced } from './introduced.ts';
import { type Pair, pairEntries, pairServices } from './match.ts';
import { comparisonNotes, isUnreadable } from './notes.ts';
import { policyChanges } from './policy.ts';
import { splitChanges, waiverChanges } from './terms.ts';

/** What a change does to the estate, and the head's findings marked with whether the change brings them. */
export interface Compared {
  readonly delta: Delta;
  readonly findings: readonly Examined[];
}

type Growing = 'introduced' | 'resolved' | 'reassigned' | 'models' | 'splits' | 'waivers';

/** Lists of a delta while they are being filled. */
type Lists = { [K in Growing]: Delta[K][number][] } & { inherited: number };

/**
 * Compares duties by manifest, service, part and layer, not by line. A duty is introduced when it is unowned now and
 * was not unowned before, or was not there.
 */
export function compareEstates(
  before: readonly Examined[],
  after: readonly Examined[],
  base: BaseEstate,
): Compared {
  const lists: Lists = {
    introduced: [],
    resolved: [],
    reassigned: [],
    models: [],
    splits: [],
    waivers: [],
    inherited: 0,
  };
  // Of what stood in a manifest that is broken now, nobody knows whether it is gone.
  const isWhole = !after.some(isUnreadable);
  const isKnown = <T>(pair: Pair<T>): boolean => pair.after !== undefined || isWhole;
  const services = pairServices(before, after).filter(isKnown);
  const gone = new Set(
    services.flatMap((one) => (one.after === undefined ? keyOf(one.file, one.before?.id) : [])),
  );
  for (const pair of pairEntries(before, after).filter(isKnown)) compareEntry(pair, gone, lists);
  for (const pair of services) compareHybrid(pair, lists);
  const delta: Delta = {
    base: base.commit,
    notes: [...base.notes, ...comparisonNotes(before, after)],
    ...lists,
    policy: [...policyChanges(base.policy, base.headPolicy), ...ofFramework(base)],
    services: {
      added: services.flatMap((one) => (one.before === undefined ? (one.after?.id ?? []) : [])),
      removed: services.flatMap((one) => (one.after === undefined ? (one.before?.id ?? []) : [])),
    },
  };
  return { delta, findings: markIntroduced(before, after, lists.introduced) };
}

function ofFramework({ frameworkChange = null }: BaseEstate): Delta['policy'] {
  return frameworkChange === null ? [] : [frameworkChange];
}

function keyOf(file: string, service: string | undefined): string {
  return `${file}\n${service ?? ''}`;
}

/** `gone` has the services that are there no more, by `keyOf`. */
function compareEntry(pair: Pair<Entry>, gone: ReadonlySet<string>, lists: Lists): void {
  const { file, before, after } = pair;
  const entry = after ?? before;
  if (entry === undefined) return;
  const { service, part } = entry;
  if (before !== undefined && after !== undefined && before.model !== after.model) {
    lists.models.push({ file, service, part, before: before.model, after: after.model });
  }
  const old = new Map(before?.cells.map((cell) => [cell.layer.id, cell]));
  for (const cell of after?.cells ?? []) {
    compareCell({ file, service, part, layer: cell.layer.id }, old.get(cell.layer.id), cell, lists);
    old.delete(cell.layer.id);
  }
  // Without a model, or a framework, nobody knows which layers are duties: none of them is resolved.
  if (after === undefined || after.cells.length > 0) {
    const how =
      after === undefined
        ? howGone(part, gone.has(keyOf(file, service)))
        : 'the framework no longer has the layer';
    for (const { status, layer } of old.values()) {
      if (status === 'unowned') lists.resolved.push({ file, service, part, layer: layer.id, how });
    }
  }
  for (const split of splitChanges(pair)) lists.splits.push(split);
  for (const waiver of waiverChanges(pair)) lists.waivers.push(waiver);
}

function howGone(part: string | null, withService: boolean): string {
  if (withService) return 'the service is gone';
  return part === null ? 'the service has parts now' : 'the part is gone';
}

function compareCell(
  duty: Delta['introduced'][number],
  before: Cell | undefined,
  after: Cell,
  lists: Lists,
): void {
  if (after.status === 'unowned') {
    if (before?.status === 'unowned') lists.inherited++;
    else lists.introduced.push(duty);
    return;
  }
  if (before?.status === 'unowned') lists.resolved.push({ ...duty, how: howResolved(after) });
  else if (before?.status === 'owned' && after.status === 'owned' && !sameOwners(before, after)) {
    lists.reassigned.push({ ...duty, before: before.owners, after: after.owners });
  }
}

function howResolved(cell: Cell): string {
  if (cell.status === 'owned') return `now owned by ${cell.owners.join(', ')}`;
  if (cell.status === 'waived') return `waived until ${cell.waiver?.expires ?? ''}`;
  if (cell.status === 'not-applicable') return 'no longer applicable';
  return 'now held by the provider';
}

/** GitHub handles compare without case; who comes first is accountable, so the order counts. */
function sameOwners(before: Cell, after: Cell): boolean {
  return before.owners.join('\n').toLowerCase() === after.owners.join('\n').toLowerCase();
}

/** A service that has or had parts: without any the entry is the service, and was compared as such. */
function compareHybrid({ file, before, after }: Pair<Service>, lists: Lists): void {
  if (before === undefined || after === undefined || before.model === after.model) return;
  if (before.model !== 'hybrid' && after.model !== 'hybrid') return;
  const { id: service } = after;
  lists.models.push({ file, service, part: null, before: before.model, after: after.model });
}
