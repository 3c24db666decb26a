import { isDuty } from '../estate/framework.ts';
import type { Entry } from '../estate/manifest.ts';
import { pathKey } from '../estate/path.ts';
import type { Rule } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

export const noDutyLeft: Rule<'no-duty-left'> = {
  id: 'no-duty-left',
  summary: 'An entry that leaves the customer no duty at all.',
  severity: 'warning',
  category: 'ownership',
  securitySeverity: '4.0',
  isWaivable: true,
  silentOnPlain: true,
  *check({ manifest }) {
    for (const entry of manifest.entries) {
      if (!keepsNothing(entry)) continue;
      const { service, part, path, key } = entry;
      const moved = entry.splits.length > 0;
      yield {
        title: 'No duty left',
        reason: `${entryName(entry)} leaves the customer no duty. Under every model, something stays with the customer, such as its data and accounts.`,
        remedy: moved
          ? `Check the \`responsibilities\` of ${entryName(entry)} against the agreement.`
          : 'Check the framework and the model.',
        span: key,
        path,
        subject: { service, part, layer: null },
        cause: [pathKey(path)],
      };
    }
  },
};

/** Whether no layer that the framework defines for an entry is the customer's. */
function keepsNothing({ cells, uncovered }: Entry): boolean {
  if (cells.length === 0 || uncovered.length > 0) return false;
  return !cells.some(({ party }) => isDuty(party));
}
