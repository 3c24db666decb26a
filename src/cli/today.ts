import { dayOf } from '../evidence/dates.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { type FlagValues, type Terminal, textFlag } from './command.ts';

/** The day as of which to check, an ISO date: what `--today` says, else today. Throws `CannotCheck` for anything else. */
export function todayOf(flags: FlagValues, terminal: Terminal): string {
  const text = textFlag(flags, 'today') ?? terminal.today();
  if (dayOf(text) !== undefined) return text;
  throw new CannotCheck(`\`--today\` can't be \`${text}\`. Write a date as YYYY-MM-DD.`);
}
