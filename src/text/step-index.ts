import { addTo, leastOf } from './grouping.ts';

/**
 * Patterns of paths by a step that each spells out, so that a path is only tried on those that can match it: with
 * hundreds of patterns and thousands of paths, trying each on each takes most of a run.
 */
export class StepIndex<T> {
  readonly #byStep = new Map<string, T[]>();
  /** What spells out no step, and so can match any path. */
  readonly #others: T[] = [];

  /** `stepsOf` gives steps that every path has that an item matches. */
  constructor(items: readonly T[], stepsOf: (item: T) => readonly string[]) {
    const spelled = items.map((item) => new Set(stepsOf(item)));
    const counts = new Map<string, number>();
    for (const steps of spelled)
      for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
    for (const [at, item] of items.entries()) {
      const rarest = leastOf(spelled[at] ?? [], (step) => counts.get(step) ?? 0);
      if (rarest === undefined) this.#others.push(item);
      else addTo(this.#byStep, rarest, item);
    }
  }

  /** The items that can match a path, in no order; all others don't. */
  mayMatch(path: string): T[] {
    const steps = new Set(path.split('/'));
    return [...this.#others, ...[...steps].flatMap((step) => this.#byStep.get(step) ?? [])];
  }
}
