import type { Dice } from './mutants.ts';

/** Changes that reach from one line to others, or to the whole text: each may make a service another one. */
const changes: readonly ((lines: string[], at: number, dice: Dice) => void)[] = [
  // A mark that isn't a character.
  (lines) => {
    lines[0] = `\ufeff${lines[0]}`;
  },
  // An anchor in one service, used in another.
  (lines, at, dice) => {
    const later = at + 1 + dice(Math.max(1, lines.length - at - 1));
    anchored(lines, at, '&mine');
    anchored(lines, later, '*mine', true);
  },
  (lines, at) => anchored(lines, at, '|'),
  (lines, at, dice) => anchored(lines, at, `"${'a'.repeat(dice(6000))}"`, true),
  (lines, at, dice) => lines.splice(at, 0, `    # ${'remark '.repeat(dice(4000))}`),
  (lines, at) => lines.splice(at, 0, '  # A remark with \u0007 in it'),
  (lines, at) => lines.splice(at, 0, '    # A remark with \u2028 and \u202e in it'),
  // Letters that look like others.
  (lines, at) =>
    replaced(lines, at, /[aeo]/, (one) => ({ a: '\u0430', e: '\u0435' })[one] ?? '\u043e'),
  (lines, at) => replaced(lines, at, /-/, () => '\u2010'),
  (lines, at) => replaced(lines, at, /^ +/, (one) => '\t'.repeat(one.length / 2)),
  (lines, at) => replaced(lines, at, /: /, () => ':\u00a0'),
  // The same key, or the same id, twice.
  (lines, at) => lines.splice(at, 0, lines[at] as string),
  (lines, at, dice) => {
    const ids = lines.filter((line) => /^ {2}[\w.-]+:\s*$/.test(line));
    if (ids.length > 0) replaced(lines, at, /^ {2}[\w.-]+:\s*$/, () => ids[dice(ids.length)] ?? '');
  },
  (lines, at) => replaced(lines, at, /^( *)([\w.-]+):/, (one) => one.replace(/[\w.-]+/, '"$&"')),
  (lines, at) => replaced(lines, at, /: (.+)$/, (one) => `:\n      ${one.slice(2)}`),
  (lines) => {
    for (let at = 0; at < lines.length; at += 3) lines[at] = `${lines[at]}\r`;
  },
  (lines, at) => lines.splice(at, 0, '  x-note: &late { criticality: low }'),
  (lines, at) => replaced(lines, at, /"@/, () => '"@\u200b'),
];

function anchored(lines: string[], at: number, mark: string, isWhole = false): void {
  replaced(lines, at, /: .*$/, (one) => (isWhole ? `: ${mark}` : `: ${mark} ${one.slice(2)}`));
}

function replaced(lines: string[], at: number, what: RegExp, by: (found: string) => string): void {
  const line = lines[at];
  if (line !== undefined) lines[at] = line.replace(what, by);
}

/** The same text with up to three of them. */
export function combined(text: string, dice: Dice): string {
  const lines = text.split('\n');
  for (let left = 1 + dice(3); left > 0; left--)
    changes[dice(changes.length)]?.(lines, dice(lines.length), dice);
  return lines.join('\n');
}
