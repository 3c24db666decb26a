const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Days that were worked out before: an estate names few days many times. */
const known = new Map<string, number | undefined>();

/** Enough for every day of two lifetimes; a text full of other words must not fill the memory. */
const MOST_KNOWN = 50_000;

/** An ISO date as a count of days; `undefined` when it is no real date. */
export function dayOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined;
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before;
  const day = read(text);
  if (known.size < MOST_KNOWN) known.set(text, day);
  return day;
}

function read(text: string): number | undefined {
  const found = DATE.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  return Math.floor(time / DAY_MS);
}

/** A count of days as an ISO date. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `1 day`, `30 days`. */
export function days(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`;
}
