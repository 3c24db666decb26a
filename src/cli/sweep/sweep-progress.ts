import type { Terminal } from '../command.ts';
import { progressOn } from '../progress.ts';

/** In a log, a line says where the sweep is every so often. */
const LINE_MS = 10_000;

/** Says how far a sweep is: on a terminal in one line that is written over, in a log in a line every ten seconds. */
export interface SweepProgress {
  readonly step: (text: string) => void;
  /** Says at once that the run waits, and for what. */
  readonly waits: (text: string) => void;
  readonly done: () => void;
}

/** `now` is a clock in milliseconds. */
export function sweepProgress(terminal: Terminal, now: () => number): SweepProgress {
  const { progress, say } = terminal;
  if (progress !== undefined) {
    const line = progressOn(terminal);
    return { step: line.step, waits: line.step, done: line.done };
  }
  let last = now();
  const write = (text: string): void => {
    last = now();
    say(`cloud-estate: ${text}\n`);
  };
  return {
    step: (text) => {
      if (now() - last >= LINE_MS) write(text);
    },
    waits: write,
    done: () => {},
  };
}
