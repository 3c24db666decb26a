import type { Problem } from '../estate/source.ts';
import { shortened } from '../text/path-text.ts';
import { mistakeOfLine } from './line-mistake.ts';
import { isUnusualSpace, notYaml, unusualSpace } from './problems.ts';

/** One line of a text: where it starts, and what it holds. */
interface Line {
  readonly start: number;
  readonly text: string;
  /** Characters of white space before the content. */
  readonly indent: number;
}

/** So many lines after the one where a reader stopped are looked at. */
const LOOK_AHEAD = 50;
/** No more characters of a line are looked at: it may be a whole file. */
const LONGEST = 4096;

const KEY = /^(?:[\w$@/.*-]|"[^"]*"|'[^']*')[^:#]*:(?=\s|$)/;

/**
 * The mistake that a person would name where a reader of YAML stopped at an offset: readers notice an indent or a
 * dash only lines later, or call it something else. `undefined` if none of these mistakes is seen.
 */
export function likelyMistake(text: string, at: number): Problem | undefined {
  const conflict = conflictMarker(text);
  if (conflict !== undefined) return conflict;
  const line = lineAt(text, at);
  const before = lineBefore(text, line);
  // A reader may stop at the empty line above the one that it can't place.
  const next = hasContent(line) ? line : (contentAfter(text, line) ?? line);
  return (
    tabInIndent(line) ??
    unusualSpaceIn(line) ??
    pastedAlong(text, line, before) ??
    bracketLeftOpen(text, line) ??
    dashWithoutSpace(line, before) ??
    lineMistake(line) ??
    listOnKeyLine(line, at) ??
    dashAmongKeys(text, line) ??
    keyAmongItems(line, before) ??
    keyTooFar(text, hasContent(line) ? line : (before ?? line)) ??
    keyBetween(text, next) ??
    (before === undefined ? undefined : keyTooFar(text, before)) ??
    strangeBeginning(text, line)
  );
}

/** What a merge that wasn't finished leaves behind: its first marker, or one that was overlooked. */
function conflictMarker(text: string): Problem | undefined {
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

function tabInIndent({ start, text, indent }: Line): Problem | undefined {
  const tab = text.slice(0, indent).indexOf('\t');
  if (tab < 0) return undefined;
  return notYaml(
    'There is a tab in the indentation.',
    'Indent with spaces.',
    start + tab,
    start + tab + 1,
  );
}

/** A space that isn't one for YAML, in the indentation or right after a colon. */
function unusualSpaceIn({ start, text }: Line): Problem | undefined {
  const most = Math.min(text.length, LONGEST);
  for (let at = 0; at < most; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    if (isUnusualSpace(unit)) return unusualSpace(unit, start + at);
    break;
  }
  for (let at = text.indexOf(':'); at >= 0 && at < most; at = text.indexOf(':', at + 1)) {
    const unit = text.charCodeAt(at + 1);
    if (Number.isNaN(unit) || !isUnusualSpace(unit)) continue;
    const { reason, ...rest } = unusualSpace(unit, start + at + 1);
    const name = reason.slice(0, reason.indexOf(' counts'));
    return {
      ...rest,
      reason: `${name} after the colon isn't a space for YAML, so there is no key.`,
    };
  }
  return undefined;
}

/** `devices: - it` */
function listOnKeyLine({ start, text, indent }: Line, at: number): Problem | undefined {
  const key = KEY.exec(text.slice(indent, LONGEST))?.[0];
  if (key === undefined) return undefined;
  const rest = text.slice(indent + key.length);
  const dash = start + indent + key.length + (rest.length - rest.trimStart().length);
  if (dash !== at || !/^\s*- /.test(rest)) return undefined;
  const item = rest.trim().slice(2).trim();
  return notYaml(
    "A list can't start on the line of its key.",
    `Write \`${key} [${shortened(item)}]\`, or put \`- ${shortened(item)}\` on a new line.`,
    dash,
    dash + 1,
  );
}

/** What a diff, an editor or a terminal puts before a line, copied along. */
function pastedAlong(text: string, line: Line, before: Line | undefined): Problem | undefined {
  for (const one of before === undefined ? [line] : [line, before]) {
    const found = /^(?:@@ |diff --git |\+{3} |[+](?=[ \t\w"#]|$))/.exec(one.text.slice(0, 20))?.[0];
    if (found !== undefined) {
      return notYaml(
        `This line begins with \`${found.trim().slice(0, 4)}\`, as the lines of a diff do.`,
        'Paste the file itself: without the lines that were removed, and without the first character of the others.',
        one.start,
        one.start + found.trim().length,
      );
    }
  }
  const number = /^\s{0,8}(\d{1,6})[:.|)]?\s/.exec(line.text.slice(0, 20))?.[1];
  if (number === undefined || Number(number) !== text.slice(0, line.start).split('\n').length)
    return undefined;
  return notYaml(
    `This line begins with its number (\`${number}\`), which was copied along.`,
    'Remove the numbers from the beginnings of the lines.',
    line.start,
    line.start + line.indent + number.length,
  );
}

/** `[` or `{` after a key, and the next key comes before it is closed. */
function bracketLeftOpen(text: string, line: Line): Problem | undefined {
  let at = lineBefore(text, line);
  for (let seen = 0; at !== undefined && seen < 5; seen++) {
    const content = at.text.slice(at.indent, at.indent + LONGEST).trimEnd();
    const key = KEY.exec(content)?.[0];
    const value = key === undefined ? '' : content.slice(key.length).trim();
    const opening = value.charAt(0);
    if (opening === '[' || opening === '{') {
      const close = opening === '[' ? ']' : '}';
      const isNextKey = KEY.test(line.text.slice(line.indent, line.indent + LONGEST));
      if (value.includes(close) || !isNextKey || line.indent > at.indent) return undefined;
      const start = at.start + at.indent + content.length - value.length;
      return notYaml(
        `This \`${opening}\` has no closing \`${close}\`.`,
        `Add \`${close}\` where it ends.`,
        start,
        start + 1,
      );
    }
    if (key !== undefined) return undefined;
    at = lineBefore(text, at);
  }
  return undefined;
}

/** `-jane` below `- it` */
function dashWithoutSpace(line: Line, before: Line | undefined): Problem | undefined {
  const content = line.text.slice(line.indent, line.indent + LONGEST).trimEnd();
  if (before === undefined || !/^-[^\s-]/.test(content)) return undefined;
  const isItem = before.indent === line.indent && /^-\s/.test(before.text.slice(before.indent));
  if (!isItem && !/:\s*$/.test(before.text)) return undefined;
  const at = line.start + line.indent;
  return notYaml(
    "There is no space after the dash, so it doesn't begin an item of a list.",
    `Write \`- ${shortened(content.slice(1))}\`.`,
    at,
    at + 1,
  );
}

/** A key in the column of the dashes above it. */
function keyAmongItems(line: Line, before: Line | undefined): Problem | undefined {
  const key = KEY.exec(line.text.slice(line.indent, line.indent + LONGEST))?.[0];
  if (key === undefined || before === undefined || before.indent !== line.indent) return undefined;
  if (!/^-\s/.test(before.text.slice(before.indent))) return undefined;
  const at = line.start + line.indent;
  return notYaml(
    `\`${shortened(key)}\` is a key among the items of a list (\`-\`).`,
    'Write every line here as `key: value`, or every line as an item with a dash.',
    at,
    at + key.length - 1,
  );
}

/** The first line of a file, where it is neither a key nor anything else that YAML begins with. */
function strangeBeginning(text: string, line: Line): Problem | undefined {
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

/** A list item below a key that has a value: the map that it is in goes on. */
function dashAmongKeys(text: string, line: Line): Problem | undefined {
  const content = line.text.slice(line.indent);
  if (!/^-(?:\s|$)/.test(content)) return undefined;
  const before = lineBefore(text, line);
  if (before === undefined || before.indent !== line.indent) return undefined;
  if (!KEY.test(before.text.slice(before.indent, LONGEST))) return undefined;
  const at = line.start + line.indent;
  const item = content.slice(1).trim();
  return notYaml(
    'A list item (`-`) is among the keys of a map.',
    KEY.test(item.slice(0, LONGEST))
      ? `Remove the dash: \`${shortened(item)}\`.`
      : 'Write `key: value` here, or give the key above a list: `key: [one, two]`.',
    at,
    at + 1,
  );
}

/** A key that is indented more than the one above, which has its value already. */
function keyTooFar(text: string, line: Line): Problem | undefined {
  const content = line.text.slice(line.indent);
  const key = KEY.exec(content.slice(0, LONGEST))?.[0];
  if (key === undefined) return undefined;
  const value = content.slice(key.length).trim();
  if (value === '' || /^[|>&!#]/.test(value)) return undefined;
  if (/^[[{]/.test(value) && !/[\]}](?:\s+#.*)?$/.test(value)) return undefined;
  let next = lineAfter(text, line);
  for (let seen = 0; next !== undefined && seen < LOOK_AHEAD; seen++) {
    if (hasContent(next)) {
      const rest = next.text.slice(next.indent);
      if (next.indent <= line.indent) return undefined;
      const found = KEY.exec(rest.slice(0, LONGEST))?.[0];
      if (found !== undefined) {
        const above = lineBefore(text, line);
        return above?.indent === next.indent
          ? keyTooNear(line, key, above)
          : keyTooDeep(line, key, next, found);
      }
    }
    next = lineAfter(text, next);
  }
  return undefined;
}

function keyTooDeep(line: Line, key: string, next: Line, found: string): Problem {
  const at = next.start + next.indent;
  return notYaml(
    `\`${shortened(found)}\` is indented further than \`${shortened(key)}\` above it, which already has a value.`,
    line.indent === 0
      ? 'Start it at the beginning of the line, like the other keys of this map.'
      : `Indent it by ${line.indent} ${line.indent === 1 ? 'space' : 'spaces'}, like the other keys of this map.`,
    at,
    at + found.length - 1,
  );
}

/** A key that is indented less than those around it. */
function keyTooNear(line: Line, key: string, above: Line): Problem {
  const at = line.start + line.indent;
  return notYaml(
    `\`${shortened(key)}\` is indented by ${line.indent}, and the lines around it by ${above.indent}.`,
    `Indent it by ${above.indent} spaces, like the lines around it.`,
    at,
    at + key.length - 1,
  );
}

/** A key in a column where no map above has its keys. */
function keyBetween(text: string, line: Line): Problem | undefined {
  const key = KEY.exec(line.text.slice(line.indent, line.indent + LONGEST))?.[0];
  if (key === undefined) return undefined;
  const columns: Line[] = [];
  let above = lineBefore(text, line);
  for (let seen = 0; above !== undefined && seen < LOOK_AHEAD; seen++) {
    const last = columns.at(-1);
    if (last === undefined || above.indent < last.indent) columns.push(above);
    if (above.indent <= line.indent) break;
    above = lineBefore(text, above);
  }
  if (columns.some(({ indent }) => indent === line.indent)) return undefined;
  const nearest = likeliestColumn(line, key, columns);
  if (nearest === undefined) return undefined;
  const name = KEY.exec(nearest.text.slice(nearest.indent, nearest.indent + LONGEST))?.[0];
  const isInside = columns[0] !== undefined && columns[0].indent < line.indent;
  if (name === undefined || isInside) return undefined;
  const at = line.start + line.indent;
  // Where all that is above is indented, that is what is wrong.
  if (line.indent === 0 && columns.length === 1 && lineBefore(text, nearest) === undefined) {
    const first = nearest.start + nearest.indent;
    return notYaml(
      `\`${shortened(name)}\` is indented by ${nearest.indent}, and \`${shortened(key)}\` below it isn't.`,
      'Start it at the beginning of the line.',
      first,
      first + name.length - 1,
    );
  }
  return notYaml(
    `\`${shortened(key)}\` is indented by ${line.indent}, and no key above it is.`,
    `Indent it by ${nearest.indent} spaces, like \`${shortened(name)}\` above, if it belongs to the same map.`,
    at,
    at + key.length - 1,
  );
}

/** The line above whose column a key was most likely meant to have: the nearest, of two as near the one that is alike. */
function likeliestColumn(line: Line, key: string, columns: readonly Line[]): Line | undefined {
  const isOpen = isBare(line, key);
  let best: Line | undefined;
  for (const one of columns) {
    const name = KEY.exec(one.text.slice(one.indent, one.indent + LONGEST))?.[0];
    if (name === undefined) continue;
    const [less, most] = [distance(one), best === undefined ? Infinity : distance(best)];
    const isAlike = best !== undefined && isOpen && isBare(one, name) && !isBare(best, keyOf(best));
    if (less < most || (less === most && isAlike)) best = one;
  }
  return best;

  function distance({ indent }: Line): number {
    return Math.abs(indent - line.indent);
  }
}

function keyOf({ text, indent }: Line): string {
  return KEY.exec(text.slice(indent, indent + LONGEST))?.[0] ?? '';
}

/** Whether a key has nothing after it on its line. */
function isBare({ text, indent }: Line, key: string): boolean {
  return text.slice(indent + key.length).trim() === '';
}

function lineMistake({ start, text, indent }: Line): Problem | undefined {
  // A lone carriage return ends a line too, for some readers.
  if (text.trimEnd().includes('\r')) return undefined;
  const found = mistakeOfLine(text.slice(indent, indent + LONGEST).trimEnd());
  if (found === undefined) return undefined;
  const at = start + indent + found.at;
  return notYaml(found.rule, found.remedy, at, at + Math.max(1, found.length));
}

function lineAt(text: string, at: number): Line {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return lineFrom(text, start);
}

function lineFrom(text: string, start: number): Line {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end);
  return { start, text: line, indent: line.length - line.trimStart().length };
}

function lineAfter(text: string, line: Line): Line | undefined {
  const end = line.start + line.text.length;
  return end >= text.length ? undefined : lineFrom(text, end + 1);
}

/** The nearest line below that has content. */
function contentAfter(text: string, line: Line): Line | undefined {
  let next = lineAfter(text, line);
  for (let seen = 0; next !== undefined && seen < LOOK_AHEAD; seen++) {
    if (hasContent(next)) return next;
    next = lineAfter(text, next);
  }
  return undefined;
}

/** Whether a line is neither empty nor a comment. */
function hasContent({ text, indent }: Line): boolean {
  return indent < text.length && text[indent] !== '#';
}

/** The nearest line above that has content. */
function lineBefore(text: string, line: Line): Line | undefined {
  let { start } = line;
  for (let seen = 0; start > 0 && seen < LOOK_AHEAD; seen++) {
    const before = lineAt(text, start - 1);
    if (hasContent(before)) return before;
    start = before.start;
  }
  return undefined;
}
