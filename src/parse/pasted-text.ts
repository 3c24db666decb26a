import type { Problem } from '../estate/source.ts';
import { notYaml } from './problems.ts';
import { contentAfter, hasContent, type Line, LONGEST, lineFrom } from './text-line.ts';

/** The remains of an unfinished merge: its first marker, or one that was overlooked. */
export function conflictMarker(text: string): Problem | undefined {
  const found =
    /^<{7}(?= |\r?$)/m.exec(text) ??
    /^>{7}(?= |\r?$)/m.exec(text) ??
    /^\|{7}(?= |\r?$)/m.exec(text) ??
    /^={7}(?=\r?$)/m.exec(text);
  if (found === null) return undefined;
  return {
    title: 'Merge conflict',
    reason: `This is a marker of a merge conflict (\`${found[0]}\`).`,
    remedy:
      'Keep one of the two versions, and remove the lines with `<<<<<<<`, `=======`, `>>>>>>>`.',
    start: found.index,
    end: found.index + 7,
  };
}

/** What a diff, an editor or a terminal puts before a line, copied with it. */
export function pastedAlong(
  text: string,
  line: Line,
  before: Line | undefined,
): Problem | undefined {
  for (const one of before === undefined ? [line] : [line, before]) {
    const found = /^(?:@@ |diff --git |\+{3} |[+](?=[ \t\w"#]|$))/.exec(one.text.slice(0, 20))?.[0];
    if (found !== undefined) {
      return notYaml(
        `This line begins with \`${found.trim().slice(0, 4)}\`, like a line of a diff.`,
        'Paste the file itself: without the removed lines, and without the first character of the others.',
        one.start,
        one.start + found.trim().length,
      );
    }
  }
  const number = /^\s{0,8}(\d{1,6})[:.|)]?\s/.exec(line.text.slice(0, 20))?.[1];
  if (number === undefined || Number(number) !== text.slice(0, line.start).split('\n').length)
    return undefined;
  return notYaml(
    `This line begins with its line number (\`${number}\`), which was copied too.`,
    'Remove the line numbers.',
    line.start,
    line.start + line.indent + number.length,
  );
}

/** `[services.mail]`, which begins a table of TOML. */
export function otherForm(text: string): Problem | undefined {
  const found = /^\[{1,2}[\w.-]{1,80}\]{1,2}[ \t]*\r?$/m.exec(text.slice(0, LONGEST));
  if (found === null) return undefined;
  return notYaml(
    'This looks like TOML or INI, but a manifest is YAML or JSON.',
    'Write it as YAML, with `key: value` and indentation.',
    found.index,
    found.index + found[0].trimEnd().length,
  );
}

/** The first line of a file, where it is neither a key nor anything else that YAML begins with. */
export function strangeBeginning(text: string, line: Line): Problem | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const top = lineFrom(text, start);
  const first = hasContent(top) ? top : contentAfter(text, top);
  if (first === undefined || first.start >= line.start) return undefined;
  const content = first.text.slice(first.indent, first.indent + LONGEST).trimEnd();
  if (content.includes(':') || /^[-[{"'%&!|>?*]/.test(content)) return undefined;
  const at = first.start + first.indent;
  return notYaml(
    `The first line isn't a \`key: value\`, so what follows can't be read.`,
    'Remove the line, or put `#` before it.',
    at,
    at + content.length,
  );
}
