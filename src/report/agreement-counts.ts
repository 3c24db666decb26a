import type { Entry } from '../estate/manifest.ts';
import type { AgreementCounts, ReportAgreement } from '../estate/report.ts';

type Counting = { -readonly [K in keyof AgreementCounts]: number };

/** No agreement yet. */
export function noAgreements(): Counting {
  return { product: 0, provider: 0, 'front-page': 0, unknown: 0, none: 0, reviewed: 0 };
}

/** Counts the agreement of a service or part, as reports show it, `times` over for those like it. */
export function countAgreement(
  counts: Counting,
  { model, lifecycle }: Pick<Entry, 'model' | 'lifecycle'>,
  agreement: ReportAgreement | null,
  times: number,
): void {
  if (model === null || lifecycle === 'retired') return;
  // A colocated machine room has a landlord, so an agreement that is named counts on-premises too.
  const isOwn = model === 'on-premises' && (agreement === null || agreement.from === 'catalogue');
  if (isOwn) return;
  if (agreement === null || agreement.url === null) {
    counts.none += times;
    return;
  }
  counts[agreement.about ?? 'unknown'] += times;
  if (agreement.reviewed !== null) counts.reviewed += times;
}

/** Adds a count to another, this many times. */
export function addAgreements(sum: Counting, more: AgreementCounts, times = 1): void {
  for (const key of Object.keys(sum) as (keyof AgreementCounts)[]) sum[key] += more[key] * times;
}
