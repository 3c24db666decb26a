import type { Entry } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { days } from '../evidence/dates.ts';
import { agreementName, careful, placeOfRelying, relying } from './engine/agreements.ts';
import type { Rule } from './engine/rule.ts';

export const staleAgreement: Rule<'stale-agreement'> = {
  id: 'stale-agreement',
  summary:
    'The agreement was last reviewed over `max-age-days` ago; PaaS and hybrid need the most careful reading.',
  severity: 'warning',
  category: 'agreement',
  securitySeverity: null,
  options: { 'max-age-days': 365 },
  isWaivable: true,
  *check(examination) {
    const { today, options } = examination;
    const maxAge = options['max-age-days'] as number;
    const isStale = ({ agreement, lifecycle }: Entry): boolean => {
      const day = agreement?.reviewedDay ?? null;
      return day !== null && today - day > maxAge && lifecycle !== 'retired';
    };
    for (const group of relying(examination, 'stale-agreement', isStale)) {
      const { agreement, entries } = group;
      if (agreement === null || agreement.reviewedDay === null) continue;
      const [entry] = entries;
      const age = days(today - agreement.reviewedDay);
      const { document } = entry;
      const where = agreement.url === null && document !== null ? ` (${document})` : '';
      yield {
        ...placeOfRelying(group),
        title: 'Agreement review overdue',
        reason: `${agreementName(agreement, entry)} was last reviewed on ${agreement.reviewed}, ${age} ago (limit: ${maxAge}).${careful(group)}`,
        remedy: `Read it again${where}, then set \`reviewed\` to the day you did.`,
        cause: [pathKey(agreement.path)],
      };
    }
  },
};
