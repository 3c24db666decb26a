import type { LineChange } from '../src/edit/line-change.ts';

/** The lines of a text after a change. */
export function withChange(before: readonly string[], change: LineChange): string[] {
  return [...before.slice(0, change.start - 1), ...change.lines, ...before.slice(change.end)];
}
