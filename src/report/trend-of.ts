import type { Report } from '../estate/report.ts';
import type { Trend, TrendPoint } from '../estate/trend.ts';
import { dayOf } from '../evidence/dates.ts';
import { dutyNames, isFollowed, SinceWhen } from './since-when.ts';
import { lacksLayers } from './tally.ts';

/**
 * Adds up the reports on one estate, the oldest first, to its trend. It keeps the duties that wait for an owner, and
 * otherwise only the counts of each report. `dutyNames` says how a duty is identified.
 */
export class TrendBuilder {
  readonly #points: TrendPoint[] = [];
  /** Duties without an owner, since when. */
  readonly #waiting = new Map<string, string>();
  readonly #waits: number[] = [];
  readonly #since = new SinceWhen();
  #isWhole = true;

  /** The next report. If there are several on one day, the last counts. */
  add(report: Report): void {
    const { today: date, commit, counts } = report;
    const { services, duties, unowned, waived } = counts;
    if (this.#points.at(-1)?.date === date) this.#points.pop();
    this.#points.push({ date, commit, services, duties, unowned, waived });
    if (lacksLayers(report)) this.#isWhole = false;
    else {
      this.#follow(report);
      this.#since.add(report);
    }
  }

  /**
   * The last report, with since when each duty has had its status and its owners. A compact report among the earlier
   * ones doesn't have single duties, so then this isn't known.
   */
  dated(report: Report): Report {
    return this.#isWhole ? this.#since.dated(report) : report;
  }

  /** The trend; `null` without any reports. */
  trend(): Trend | null {
    if (this.#points.length === 0) return null;
    const { unowned = 0, waived = 0 } = this.#points.at(-1) ?? {};
    const oldest = [...this.#waiting.values()].reduce<string | null>(
      (first, date) => (first === null || date < first ? date : first),
      null,
    );
    return {
      points: this.#points,
      medianDaysToOwner: this.#isWhole ? median(this.#waits) : null,
      settled: this.#isWhole ? this.#waits.length : 0,
      open: unowned + waived,
      oldest: this.#isWhole ? oldest : null,
    };
  }

  /** Which duties begin to wait, which now have an owner, and which no longer exist. */
  #follow(report: Report): void {
    const { today } = report;
    const open = new Set<string>();
    const owned = new Set<string>();
    const nameOf = dutyNames(report);
    for (const manifest of report.manifests)
      for (const service of manifest.services)
        for (const one of service.layers)
          if (isFollowed(one))
            (one.status === 'owned' ? owned : open).add(nameOf(manifest, service, one.layer));
    for (const [key, since] of this.#waiting) {
      if (open.has(key)) continue;
      this.#waiting.delete(key);
      if (owned.has(key)) this.#waits.push((dayOf(today) ?? 0) - (dayOf(since) ?? 0));
    }
    for (const key of open) if (!this.#waiting.has(key)) this.#waiting.set(key, today);
  }
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}
