import type { ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { compare } from '../../report/order.ts';

/** Something that ends on a day: a waiver, or an agreement. Those with the same terms are one. */
export interface Ending {
  readonly kind: 'waiver' | 'agreement';
  /** ISO date. */
  readonly date: string;
  /** The day by which notice must be given, for an agreement that says so. */
  readonly noticeDays: number | null;
  /** The waiver's reason, or the agreement's title or reference. */
  readonly about: string;
  readonly approvedBy: string | null;
  /** Duties that are waived; 0 for an agreement. */
  duties: number;
  /** The first entry, by its number on the page, and how many there are. */
  readonly first: number;
  readonly name: readonly [service: string, part: string | null];
  entries: number;
}

/** Gathers what ends, and when agreements were reviewed. */
export class PageDates {
  readonly #endings = new Map<string, Ending>();
  readonly #seen = new Map<Ending, number>();
  readonly #reviews = new Map<string, number>();
  #entry = -1;

  /** Adds the next entry of the report, with the layers that it has. */
  add({ file }: ReportManifest, service: ReportService, layers: readonly ReportLayer[]): void {
    this.#entry++;
    for (const { waiver, status } of layers) {
      // A waiver that has expired leaves its duty unowned, and is shown until someone removes it.
      if (waiver === undefined || (status !== 'waived' && status !== 'unowned')) continue;
      const { reason, expires, approvedBy } = waiver;
      const of = { kind: 'waiver', date: expires, about: reason, approvedBy } as const;
      const key = ['waiver', file, expires, reason, approvedBy].join('\n');
      this.#ending(key, { ...of, noticeDays: null }, service).duties++;
    }
    const { agreement } = service;
    if (agreement === null || service.model === 'on-premises') return;
    const { ends, noticeDays, title, reference, reviewed, from } = agreement;
    if (from !== 'catalogue') {
      const month = reviewed?.slice(0, 7) ?? '';
      this.#reviews.set(month, (this.#reviews.get(month) ?? 0) + 1);
    }
    if (ends === undefined) return;
    const about = [title, reference].filter((text) => text !== undefined).join(', ');
    const key = ['agreement', ends, about, service.provider ?? ''].join('\n');
    const of = { kind: 'agreement', date: ends, approvedBy: null } as const;
    this.#ending(key, { ...of, about, noticeDays: noticeDays ?? null }, service);
  }

  #ending(
    key: string,
    of: Pick<Ending, 'kind' | 'date' | 'about' | 'approvedBy' | 'noticeDays'>,
    { id, part }: ReportService,
  ): Ending {
    const known = this.#endings.get(key);
    const name = [id, part ?? null] as const;
    const ending = known ?? { ...of, duties: 0, first: this.#entry, name, entries: 0 };
    if (known === undefined) this.#endings.set(key, ending);
    if (this.#seen.get(ending) !== this.#entry) ending.entries++;
    this.#seen.set(ending, this.#entry);
    return ending;
  }

  /** What ends, the earliest first. */
  get endings(): Ending[] {
    return [...this.#endings.values()].sort((a, b) => compare(a.date, b.date) || a.first - b.first);
  }

  /** Entries whose agreement was reviewed in a month, by month; under '' those never reviewed. */
  get reviews(): (readonly [month: string, entries: number])[] {
    return [...this.#reviews].sort(([a], [b]) => compare(a, b));
  }
}
