import { days } from '../resolve/dates.ts';
import type { Rule } from './engine/rule.ts';
import { duties } from './engine/unowned-duties.ts';
import { aboutDuty, entryName } from './engine/wording.ts';

export const overlongWaiver: Rule = {
  id: 'overlong-waiver',
  summary: 'A waiver reaches further ahead than `max-days`.',
  severity: 'warning',
  options: { 'max-days': 365 },
  *check({ manifest, today, options }) {
    const most = options['max-days'] ?? 365;
    for (const { entry, cell } of duties(manifest, 'waived')) {
      const { waiver } = cell;
      if (waiver === null || waiver.expiresDay - today <= most) continue;
      yield {
        message: `${entryName(entry)}: the waiver for "${cell.layer.title}" runs until ${waiver.expires}, ${days(waiver.expiresDay - today)} ahead, and ${days(most)} is the most. Choose a nearer date: a waiver is a decision for now.`,
        span: waiver.expiresSpan,
        path: `${waiver.path}.expires`,
        ...aboutDuty(entry, cell),
      };
    }
  },
};
