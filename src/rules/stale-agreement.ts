import type { Agreement, Entry } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { days } from '../evidence/dates.ts';
import type { Rule } from './engine/rule.ts';
import { entryName, holderOf } from './engine/wording.ts';

export const staleAgreement: Rule<'stale-agreement'> = {
  id: 'stale-agreement',
  summary:
    'The agreement was last reviewed over `max-age-days` ago, or never; PaaS and hybrid need the most careful reading.',
  severity: 'warning',
  category: 'agreement',
  securitySeverity: null,
  options: { 'max-age-days': 365 },
  *check({ manifest, today, options }) {
    const maxAge = options['max-age-days'] ?? 365;
    const said = new Set<number>();
    for (const entry of manifest.entries) {
      const { agreement } = entry;
      if (agreement === null) continue;
      const when = staleness(agreement, today, maxAge);
      if (when === undefined) continue;
      const span = agreement.reviewedSpan ?? agreement.key;
      if (said.has(span.start)) continue;
      said.add(span.start);
      const holder = holderOf(entry, agreement.path);
      const isNever = agreement.reviewed === null;
      yield {
        title: isNever ? 'Agreement never reviewed' : 'Agreement review overdue',
        reason: `The agreement of ${entryName(holder)} was ${when}.${careful(entry)}`,
        remedy: `Read it${isNever ? '' : ' again'}${whereIs(entry, agreement)}, then set \`reviewed\` to the day you did.`,
        span,
        path: agreement.reviewedSpan === null ? agreement.path : [...agreement.path, 'reviewed'],
        subject: { ...holder, layer: null },
        cause: [pathKey(agreement.path)],
      };
    }
  },
};

/** The models that split the most layers. */
function careful({ model, part }: Entry): string {
  if (model !== 'paas' && part === null) return '';
  const what = part === null ? 'PaaS' : 'A hybrid service';
  return ` ${what} splits the most layers, so its agreement needs the most careful reading.`;
}

function whereIs({ document }: Entry, { url }: Agreement): string {
  return url === null && document !== null ? ` (the catalogue lists ${document})` : '';
}

function staleness(agreement: Agreement, today: number, maxAge: number): string | undefined {
  if (agreement.reviewedDay === null)
    return agreement.reviewedSpan === null ? 'never reviewed' : undefined;
  const age = today - agreement.reviewedDay;
  if (age <= maxAge) return undefined;
  return `last reviewed on ${agreement.reviewed}, ${days(age)} ago (limit: ${maxAge})`;
}
