// In: the examined manifests of a change and of its base. Out: what the change does.
import type { CodeOwners } from '../codeowners/code-owners.ts';
import type { Behind, Change, Delta, Resolution } from '../estate/change.ts';
import type { BaseEstate, Examined } from '../estate/estate.ts';
import type { Finding } from '../estate/finding.ts';
import type { SeenFile } from '../estate/ledger.ts';
import type { Entry, Service } from '../estate/manifest.ts';
import type { Loss } from '../rules/engine/rule.ts';
import { comparisonNotes, isUnreadable } from './comparison-notes.ts';
import { dutyChanges } from './duty-changes.ts';
import { partFieldChanges, serviceFieldChanges } from './field-changes.ts';
import { lostDuties } from './lost-duties.ts';
import { markIntroduced } from './mark-introduced.ts';
import { formerManifests, guardChanges, notReadChanges, topChanges } from './outside-changes.ts';
import { type Pair, pairEntries, pairServices, placeAtHead } from './pairs.ts';
import { policyChanges } from './policy-changes.ts';
import { renamesOf, serviceKey } from './renames.ts';
import { splitChanges, waiverChanges } from './term-changes.ts';

/** What a change does to the estate. */
export interface Compared {
  readonly delta: Delta;
  /** The head's findings, marked with whether the change introduces them. Can be read once. */
  readonly findings: Iterable<Finding>;
  /** Findings of the base that the head doesn't have; known once all findings were read. */
  readonly resolved: () => readonly Change[];
  /** Duties that the change takes out of the check. */
  readonly losses: readonly Loss[];
}

/** What is compared of an entry besides its duties. */
const ofEntry: readonly ((pair: Pair<Entry>) => readonly Change[])[] = [
  partFieldChanges,
  splitChanges,
  waiverChanges,
];

/** Base against head: by manifest, service, part and layer, never by line. */
export function compareEstates(
  before: readonly Examined[],
  after: readonly Examined[],
  base: BaseEstate,
  files: readonly SeenFile[],
  codeOwners?: CodeOwners,
): Compared {
  const renames = renamesOf(before, after);
  // If a manifest is broken now, it isn't known whether its entries still exist.
  const isWhole = !after.some(isUnreadable);
  const isKnown = (pair: Pair<unknown>): boolean => pair.after !== undefined || isWhole;
  const services = pairServices(before, after, renames).filter(isKnown);
  const entries = pairEntries(before, after, renames).filter(isKnown);
  const { frameworkChange = null } = base;
  const former = formerManifests(before, after);
  const guarded = new Map(
    after.map(({ manifest }) => {
      const was = former.get(manifest) ?? manifest;
      return [manifest.source.file, was.source.file] as const;
    }),
  );
  const { file: policyFile } = base.headPolicy;
  if (policyFile !== null) guarded.set(policyFile, policyFile);
  const changes: Change[] = [
    ...policyChanges(base.policy, base.headPolicy, base.afterMerge?.settings),
    ...(frameworkChange === null ? [] : [frameworkChange]),
    ...guardChanges(guarded, base.codeOwners, codeOwners),
    ...notReadChanges(base.notRead, files),
    ...topChanges(former),
  ];
  for (const pair of services) {
    for (const change of [...comingAndGoing(pair), ...serviceFieldChanges(pair)])
      changes.push(change);
  }
  const removal = removalIn(services);
  let inherited = 0;
  for (const pair of entries) {
    const duties = dutyChanges(pair, removal(pair.source.file));
    inherited += duties.inherited;
    for (const compare of ofEntry) for (const change of compare(pair)) changes.push(change);
    for (const change of duties.changes) changes.push(change);
  }
  const notes = [...base.notes, ...comparisonNotes(before, after)];
  return {
    delta: {
      base: base.commit,
      notes,
      inherited,
      changes,
      behind: behindOwners(after, changes),
      policyEffects: [],
    },
    ...markIntroduced(before, after, changes, renames),
    losses: lostDuties(before, after, renames, files),
  };
}

/** Who is behind the declared teams that changed duties are given to. */
function behindOwners(after: readonly Examined[], changes: readonly Change[]): Behind[] {
  const named = new Map<string, Set<string>>();
  const add = (file: string, owners: readonly string[]): void => {
    const ofFile = named.get(file) ?? new Set();
    for (const owner of owners) ofFile.add(owner);
    named.set(file, ofFile);
  };
  for (const change of changes) {
    if (change.kind === 'owners') add(change.file, change.after);
    else if (change.kind === 'duty-resolved' && change.how.by === 'owner')
      add(change.file, change.how.owners);
  }
  return after.flatMap(({ manifest: { source, teams, people } }) => {
    const { file } = source;
    return [...teams, ...people].flatMap(({ id, github, contacts }) => {
      const is = github ?? contacts[0] ?? null;
      return is !== null && named.get(file)?.has(id) === true ? [{ file, owner: id, is }] : [];
    });
  });
}

/** Whether a service was added, removed or renamed. */
function comingAndGoing(pair: Pair<Service>): Change[] {
  const { source, before, after } = pair;
  if (before?.id === after?.id) return [];
  const subject = { service: (after ?? before)?.id ?? '', part: null, layer: null };
  const location = after === undefined ? null : placeAtHead(pair, after.key);
  const service = { kind: 'service', file: source.file, subject, location } as const;
  if (before === undefined) return [{ ...service, change: 'added' }];
  if (after === undefined) return [{ ...service, change: 'removed' }];
  return [{ ...service, change: 'renamed', previous: before.id }];
}

/** By the manifest: what happened to an entry that no longer exists. */
function removalIn(services: readonly Pair<Service>[]) {
  const removed = new Set(
    services.flatMap(({ source, before, after }) =>
      before !== undefined && after === undefined ? serviceKey(source.file, before.id) : [],
    ),
  );
  return (file: string) =>
    ({ service, part }: Entry): Resolution => {
      if (removed.has(serviceKey(file, service))) return { by: 'removal', of: 'service' };
      return part === null ? { by: 'parts' } : { by: 'removal', of: 'part' };
    };
}
