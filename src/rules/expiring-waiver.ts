import type { Waiver } from '../estate/manifest.ts';
import { days } from '../evidence/dates.ts';
import { ownerEdits } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import { atExpiry, ruleWaivers } from './engine/rule-waivers.ts';
import { aboutDuty, entryName, holderOf, nameAnOwner } from './engine/wording.ts';

export const expiringWaiver: Rule<'expiring-waiver'> = {
  id: 'expiring-waiver',
  summary: 'A waiver ends within `warn-days`.',
  severity: 'warning',
  category: 'waiver',
  securitySeverity: '4.0',
  options: { 'warn-days': 30 },
  *check({ manifest, duties, today, options, isOn }) {
    const within = options['warn-days'] as number;
    for (const { entry, rule, waiver } of ruleWaivers(manifest)) {
      const left = waiver.expiresDay - today;
      if (left < 0 || left > within || !isOn(rule)) continue;
      const holder = holderOf(entry, waiver.path);
      yield {
        title: 'Waiver ends soon',
        reason: `The waiver for \`${rule}\` of ${entryName(holder)} ${whenText(left, waiver)}. After that the rule reports again.`,
        remedy: 'Fix what it reports before then.',
        ...atExpiry(waiver),
        subject: { ...holder, layer: null },
      };
    }
    for (const { entry, cell } of duties.waived) {
      const { waiver } = cell;
      if (waiver === null) continue;
      const left = waiver.expiresDay - today;
      if (left > within) continue;
      yield {
        title: 'Waiver ends soon',
        reason: `The waiver for "${cell.layer.title}" of ${entryName(entry)} ${whenText(left, waiver)}. After that the duty is unowned.`,
        remedy: `${nameAnOwner(entry)} before then.`,
        ...atExpiry(waiver),
        subject: aboutDuty(entry, cell),
        edits: ownerEdits(entry, cell, manifest),
      };
    }
  },
};

function whenText(left: number, { expires }: Waiver): string {
  return left === 0 ? 'ends today' : `ends on ${expires}, in ${days(left)}`;
}
