import type { Rule } from './engine/rule.ts';
import { aboutText, badOwners, consequence } from './engine/unowned-duties.ts';

export const providerAsOwner: Rule = {
  id: 'provider-as-owner',
  summary: 'The vendor is named as owner of the customer’s duty.',
  severity: 'error',
  *check(subject) {
    const { manifest } = subject;
    for (const bad of badOwners(subject, 'provider')) {
      yield {
        message: `\`${bad.named.text}\` is the provider, and this duty is the customer's: nobody on the provider's side will do it.${consequence(bad, manifest)} Name who does it in your organisation.`,
        ...aboutText(bad),
      };
    }
  },
};
