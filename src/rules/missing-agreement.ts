import type { Rule } from './rule.ts';
import { entryName, holderOf } from './wording.ts';

export const missingAgreement: Rule = {
  id: 'missing-agreement',
  summary:
    'No agreement is named, and the product has none in the catalogue (not for on-premises).',
  severity: 'warning',
  *check({ manifest }) {
    const said = new Set<number>();
    for (const entry of manifest.entries) {
      if (entry.model === null || entry.model === 'on-premises') continue;
      if (entry.agreement?.named === true || entry.product?.responsibilityUrl != null) continue;
      const span = entry.agreement?.key ?? entry.key;
      if (said.has(span.start)) continue;
      said.add(span.start);
      const holder = entry.agreement === null ? entry : holderOf(entry, entry.agreement.path);
      yield {
        message: `${entryName(holder)}: no agreement says how the duties are split with ${entry.provider ?? 'the provider'}. Add \`agreement: { url: …, reviewed: … }\` with the provider's document and the day when you last read it.`,
        span,
        path: entry.agreement?.path ?? entry.path,
        service: holder.service,
        part: holder.part,
      };
    }
  },
};
