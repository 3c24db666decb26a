import type { Report } from '../estate/report.ts';
import { plural } from '../text/counts.ts';

/**
 * The remark on a roll-up in which something is missing, so that its numbers are too low. Empty if nothing is missing.
 */
export function incomplete({ rollup }: Report): string {
  const count = rollup?.missing.length ?? 0;
  return count === 0 ? '' : `incomplete: ${plural(count, 'part is', 'parts are')} missing`;
}
