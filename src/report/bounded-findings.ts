import { type Finding, type Severity, severities } from '../estate/finding.ts';
import { byPlace, compare } from './order.ts';

/** How many findings a roll-up lists. */
const MOST = 50_000;

/** Keeps the most severe findings of many reports, the same ones in whatever order they come, and counts the rest. */
export class BoundedFindings {
  readonly unlisted: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  #kept: Finding[] = [];

  add(finding: Finding): void {
    this.#kept.push(finding);
    if (this.#kept.length >= 2 * MOST) this.#cut();
  }

  /** Forgets the edits of all: a compact report has none. */
  forgetEdits(): void {
    this.#kept = this.#kept.map((one) => (one.edits.length === 0 ? one : { ...one, edits: [] }));
  }

  /** The findings to list, by place. */
  listed(): Finding[] {
    this.#cut();
    return this.#kept.sort(totally);
  }

  #cut(): void {
    if (this.#kept.length <= MOST) return;
    this.#kept.sort((a, b) => rank(a) - rank(b) || totally(a, b));
    for (const { severity } of this.#kept.slice(MOST)) this.unlisted[severity]++;
    this.#kept.length = MOST;
  }
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}

/** By place; findings at one place have an order too, so that the order of the reports doesn't matter. */
function totally(a: Finding, b: Finding): number {
  return (
    byPlace(a, b) ||
    compare(a.rule, b.rule) ||
    compare(a.cause, b.cause) ||
    compare(a.reason, b.reason)
  );
}
