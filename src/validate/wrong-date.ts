import { isoDate, isoDates } from '../text/iso-date.ts';
import type { Phrase } from './phrase.ts';
import type { Shape } from './shape.ts';

/** Whether a schema wants a date, which its example shows. */
function isOfDates({ example = '' }: Shape): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(example);
}

/** What to write in the place of a date in another form; `undefined` where the schema wants none, or it can't be read as one. */
export function dateToWrite(
  text: string,
  shape: Shape,
): Pick<Phrase, 'remedy' | 'kind' | 'writes'> | undefined {
  if (!isOfDates(shape)) return undefined;
  const [date, other] = isoDates(text);
  if (date === undefined) return partly(text);
  if (other !== undefined)
    return {
      remedy: `Write \`${date}\` or \`${other}\`, whichever day you mean: it can be read either way.`,
      kind: 'doubtful-date',
    };
  if (!isCalendarDay(date)) return { remedy: noSuchDay(date), kind: 'no-such-day' };
  if (date === text) return undefined;
  return { remedy: `Write \`${date}\`.`, kind: 'other-date', writes: { put: date } };
}

/** `2026-09`: a month without its day. */
function partly(text: string): Pick<Phrase, 'remedy' | 'kind'> | undefined {
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text.trim());
  if (month === null || Number(month[2]) < 1 || Number(month[2]) > 12) return undefined;
  const day = `${month[1]}-${month[2]?.padStart(2, '0')}-01`;
  return { remedy: `Add the day, such as \`${day}\`.`, kind: 'month' };
}

function noSuchDay(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return `That month ends on \`${last}\`: write a day that exists.`;
}

function isCalendarDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Whether a number is a date without its dashes: `20260915`. */
export function isDateNumber(written: string, shape: Shape): boolean {
  return isOfDates(shape) && isoDate(written) !== written && isCalendarDay(isoDate(written));
}
