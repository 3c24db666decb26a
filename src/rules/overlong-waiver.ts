import { dateOf, days } from '../evidence/dates.ts';
import { setEdit } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import { atExpiry, ruleWaivers } from './engine/rule-waivers.ts';
import { aboutDuty, entryName, holderOf } from './engine/wording.ts';

export const overlongWaiver: Rule<'overlong-waiver'> = {
  id: 'overlong-waiver',
  summary: 'A waiver reaches further ahead than `max-days`.',
  severity: 'warning',
  category: 'waiver',
  securitySeverity: '4.0',
  options: { 'max-days': 365 },
  *check({ manifest, duties, today, options, isOn }) {
    const limit = options['max-days'] as number;
    for (const { entry, rule, waiver } of ruleWaivers(manifest)) {
      if (waiver.expiresDay - today <= limit || !isOn(rule)) continue;
      const at = atExpiry(waiver);
      const holder = holderOf(entry, waiver.path);
      yield {
        title: 'Waiver too long',
        reason: `The waiver for \`${rule}\` of ${entryName(holder)} runs until ${waiver.expires}, ${days(waiver.expiresDay - today)} ahead (limit: ${limit}).`,
        remedy: 'Pick an earlier date.',
        ...at,
        subject: { ...holder, layer: null },
        edits: [setEdit(manifest, at.path, dateOf(today + limit))],
      };
    }
    for (const { entry, cell } of duties.waived) {
      const { waiver } = cell;
      if (waiver === null || waiver.expiresDay - today <= limit) continue;
      const at = atExpiry(waiver);
      yield {
        title: 'Waiver too long',
        reason: `The waiver for "${cell.layer.title}" of ${entryName(entry)} runs until ${waiver.expires}, ${days(waiver.expiresDay - today)} ahead (limit: ${limit}).`,
        remedy: 'Pick an earlier date.',
        ...at,
        subject: aboutDuty(entry, cell),
        edits: [setEdit(manifest, at.path, dateOf(today + limit))],
      };
    }
  },
};
