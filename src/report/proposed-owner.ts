import type { CodeOwners } from '../codeowners/code-owners.ts';
import { changesOf } from '../estate/change.ts';
import type { Subject } from '../estate/finding.ts';
import { once } from '../estate/once.ts';
import { isSomebody } from '../estate/reading.ts';
import type { Report } from '../estate/report.ts';
import { classifyOwner, noContext } from '../evidence/owner.ts';

/** Who could own a duty, and what suggests it: a guess for a person to confirm. */
export interface Proposal {
  /** The accountable one first. */
  readonly owners: readonly string[];
  /** Other duties of the service, CODEOWNERS, or what the file said before the change. */
  readonly from: 'service' | 'codeowners' | 'file';
}

/** A service or part in its manifest, or with `null` its estate. */
export interface Place extends Pick<Subject, 'service' | 'part'> {
  readonly file: string;
}

/** Who could own a layer at a place, or several of its layers at once (`null`); `null` if nothing suggests anyone. */
export type Propose = (place: Place, layer: string | null) => Proposal | null;

/**
 * Proposes owners for unowned duties. The nearest statement counts: who owns most of the part or service, then who
 * reviews its manifest, then who owned the same layer of the manifest's other services before the change, or most of
 * its duties. Owners that GitHub doesn't know are left out.
 */
export function ownerProposals(report: Report, codeOwners?: CodeOwners): Propose {
  // Counted when it is asked for: most reports have no duty without an owner.
  const unknown = once(() => unknownOwners(report));
  const tallies = once(() => talliesOf(report, unknown()));
  const most = (key: string) => tallies().get(key)?.most;
  return ({ file, service, part }, layer) => {
    if (service !== null) {
      const owners = most(dutyKey(file, service, part, null)) ?? most(serviceKey(file, service));
      if (owners !== undefined) return { owners, from: 'service' };
    }
    const reviewer = reviewerOf(file, codeOwners);
    if (reviewer !== null && !unknown().has(reviewer.toLowerCase()))
      return { owners: [reviewer], from: 'codeowners' };
    const ofLayer = layer === null ? undefined : most(dutyKey(file, null, null, layer));
    const owners = ofLayer ?? most(dutyKey(file, null, null, null));
    return owners === undefined ? null : { owners, from: 'file' };
  };
}

/** How often owners are named, by service, by layer of a manifest and by manifest; not those that GitHub doesn't know. */
function talliesOf(report: Report, unknown: ReadonlySet<string>): ReadonlyMap<string, Tally> {
  const changed = changedDuties(report);
  const tallies = new Map<string, Tally>();
  const count = (key: string, owners: readonly string[]): void => {
    const tally = tallies.get(key) ?? new Tally();
    tally.add(owners);
    tallies.set(key, tally);
  };
  for (const { file, services } of report.manifests) {
    for (const { id, part = null, layers } of services) {
      for (const { layer, status, owners, inherited } of layers) {
        if (status !== 'owned' || owners.some((owner) => unknown.has(owner.toLowerCase())))
          continue;
        // An estate-wide owner of one layer has it in every service, and may not know this one.
        if (!inherited || part !== null) {
          count(dutyKey(file, id, part, null), owners);
          count(serviceKey(file, id), owners);
        }
        if (changed.has(dutyKey(file, id, part, layer))) continue;
        count(dutyKey(file, null, null, layer), owners);
        count(dutyKey(file, null, null, null), owners);
      }
    }
  }
  return tallies;
}

/** How often the same owners were named. */
class Tally {
  readonly #counts = new Map<string, { readonly owners: readonly string[]; count: number }>();
  /** Asked for with each finding, so it is kept until another one is added. */
  #most: readonly string[] | undefined;

  add(owners: readonly string[]): void {
    if (owners.length === 0) return;
    const key = JSON.stringify(owners);
    const known = this.#counts.get(key) ?? { owners, count: 0 };
    known.count++;
    this.#counts.set(key, known);
    this.#most = undefined;
  }

  /** Who was named most often; in a tie, those named first. */
  get most(): readonly string[] | undefined {
    if (this.#most !== undefined) return this.#most;
    let best: { readonly owners: readonly string[]; count: number } | undefined;
    for (const one of this.#counts.values())
      if (best === undefined || one.count > best.count) best = one;
    this.#most = best?.owners;
    return this.#most;
  }
}

/** The first owner of a file by CODEOWNERS that a manifest could name. */
function reviewerOf(file: string, codeOwners: CodeOwners | undefined): string | null {
  const path = codeOwners?.pathOf(file) ?? null;
  if (path === null) return null;
  const owners = codeOwners?.ownersOf(path) ?? [];
  return owners.find((owner) => isSomebody(classifyOwner(owner, noContext))) ?? null;
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

/** Duties that the change itself hands over or adds: they don't show who had them before. */
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

function serviceKey(file: string, service: string): string {
  return JSON.stringify([file, service]);
}
