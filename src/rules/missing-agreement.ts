import type { Entry } from '../estate/manifest.ts';
import { once } from '../estate/once.ts';
import { addressReason } from './engine/address-wording.ts';
import {
  addAgreement,
  needsAgreement,
  placeOfRelying,
  type Relying,
  relying,
  unmatched,
  whoRelies,
} from './engine/agreements.ts';
import type { Rule } from './engine/rule.ts';
import { entryName, holderOf } from './engine/wording.ts';

export const missingAgreement: Rule<'missing-agreement'> = {
  id: 'missing-agreement',
  summary:
    'No agreement is named, and the product has none in the catalogue (not for on-premises).',
  severity: 'warning',
  category: 'agreement',
  securitySeverity: null,
  isWaivable: true,
  *check(examination) {
    const slip = once(() => unmatched(examination.manifest));
    for (const group of relying(examination, 'missing-agreement', isMissing)) {
      const { agreement, provider, entries } = group;
      const [entry] = entries;
      const unusable = unusableAddress(entry);
      const { span, path, ...about } = placeOfRelying(group);
      yield {
        title: 'No agreement',
        reason: `${reasonOf(group)}${unusable}${catalogued(entries)}${agreement === null ? slip() : ''}`,
        remedy:
          unusable === ''
            ? `Add ${addAgreement(agreement === null ? provider : null)}${agreement === null && provider !== null ? ',' : ''} with the provider's document and the day you last read it.`
            : 'Set `url` to the address of that document.',
        span: agreement?.key ?? span,
        path: agreement?.path ?? path,
        ...about,
      };
    }
  },
};

function isMissing(entry: Entry): boolean {
  if (!needsAgreement(entry)) return false;
  if (unusableAddress(entry) !== '') return true;
  return entry.agreement?.named !== true && entry.document === null;
}

function reasonOf(group: Relying): string {
  const { agreement, provider, entries } = group;
  const [entry] = entries;
  const isOwn = agreement !== null && agreement.provider === null;
  const who = isOwn ? entryName(holderOf(entry, agreement.path)) : whoRelies(group);
  const other = provider ?? 'the provider';
  return entries.length === 1 || isOwn
    ? `No agreement says how the duties of ${who} are split with ${other}.`
    : `No agreement says how duties are split with ${other}, for ${who}.`;
}

/** An address that people can't open. The schema reports what isn't a web address. */
function unusableAddress({ agreement }: Entry): string {
  if (agreement === null || agreement.url !== null) return '';
  const { written } = agreement;
  if (written === null || written.kind === 'not-http') return '';
  const reason = addressReason(written);
  return reason === '' ? '' : ` ${reason}`;
}

/** The product is in the catalogue without a document, so looking there doesn't help. */
function catalogued([{ product }, ...others]: Relying['entries']): string {
  return product === null || product.responsibilityUrl !== null || others.length > 0
    ? ''
    : ` The catalogue has no document for ${product.name}.`;
}
