import type { CodeOwners } from '../codeowners/code-owners.ts';
import { changesOf } from '../estate/change.ts';
import type { Report, ReportService } from '../estate/report.ts';

/** Who could own a duty, and what says so: a guess for a person to confirm. */
export interface Proposal {
  readonly owner: string;
  readonly from: 'service' | 'codeowners' | 'file';
}

/** Who could own a layer of an entry; `null` if nothing says. */
export type Propose = (file: string, entry: ReportService, layer: string) => Proposal | null;

/**
 * Proposes owners for unowned duties. The nearest statement counts: who owns most of the service, then who reviews its
 * manifest, then who owned the same layer of the manifest's other services before the change, or most of its duties.
 */
export function ownerProposals(report: Report, codeOwners?: CodeOwners): Propose {
  const services = new Map<string, Tally>();
  const layers = new Map<string, Tally>();
  const files = new Map<string, Tally>();
  const changed = new Set(
    (report.delta === null ? [] : changesOf(report.delta, 'owners')).map(({ file, subject }) =>
      JSON.stringify([file, subject.service, subject.part, subject.layer]),
    ),
  );
  for (const { file, services: entries } of report.manifests) {
    for (const { id, part = null, layers: cells } of entries) {
      for (const { layer, status, owners, inherited } of cells) {
        const [owner] = owners;
        if (status !== 'owned' || owner === undefined) continue;
        // An estate's owner of one layer has it in every service, and need not know this one.
        if (!inherited || part !== null) tallyOf(services, [file, id]).add(owner);
        if (changed.has(JSON.stringify([file, id, part, layer]))) continue;
        tallyOf(layers, [file, layer]).add(owner);
        tallyOf(files, [file]).add(owner);
      }
    }
  }
  return (file, { id }, layer) => {
    const ofService = services.get(JSON.stringify([file, id]))?.most;
    if (ofService !== undefined) return { owner: ofService, from: 'service' };
    const path = codeOwners?.pathOf(file) ?? null;
    const reviewers = path === null ? [] : (codeOwners?.ownersOf(path) ?? []);
    const reviewer = reviewers.find((one) => one.startsWith('@'));
    if (reviewer !== undefined) return { owner: reviewer, from: 'codeowners' };
    const ofFile =
      layers.get(JSON.stringify([file, layer]))?.most ?? files.get(JSON.stringify([file]))?.most;
    return ofFile === undefined ? null : { owner: ofFile, from: 'file' };
  };
}

/** How often each owner was named. */
class Tally {
  readonly #counts = new Map<string, number>();
  /** Who was named most often; of several, the first. */
  most: string | undefined;

  add(owner: string): void {
    const count = (this.#counts.get(owner) ?? 0) + 1;
    this.#counts.set(owner, count);
    if (this.most === undefined || count > (this.#counts.get(this.most) ?? 0)) this.most = owner;
  }
}

function tallyOf(tallies: Map<string, Tally>, key: readonly string[]): Tally {
  const text = JSON.stringify(key);
  let tally = tallies.get(text);
  if (tally === undefined) {
    tally = new Tally();
    tallies.set(text, tally);
  }
  return tally;
}
