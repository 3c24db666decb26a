import type { Report } from '../estate/report.ts';
import { plural } from '../text/counts.ts';

/** What is to be said of a roll-up in which something is missing: its numbers are too low. Empty where all is there. */
export function incomplete({ rollup }: Report): string {
  const count = rollup?.missing.length ?? 0;
  return count === 0 ? '' : `incomplete: ${plural(count, 'part is', 'parts are')} missing`;
}
