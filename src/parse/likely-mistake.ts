import type { Problem } from '../estate/source.ts';
import { shortened } from '../text/path-text.ts';
import { mistakeOfLine } from './line-mistake.ts';
import { conflictMarker, otherForm, pastedAlong, strangeBeginning } from './pasted-text.ts';
import { isUnusualSpace, notYaml, unusualSpace } from './problems.ts';
import {
  contentAfter,
  hasContent,
  isBare,
  KEY,
  keyOf,
  type Line,
  LONGEST,
  LOOK_AHEAD,
  lineAfter,
  lineAt,
  lineBefore,
} from './text-line.ts';

/**
 * The mistake that a person would name where a YAML reader stopped: readers notice an indent or a dash only lines
 * later, or call it something else. `undefined` if none of these mistakes is seen.
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
    otherForm(text) ??
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

/** A space that YAML doesn't accept, in the indentation or right after a colon. */
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
    const says = "after the colon doesn't count as a space in YAML, so there is no key";
    return unusualSpace(unit, start + at + 1, says);
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

/** `[` or `{` after a key that isn't closed before the next key. */
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
    "There is no space after the dash, so it doesn't begin a list item.",
    `Write \`- ${shortened(content.slice(1))}\`.`,
    at,
    at + 1,
  );
}

/** A key in the column of the dashes above it. */
function keyAmongItems(line: Line, before: Line | undefined): Problem | undefined {
  const key = KEY.exec(line.text.slice(line.indent, line.indent + LONGEST))?.[0];
  if (key === undefined || before === undefined || before.indent !== line.indent) return undefined;
  const item = before.text.slice(before.indent, before.indent + LONGEST);
  if (!/^-\s/.test(item)) return undefined;
  const at = line.start + line.indent;
  if (KEY.test(item.slice(1).trimStart())) {
    const dash = before.start + before.indent;
    return notYaml(
      'This dash begins a list, and the keys below are those of a map.',
      `Remove the dash: \`${shortened(item.slice(1).trim())}\`.`,
      dash,
      dash + 1,
    );
  }
  return notYaml(
    `\`${shortened(key)}\` is a key among the items of a list (\`-\`).`,
    'Write every line here as `key: value`, or every line as an item with a dash.',
    at,
    at + key.length - 1,
  );
}

/** A list item below a key that has a value: the map continues. */
function dashAmongKeys(text: string, line: Line): Problem | undefined {
  const content = line.text.slice(line.indent);
  if (!/^-(?:\s|$)/.test(content)) return undefined;
  // The map's last key may be some lines above, with its value between.
  let before = lineBefore(text, line);
  for (let seen = 0; before !== undefined && before.indent > line.indent; seen++)
    before = seen < LOOK_AHEAD ? lineBefore(text, before) : undefined;
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

/** A key that is indented further than the one above, which already has a value. */
function keyTooFar(text: string, line: Line): Problem | undefined {
  const content = line.text.slice(line.indent);
  const key = KEY.exec(content.slice(0, LONGEST))?.[0];
  if (key === undefined) return undefined;
  const value = content.slice(key.length).trim();
  if (value === '' || /^[|>&!#]/.test(value)) return undefined;
  if (/^[[{]/.test(value) && !/[\]}]$/.test((value.split(' #', 1)[0] ?? '').trimEnd()))
    return undefined;
  let next = lineAfter(text, line);
  for (let seen = 0; next !== undefined && seen < LOOK_AHEAD; seen++) {
    if (hasContent(next)) {
      const rest = next.text.slice(next.indent);
      if (next.indent <= line.indent) return undefined;
      const found = KEY.exec(rest.slice(0, LONGEST))?.[0];
      if (found !== undefined) {
        const above = lineBefore(text, line);
        if (above?.indent === line.indent && isBare(above, keyOf(above)) && keyOf(above) !== '')
          return keyBesideOpen(line, key, above, next);
        return above?.indent === next.indent
          ? keyTooNear(line, key, above)
          : keyTooDeep(line, key, next, found);
      }
    }
    next = lineAfter(text, next);
  }
  return undefined;
}

/** A key in the column of the empty key above it, while the next key is where both belong. */
function keyBesideOpen(line: Line, key: string, above: Line, next: Line): Problem {
  const at = line.start + line.indent;
  return notYaml(
    `\`${shortened(key)}\` is in the same column as \`${shortened(keyOf(above))}\` above it, which is left empty.`,
    `Indent it by ${next.indent} spaces, like \`${shortened(keyOf(next))}\` below it.`,
    at,
    at + key.length - 1,
  );
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

/** A key in a column that no map above uses. */
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
  // If everything above is indented, that is the mistake.
  if (line.indent === 0 && columns.length === 1 && lineBefore(text, nearest) === undefined) {
    const first = nearest.start + nearest.indent;
    return notYaml(
      `\`${shortened(name)}\` is indented by ${nearest.indent}, but \`${shortened(key)}\` below it isn't.`,
      'Start it at the beginning of the line.',
      first,
      first + name.length - 1,
    );
  }
  return notYaml(
    `\`${shortened(key)}\` is indented by ${line.indent}, but no key above it is.`,
    `Indent it by ${nearest.indent} spaces, like \`${shortened(name)}\` above, if it belongs to the same map.`,
    at,
    at + key.length - 1,
  );
}

/** Keys of a service that open a map, as ids do. */
const mapsInEntries: ReadonlySet<string> = new Set([
  ...['owners:', 'waivers:', 'agreement:', 'responsibilities:', 'parts:', 'links:', 'locations:'],
]);

/**
 * The line above whose column a key was most likely meant to have: the nearest, or of two equally near ones the similar
 * one.
 */
function likeliestColumn(line: Line, key: string, columns: readonly Line[]): Line | undefined {
  const isOpen = isBare(line, key) && !mapsInEntries.has(key.trimEnd());
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

function lineMistake({ start, text, indent }: Line): Problem | undefined {
  // A lone carriage return ends a line too, for some readers.
  if (text.trimEnd().includes('\r')) return undefined;
  const found = mistakeOfLine(text.slice(indent, indent + LONGEST).trimEnd());
  if (found === undefined) return undefined;
  const at = start + indent + found.at;
  return notYaml(found.rule, found.remedy, at, at + Math.max(1, found.length));
}
