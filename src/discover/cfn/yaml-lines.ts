// A YAML reader for speed: walks the lines of a template for `yaml-quick.ts` without building a tree.
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const HASH = 35;
const AND = 38;
const APOSTROPHE = 39;
const STAR = 42;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const PIPE = 124;
const CLOSE_BRACE = 125;

/** Values that never close: a real file has one at most, and each costs a look at all that follows. */
const UNCLOSED = 8;

type ValueKind = 'none' | 'plain' | 'quoted' | 'block' | 'flow' | 'alias';

/**
 * Reads block YAML line by line, passing what belongs to scalars and flow collections. After each `next`
 * its fields describe one line that begins something: a key, an item, a value on a separate line. The
 * fields are filled in again for every line, since an object for each would cost more than the reading.
 */
export class YamlLines {
  readonly #text: string;
  /** Where the next line starts. */
  #next: number;
  #unclosed = 0;
  /** Lines further in than this go on with the scalar before. */
  #scalar = Number.MAX_SAFE_INTEGER;
  #keyStart = 0;
  #keyEnd = -1;

  /** Offset of the line. */
  start = 0;
  /** Column of its first character, from 0. */
  indent = 0;
  /** It begins with `- `. */
  dash = false;
  /** Offset after the key's colon, or of the value if there is no key. */
  afterKey = 0;
  value: ValueKind = 'none';
  /** The value has a tag, such as `!Sub`. */
  tagged = false;
  valueStart = 0;
  /** A line of `---` or `...`. */
  document = false;
  /** Something here needs a parser. */
  unclear = false;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  get hasKey(): boolean {
    return this.#keyEnd >= 0;
  }

  /** The line's key; empty when it has none. */
  get key(): string {
    return this.#keyEnd < 0 ? '' : this.#text.slice(this.#keyStart, this.#keyEnd);
  }

  /** Whether the key is this one; cheaper than to read it. */
  isKey(name: string): boolean {
    return (
      this.#keyEnd - this.#keyStart === name.length && this.#text.startsWith(name, this.#keyStart)
    );
  }

  /** The value as far as it is on this line, without its comment. */
  get valueText(): string {
    const line = this.#text.slice(this.valueStart, this.#lineEnd(this.valueStart));
    const comment = line.search(/[ \t]#/);
    return (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  }

  /** Goes to the next line that begins something; false at the end of the text. */
  next(): boolean {
    const text = this.#text;
    while (this.#next < text.length) {
      const start = this.#next;
      let first = start;
      while (text.charCodeAt(first) === SPACE) first++;
      const code = text.charCodeAt(first);
      const blank = code === LF || code === HASH || code === CR || first >= text.length;
      if (blank || first - start > this.#scalar) this.#next = this.#lineEnd(first) + 1;
      else {
        this.#read(start, first);
        return true;
      }
    }
    return false;
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end < 0 ? this.#text.length : end;
  }

  #read(start: number, first: number): void {
    const text = this.#text;
    this.start = start;
    this.indent = first - start;
    this.unclear = text.charCodeAt(first) === TAB;
    this.#keyEnd = -1;
    this.document = this.indent === 0 && isMark(text, first);
    if (this.document) {
      this.#readDocument(first);
      return;
    }
    let at = first;
    let dash = first;
    while (text.charCodeAt(at) === DASH && isBlank(text.charCodeAt(at + 1))) {
      dash = at++;
      while (text.charCodeAt(at) === SPACE) at++;
    }
    this.dash = at > first;
    if (text.charCodeAt(at) === QUESTION && isBlank(text.charCodeAt(at + 1))) this.unclear = true;
    this.afterKey = this.#readKey(at);
    this.#readValue(this.afterKey);
    this.#next = this.#lineEnd(this.valueStart) + 1;
    this.#scalar = Number.MAX_SAFE_INTEGER;
    if (this.value === 'plain' || this.value === 'block') {
      const alone = this.dash ? dash - start : this.indent - 1;
      this.#scalar = this.hasKey ? at - start : alone;
    } else if (this.value === 'quoted' || this.value === 'flow') this.#passValue();
  }

  #readDocument(first: number): void {
    const end = this.#lineEnd(first);
    this.dash = false;
    this.value = 'none';
    this.tagged = false;
    this.valueStart = end;
    this.afterKey = end;
    this.unclear = !/^[ \t]*(?:#|\r?$)/.test(this.#text.slice(first + 3, end));
    this.#next = end + 1;
    this.#scalar = Number.MAX_SAFE_INTEGER;
  }

  /** Finds a key at this place; gives the offset behind its colon, or the place itself. */
  #readKey(at: number): number {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) {
      const close = closingQuote(text, at, this.#lineEnd(at));
      let colon = close + 1;
      while (text.charCodeAt(colon) === SPACE) colon++;
      if (close < 0 || text.charCodeAt(colon) !== COLON) return at;
      this.#keyStart = at + 1;
      this.#keyEnd = close;
      return colon + 1;
    }
    // A flow collection, or a tag or an anchor before one: a colon further on is inside it.
    if (code === OPEN_BRACKET || code === OPEN_BRACE || code === BANG || code === AND) return at;
    for (let colon = at; ; colon++) {
      const here = text.charCodeAt(colon);
      if (here === COLON && isBlank(text.charCodeAt(colon + 1))) {
        this.#keyStart = at;
        this.#keyEnd = colon;
        while (text.charCodeAt(this.#keyEnd - 1) === SPACE) this.#keyEnd--;
        return colon + 1;
      }
      if (here === LF || Number.isNaN(here)) return at;
      if (here === HASH && isBlank(text.charCodeAt(colon - 1))) return at;
    }
  }

  #readValue(from: number): void {
    const text = this.#text;
    let at = from;
    this.tagged = false;
    for (;;) {
      while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
      const code = text.charCodeAt(at);
      if (code !== BANG && code !== AND) break;
      if (code === BANG) this.tagged = true;
      while (!isBlank(text.charCodeAt(at))) at++;
    }
    this.valueStart = at;
    this.value = kindOf(text.charCodeAt(at));
  }

  /** Passes a quoted or flow value, which may go on for many lines. */
  #passValue(): void {
    const text = this.#text;
    const stop = this.#unclosed < UNCLOSED ? endOfValue(text, this.valueStart) : -1;
    if (stop < 0) {
      this.#unclosed++;
      this.unclear = true;
      return;
    }
    const end = this.#lineEnd(stop);
    this.#next = end + 1;
    let at = stop;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at < end && text.charCodeAt(at) !== HASH) this.unclear = true;
  }
}

/** Whether `---` or `...` is here alone. */
function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== DASH && code !== DOT) return false;
  return (
    text.charCodeAt(at + 1) === code &&
    text.charCodeAt(at + 2) === code &&
    isBlank(text.charCodeAt(at + 3))
  );
}

function kindOf(code: number): ValueKind {
  if (isBlank(code) || code === HASH) return 'none';
  if (code === QUOTE || code === APOSTROPHE) return 'quoted';
  if (code === OPEN_BRACE || code === OPEN_BRACKET) return 'flow';
  if (code === PIPE || code === GREATER) return 'block';
  return code === STAR ? 'alias' : 'plain';
}

/** A blank, a line break or the end of the text. */
function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB || Number.isNaN(code);
}

/** Offset of the quote that closes the one at `at`, before `end`; -1 without one. */
function closingQuote(text: string, at: number, end: number): number {
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
function endOfValue(text: string, start: number): number {
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
