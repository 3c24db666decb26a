import type { Finding, Severity } from '../finding.ts';
import { severities } from '../finding.ts';
import { linesOf } from '../parse/lines.ts';
import type { Source } from '../parse/source.ts';
import type { FailOn, Gate } from '../policy/policy.ts';
import type { Cell, Entry, Manifest } from '../resolve/estate.ts';
import type {
  Counts,
  Delta,
  Place,
  Report,
  ReportLayer,
  ReportManifest,
  ReportService,
  WeakService,
} from './report.ts';

/** Name and version as reports say them; the version is package.json's (a test compares). */
export const tool = { name: 'cloud-estate-check', version: '1.0.0' } as const;

/** How many of the weakest services a report names. */
export const mostWeak = 20;

const weights: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3, critical: 4 };

export interface ReportInput {
  readonly manifests: readonly Manifest[];
  /** In any order. */
  readonly findings: readonly Finding[];
  readonly gate: Gate;
  /** ISO date. */
  readonly today: string;
  /** The framework that holds where a manifest names none. */
  readonly framework: string;
  readonly delta: Delta | null;
}

/** Everything that was found -> the report, sorted and counted, with its verdict. Same input, same report. */
export function buildReport(input: ReportInput): Report {
  const { manifests, gate, today, delta } = input;
  const findings = sortFindings(input.findings);
  const frameworks = distinct(manifests.map((manifest) => manifest.framework?.id));
  return {
    version: 1,
    tool,
    estate: distinct(manifests.map((manifest) => manifest.estate || undefined)).join(', '),
    framework: frameworks.length === 0 ? input.framework : frameworks.join(', '),
    today,
    verdict: failing(findings, gate).length > 0 ? 'fail' : 'pass',
    gate,
    counts: count(manifests, findings),
    manifests: manifests.map(toReportManifest),
    weakest: weakest(manifests),
    findings,
    delta,
  };
}

/** The findings for which the gate fails. */
export function failing(findings: readonly Finding[], gate: Gate): readonly Finding[] {
  const counted = failingSeverities(gate.failOn);
  return findings.filter(
    (finding) =>
      counted.includes(finding.severity) && (gate.scope === 'all' || finding.introduced !== false),
  );
}

function failingSeverities(failOn: FailOn): readonly Severity[] {
  return failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
}

/** By file and place; at one place the gravest first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

function count(manifests: readonly Manifest[], findings: readonly Finding[]): Counts {
  const status = { owned: 0, unowned: 0, waived: 0, provider: 0 };
  let services = 0;
  for (const manifest of manifests) {
    services += manifest.services.length;
    for (const entry of manifest.entries) for (const cell of entry.cells) status[cell.status]++;
  }
  const severity = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) severity[finding.severity]++;
  const { owned, unowned, waived } = status;
  return {
    services,
    duties: owned + unowned + waived,
    owned,
    unowned,
    waived,
    errors: severity.error,
    warnings: severity.warning,
    notices: severity.notice,
  };
}

function toReportManifest(manifest: Manifest): ReportManifest {
  return {
    file: manifest.source.file,
    estate: manifest.estate,
    framework: manifest.framework?.id ?? null,
    services: manifest.entries.map((entry) => toReportService(entry, manifest.source)),
  };
}

function toReportService(entry: Entry, source: Source): ReportService {
  const { agreement } = entry;
  return {
    id: entry.service,
    ...(entry.part === null ? {} : { part: entry.part }),
    name: entry.name ?? entry.product?.name ?? null,
    provider: entry.provider,
    product: entry.productId,
    model: entry.model,
    environment: entry.environment,
    criticality: entry.criticality,
    agreement: agreementOf(entry, agreement?.url ?? null, agreement?.reviewed ?? null),
    location: linesOf(source).at(entry.key.start),
    layers: entry.cells.map((cell) => toReportLayer(cell, source)),
  };
}

function agreementOf(
  entry: Entry,
  url: string | null,
  reviewed: string | null,
): ReportService['agreement'] {
  const address = url ?? entry.document;
  return address === null ? null : { url: address, reviewed };
}

const shared = new WeakMap<Cell, ReportLayer>();

/** What the provider holds has no place in the file: one object serves every entry that shares the cell. */
function toReportLayer(cell: Cell, source: Source): ReportLayer {
  if (cell.span !== null) return reportLayer(cell, source);
  let layer = shared.get(cell);
  if (layer === undefined) {
    layer = reportLayer(cell, source);
    shared.set(cell, layer);
  }
  return layer;
}

function reportLayer(cell: Cell, source: Source): ReportLayer {
  return {
    layer: cell.layer.id,
    party: cell.party,
    from: cell.from,
    status: cell.status,
    owners: cell.status === 'provider' ? [] : cell.owners,
    inherited: cell.inherited,
    location: cell.span === null ? null : placeOf(source, cell.span.start),
  };
}

function placeOf(source: Source, offset: number): Place {
  return linesOf(source).at(offset);
}

function weakest(manifests: readonly Manifest[]): WeakService[] {
  const weak: WeakService[] = [];
  for (const { source, entries } of manifests) {
    for (const entry of entries) {
      let duties = 0;
      let unowned = 0;
      for (const cell of entry.cells) {
        if (cell.status === 'provider') continue;
        duties++;
        if (cell.status === 'unowned') unowned++;
      }
      if (unowned === 0) continue;
      const { service, part, model, criticality } = entry;
      const weight = unowned * (weights[criticality ?? 'medium'] ?? 2);
      weak.push({ service, part, file: source.file, model, criticality, duties, unowned, weight });
    }
  }
  return weakestFirst(weak).slice(0, mostWeak);
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
