/** A place in a text that moves forward only, so that any text is read in one pass. */
export interface Cursor {
  readonly text: string;
  at: number;
  damaged: boolean;
  /** How often a broken heredoc sent the cursor back: bounded, or a hostile file would take forever. */
  rewinds: number;
  /** No comment closes from here on. */
  commentsEnd: boolean;
}

/** A cursor at the start of a text, after a byte order mark. */
export function cursorOf(text: string): Cursor {
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { text, at, damaged: false, rewinds: 0, commentsEnd: false };
}

export const LF = 10;
export const QUOTE = 34;
const TAB = 9;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DOLLAR = 36;
const PERCENT = 37;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const STAR = 42;
const SLASH = 47;
const LESS = 60;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

/** Templates in templates in templates: nobody writes more, and the stack must hold. */
const DEPTH = 16;

/** Real files have no broken heredoc, or one. */
const REWINDS = 4;

const headers =
  /(?:(?:resource|data|ephemeral)[ \t]+"[^"\n]+"[ \t]+"[^"\n]+"|(?:module|provider|variable|output|check|dependency|include|generate)[ \t]+"[^"\n]+"|locals|terraform)[ \t]*\{/y;

/**
 * Whether a line starts with the header of a top-level block. No nested block has such a header, so inside
 * one it means that a bracket is missing before it.
 */
function isHeader(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 97 || code > 122) return false;
  headers.lastIndex = at;
  return headers.test(text);
}

/** Whether the line break at the cursor is followed by a top-level header; says so as damage. */
export function lostBracket(cursor: Cursor): boolean {
  if (!isHeader(cursor.text, cursor.at + 1)) return false;
  cursor.damaged = true;
  return true;
}

/** Passes a comment if one starts here. */
function skipComment(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === HASH || (code === SLASH && next === SLASH)) {
    const end = text.indexOf('\n', at);
    cursor.at = end < 0 ? text.length : end;
    return true;
  }
  if (code !== SLASH || next !== STAR) return false;
  const end = cursor.commentsEnd ? -1 : text.indexOf('*/', at + 2);
  if (end < 0) {
    cursor.commentsEnd = true;
    cursor.damaged = true;
  }
  cursor.at = end < 0 ? at + 2 : end + 2;
  return true;
}

/** Passes blanks and comments, and line breaks too unless asked not to. */
export function skipBlanks(cursor: Cursor, lines: boolean): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === SPACE || code === TAB || code === CR || (lines && code === LF)) cursor.at++;
    else if ((code !== HASH && code !== SLASH) || !skipComment(cursor)) return;
  }
}

/**
 * Passes the rest of a string whose opening quote is behind, and its closing quote. An unclosed one ends
 * with its line; then this is false.
 */
export function skipString(cursor: Cursor, depth = 0): boolean {
  const { text } = cursor;
  while (cursor.at < text.length) {
    let at = cursor.at;
    let code = text.charCodeAt(at);
    while (code > PERCENT && code !== BACKSLASH) code = text.charCodeAt(++at);
    cursor.at = at;
    if (at >= text.length) break;
    if (code === QUOTE) {
      cursor.at++;
      return true;
    }
    if (code === LF) break;
    if (code === BACKSLASH) cursor.at += text.charCodeAt(cursor.at + 1) === LF ? 1 : 2;
    else if (code !== DOLLAR && code !== PERCENT) cursor.at++;
    else if (!skipTemplate(cursor, code, depth)) return false;
  }
  cursor.damaged = true;
  return false;
}

/** Passes `$`, an escaped `$${` or a whole `${…}`; false when the latter is broken. */
function skipTemplate(cursor: Cursor, sign: number, depth: number): boolean {
  const { text, at } = cursor;
  const next = text.charCodeAt(at + 1);
  if (next === sign && text.charCodeAt(at + 2) === OPEN_BRACE) cursor.at += 3;
  else if (next !== OPEN_BRACE) cursor.at++;
  else {
    cursor.at += 2;
    return skipInside(cursor, depth + 1);
  }
  return true;
}

/** Passes the inside of `${…}` and its closing brace; false, at a line break, when it is broken. */
function skipInside(cursor: Cursor, depth: number): boolean {
  const { text } = cursor;
  let open = 0;
  while (cursor.at < text.length && depth < DEPTH) {
    const code = text.charCodeAt(cursor.at);
    if (code === CLOSE_BRACE && open === 0) {
      cursor.at++;
      return true;
    }
    if (code === QUOTE) {
      cursor.at++;
      if (!skipString(cursor, depth)) return false;
    } else if (code === LF && lostBracket(cursor)) return false;
    else if (!skipToken(cursor, code, depth)) {
      open += bracket(code);
      cursor.at++;
    }
  }
  cursor.damaged = true;
  const end = text.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? text.length : end;
  return false;
}

/** The ASCII codes that mean something in an expression or a body; most of a text are others. */
const telling = new Uint8Array(128);
for (const sign of '\n"#/<{}[]()') telling[sign.charCodeAt(0)] = 1;

/** Where the next code that means something is, or the text's end. */
function nextTelling(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && telling[code] === 1) break;
    at++;
  }
  return at;
}

/** One for a bracket that opens, minus one for one that closes, nought for anything else. */
export function bracket(code: number): number {
  if (code === OPEN_BRACE || code === OPEN_BRACKET || code === OPEN_PAREN) return 1;
  return code === CLOSE_BRACE || code === CLOSE_BRACKET || code === CLOSE_PAREN ? -1 : 0;
}

/** Passes a comment or a heredoc that starts here. */
function skipToken(cursor: Cursor, code: number, depth: number): boolean {
  if (code === HASH || code === SLASH) return skipComment(cursor);
  return code === LESS && skipHeredoc(cursor, depth);
}

const marker = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;

/** Passes a heredoc that starts here, up to the end of its closing line; false when none does. */
function skipHeredoc(cursor: Cursor, depth: number): boolean {
  const { text, at } = cursor;
  if (text.charCodeAt(at + 1) !== LESS) return false;
  marker.lastIndex = at;
  const name = marker.exec(text)?.[1];
  if (name === undefined || cursor.rewinds > REWINDS) return false;
  const body = marker.lastIndex;
  cursor.at = body;
  if (skipHeredocBody(cursor, name, depth, true)) return true;
  // A template in it may be what is broken: look for the closing line alone.
  cursor.rewinds++;
  cursor.damaged = true;
  cursor.at = body;
  if (skipHeredocBody(cursor, name, depth, false)) return true;
  cursor.at = at;
  return false;
}

function skipHeredocBody(cursor: Cursor, name: string, depth: number, templates: boolean): boolean {
  const { text } = cursor;
  while (cursor.at < text.length) {
    let stop = lineEnd(text, cursor.at);
    if (isMarkerLine(text, cursor.at, stop, name)) {
      cursor.at = stop;
      return true;
    }
    if (templates) {
      stop = afterTemplates(cursor, stop, depth);
      if (stop < 0) return false;
    }
    cursor.at = stop + 1;
  }
  return false;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Where the line ends once the templates that start on it are passed; -1 when one is broken. */
function afterTemplates(cursor: Cursor, stop: number, depth: number): number {
  const { text } = cursor;
  let end = stop;
  for (let at = cursor.at; at < end; at++) {
    const sign = text.charCodeAt(at);
    if ((sign !== DOLLAR && sign !== PERCENT) || text.charCodeAt(at + 1) !== OPEN_BRACE) continue;
    if (text.charCodeAt(at - 1) === sign) continue;
    cursor.at = at + 2;
    if (!skipInside(cursor, depth + 1)) return -1;
    end = lineEnd(text, cursor.at);
    at = cursor.at - 1;
  }
  return end;
}

function isMarkerLine(text: string, start: number, stop: number, name: string): boolean {
  if (stop - start < name.length) return false;
  let from = start;
  let code = text.charCodeAt(from);
  while (from < stop && (code === SPACE || code === TAB)) code = text.charCodeAt(++from);
  if (!text.startsWith(name, from)) return false;
  for (let at = from + name.length; at < stop; at++) {
    code = text.charCodeAt(at);
    if (code !== SPACE && code !== TAB && code !== CR) return false;
  }
  return true;
}

/**
 * Passes an expression: up to the line break, or the closing bracket of the surrounding expression, that ends it.
 * A header at the start of a line ends it too, since a bracket is then missing.
 */
export function skipExpression(cursor: Cursor): void {
  const { text } = cursor;
  let open = 0;
  for (;;) {
    cursor.at = nextTelling(text, cursor.at);
    if (cursor.at >= text.length) break;
    const code = text.charCodeAt(cursor.at);
    if (code === LF) {
      if (open === 0 || lostBracket(cursor)) return;
      cursor.at++;
    } else if (code === QUOTE) {
      cursor.at++;
      skipString(cursor);
    } else if (!skipToken(cursor, code, 0)) {
      const change = bracket(code);
      if (change < 0 && open === 0) return;
      open += change;
      cursor.at++;
    }
  }
  if (open > 0) cursor.damaged = true;
}

/** Passes the rest of a block whose opening brace is behind, and its closing brace. */
export function skipBlock(cursor: Cursor): void {
  const { text } = cursor;
  let open = 1;
  for (;;) {
    cursor.at = nextTelling(text, cursor.at);
    if (cursor.at >= text.length) break;
    const code = text.charCodeAt(cursor.at);
    if (code === QUOTE) {
      cursor.at++;
      skipString(cursor);
    } else if (code === LF && lostBracket(cursor)) return;
    else if (!skipToken(cursor, code, 0)) {
      open += bracket(code);
      cursor.at++;
      if (open === 0) return;
    }
  }
  cursor.damaged = true;
}
