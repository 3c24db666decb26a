import type { Finding } from '../estate/finding.ts';
import { failOns, type Gate } from '../estate/gate.ts';
import type { SeenFile } from '../estate/ledger.ts';
import type { Counts, Report, ReportManifest, WeakService } from '../estate/report.ts';
import type { MissingPart, OwnerDrift, ReportRepository } from '../estate/rolled-up.ts';
import { tool } from '../generated/tool.js';
import { addAll } from '../text/grouping.ts';
import { addAgreements, noAgreements } from './agreement-counts.ts';
import { AlikeLayers } from './alike-layers.ts';
import { BoundedFindings } from './bounded-findings.ts';
import { mostWeak, weakestFirst } from './build.ts';
import { EndingDates, endingIn } from './ending-dates.ts';
import { compare } from './order.ts';
import { mergedDrift } from './owner-drift.ts';
import { OwnerShares } from './owner-shares.ts';
import { type AboutRepository, repositoryOf } from './repository-state.ts';
import { SharedParts } from './shared-parts.ts';
import { SharedTexts } from './shared-texts.ts';

/** One report, with the name that prefixes its files: usually the repository's. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/** How much a roll-up says about each layer; `auto` decides by the number of services. */
export const details = ['auto', 'full', 'compact'] as const;
export type Detail = (typeof details)[number];

/** A roll-up of more services has no places of layers, and its JSON has only counts for each service. */
const MOST_IN_FULL = 5000;
/** A longer list of names is replaced by their number. */
const MOST_NAMES = 5;

/** Many reports as one, in any order. */
export function rollUp(named: readonly NamedReport[], detail: Detail = 'auto'): Report {
  const all = new RollUp(detail);
  for (const { name, report } of named) all.add(name, report);
  return all.report();
}

/**
 * Adds up reports, and keeps what the whole needs: all their services and findings, each file prefixed with its
 * report's name. It fails if any of them fails its own gate. It isn't about a change, so it has no delta. The same
 * reports give the same result in any order.
 */
export class RollUp {
  readonly #detail: Detail;
  readonly #alike = new AlikeLayers();
  readonly #shared = new SharedParts();
  readonly #texts = new SharedTexts();
  readonly #owners = new OwnerShares();
  readonly #ending = new EndingDates();
  readonly #findings = new BoundedFindings();
  readonly #repositories: ReportRepository[] = [];
  readonly #missing: MissingPart[] = [];
  readonly #estates = new Set<string>();
  #drift: OwnerDrift[] | undefined;
  readonly #frameworks = new Set<string>();
  readonly #gates: { readonly gate: Gate; readonly failed: boolean }[] = [];
  readonly #counts = emptyCounts();
  readonly #files: SeenFile[] = [];
  #manifests: ReportManifest[] = [];
  #weakest: WeakService[] = [];
  #entries = 0;
  #isCompact: boolean;
  #today = '';

  constructor(detail: Detail = 'auto') {
    this.#detail = detail;
    this.#isCompact = detail === 'compact';
  }

  /** Adds a report; one that is a roll-up itself brings its repositories, by the names that they have there. */
  add(name: string, report: Report, about: AboutRepository = {}): void {
    const { rollup } = report;
    const prefix = rollup === undefined ? `${name}/` : '';
    const matrixOf = this.#shared.add(report);
    const manifests = report.manifests.map((one) => ({
      ...one,
      file: prefix + one.file,
      ...commitOf(one, report),
      matrix: matrixOf(one.matrix),
      ...(rollup === undefined ? { repository: name } : {}),
    }));
    this.#addHead(report);
    if (rollup === undefined) {
      this.#repositories.push(repositoryOf(name, report, about));
      this.#owners.addRepository(manifests);
      for (const one of manifests) for (const date of endingIn(one)) this.#ending.add(date);
    } else {
      addAll(this.#repositories, rollup.repositories);
      addAll(this.#missing, rollup.missing);
      if (rollup.drift !== undefined) {
        this.#drift ??= [];
        addAll(this.#drift, rollup.drift);
      }
      this.#owners.addShares(rollup.owners);
      for (const date of rollup.ending) this.#ending.add(date);
      this.#ending.addMore(rollup.moreEnding);
      for (const key of ['error', 'warning', 'notice'] as const)
        this.#findings.unlisted[key] += rollup.unlisted[key];
      if (rollup.detail === 'compact') this.#becomeCompact();
    }
    for (const one of report.findings) this.#findings.add(this.#inFolder(one, prefix));
    const weak = report.weakest.map((one) => ({ ...one, file: prefix + one.file }));
    this.#weakest = weakestFirst([...this.#weakest, ...weak]).slice(0, mostWeak);
    for (const one of report.files) this.#files.push({ ...one, path: prefix + one.path });
    for (const one of manifests) this.#addManifest(one);
  }

  /** Adds what `left` keeps of a report. Its state is that of the whole report. */
  addNumbers(
    name: string,
    report: Report,
    about: AboutRepository,
    left: (report: Report) => Report,
  ): void {
    this.#repositories.push(repositoryOf(name, report, about));
    this.#addHead(left(report));
  }

  /** Records that something without a report fails its gate, such as a policy that can't be read. */
  addFailure(): void {
    this.#gates.push({ gate: { failOn: 'error', scope: 'all' }, failed: true });
  }

  /** Adds a repository without a report. */
  addRepository(repository: ReportRepository): void {
    this.#repositories.push(repository);
  }

  /** Records that a part is missing. */
  addMissing(part: MissingPart): void {
    this.#missing.push(part);
  }

  /** The whole. `today` is the latest day of the reports, or the given one if there is no report. */
  report(today = ''): Report {
    const failed = this.#gates.some((one) => one.failed);
    const at = this.#today === '' ? today : this.#today;
    return {
      version: 2,
      tool,
      estate: namesOf(this.#estates, 'estates'),
      framework: namesOf(this.#frameworks, 'frameworks'),
      today: at,
      commit: null,
      verdict: failed ? 'fail' : 'pass',
      gate: gateOf(this.#gates, failed),
      policy: null,
      files: this.#files.sort((a, b) => compare(a.path, b.path)),
      counts: this.#counts,
      ...this.#shared.all(),
      manifests: this.#manifests.sort((a, b) => compare(a.file, b.file)),
      weakest: this.#weakest,
      findings: this.#findings.listed(),
      delta: null,
      rollup: {
        detail: this.#isCompact ? 'compact' : 'full',
        repositories: this.#repositories.sort((a, b) => compare(a.name, b.name)),
        ...this.#owners.listed(),
        ...this.#ending.listed(at),
        unlisted: this.#findings.unlisted,
        missing: this.#missing.sort((a, b) => compare(a.name, b.name) || compare(a.why, b.why)),
        ...(this.#drift === undefined ? {} : { drift: mergedDrift(this.#drift) }),
      },
    };
  }

  #addHead({ manifests, framework, today, verdict, gate, counts }: Report): void {
    for (const { estate } of manifests) if (estate !== '') this.#estates.add(estate);
    const named = manifests.flatMap((one) => one.framework ?? []);
    for (const one of named.length > 0 ? named : framework.split(', '))
      if (one !== '') this.#frameworks.add(one);
    if (today > this.#today) this.#today = today;
    this.#gates.push({ gate, failed: verdict === 'fail' });
    for (const key of countKeys) this.#counts[key] += counts[key];
    addAgreements(this.#counts.agreements, counts.agreements);
  }

  #addManifest(manifest: ReportManifest): void {
    this.#entries += manifest.services.length;
    if (this.#detail === 'auto' && this.#entries > MOST_IN_FULL) this.#becomeCompact();
    this.#manifests.push(this.#isCompact ? this.#compacted(manifest) : manifest);
  }

  /** A finding whose files are in a folder. */
  #inFolder(finding: Finding, prefix: string): Finding {
    const { location, edits, draft } = finding;
    const texts = this.#texts;
    return {
      ...finding,
      title: texts.of(finding.title),
      reason: texts.of(finding.reason),
      remedy: texts.of(finding.remedy),
      cause: texts.of(finding.cause),
      docs: texts.of(finding.docs),
      location: { ...location, file: texts.of(prefix + location.file) },
      edits: this.#isCompact ? [] : edits.map((edit) => ({ ...edit, file: prefix + edit.file })),
      ...(draft === undefined ? {} : { draft: { ...draft, file: prefix + draft.file } }),
    };
  }

  #becomeCompact(): void {
    if (this.#isCompact) return;
    this.#isCompact = true;
    this.#manifests = this.#manifests.map((one) => this.#compacted(one));
    this.#findings.forgetEdits();
  }

  #compacted(manifest: ReportManifest): ReportManifest {
    return { ...manifest, services: manifest.services.map((one) => this.#alike.of(one)) };
  }
}

const countKeys = [
  'services',
  'duties',
  'owned',
  'unowned',
  'waived',
  'errors',
  'warnings',
  'notices',
] as const satisfies readonly Exclude<keyof Counts, 'agreements'>[];

type Counting = { -readonly [K in keyof Counts]: Counts[K] };

function emptyCounts(): Counting & { readonly agreements: ReturnType<typeof noAgreements> } {
  return {
    services: 0,
    duties: 0,
    owned: 0,
    unowned: 0,
    waived: 0,
    errors: 0,
    warnings: 0,
    notices: 0,
    agreements: noAgreements(),
  };
}

/** A report that is a roll-up itself already has commits. */
function commitOf({ commit }: ReportManifest, report: Report): Pick<ReportManifest, 'commit'> {
  const known = commit ?? report.commit ?? null;
  return known === null ? {} : { commit: known };
}

function namesOf(names: ReadonlySet<string>, many: string): string {
  if (names.size > MOST_NAMES) return `${names.size} ${many}`;
  return [...names].sort(compare).join(', ');
}

/** One gate that fits the verdict: the strictest of those that fail or, if none does, the loosest of all. */
function gateOf(
  all: readonly { readonly gate: Gate; readonly failed: boolean }[],
  failed: boolean,
): Gate {
  const gates = all.filter((one) => !failed || one.failed).map(({ gate }) => gate);
  const strictness = (failOn: Gate['failOn']) =>
    failOn === 'never' ? -1 : failOns.indexOf(failOn);
  const sorted = gates.map(({ failOn }) => failOn).sort((a, b) => strictness(a) - strictness(b));
  const isAll = failed
    ? gates.some(({ scope }) => scope === 'all')
    : gates.every(({ scope }) => scope === 'all');
  return {
    failOn: sorted.at(failed ? -1 : 0) ?? 'error',
    scope: isAll ? 'all' : 'introduced',
  };
}
