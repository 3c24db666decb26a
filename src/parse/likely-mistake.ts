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
  return (
    tabInIndent(line) ??
    unusualSpaceIn(line) ??
    lineMistake(line) ??
    listOnKeyLine(line, at) ??
    dashAmongKeys(text, line) ??
    keyTooFar(text, hasContent(line) ? line : (lineBefore(text, line) ?? line)) ??
    keyBetween(text, line)
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

/** A list item below a key that has a value: the map that it is in goes on. */
function dashAmongKeys(text: string, line: Line): Problem | undefined {
  const content = line.text.slice(line.indent);
  if (!/^-(?:\s|$)/.test(content)) return undefined;
  const before = lineBefore(text, line);
  if (before === undefined || before.indent !== line.indent) return undefined;
  if (!KEY.test(before.text.slice(before.indent, LONGEST))) return undefined;
  const at = line.start + line.indent;
  return notYaml(
    'A list item (`-`) is among the keys of a map.',
    'Write `key: value` here, or give the key above a list: `key: [one, two]`.',
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
  if (value === '' || /^[|>&!#[{]/.test(value)) return undefined;
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
  const [nearest] = columns;
  if (nearest === undefined || columns.some(({ indent }) => indent === line.indent))
    return undefined;
  const name = KEY.exec(nearest.text.slice(nearest.indent, nearest.indent + LONGEST))?.[0];
  if (name === undefined || nearest.indent < line.indent) return undefined;
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
