/** Whole lines of a text that are replaced by others. Lines count from 1; an `end` before `start` replaces none. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** The smallest change of whole lines that turns one text into another; `null` where they are the same. */
export function lineChange(before: readonly string[], after: readonly string[]): LineChange | null {
  const shorter = Math.min(before.length, after.length);
  let top = 0;
  while (top < shorter && before[top] === after[top]) top++;
  if (top === before.length && top === after.length) return null;
  let bottom = 0;
  while (
    bottom < shorter - top &&
    before[before.length - 1 - bottom] === after[after.length - 1 - bottom]
  )
    bottom++;
  return {
    start: top + 1,
    end: before.length - bottom,
    lines: after.slice(top, after.length - bottom),
  };
}

/**
 * The same change, moved onto lines that are shown: one that only adds lines repeats the line before them, or the one
 * after. `null` where a line of it isn't shown.
 */
export function onShownLines(
  change: LineChange,
  before: readonly string[],
  isShown: (line: number) => boolean,
): LineChange | null {
  const { start, end, lines } = change;
  if (start <= end) {
    for (let line = start; line <= end; line++) if (!isShown(line)) return null;
    return change;
  }
  const [above, below] = [before[end - 1], before[start - 1]];
  if (above !== undefined && isShown(end)) return { start: end, end, lines: [above, ...lines] };
  if (below !== undefined && isShown(start)) return { start, end: start, lines: [...lines, below] };
  return null;
}
