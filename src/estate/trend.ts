/** The duty debt of an estate on one day. */
export interface TrendPoint {
  /** ISO date. */
  readonly date: string;
  /** The commit, if it is known. */
  readonly commit: string | null;
  readonly services: number;
  readonly duties: number;
  readonly unowned: number;
  readonly waived: number;
}

/** How the duty debt came to be what it is. */
export interface Trend {
  /** The oldest first, one a day; the last is this report's own. */
  readonly points: readonly TrendPoint[];
  /**
   * Days from the day on which a duty was first seen without an owner to the day on which it had one: the median; `null`
   * if none of them got an owner, or that isn't known.
   */
  readonly medianDaysToOwner: number | null;
  /** How many duties that is made of. */
  readonly settled: number;
  /** Duties without an owner or with a waiver today, and the day since when the oldest of them is. */
  readonly open: number;
  readonly oldest: string | null;
}
