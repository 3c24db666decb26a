import type { Clock } from '../src/github/api/budget.ts';

/** A clock whose waits pass at once, though its time counts them. */
export interface HastyClock {
  readonly clock: Clock;
  /** Milliseconds of every wait. */
  readonly waits: readonly number[];
}

/** A new one, which has not waited yet. */
export function hastyClock(): HastyClock {
  const waits: number[] = [];
  let skipped = 0;
  const clock = {
    now: () => Date.now() + skipped,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      skipped += milliseconds;
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
    },
  };
  return { clock, waits };
}
