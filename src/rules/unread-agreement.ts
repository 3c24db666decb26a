import type { Entry } from '../estate/manifest.ts';
import { once } from '../estate/once.ts';
import { isSamePage } from '../evidence/same-page.ts';
import {
  addAgreement,
  agreementName,
  careful,
  needsAgreement,
  pagesOf,
  pagesText,
  placeOfRelying,
  relying,
  unmatched,
  whoRelies,
} from './engine/agreements.ts';
import type { Rule } from './engine/rule.ts';

export const unreadAgreement: Rule<'unread-agreement'> = {
  id: 'unread-agreement',
  summary:
    'An agreement that nobody has reviewed: says where to read it, and whether that page is about the product.',
  severity: 'warning',
  category: 'agreement',
  securitySeverity: null,
  isWaivable: true,
  *check(examination) {
    const slip = once(() => unmatched(examination.manifest));
    for (const group of relying(examination, 'unread-agreement', isUnread)) {
      const { agreement, provider, entries } = group;
      const [entry] = entries;
      const pages = pagesOf(entries);
      const own = agreement?.url ?? null;
      // The address that is already named says where to read, unless the catalogue has a page about the product itself.
      const better = pages.filter(
        ({ url, about }) => about === 'product' && (own === null || !isSamePage(url, own)),
      );
      const listed = pagesText(own === null ? pages : better);
      const reason =
        agreement === null
          ? `Nobody has recorded a review of the agreement with ${provider ?? 'the provider'} that ${whoRelies(group)} ${entries.length === 1 ? 'relies' : 'rely'} on.`
          : `${agreementName(agreement, entry)} was never reviewed.`;
      yield {
        title: 'Agreement never reviewed',
        reason: `${reason}${listed}${careful(group)}${agreement === null ? slip() : ''}`,
        remedy:
          agreement === null
            ? `Read it, then add ${addAgreement(provider)}, with the day you read it.`
            : 'Read it, then set `reviewed` to the day you did.',
        ...placeOfRelying(group),
      };
    }
  },
};

/** Whether there is something to read, but no date on which anyone did. */
function isUnread(entry: Entry): boolean {
  const { agreement, document, lifecycle } = entry;
  if (agreement === null) return needsAgreement(entry) && document !== null;
  // A colocated machine room has a landlord, so an agreement that is named counts on-premises too.
  if (lifecycle === 'retired') return false;
  if (agreement.reviewedSpan !== null) return false;
  // An agreement that can't be opened counts as missing, and the schema reports what isn't an address.
  return agreement.named ? agreement.url !== null : document !== null;
}
