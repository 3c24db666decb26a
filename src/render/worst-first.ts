import { type Finding, severities } from '../estate/finding.ts';
import type { Report, ReportService } from '../estate/report.ts';
import { weightOf } from '../report/weight.ts';
import type { Rule } from '../rules/engine/rule.ts';
import { rules } from '../rules/index.ts';

/** Models whose agreements split the most layers, so that reading them is the most urgent. */
const carefulModels: readonly (string | null)[] = ['paas', 'hybrid'];

/**
 * Findings in the order of their urgency, for outputs with room for a few: errors first, new before old, critical
 * services first, PaaS and hybrid before other models where it is about an agreement; then the order of the text.
 * `most` is how many to give.
 */
export function worstFirst(
  findings: readonly Finding[],
  report: Report,
  most: number = Number.POSITIVE_INFINITY,
): Finding[] {
  // Of none and of one there is no order, and for it every rule would be loaded.
  if (findings.length < 2) return findings.slice(0, most);
  const services = new Map<string, { weight: number; careful: boolean }>();
  for (const manifest of report.manifests) {
    for (const service of manifest.services) {
      const { id, part, criticality } = service;
      const about = { weight: weightOf(criticality), careful: isCareful(service) };
      services.set(JSON.stringify([manifest.file, id, part ?? null]), about);
      if (part !== undefined) services.set(JSON.stringify([manifest.file, id, null]), about);
    }
  }
  const entriesOf = agreementEntries(report);
  const ofFinding = (finding: Finding): { weight: number; careful: boolean } | undefined => {
    const { service, part } = finding.subject;
    if (service !== null)
      return services.get(JSON.stringify([finding.location.file, service, part]));
    const entries = entriesOf(finding);
    if (entries.length === 0) return undefined;
    return {
      weight: entries.reduce((most, one) => Math.max(most, weightOf(one.criticality)), 0),
      careful: entries.some(isCareful),
    };
  };
  const order = new Map(rules.map((rule, position) => [rule.id, { rule, position }]));
  // One number holds a finding's urgency and its place in the list: a million of them sort in a second, in 8 MB.
  const keys = new Float64Array(findings.length);
  findings.forEach((finding, position) => {
    const about = ofFinding(finding);
    const { rule, position: place } = order.get(finding.rule) as Ordered;
    const agreement = rule.category === 'agreement';
    const urgency = [
      severities.indexOf(finding.severity),
      finding.introduced === false ? 1 : 0,
      agreement && about?.careful !== true ? 1 : 0,
      HEAVIEST - (about?.weight ?? 2),
      place,
    ];
    keys[position] =
      urgency.reduce((sum, part) => sum * PER_PART + part, 0) * MOST_FINDINGS + position;
  });
  return [...keys.sort().subarray(0, most)].map((key) => findings[key % MOST_FINDINGS] as Finding);
}

function isCareful({ part, model }: ReportService): boolean {
  return part !== undefined || carefulModels.includes(model);
}

/** Looks up the entries that a finding about the agreement with a provider is about; none for any other finding. */
export function agreementEntries({
  manifests,
}: Report): (finding: Finding) => readonly ReportService[] {
  let index: Map<string, ReportService[]> | undefined;
  return ({ rule, path, location, subject }) => {
    const [top, provider] = path;
    if (top !== 'agreements' || typeof provider !== 'string' || subject.service !== null) return [];
    index ??= byProvider(manifests);
    return concerned(rule, index.get(providerAt(location.file, provider)) ?? []);
  };
}

/** Those of a provider's entries that a finding is about. An entry's own agreement replaces the provider's. */
function concerned(
  rule: Finding['rule'],
  ofProvider: readonly ReportService[],
): readonly ReportService[] {
  const entries = ofProvider.filter(({ agreement }) => agreement?.from !== 'entry');
  const declared = entries.filter(({ agreement }) => agreement?.from === 'provider');
  if (rule !== 'missing-agreement' && rule !== 'unread-agreement') return declared;
  const relying = (declared.length > 0 ? declared : entries).filter(
    ({ model, lifecycle }) => lifecycle !== 'retired' && model !== null && model !== 'on-premises',
  );
  const isMissing = rule === 'missing-agreement';
  const found = relying.filter(
    ({ agreement }) => ((agreement?.url ?? null) === null) === isMissing,
  );
  // An address that nobody can open is missing too, even if the catalogue has one for the product.
  return found.length > 0 ? found : relying;
}

function byProvider(manifests: Report['manifests']): Map<string, ReportService[]> {
  const index = new Map<string, ReportService[]>();
  for (const { file, services } of manifests) {
    for (const service of services) {
      if (service.provider === null) continue;
      const at = providerAt(file, service.provider);
      const same = index.get(at);
      if (same === undefined) index.set(at, [service]);
      else same.push(service);
    }
  }
  return index;
}

function providerAt(file: string, provider: string): string {
  return JSON.stringify([file, provider.trim().toLowerCase()]);
}

interface Ordered {
  readonly rule: Rule;
  readonly position: number;
}

/** The weight of a critical service. */
const HEAVIEST = 4;
/** More than any part of an urgency can be: there are fewer rules. */
const PER_PART = 64;
/** More findings than any memory holds. */
const MOST_FINDINGS = 2 ** 22;
