import type { Entry } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import type { Rule } from './engine/rule.ts';
import { entryName, holderOf } from './engine/wording.ts';

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
      if (entry.agreement?.named === true || entry.document !== null) continue;
      const span = entry.agreement?.key ?? entry.key;
      if (said.has(span.start)) continue;
      said.add(span.start);
      const { service, part } =
        entry.agreement === null ? entry : holderOf(entry, entry.agreement.path);
      yield {
        title: 'No agreement',
        reason: `No agreement says how the duties of ${entryName({ service, part })} are split with ${entry.provider ?? 'the provider'}.${catalogued(entry)}`,
        remedy:
          "Add `agreement: { url: …, reviewed: … }` with the provider's document and the day you last read it.",
        span,
        path: entry.agreement?.path ?? entry.path,
        subject: { service, part, layer: null },
        cause: [entry.provider ?? pathKey(entry.path)],
      };
    }
  },
};

/** A product that we know, and have no document for: nobody needs to look for one in the catalogue. */
function catalogued({ product }: Entry): string {
  return product === null ? '' : ` The catalogue has no document for ${product.name}.`;
}
