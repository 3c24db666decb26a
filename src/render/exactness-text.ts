import type { AgreementCounts } from '../estate/report.ts';
import { grouped, plural } from '../text/counts.ts';

const words: readonly (readonly [key: keyof AgreementCounts, says: string])[] = [
  ['product', 'about the product'],
  ['provider', 'about the provider as a whole'],
  ['front-page', 'only a front page'],
  ['unknown', 'not in the catalogue'],
  ['none', 'missing'],
];

/** How exact the agreements are, and how many of them someone has read; empty where nobody needs one. */
export function exactnessText(counts: AgreementCounts): string {
  const found = words.flatMap(([key, says]) =>
    counts[key] === 0 ? [] : [`${grouped(counts[key])} ${says}`],
  );
  if (found.length === 0) return '';
  const services = words.reduce((sum, [key]) => sum + counts[key], 0);
  return `Agreements of ${plural(services, 'service')}: ${found.join(', ')}; ${grouped(counts.reviewed)} reviewed.`;
}
