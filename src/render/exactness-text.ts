import type { AgreementCounts } from '../estate/report.ts';
import { grouped, plural } from '../text/counts.ts';

const words: readonly (readonly [key: keyof AgreementCounts, says: string])[] = [
  ['product', 'about the product'],
  ['provider', 'about the provider as a whole'],
  ['front-page', 'only a front page'],
  ['unknown', 'not in the catalogue'],
  ['none', 'missing'],
];

/** Fewer aren't worth counting: the finding itself says what its page is about. */
const FEW = 2;

/** How exact the agreements are, and how many of them someone has read; empty where few services need one. */
export function exactnessText(counts: AgreementCounts): string {
  const found = words.flatMap(([key, says]) =>
    counts[key] === 0 ? [] : [`${grouped(counts[key])} ${says}`],
  );
  const services = words.reduce((sum, [key]) => sum + counts[key], 0);
  if (services < FEW) return '';
  return `Agreements of ${plural(services, 'service')}: ${found.join(', ')}; ${grouped(counts.reviewed)} reviewed.`;
}
