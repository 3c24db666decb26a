import { days } from '../resolve/dates.ts';
import type { Rule } from './engine/rule.ts';
import { duties } from './engine/unowned-duties.ts';
import { aboutDuty, entryName } from './engine/wording.ts';

export const expiringWaiver: Rule = {
  id: 'expiring-waiver',
  summary: 'A waiver ends within `warn-days`.',
  severity: 'warning',
  options: { 'warn-days': 30 },
  *check({ manifest, today, options }) {
    for (const { entry, cell } of duties(manifest, 'waived')) {
      const { waiver } = cell;
      if (waiver === null) continue;
      const left = waiver.expiresDay - today;
      if (left > (options['warn-days'] ?? 30)) continue;
      const when = left === 0 ? 'ends today' : `ends on ${waiver.expires}, in ${days(left)}`;
      yield {
        message: `${entryName(entry)}: the waiver for "${cell.layer.title}" ${when}; after that the duty is unowned. Name an owner under \`${entry.path}.owners\` before.`,
        span: waiver.expiresSpan,
        path: `${waiver.path}.expires`,
        ...aboutDuty(entry, cell),
      };
    }
  },
};
