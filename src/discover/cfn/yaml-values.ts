const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** A blank, a line break or the end of the text. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB || Number.isNaN(code);
}

/** Offset of the quote that closes the one at `at`, before `end`; -1 without one. */
export function closingQuote(text: string, at: number, end: number): number {
  const quote = text.charCodeAt(at);
  for (let next = at + 1; next < end; next++) {
    const code = text.charCodeAt(next);
    if (code === BACKSLASH && quote === QUOTE) next++;
    else if (code === quote) {
      if (quote === QUOTE || text.charCodeAt(next + 1) !== APOSTROPHE) return next;
      next++;
    }
  }
  return -1;
}

/** Offset behind a quoted or flow value, which may be some lines down; -1 when it never closes. */
export function endOfValue(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code !== QUOTE && code !== APOSTROPHE) return endOfFlow(text, start);
  const close = closingQuote(text, start, text.length);
  return close < 0 ? -1 : close + 1;
}

function endOfFlow(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_BRACKET || code === OPEN_BRACE) open++;
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) {
      open--;
      if (open <= 0) return at + 1;
    } else if (code === HASH && isBlank(text.charCodeAt(at - 1))) {
      const end = text.indexOf('\n', at);
      if (end < 0) return -1;
      at = end;
    } else if ((code === QUOTE || code === APOSTROPHE) && startsScalar(text, at)) {
      const close = closingQuote(text, at, text.length);
      if (close < 0) return -1;
      at = close;
    }
  }
  return -1;
}

/** Whether a quote in a flow collection opens a scalar: inside a plain one it is a character. */
function startsScalar(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (
    isBlank(before) ||
    before === OPEN_BRACKET ||
    before === OPEN_BRACE ||
    before === COLON ||
    before === COMMA
  );
}
