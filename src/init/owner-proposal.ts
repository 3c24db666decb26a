import type { CodeOwners } from '../codeowners/code-owners.ts';
import { changesOf } from '../estate/change.ts';
import type { Subject } from '../estate/finding.ts';
import { isSomebody } from '../estate/reading.ts';
import type { Report, ReportService } from '../estate/report.ts';
import { classifyOwner, noContext } from '../evidence/owner.ts';

/** Who may own a duty that nobody owns: a guess for a person to confirm. */
export interface OwnerProposal {
  /** The accountable one first. */
  readonly owners: readonly string[];
  /** What the guess is from: other duties of the service, CODEOWNERS, or what the file says elsewhere. */
  readonly from: 'service' | 'codeowners' | 'file';
}

/** A service or part in its manifest. */
interface Place extends Pick<Subject, 'service' | 'part'> {
  readonly file: string;
}

/** Proposes the owner of the duties of a service or part; `null` where nothing says who it may be. */
export type Proposer = (place: Place) => OwnerProposal | null;

/**
 * Proposes owners by what a report says: whoever has most of the service's other duties, else whom CODEOWNERS names
 * for the manifest, else whoever has most of what the manifest had before the change. Owners that GitHub doesn't know
 * are left out.
 */
export function proposerOf(report: Report, codeOwners: CodeOwners | undefined): Proposer {
  const unknown = unknownOwners(report);
  const manifests = new Map(report.manifests.map((manifest) => [manifest.file, manifest]));
  const changed = changedDuties(report);
  const owned = (
    file: string,
    entry: ReportService,
    isWanted: (key: string, isInherited: boolean) => boolean,
  ): (readonly string[])[] =>
    entry.layers.flatMap(({ layer, status, owners, inherited }) =>
      status === 'owned' &&
      !owners.some((owner) => unknown.has(owner.toLowerCase())) &&
      isWanted(dutyKey(file, entry.id, entry.part ?? null, layer), inherited)
        ? [owners]
        : [],
    );
  return ({ file, service, part }) => {
    const services = manifests.get(file)?.services ?? [];
    const own = services.filter(({ id }) => id === service);
    const same = own.filter((entry) => (entry.part ?? null) === part);
    // The estate's owner of one layer has it in every service, and need not know this one.
    const named = (entry: ReportService) =>
      owned(file, entry, (_key, inherited) => !inherited || entry.part !== undefined);
    const ofService = mostFrequent(same.flatMap(named)) ?? mostFrequent(own.flatMap(named));
    if (ofService !== null) return { owners: ofService, from: 'service' };
    const reviewer = reviewerOf(file, codeOwners);
    if (reviewer !== null && !unknown.has(reviewer.toLowerCase()))
      return { owners: [reviewer], from: 'codeowners' };
    const before = services.flatMap((entry) => owned(file, entry, (key) => !changed.has(key)));
    const ofFile = mostFrequent(before);
    return ofFile === null ? null : { owners: ofFile, from: 'file' };
  };
}

/** The first owner of a file by CODEOWNERS that a manifest could name. */
function reviewerOf(file: string, codeOwners: CodeOwners | undefined): string | null {
  const path = codeOwners?.pathOf(file) ?? null;
  if (path === null) return null;
  const owners = codeOwners?.ownersOf(path) ?? [];
  return owners.find((owner) => isSomebody(classifyOwner(owner, noContext))) ?? null;
}

function mostFrequent(lists: readonly (readonly string[])[]): readonly string[] | null {
  const counts = new Map<string, { readonly owners: readonly string[]; count: number }>();
  for (const owners of lists) {
    const key = JSON.stringify(owners);
    const known = counts.get(key) ?? { owners, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most?.owners ?? null;
}

/** Owners that GitHub doesn't have, in lower case, by the duties that such a finding is about. */
function unknownOwners({ findings, manifests }: Report): ReadonlySet<string> {
  const refused = new Set(
    findings.flatMap(({ rule, location, subject: { service, part, layer } }) =>
      rule === 'unknown-owner' ? [dutyKey(location.file, service, part, layer)] : [],
    ),
  );
  const names = new Set<string>();
  if (refused.size === 0) return names;
  for (const { file, services } of manifests)
    for (const { id, part, layers } of services)
      for (const { layer, owners } of layers)
        if (refused.has(dutyKey(file, id, part ?? null, layer)))
          for (const owner of owners) names.add(owner.toLowerCase());
  return names;
}

/** Duties that the change itself hands over, or brings: they don't show who had them before. */
function changedDuties({ delta, manifests }: Report): ReadonlySet<string> {
  const changed = new Set<string>();
  if (delta === null) return changed;
  const added = new Set<string>();
  for (const { file, subject, change } of changesOf(delta, 'service'))
    if (change === 'added') added.add(JSON.stringify([file, subject.service]));
  for (const { file, subject } of changesOf(delta, 'owners'))
    changed.add(dutyKey(file, subject.service, subject.part, subject.layer));
  for (const { file, subject } of changesOf(delta, 'duty-resolved'))
    changed.add(dutyKey(file, subject.service, subject.part, subject.layer));
  for (const { file, services } of manifests)
    for (const { id, part, layers } of services)
      if (added.has(JSON.stringify([file, id])))
        for (const { layer } of layers) changed.add(dutyKey(file, id, part ?? null, layer));
  return changed;
}

function dutyKey(
  file: string,
  service: string | null,
  part: string | null,
  layer: string | null,
): string {
  return JSON.stringify([file, service, part, layer]);
}
