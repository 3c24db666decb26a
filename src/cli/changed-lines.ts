import { plain } from '../render/text/plain.ts';

/**
 * The lines that an edit removes and adds, as `-` and `+`, without unchanged lines. An edit
 * of ours touches few places, so comparing from both ends of each stretch is enough.
 */
export function changedLines(before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const out: string[] = [];
  let a = 0;
  let b = 0;
  while (a < old.length || b < now.length) {
    if (old[a] === now[b]) {
      a++;
      b++;
      continue;
    }
    const [skipOld, skipNow] = nextCommon(old, now, a, b);
    for (; a < skipOld; a++) out.push(`- ${plain(old[a] ?? '')}`);
    for (; b < skipNow; b++) out.push(`+ ${plain(now[b] ?? '')}`);
  }
  return out.join('\n');
}

const FAR = 2000;

/** The nearest lines from which both are the same again. */
function nextCommon(
  old: readonly string[],
  now: readonly string[],
  a: number,
  b: number,
): [number, number] {
  for (let away = 1; away < FAR; away++) {
    for (let more = 0; more <= away; more++) {
      const [x, y] = [a + away - more, b + more];
      if (x < old.length && y < now.length && old[x] === now[y]) return [x, y];
    }
  }
  return [old.length, now.length];
}

/** What an edit adds to one entry, to be shown under its name. */
export interface AddedTo {
  readonly entry: string;
  readonly lines: readonly string[];
}

/** Lines grouped by entry, for an edit whose lines alone don't show where they belong. */
export function linesByEntry(added: readonly AddedTo[]): string {
  return added
    .map(
      ({ entry, lines }) =>
        `  ${plain(entry)}\n${lines.map((line) => `    + ${plain(line)}`).join('\n')}`,
    )
    .join('\n');
}
