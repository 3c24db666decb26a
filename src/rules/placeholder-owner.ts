import { ownerToName } from '../estate/edit.ts';
import type { NamedOwner } from '../estate/manifest.ts';
import { badApprovers } from './engine/approvers.ts';
import { setEdit } from './engine/edits.ts';
import { placeholderReason, placeholderRemedy } from './engine/owner-wording.ts';
import type { Rule } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const placeholderOwner: Rule<'placeholder-owner'> = {
  id: 'placeholder-owner',
  summary: '`TBD` and its like, and template names such as `@org/team`: count as unowned.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  silentOnPlain: true,
  *check(examination) {
    const { manifest } = examination;
    for (const bad of badOwners(examination, 'placeholder')) {
      yield {
        title: 'Placeholder instead of an owner',
        reason: `${reasonOf(bad.named)}${consequence(bad, manifest)}`,
        remedy: placeholderRemedy(bad.named, manifest),
        ...aboutText(bad),
        edits: [setEdit(manifest, bad.named.path, ownerToName)],
      };
    }
    for (const { named, about } of badApprovers(manifest, 'placeholder')) {
      yield {
        title: 'Placeholder instead of an approver',
        reason: `${reasonOf(named)} Nobody approved this waiver, so it has no effect.`,
        remedy: isUndescribed(named)
          ? 'Give it a `name` or a `contact` where it is declared.'
          : 'Name who decided, by a handle like `"@jdoe"` or an address that someone reads.',
        ...about,
        edits: [setEdit(manifest, named.path, ownerToName)],
      };
    }
  },
};

function reasonOf(named: NamedOwner): string {
  return named.reading.kind === 'placeholder' ? placeholderReason(named, named.reading.why) : '';
}

function isUndescribed({ reading }: NamedOwner): boolean {
  return reading.kind === 'placeholder' && reading.why === 'undescribed';
}
