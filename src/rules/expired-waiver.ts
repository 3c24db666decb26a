import { days } from '../resolve/dates.ts';
import type { Rule } from './engine/rule.ts';
import { duties } from './engine/unowned-duties.ts';
import { aboutDuty, entryName } from './engine/wording.ts';

export const expiredWaiver: Rule = {
  id: 'expired-waiver',
  summary: 'The date of a waiver has passed: the duty is unowned again.',
  severity: 'error',
  *check({ manifest, today }) {
    for (const { entry, cell } of duties(manifest, 'unowned')) {
      const { waiver } = cell;
      if (waiver === null) continue;
      yield {
        message: `${entryName(entry)}: the waiver for "${cell.layer.title}" ended on ${waiver.expires}, ${days(today - waiver.expiresDay)} ago, so nobody owns it now. Name an owner under \`${entry.path}.owners\`, or have ${waiver.approvedBy} decide anew.`,
        span: waiver.expiresSpan,
        path: `${waiver.path}.expires`,
        ...aboutDuty(entry, cell),
      };
    }
  },
};
