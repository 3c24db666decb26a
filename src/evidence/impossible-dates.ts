/** A date that cannot be: later than the day on which it is read, or an end before its start. */
export interface ImpossibleDate {
  /** The key that is wrong. */
  readonly key: string;
  readonly date: string;
  readonly why: 'future' | 'before-start';
  /** The day that it is compared with, in days since 1970: today, or the start. */
  readonly against: number;
}

/** A written date with the day that it is. */
export interface WrittenDate {
  readonly key: string;
  readonly date: string;
  readonly day: number;
}

/**
 * Which of some dates cannot be. `past` are those that say what has happened: a review, a start, an approval. `end` ends
 * what `start` starts.
 */
export function impossibleDates(
  past: readonly WrittenDate[],
  start: WrittenDate | null,
  end: WrittenDate | null,
  today: number,
): readonly ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  for (const { key, date, day } of past) {
    if (day > today) found.push({ key, date, why: 'future', against: today });
  }
  if (start !== null && end !== null && end.day < start.day) {
    found.push({ key: end.key, date: end.date, why: 'before-start', against: start.day });
  }
  return found;
}
