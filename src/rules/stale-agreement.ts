import type { Agreement } from '../estate/manifest.ts';
import { days } from '../resolve/dates.ts';
import type { Rule } from './engine/rule.ts';
import { entryName, holderOf } from './engine/wording.ts';

export const staleAgreement: Rule = {
  id: 'stale-agreement',
  summary:
    'The agreement was last reviewed over `max-age-days` ago, or never; PaaS and hybrid need the most careful reading.',
  severity: 'warning',
  options: { 'max-age-days': 365 },
  *check({ manifest, today, options }) {
    const maxAge = options['max-age-days'] ?? 365;
    const said = new Set<number>();
    for (const entry of manifest.entries) {
      const { agreement, document } = entry;
      if (agreement === null) continue;
      const when = staleness(agreement, today, maxAge);
      if (when === undefined) continue;
      const span = agreement.reviewedSpan ?? agreement.key;
      if (said.has(span.start)) continue;
      said.add(span.start);
      const holder = holderOf(entry, agreement.path);
      const careful = entry.model === 'paas' || entry.part !== null;
      const why = careful
        ? ` ${entry.part !== null ? 'A hybrid service' : 'PaaS'} splits the most layers, so its agreement needs the most careful reading.`
        : '';
      const where =
        agreement.url === null && document !== null
          ? ` (the catalogue has ${document} for it)`
          : '';
      yield {
        message: `${entryName(holder)}: the agreement was ${when}.${why} Read it${agreement.reviewed === null ? '' : ' again'}${where}, then write the day as \`reviewed\`.`,
        span,
        path: agreement.reviewedSpan === null ? agreement.path : `${agreement.path}.reviewed`,
        ...holder,
      };
    }
  },
};

function staleness(agreement: Agreement, today: number, maxAge: number): string | undefined {
  if (agreement.reviewedDay === null)
    return agreement.reviewedSpan === null ? 'never reviewed' : undefined;
  const age = today - agreement.reviewedDay;
  if (age <= maxAge) return undefined;
  return `last reviewed on ${agreement.reviewed}, ${days(age)} ago, and ${days(maxAge)} is the most`;
}
