// In: resolved manifests and findings. Out: the report.

import type { Delta } from '../estate/change.ts';
import type { Crosswalk } from '../estate/control.ts';
import type { RegisterBlock } from '../estate/dora-register.ts';
import type { FedrampBlock, OscalBlock } from '../estate/export-settings.ts';
import type { Framework } from '../estate/framework.ts';
import type { Gate } from '../estate/gate.ts';
import type { SeenFile } from '../estate/ledger.ts';
import type { CellStatus, Declared, Entry, Manifest } from '../estate/manifest.ts';
import { once } from '../estate/once.ts';
import type {
  AgreementCounts,
  Counts,
  Report,
  ReportAgreement,
  ReportDeclared,
  ReportManifest,
  ReportProvider,
  WeakService,
} from '../estate/report.ts';
import type { Source } from '../estate/source.ts';
import { tool } from '../generated/tool.js';
import { linesOf } from '../parse/line-index.ts';
import { addTo } from '../text/grouping.ts';
import { addAgreements, countAgreement, noAgreements } from './agreement-counts.ts';
import { allServices, type Sifted, type SupportsOf } from './alike-services.ts';
import { agreementOf, EntryReport } from './entry-report.ts';
import { noTally, type Tally } from './entry-tally.ts';
import type { Listing } from './listing.ts';
import { crosswalkOf, matricesOf } from './matrices.ts';
import { compare } from './order.ts';
import { weightOf } from './weight.ts';

/** How many of the weakest services a report lists. */
export const mostWeak = 20;

/** What a report says about one manifest: all that is kept of it, so that a large estate fits into memory. */
export interface ReportPart {
  /** What the report says of it, with the key of its framework's matrix. */
  readonly manifest: (matrix: string | null) => ReportManifest;
  readonly framework: Framework | undefined;
  /** The ids of its services' providers. */
  readonly providers: ReadonlySet<string>;
  /** Services, a hybrid one counted once. */
  readonly services: number;
  readonly cells: Readonly<Record<CellStatus, number>>;
  readonly agreements: AgreementCounts;
  readonly weakest: readonly WeakService[];
}

export interface ReportInput {
  readonly parts: readonly ReportPart[];
  readonly findings: Listing;
  readonly gate: Gate;
  /** The policy's file; `null` if the default one applies. */
  readonly policy: string | null;
  readonly files: readonly SeenFile[];
  /** ISO date. */
  readonly today: string;
  /** The framework for manifests that don't name one. */
  readonly framework: string;
  /** The controls behind the layers, if the run shows them. */
  readonly crosswalk: Crosswalk | null;
  /** The commit that is checked out, if it is known. */
  readonly commit: string | null;
  readonly register: RegisterBlock | null;
  readonly oscal: OscalBlock | null;
  readonly fedramp: FedrampBlock | null;
  /** The name of a provider in the catalogue, if that was loaded. */
  readonly providerName: (id: string) => string | undefined;
  readonly codeRead: boolean;
  readonly delta: Delta | null;
}

/** Turns everything that was found into the report: sorted and counted, with its verdict. Same input, same report. */
export function buildReport(input: ReportInput): Report {
  const { parts, findings, gate, today, delta, crosswalk } = input;
  const used = parts.map((part) => part.framework);
  const { matrices, keyOf } = matricesOf(used, crosswalk);
  const manifests = parts.map(({ manifest, framework }) => manifest(keyOf(framework)));
  const frameworks = distinct(manifests.map((manifest) => manifest.framework ?? undefined));
  return {
    version: 2,
    tool,
    estate: distinct(manifests.map((manifest) => manifest.estate || undefined)).join(', '),
    framework: frameworks.length === 0 ? input.framework : frameworks.join(', '),
    today,
    commit: input.commit,
    verdict: findings.failed ? 'fail' : 'pass',
    gate,
    policy: input.policy,
    files: input.files,
    counts: count(parts, findings.counts),
    matrices,
    crosswalk: crosswalkOf(used, crosswalk),
    manifests,
    providers: usedProviders(parts, input.providerName),
    codeRead: input.codeRead,
    register: input.register,
    oscal: input.oscal,
    fedramp: input.fedramp,
    weakest: weakestFirst(parts.flatMap((part) => part.weakest)).slice(0, mostWeak),
    findings: findings.listed(),
    delta,
  };
}

/** The providers of services, by id, as the catalogue sorts them. Of its 1,200 a run has a few, so each is looked up. */
function usedProviders(
  parts: readonly ReportPart[],
  nameOf: (id: string) => string | undefined,
): ReportProvider[] {
  const used = new Set(parts.flatMap(({ providers }) => [...providers]));
  return [...used].sort().flatMap((id) => {
    const name = nameOf(id);
    return name === undefined ? [] : [{ id, name }];
  });
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

function count(
  parts: readonly ReportPart[],
  { error, warning, notice }: Listing['counts'],
): Counts {
  const total = (of: (part: ReportPart) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0);
  const owned = total(({ cells }) => cells.owned);
  const unowned = total(({ cells }) => cells.unowned);
  const waived = total(({ cells }) => cells.waived);
  const agreements = noAgreements();
  for (const part of parts) addAgreements(agreements, part.agreements);
  return {
    services: total(({ services }) => services),
    duties: owned + unowned + waived,
    owned,
    unowned,
    waived,
    errors: error,
    warnings: warning,
    notices: notice,
    agreements,
  };
}

/** How many services there are like one, by its id: counted with it, and not listed. */
export type Others = ReadonlyMap<string, number>;

const noOthers: Others = new Map();

/** What was left out of a manifest. */
export interface LeftOut {
  readonly others?: Others | undefined;
  /** It, if it is to be listed. */
  readonly sifted?: Sifted | undefined;
  /** Its totals besides `others`. */
  readonly more?: Tally | undefined;
}

/** What a report says about a manifest, and what it counts there. */
export function reportPart(
  manifest: Manifest,
  register: RegisterBlock | null,
  { others = noOthers, sifted, more = noTally }: LeftOut = {},
): ReportPart {
  const { source, estate, framework, services, entries, teams, people } = manifest;
  const cells = { ...more.cells };
  const agreements = { ...more.agreements };
  const weak: WeakService[] = [];
  const providers = new Set<string>();
  const known: (ReportAgreement | null)[] = [];
  for (const entry of entries) {
    let duties = 0;
    let unowned = 0;
    const count = 1 + (others.get(entry.service) ?? 0);
    for (const { status } of entry.cells) {
      cells[status] += count;
      if (status !== 'provider' && status !== 'not-applicable') duties++;
      if (status === 'unowned') unowned++;
    }
    if (unowned > 0) weak.push(weakService(entry, source, duties, unowned));
    if (entry.provider !== null) providers.add(entry.provider);
    const agreement = agreementOf(entry);
    known.push(agreement);
    countAgreement(agreements, entry, agreement, count);
  }
  const supports = new Supports(register);
  // Text of an estate without findings reads none of them.
  const listed = once(() => {
    const lines = linesOf(source);
    return entries.map(
      (entry, at) => new EntryReport(entry, lines, known[at] ?? null, supports.of(entry)),
    );
  });
  return {
    manifest: (matrix) => ({
      file: source.file,
      estate,
      framework: framework?.id ?? null,
      matrix,
      ...(framework?.addOns === undefined ? {} : { addOns: framework.addOns }),
      teams: teams.map(declared),
      people: people.map(declared),
      get services() {
        return listed();
      },
      ...(sifted === undefined ? {} : { all: allServices(listed(), sifted, supports.byId) }),
    }),
    framework,
    providers,
    services: [...others.values()].reduce(
      (sum, count) => sum + count,
      services.length + more.services,
    ),
    cells,
    agreements,
    weakest: weakestFirst(weak).slice(0, mostWeak),
  };
}

/** Which functions of the business an entry supports, by the policy's `register`. */
class Supports {
  readonly #byName = new Map<string, string[]>();

  constructor(register: RegisterBlock | null) {
    for (const [id, services] of Object.entries(register?.functions ?? {}))
      for (const service of services) addTo(this.#byName, service, id);
  }

  /** The same by ids; `null` if nothing supports anything. */
  get byId(): SupportsOf | null {
    return this.#byName.size === 0 ? null : (service, part) => this.of({ service, part });
  }

  /** Those of the service, and for a part also its own. */
  of({ service, part }: Pick<Entry, 'service' | 'part'>): readonly string[] {
    if (this.#byName.size === 0) return [];
    const own = part === null ? [] : (this.#byName.get(`${service}.${part}`) ?? []);
    return [...new Set([...(this.#byName.get(service) ?? []), ...own])];
  }
}

function declared({ id, name, contacts, github, organisation }: Declared): ReportDeclared {
  return { id, name, contacts, github, ...(organisation === null ? {} : { organisation }) };
}

function weakService(entry: Entry, { file }: Source, duties: number, unowned: number): WeakService {
  const { service, part, model, criticality } = entry;
  const weight = unowned * weightOf(criticality);
  return { service, part, file, model, criticality, duties, unowned, weight };
}

export function weakestFirst(services: readonly WeakService[]): WeakService[] {
  return [...services].sort(
    (a, b) =>
      b.weight - a.weight ||
      b.unowned - a.unowned ||
      compare(a.file, b.file) ||
      compare(a.service, b.service) ||
      compare(a.part ?? '', b.part ?? ''),
  );
}
