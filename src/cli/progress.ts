import type { Terminal } from './command.ts';

/** Says what a long run is doing, on a terminal's standard error. */
export interface Progress {
  /** Says what begins, if the run has become a long one by then. */
  readonly step: (text: string) => void;
  /** Clears the line, so that the report starts on a clean one. */
  readonly done: () => void;
}

/** A shorter run is silent: its progress would only flicker. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 200;

/** The progress of a run on one line that is written over; silent where standard error isn't a terminal. */
export function progressOn({ progress }: Terminal): Progress {
  if (progress === undefined) return { step: () => {}, done: () => {} };
  const { now, draw } = progress;
  const started = now();
  let drawn: number | null = null;
  return {
    step: (text) => {
      const at = now();
      if (at - started < PATIENCE_MS || (drawn !== null && at - drawn < REDRAW_MS)) return;
      drawn = at;
      draw(`\r\u001b[K${text}`);
    },
    done: () => {
      if (drawn !== null) draw('\r\u001b[K');
      drawn = null;
    },
  };
}
