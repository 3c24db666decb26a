import { GitHubError } from './error.ts';

/** The clock that requests are timed with; milliseconds throughout. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after this many milliseconds, and leaves no timer behind. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/**
 * How long a run may spend on GitHub. Only the time of requests and of the waits between them counts,
 * not that of the check itself.
 */
export class Budget {
  readonly #total: number;
  readonly #clock: Clock;
  #spent = 0;
  #active = 0;
  #since = 0;

  constructor(total: number, clock: Clock) {
    this.#total = total;
    this.#clock = clock;
  }

  /** Milliseconds that are left; never negative. */
  left(): number {
    const running = this.#active > 0 ? this.#clock.now() - this.#since : 0;
    return Math.max(0, this.#total - this.#spent - running);
  }

  /** Throws when nothing is left. */
  check(): void {
    if (this.left() > 0) return;
    const seconds = Math.round(this.#total / 1000);
    throw new GitHubError({
      kind: 'timeout',
      message: `the time limit for GitHub (${seconds} s) was reached`,
      wroteNothing: true,
    });
  }

  /** Runs work against the budget. */
  async spend<T>(work: () => Promise<T>): Promise<T> {
    if (this.#active++ === 0) this.#since = this.#clock.now();
    try {
      return await work();
    } finally {
      if (--this.#active === 0) this.#spent += this.#clock.now() - this.#since;
    }
  }
}
