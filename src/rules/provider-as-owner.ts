import { ownerToName } from '../estate/edit.ts';
import type { NamedOwner } from '../estate/manifest.ts';
import { quoted } from '../validate/show.ts';
import { badApprovers } from './engine/approvers.ts';
import { setEdit } from './engine/edits.ts';
import type { Rule } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const providerAsOwner: Rule<'provider-as-owner'> = {
  id: 'provider-as-owner',
  summary: 'The vendor is named as owner of the customer’s duty.',
  severity: 'error',
  category: 'ownership',
  securitySeverity: '7.0',
  silentOnPlain: true,
  *check(examination) {
    const { manifest } = examination;
    for (const bad of badOwners(examination, 'provider')) {
      yield {
        title: 'Provider named as owner',
        reason: `${providerText(bad.named)}, and this duty is the customer's: the provider won't do it.${consequence(bad, manifest)}`,
        remedy: 'Name an owner in your organisation.',
        ...aboutText(bad),
        edits: [setEdit(manifest, bad.named.path, ownerToName)],
      };
    }
    for (const { named, about } of badApprovers(manifest, 'provider')) {
      yield {
        title: 'Provider named as approver',
        reason: `${providerText(named)}, and only the customer can waive the customer's duty, so the waiver has no effect.`,
        remedy: 'Name the person in your organisation who decided: `approved-by: "@user"`.',
        ...about,
        edits: [setEdit(manifest, named.path, ownerToName)],
      };
    }
  },
};

/** `@aws/support` belongs to a provider; `aws` is one. */
function providerText({ text, reading }: NamedOwner): string {
  if (reading.kind !== 'provider' || reading.by === 'name')
    return `${quoted(text)} is the provider`;
  const what =
    reading.by === 'domain' ? "is an address at a provider's domain" : "is a provider's account";
  return `${quoted(text)} ${what}`;
}
