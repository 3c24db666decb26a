import type { Report } from '../estate/report.ts';
import type { Trend, TrendPoint } from '../estate/trend.ts';
import { dayOf } from '../evidence/dates.ts';
import { lacksLayers } from './tally.ts';

/**
 * Adds up the reports on one estate, the oldest first, to its trend. It keeps the duties that wait for an owner, and of
 * each report nothing else but its counts. A duty is known by estate, service, part and layer, so that a file can move.
 */
export class TrendBuilder {
  readonly #points: TrendPoint[] = [];
  /** Duties without an owner, since when. */
  readonly #waiting = new Map<string, string>();
  readonly #waits: number[] = [];
  #isWhole = true;

  /** The next report. Of several on one day the last counts. */
  add(report: Report): void {
    const { today: date, commit, counts } = report;
    const { services, duties, unowned, waived } = counts;
    if (this.#points.at(-1)?.date === date) this.#points.pop();
    this.#points.push({ date, commit, services, duties, unowned, waived });
    if (lacksLayers(report)) this.#isWhole = false;
    else this.#follow(report);
  }

  /** What they come to; `null` without any. */
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

  /** Which duties begin to wait, which have an owner now, and which no longer exist. */
  #follow({ manifests, today }: Report): void {
    const open = new Set<string>();
    const owned = new Set<string>();
    for (const { estate, services } of manifests)
      for (const { id, part = '', layers } of services)
        for (const { layer, status } of layers) {
          if (status !== 'owned' && status !== 'unowned' && status !== 'waived') continue;
          const key = JSON.stringify([estate, id, part, layer]);
          (status === 'owned' ? owned : open).add(key);
        }
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
