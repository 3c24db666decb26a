import type { Entry } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import { addressReason } from './engine/address-wording.ts';
import type { Rule } from './engine/rule.ts';
import { entryName, holderOf } from './engine/wording.ts';

const addAgreement =
  "Add `agreement: { url: …, reviewed: … }` with the provider's document and the day you last read it.";

export const missingAgreement: Rule<'missing-agreement'> = {
  id: 'missing-agreement',
  summary:
    'No agreement is named, and the product has none in the catalogue (not for on-premises).',
  severity: 'warning',
  category: 'agreement',
  securitySeverity: null,
  *check({ manifest }) {
    const said = new Set<number>();
    for (const entry of manifest.entries) {
      if (entry.model === null || entry.model === 'on-premises') continue;
      const unusable = unusableAddress(entry);
      if (unusable === '' && (entry.agreement?.named === true || entry.document !== null)) continue;
      const span = entry.agreement?.key ?? entry.key;
      if (said.has(span.start)) continue;
      said.add(span.start);
      const { service, part } =
        entry.agreement === null ? entry : holderOf(entry, entry.agreement.path);
      yield {
        title: 'No agreement',
        reason: `No agreement says how the duties of ${entryName({ service, part })} are split with ${entry.provider ?? 'the provider'}.${unusable}${catalogued(entry)}`,
        remedy: unusable === '' ? addAgreement : 'Set `url` to the address of that document.',
        span,
        path: entry.agreement?.path ?? entry.path,
        subject: { service, part, layer: null },
        cause: [entry.provider ?? pathKey(entry.path)],
      };
    }
  },
};

/** An address that people can't open. The schema reports what isn't a web address. */
function unusableAddress({ agreement }: Entry): string {
  if (agreement === null || agreement.url !== null) return '';
  const { written } = agreement;
  if (written === null || written.kind === 'not-http') return '';
  const reason = addressReason(written);
  return reason === '' ? '' : ` ${reason}`;
}

/** The product is in the catalogue without a document, so looking there doesn't help. */
function catalogued({ product }: Entry): string {
  return product === null || product.responsibilityUrl !== null
    ? ''
    : ` The catalogue has no document for ${product.name}.`;
}
