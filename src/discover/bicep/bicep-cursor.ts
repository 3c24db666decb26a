import { hasNamespace } from '../products/azure-types.ts';

/** A place in a Bicep text that moves forward only. */
export interface BicepCursor {
  readonly text: string;
  at: number;
  /** How many strings, comments and brackets were found broken. */
  breaks: number;
  /** No comment or triple-quoted string closes from here on: looking again would take forever. */
  readonly open: Set<string>;
}

const LF = 10;
const HASH = 35;
const DOLLAR = 36;
const APOSTROPHE = 39;
const STAR = 42;
const SLASH = 47;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Templates in templates in templates: nobody writes more, and the stack must hold. */
const DEPTH = 16;

const statement =
  /resource[ \t]+\w+[ \t]*'([^'\n]*)'|module[ \t]+\w+[ \t]*'|(?:param|output)[ \t]+\w+[ \t]+[\w'([{]|var[ \t]+\w+[ \t]*=/y;

/** A cursor at the start of a text, after a byte order mark. */
export function bicepCursor(text: string): BicepCursor {
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { text, at, breaks: 0, open: new Set() };
}

/** Whether a line starts with a statement that only occurs outside all brackets. */
export function isStatement(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 109 || code > 118) return false;
  statement.lastIndex = at;
  const found = statement.exec(text);
  return found !== null && (found[1] === undefined || hasNamespace(found[1]));
}

function toLineEnd(cursor: BicepCursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end;
}

/** Passes up to a closing mark; without one, only what opened it. */
function toMark(cursor: BicepCursor, mark: string, opener: number): void {
  const from = cursor.at + opener;
  const end = cursor.open.has(mark) ? -1 : cursor.text.indexOf(mark, from);
  if (end < 0) {
    cursor.open.add(mark);
    cursor.breaks++;
    cursor.at = from;
  } else cursor.at = end + mark.length;
}

/** Passes a comment, a directive or a string that starts here; false when none does. */
export function skipQuiet(cursor: BicepCursor, depth = 0): boolean {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (code !== SLASH && code !== HASH && code !== APOSTROPHE) return false;
  const next = text.charCodeAt(at + 1);
  if (code === HASH || (code === SLASH && next === SLASH)) toLineEnd(cursor);
  else if (code === SLASH) {
    if (next !== STAR) return false;
    toMark(cursor, '*/', 2);
  } else if (next === APOSTROPHE && text.charCodeAt(at + 2) === APOSTROPHE) {
    toMark(cursor, "'''", 3);
    // More quotes before the closing three belong to the string.
    while (text.charCodeAt(cursor.at) === APOSTROPHE) cursor.at++;
  } else {
    cursor.at++;
    skipString(cursor, depth);
  }
  return true;
}

/** Passes the rest of a string; an unclosed one ends with its line, and then this is false. */
function skipString(cursor: BicepCursor, depth: number): boolean {
  const { text } = cursor;
  while (cursor.at < text.length) {
    const code = text.charCodeAt(cursor.at);
    if (code === APOSTROPHE) {
      cursor.at++;
      return true;
    }
    if (code === LF) break;
    if (code === BACKSLASH) cursor.at += text.charCodeAt(cursor.at + 1) === LF ? 1 : 2;
    else if (code === DOLLAR && text.charCodeAt(cursor.at + 1) === OPEN_BRACE) {
      cursor.at += 2;
      if (!skipInside(cursor, depth + 1)) return false;
    } else cursor.at++;
  }
  cursor.breaks++;
  return false;
}

/** Passes the inside of `${…}`; false when it is broken. */
function skipInside(cursor: BicepCursor, depth: number): boolean {
  const { text } = cursor;
  let open = 0;
  while (cursor.at < text.length && depth < DEPTH) {
    const code = text.charCodeAt(cursor.at);
    if (code === LF && isStatement(text, cursor.at + 1)) break;
    if (code === CLOSE_BRACE && open === 0) {
      cursor.at++;
      return true;
    }
    if (skipQuiet(cursor, depth)) continue;
    if (code === OPEN_BRACE) open++;
    else if (code === CLOSE_BRACE) open--;
    cursor.at++;
  }
  cursor.breaks++;
  return false;
}

/** Passes blanks and comments. */
export function skipBlanks(cursor: BicepCursor): void {
  while (cursor.at < cursor.text.length) {
    const char = cursor.text[cursor.at] ?? '';
    if (char === ' ' || char === '\t' || char === '\r' || char === '\n') cursor.at++;
    else if (char !== '/' || !skipQuiet(cursor)) return;
  }
}

/**
 * Passes balanced brackets, comments and strings up to one of some characters outside them, and stops
 * there. False at the end of the text, or where a new statement shows that a bracket is missing.
 */
export function skipTo(cursor: BicepCursor, stops: string): boolean {
  const { text } = cursor;
  let open = 0;
  while (cursor.at < text.length) {
    const char = text[cursor.at] ?? '';
    if (open === 0 && stops.includes(char)) return true;
    if (char === '\n' && isStatement(text, cursor.at + 1)) return false;
    if (skipQuiet(cursor)) continue;
    if ('{[('.includes(char)) open++;
    else if ('}])'.includes(char)) open--;
    if (open < 0) return false;
    cursor.at++;
  }
  return false;
}

const decorator = /@[\w.]+[ \t]*\(?/y;

/** Passes a decorator and what is in its brackets. */
export function passDecorator(cursor: BicepCursor): void {
  decorator.lastIndex = cursor.at;
  const [head = '@'] = decorator.exec(cursor.text) ?? [];
  cursor.at += head.length;
  if (!head.endsWith('(')) return;
  if (skipTo(cursor, ')')) cursor.at++;
  else cursor.breaks++;
}
