/** One line of a text: where it starts, and what it holds. */
export interface Line {
  readonly start: number;
  readonly text: string;
  /** Characters of white space before the content. */
  readonly indent: number;
}

/** How many lines after the one where a reader stopped are examined. */
export const LOOK_AHEAD = 50;
/** How many characters of a line are examined: it may be a whole file. */
export const LONGEST = 4096;

/** A key at the beginning of a line's content, with its colon. */
export const KEY = /^(?:[\w$@/.*-]|"[^"]*"|'[^']*')[^:#]*:(?=\s|$)/;

/** The line that an offset is in. */
export function lineAt(text: string, at: number): Line {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return lineFrom(text, start);
}

/** The line that begins at an offset. */
export function lineFrom(text: string, start: number): Line {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end);
  return { start, text: line, indent: line.length - line.trimStart().length };
}

/** The next line; `undefined` at the end. */
export function lineAfter(text: string, line: Line): Line | undefined {
  const end = line.start + line.text.length;
  return end >= text.length ? undefined : lineFrom(text, end + 1);
}

/** The nearest line below that has content. */
export function contentAfter(text: string, line: Line): Line | undefined {
  let next = lineAfter(text, line);
  for (let seen = 0; next !== undefined && seen < LOOK_AHEAD; seen++) {
    if (hasContent(next)) return next;
    next = lineAfter(text, next);
  }
  return undefined;
}

/** Whether a line is neither empty nor a comment. */
export function hasContent({ text, indent }: Line): boolean {
  return indent < text.length && text[indent] !== '#';
}

/** The nearest line above that has content. */
export function lineBefore(text: string, line: Line): Line | undefined {
  let { start } = line;
  for (let seen = 0; start > 0 && seen < LOOK_AHEAD; seen++) {
    const before = lineAt(text, start - 1);
    if (hasContent(before)) return before;
    start = before.start;
  }
  return undefined;
}

/** The key that a line begins with, with its colon; empty if it has none. */
export function keyOf({ text, indent }: Line): string {
  return KEY.exec(text.slice(indent, indent + LONGEST))?.[0] ?? '';
}

/** Whether a key has nothing after it on its line. */
export function isBare({ text, indent }: Line, key: string): boolean {
  return text.slice(indent + key.length).trim() === '';
}
