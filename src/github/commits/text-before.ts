// What a file was, from what it is and how it differs: only where the difference proves it.
import type { FilePatch } from '../../estate/changed-files.ts';
import { gitHash } from './blobs.ts';

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
const NO_BREAK = '\\ No newline at end of file';

/** Lines of a text, each with its line break. */
function linesOf(text: string): string[] {
  const parts = text.split('\n');
  const last = parts.pop() ?? '';
  const lines = parts.map((line) => `${line}\n`);
  return last === '' ? lines : [...lines, last];
}

/**
 * What a file was, by what it is and the patch that led there, which saves a request. `null` unless everything fits:
 * the file has the hash that the patch leads to, each hunk has as many lines as it says, each line that stayed or came
 * is in the file, and at least one stayed. Removed lines must be plain ASCII, because other text may be in another
 * encoding than the patch.
 */
export function bytesBefore(now: Uint8Array, { hash, hunks }: FilePatch): Uint8Array | null {
  if (gitHash(now, hash.length === 64 ? 'sha256' : 'sha1') !== hash) return null;
  const text = Buffer.from(now).toString('utf8');
  if (Buffer.compare(Buffer.from(text, 'utf8'), now) !== 0) return null;
  const old = linesBefore(linesOf(text), hunks);
  return old === null ? null : Uint8Array.from(Buffer.from(old.join(''), 'utf8'));
}

/** A line of a hunk: what happened to it, and its text. */
interface HunkLine {
  readonly sign: string;
  readonly text: string;
}

interface Hunk {
  /** How many lines precede it, in the old text and in the new one. */
  readonly above: readonly [old: number, now: number];
  /** How many lines it has of each. */
  readonly size: readonly [old: number, now: number];
  readonly lines: readonly HunkLine[];
}

/** The text of lines before the hunks; `null` where they don't fit. */
function linesBefore(lines: readonly string[], hunks: string): string[] | null {
  const old: string[] = [];
  let at = 0;
  let isShared = false;
  for (const hunk of hunksIn(hunks) ?? []) {
    const [before, begin] = hunk.above;
    if (begin < at || begin > lines.length) return null;
    old.push(...lines.slice(at, begin));
    const stayed = old.length === before ? undone(hunk, lines, old) : null;
    if (stayed === null) return null;
    isShared ||= stayed;
    at = begin + hunk.size[1];
  }
  old.push(...lines.slice(at));
  return isShared ? old : null;
}

/** Adds what a hunk's lines were; says whether one that says something stayed, and `null` where they don't fit. */
function undone(
  { above, size, lines }: Hunk,
  now: readonly string[],
  old: string[],
): boolean | null {
  let [, at] = above;
  const [start, end] = [old.length + size[0], at + size[1]];
  let isShared = false;
  for (const { sign, text } of lines) {
    if (sign === '-') {
      if (!isAscii(text)) return null;
      old.push(text);
    } else if ((sign === ' ' || sign === '+') && now[at] === text) {
      at++;
      if (sign === '+') continue;
      old.push(text);
      isShared ||= text.trim() !== '';
    } else return null;
  }
  return old.length === start && at === end ? isShared : null;
}

function hunksIn(patch: string): Hunk[] | null {
  const hunks: Hunk[] = [];
  let lines: HunkLine[] = [];
  for (const row of patch.split('\n')) {
    if (row.startsWith('@@')) {
      const head = HUNK.exec(row);
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

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}
