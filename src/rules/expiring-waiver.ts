import { pathKey } from '../estate/path.ts';
import { days } from '../evidence/dates.ts';
import { ownerEdits } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import { aboutDuty, entryName, nameAnOwner } from './engine/wording.ts';

export const expiringWaiver: Rule<'expiring-waiver'> = {
  id: 'expiring-waiver',
  summary: 'A waiver ends within `warn-days`.',
  severity: 'warning',
  category: 'waiver',
  securitySeverity: '4.0',
  options: { 'warn-days': 30 },
  *check({ manifest, duties, today, options }) {
    for (const { entry, cell } of duties.waived) {
      const { waiver } = cell;
      if (waiver === null) continue;
      const left = waiver.expiresDay - today;
      if (left > (options['warn-days'] ?? 30)) continue;
      const when = left === 0 ? 'ends today' : `ends on ${waiver.expires}, in ${days(left)}`;
      yield {
        title: 'Waiver ends soon',
        reason: `The waiver for "${cell.layer.title}" of ${entryName(entry)} ${when}. After that the duty is unowned.`,
        remedy: `${nameAnOwner(entry)} before then.`,
        span: waiver.expiresSpan,
        path: [...waiver.path, 'expires'],
        subject: aboutDuty(entry, cell),
        cause: [pathKey(waiver.path)],
        edits: ownerEdits(entry, cell, manifest),
      };
    }
  },
};
