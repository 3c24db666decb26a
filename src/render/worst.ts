import { type Finding, severities } from '../finding.ts';
import type { Report } from '../report/report.ts';
import { rules } from '../rules/index.ts';

const weights: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3, critical: 4 };

/** How heavy a criticality weighs; an entry that names none is of medium weight. */
export function weightOf(criticality: string | null | undefined): number {
  return weights[criticality ?? 'medium'] ?? 2;
}

/** Models whose agreements split the most layers, so that reading them is the most urgent. */
const carefulModels: readonly (string | null)[] = ['paas', 'hybrid'];

/**
 * Findings in the order of their urgency, for outputs with room for a few: errors first, new before old, critical
 * services first, PaaS and hybrid before other models where it is about an agreement; then the order of the text.
 */
export function worstFirst(findings: readonly Finding[], report: Report): Finding[] {
  const services = new Map<string, { weight: number; careful: boolean }>();
  for (const manifest of report.manifests) {
    for (const { id, part, criticality, model } of manifest.services) {
      const about = {
        weight: weightOf(criticality),
        careful: part !== undefined || carefulModels.includes(model),
      };
      services.set(`${manifest.file}\n${id}\n${part ?? ''}`, about);
      if (part !== undefined) services.set(`${manifest.file}\n${id}\n`, about);
    }
  }
  const order = new Map(rules.map((rule, position) => [rule.id, position]));
  const keyed = findings.map((finding, position) => {
    const about = services.get(`${finding.file}\n${finding.service}\n${finding.part ?? ''}`);
    const agreement = finding.rule === 'stale-agreement' || finding.rule === 'missing-agreement';
    const key = [
      severities.indexOf(finding.severity),
      finding.introduced === false ? 1 : 0,
      agreement && about?.careful !== true ? 1 : 0,
      -(about?.weight ?? 2),
      order.get(finding.rule) ?? rules.length,
      position,
    ];
    return { finding, key };
  });
  return keyed.sort((a, b) => byKey(a.key, b.key)).map(({ finding }) => finding);
}

function byKey(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
