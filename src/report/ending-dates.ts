import type { ReportManifest } from '../estate/report.ts';
import type { EndingDate } from '../estate/rolled-up.ts';
import { dateOf, dayOf } from '../evidence/dates.ts';
import { compare } from './order.ts';

/** How many days ahead a roll-up looks. */
const DAYS = 90;
/** A longer list doesn't help; the rest is counted. */
const MOST = 2000;

/** The waivers and agreements of a manifest that end, whenever that is. */
export function* endingIn({ file, services }: ReportManifest): Generator<EndingDate> {
  for (const { id, part, agreement, provider, layers } of services) {
    const at = { file, service: id, ...(part === undefined ? {} : { part }) };
    if (agreement?.ends !== undefined) {
      const about = agreement.title ?? provider ?? '';
      yield { date: agreement.ends, what: 'agreement', ...at, about };
    }
    for (const { layer, status, waiver } of layers) {
      if (waiver == null || (status !== 'waived' && status !== 'unowned')) continue;
      yield { date: waiver.expires, what: 'waiver', ...at, layer, about: waiver.approvedBy };
    }
  }
}

/** Keeps what ends soon, or has ended, the earliest first. Takes any number in bounded memory. */
export class EndingDates {
  #kept: EndingDate[] = [];
  /** How many weren't kept, by date: which of them are soon depends on a day that is known last. */
  readonly #dropped = new Map<string, number>();
  #more = 0;

  add(one: EndingDate): void {
    this.#kept.push(one);
    if (this.#kept.length >= 4 * MOST) this.#cut();
  }

  /** Adds how many another roll-up has counted but not listed. */
  addMore(count: number): void {
    this.#more += count;
  }

  /** Those that are soon by `today`, an ISO date, and how many more there are. */
  listed(today: string): { ending: EndingDate[]; moreEnding: number } {
    const last = dateOf((dayOf(today) ?? 0) + DAYS);
    this.#cut();
    let moreEnding = this.#more;
    for (const [date, count] of this.#dropped) if (date <= last) moreEnding += count;
    return { ending: this.#kept.filter(({ date }) => date <= last), moreEnding };
  }

  #cut(): void {
    this.#kept.sort(earliestFirst);
    for (const { date } of this.#kept.slice(MOST))
      this.#dropped.set(date, (this.#dropped.get(date) ?? 0) + 1);
    this.#kept.length = Math.min(this.#kept.length, MOST);
  }
}

function earliestFirst(a: EndingDate, b: EndingDate): number {
  return (
    compare(a.date, b.date) ||
    compare(a.file, b.file) ||
    compare(a.service, b.service) ||
    compare(a.part ?? '', b.part ?? '') ||
    compare(a.layer ?? '', b.layer ?? '')
  );
}
