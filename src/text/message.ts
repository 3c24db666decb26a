import type { Wording } from '../estate/finding.ts';

/** The message of one mistake as one text: the title as a sentence, the reason, the remedy. */
export function messageOf({ title, reason, remedy }: Wording): string {
  const head = /[.?!]$/.test(title) ? title : `${title}.`;
  return [head, reason, remedy].filter((part) => part !== '').join(' ');
}
