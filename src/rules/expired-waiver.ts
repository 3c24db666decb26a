import { isWithin, pathKey } from '../estate/path.ts';
import { days } from '../evidence/dates.ts';
import { ownerEdits, removeEdit } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import { ruleWaivers } from './engine/rule-waivers.ts';
import { aboutDuty, entryName, holderOf, nameAnOwner } from './engine/wording.ts';

export const expiredWaiver: Rule<'expired-waiver'> = {
  id: 'expired-waiver',
  summary: 'The date of a waiver has passed: the duty is unowned again.',
  severity: 'error',
  category: 'waiver',
  securitySeverity: '7.0',
  *check({ manifest, duties, today, isOn }) {
    for (const { entry, rule, waiver } of ruleWaivers(manifest)) {
      if (waiver.expiresDay >= today || !isOn(rule)) continue;
      yield {
        title: 'Waiver expired',
        reason: `The waiver for \`${rule}\` of ${entryName(holderOf(entry, waiver.path))} ended on ${waiver.expires}, ${days(today - waiver.expiresDay)} ago, so the rule reports again.`,
        remedy: `Fix what it reports and remove the waiver, or ask ${waiver.approvedBy} to decide again.`,
        // What it covered is reported at its own severity.
        severity: 'warning',
        span: waiver.expiresSpan,
        path: [...waiver.path, 'expires'],
        subject: { ...holderOf(entry, waiver.path), layer: null },
        cause: [pathKey(waiver.path)],
        edits: [removeEdit(manifest, waiver.path)],
      };
    }
    for (const { entry, cell } of duties.unowned) {
      const { waiver } = cell;
      if (waiver === null) continue;
      const ownWaiver = isWithin(waiver.path, entry.path);
      yield {
        title: 'Waiver expired',
        reason: `The waiver for "${cell.layer.title}" of ${entryName(entry)} ended on ${waiver.expires}, ${days(today - waiver.expiresDay)} ago, so the duty is unowned again.`,
        remedy: `${nameAnOwner(entry)}, or ask ${waiver.approvedBy} to decide again.`,
        span: waiver.expiresSpan,
        path: [...waiver.path, 'expires'],
        subject: aboutDuty(entry, cell),
        cause: [pathKey(waiver.path)],
        edits: [
          ...ownerEdits(entry, cell, manifest),
          ...(ownWaiver ? [removeEdit(manifest, waiver.path)] : []),
        ],
      };
    }
  },
};
