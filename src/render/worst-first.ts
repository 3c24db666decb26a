import { type Finding, severities } from '../estate/finding.ts';
import type { Report } from '../estate/report.ts';
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
  const services = new Map<string, { weight: number; careful: boolean }>();
  for (const manifest of report.manifests) {
    for (const { id, part, criticality, model } of manifest.services) {
      const about = {
        weight: weightOf(criticality),
        careful: part !== undefined || carefulModels.includes(model),
      };
      services.set(JSON.stringify([manifest.file, id, part ?? null]), about);
      if (part !== undefined) services.set(JSON.stringify([manifest.file, id, null]), about);
    }
  }
  const order = new Map(rules.map((rule, position) => [rule.id, { rule, position }]));
  // One number holds a finding's urgency and its place in the list: a million of them sort in a second, in 8 MB.
  const keys = new Float64Array(findings.length);
  findings.forEach((finding, position) => {
    const { service, part } = finding.subject;
    const about =
      service === null
        ? undefined
        : services.get(JSON.stringify([finding.location.file, service, part]));
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

interface Ordered {
  readonly rule: Rule;
  readonly position: number;
}

/** The weight of a critical service. */
const HEAVIEST = 4;
/** More than any part of an urgency comes to: there are not so many rules. */
const PER_PART = 64;
/** More findings than any memory holds. */
const MOST_FINDINGS = 2 ** 22;
