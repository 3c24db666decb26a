import { ownerToName } from '../estate/edit.ts';
import { setEdit } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const providerAsOwner: Rule<'provider-as-owner'> = {
  id: 'provider-as-owner',
  summary: 'The vendor is named as owner of the customer’s duty.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  *check(examination) {
    const { manifest } = examination;
    for (const bad of badOwners(examination, 'provider')) {
      yield {
        title: 'Provider named as owner',
        reason: `\`${bad.named.text}\` is the provider, and this duty is the customer's: the provider won't do it.${consequence(bad, manifest)}`,
        remedy: 'Name who does it in your organisation.',
        ...aboutText(bad),
        edits: [setEdit(manifest, bad.named.path, ownerToName)],
      };
    }
  },
};
