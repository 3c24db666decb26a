/** Lines of a file's new text that a patch shows, each with the number of its hunk. */
export type ShownLines = ReadonlyMap<number, number>;

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** Reads a patch as GitHub gives it: which lines of the new text a review comment may be on. */
export function shownLines(patch: string): ShownLines {
  const shown = new Map<number, number>();
  let hunk = -1;
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = HUNK.exec(text)?.[1];
    if (start !== undefined) {
      hunk++;
      line = Number(start);
    } else if (hunk >= 0 && (text.startsWith('+') || text.startsWith(' '))) shown.set(line++, hunk);
  }
  return shown;
}

/** Whether lines are shown, all in one hunk: GitHub takes a comment on nothing else. */
export function isOneHunk(shown: ShownLines, start: number, end: number): boolean {
  const hunk = shown.get(start);
  if (hunk === undefined) return false;
  for (let line = start; line <= end; line++) if (shown.get(line) !== hunk) return false;
  return true;
}
