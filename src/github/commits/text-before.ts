// What a file was, from what it is and how it differs: only where the difference proves it.

import type { FilePatch } from '../../estate/changed-files.ts';
import { addAll } from '../../text/grouping.ts';
import { gitHash } from './blobs.ts';
import { type Hunk, hunksIn } from './patch-hunks.ts';

/** Lines of a text, each with its line break. */
function linesOf(text: string): string[] {
  const parts = text.split('\n');
  const last = parts.pop() ?? '';
  const lines = parts.map((line) => `${line}\n`);
  return last === '' ? lines : [...lines, last];
}

/**
 * What a file was, by what it is and the patch that led there: it saves asking for it. `null` unless everything fits:
 * the file has the hash that the patch leads to, each hunk has as many lines as it says, each line that stayed or came is
 * in the file, and at least one stayed. Lines that went must be plain ASCII, because other text may have been written in
 * another encoding than the patch.
 */
export function bytesBefore(now: Uint8Array, { hash, hunks }: FilePatch): Uint8Array | null {
  if (gitHash(now, hash.length === 64 ? 'sha256' : 'sha1') !== hash) return null;
  const text = Buffer.from(now).toString('utf8');
  if (Buffer.compare(Buffer.from(text, 'utf8'), now) !== 0) return null;
  const old = linesBefore(linesOf(text), hunks);
  return old === null ? null : Uint8Array.from(Buffer.from(old.join(''), 'utf8'));
}

/** The text of lines before the hunks; `null` where they don't fit. */
function linesBefore(lines: readonly string[], hunks: string): string[] | null {
  const old: string[] = [];
  let at = 0;
  let isShared = false;
  for (const hunk of hunksIn(hunks) ?? []) {
    const [before, begin] = hunk.above;
    if (begin < at || begin > lines.length) return null;
    addAll(old, lines.slice(at, begin));
    const stayed = old.length === before ? undone(hunk, lines, old) : null;
    if (stayed === null) return null;
    isShared ||= stayed;
    at = begin + hunk.size[1];
  }
  addAll(old, lines.slice(at));
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

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}
