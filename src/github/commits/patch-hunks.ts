// The hunks of a patch: what a file had at a place, and what it has there now.
const HEAD = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
const NO_BREAK = '\\ No newline at end of file';

/** A line of a hunk: what happened to it, and its text. */
interface HunkLine {
  readonly sign: string;
  readonly text: string;
}

/** One place of a patch: what was there, and what is. */
export interface Hunk {
  /** How many lines precede it, in the old text and in the new one. */
  readonly above: readonly [old: number, now: number];
  /** How many lines it has of each. */
  readonly size: readonly [old: number, now: number];
  readonly lines: readonly HunkLine[];
}

/** Reads a patch as git and GitHub write it; `null` where it is none. */
export function hunksIn(patch: string): Hunk[] | null {
  const hunks: Hunk[] = [];
  let lines: HunkLine[] = [];
  for (const row of patch.split('\n')) {
    if (row.startsWith('@@')) {
      const head = HEAD.exec(row);
      if (head === null) return null;
      const [from, had, start, has] = head.slice(1).map((one) => Number(one ?? 1));
      if (from === undefined || had === undefined || start === undefined || has === undefined)
        return null;
      lines = [];
      // A side without lines is numbered by the line before it.
      const above = [had === 0 ? from : from - 1, has === 0 ? start : start - 1] as const;
      hunks.push({ above, size: [had, has], lines });
    } else if (row === NO_BREAK) {
      const last = lines.pop();
      if (last === undefined) return null;
      lines.push({ ...last, text: last.text.slice(0, -1) });
    } else if (hunks.length === 0) return null;
    else lines.push({ sign: row.slice(0, 1), text: `${row.slice(1)}\n` });
  }
  return hunks;
}
