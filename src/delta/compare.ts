import type { BaseEstate, Examined } from '../check.ts';
import type { Finding } from '../finding.ts';
import type { Delta, DutyRef } from '../report/report.ts';
import type { Cell, Entry } from '../resolve/estate.ts';
import { type Pair, pairEntries, pairServices } from './match.ts';
import { policyChanges } from './policy.ts';

/** What a change does to the estate, and the head's findings marked with whether the change brings them. */
export interface Compared {
  readonly delta: Delta;
  readonly findings: readonly Examined[];
}

/** Lists of a delta while they are being filled. */
type Growing = {
  -readonly [K in
    | 'introduced'
    | 'resolved'
    | 'reassigned'
    | 'models'
    | 'splits'
    | 'waivers']: Delta[K][number][];
} & { inherited: number };

/**
 * Compares duties by service, part and layer, not by line. A duty is introduced when it is unowned now and was not
 * unowned before, or was not there.
 */
export function compareEstates(
  before: readonly Examined[],
  after: readonly Examined[],
  base: BaseEstate,
): Compared {
  const lists: Growing = {
    introduced: [],
    resolved: [],
    reassigned: [],
    models: [],
    splits: [],
    waivers: [],
    inherited: 0,
  };
  for (const pair of pairEntries(before, after)) compareEntry(pair, lists);
  const services = { added: [] as string[], removed: [] as string[] };
  for (const pair of pairServices(before, after)) {
    if (pair.before === undefined && pair.after !== undefined) services.added.push(pair.after.id);
    if (pair.after === undefined && pair.before !== undefined)
      services.removed.push(pair.before.id);
    if (
      pair.before !== undefined &&
      pair.after !== undefined &&
      pair.before.model !== pair.after.model
    ) {
      const [from, to] = [pair.before.model, pair.after.model];
      // Without parts the entry is the service, and its model was compared above.
      if (from === 'hybrid' || to === 'hybrid') {
        lists.models.push({ service: pair.after.id, part: null, before: from, after: to });
      }
    }
  }
  const delta: Delta = {
    base: base.commit,
    notes: base.notes,
    ...lists,
    policy: policyChanges(base.policy, base.headPolicy),
    services,
  };
  return { delta, findings: markIntroduced(before, after, lists.introduced) };
}

function compareEntry({ before, after }: Pair<Entry>, lists: Growing): void {
  const entry = after ?? before;
  if (entry === undefined) return;
  const { service, part } = entry;
  if (before !== undefined && after !== undefined && before.model !== after.model) {
    lists.models.push({ service, part, before: before.model, after: after.model });
  }
  const old = new Map(before?.cells.map((cell) => [cell.layer.id, cell]));
  for (const cell of after?.cells ?? []) {
    compareCell({ service, part, layer: cell.layer.id }, old.get(cell.layer.id), cell, lists);
    old.delete(cell.layer.id);
  }
  const how = after === undefined ? 'the service is gone' : 'the framework no longer has the layer';
  for (const cell of old.values()) {
    if (cell.status === 'unowned')
      lists.resolved.push({ service, part, layer: cell.layer.id, how });
  }
  compareSplits(before, after, lists);
  compareWaivers(before, after, lists);
}

function compareCell(duty: DutyRef, before: Cell | undefined, after: Cell, lists: Growing): void {
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
  return 'now held by the provider';
}

/** GitHub handles compare without case; who comes first is accountable, so the order counts. */
function sameOwners(before: Cell, after: Cell): boolean {
  return before.owners.join('\n').toLowerCase() === after.owners.join('\n').toLowerCase();
}

function compareSplits(before: Entry | undefined, after: Entry | undefined, lists: Growing): void {
  const entry = after ?? before;
  if (entry === undefined) return;
  const old = new Map(before?.splits.map((split) => [split.layer, split]));
  for (const split of after?.splits ?? []) {
    const was = old.get(split.layer);
    old.delete(split.layer);
    if (was?.party === split.party && was.clause === split.clause) continue;
    lists.splits.push({
      service: entry.service,
      part: entry.part,
      layer: split.layer,
      before: was?.party ?? partyOf(before, split.layer),
      after: split.party,
      clause: split.clause,
    });
  }
  if (after === undefined) return;
  for (const [layer, was] of old) {
    const { service, part } = entry;
    lists.splits.push({
      service,
      part,
      layer,
      before: was.party,
      after: partyOf(after, layer),
      clause: null,
    });
  }
}

function partyOf(entry: Entry | undefined, layer: string): string | null {
  return entry?.cells.find((cell) => cell.layer.id === layer)?.party ?? null;
}

function compareWaivers(before: Entry | undefined, after: Entry | undefined, lists: Growing): void {
  const entry = after ?? before;
  if (entry === undefined) return;
  const { service, part } = entry;
  const old = new Map(before?.waivers.map((waiver) => [waiver.layer, waiver]));
  for (const waiver of after?.waivers ?? []) {
    const was = old.get(waiver.layer);
    old.delete(waiver.layer);
    const { layer, expires, reason, approvedBy } = waiver;
    const same = was?.expires === expires && was.reason === reason && was.approvedBy === approvedBy;
    if (same) continue;
    const change = was === undefined ? 'added' : 'changed';
    lists.waivers.push({ service, part, layer, change, expires, reason, approvedBy });
  }
  if (after === undefined) return;
  for (const [layer, { expires, reason, approvedBy }] of old) {
    lists.waivers.push({ service, part, layer, change: 'removed', expires, reason, approvedBy });
  }
}

/** Rules whose finding is that a duty has no owner: new when the duty is, whatever they say of it. */
const dutyRules: readonly string[] = ['unowned-duty', 'expired-waiver'];

/** Marks each finding of the head: about a duty, by the duty; any other, by whether the base had the same. */
function markIntroduced(
  before: readonly Examined[],
  after: readonly Examined[],
  introduced: readonly DutyRef[],
): Examined[] {
  const fresh = new Set(introduced.map(dutyKey));
  const known = new Map<string, number>();
  for (const { findings } of before) {
    for (const finding of findings)
      known.set(sameness(finding), (known.get(sameness(finding)) ?? 0) + 1);
  }
  const isNew = (finding: Finding, duties: readonly DutyRef[] | undefined): boolean => {
    if (duties?.some((duty) => fresh.has(dutyKey(duty)))) return true;
    const { service, layer } = finding;
    if (dutyRules.includes(finding.rule) && service !== null && layer !== null) {
      return fresh.has(dutyKey({ service, part: finding.part, layer }));
    }
    const left = known.get(sameness(finding)) ?? 0;
    known.set(sameness(finding), left - 1);
    return left <= 0;
  };
  return after.map(({ manifest, findings, duties }) => ({
    manifest,
    duties,
    findings: findings.map((finding) => ({
      ...finding,
      introduced: isNew(finding, duties.get(finding)),
    })),
  }));
}

function dutyKey({ service, part, layer }: DutyRef): string {
  return `${service}\n${part ?? ''}\n${layer}`;
}

/** What makes two findings the same one: neither the line nor the file, which change when an entry moves. */
function sameness(finding: Finding): string {
  return `${finding.rule}\n${finding.path}\n${finding.service ?? ''}\n${finding.part ?? ''}\n${finding.layer ?? ''}`;
}
