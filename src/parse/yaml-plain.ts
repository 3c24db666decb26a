// A YAML reader for speed: reads the plain block YAML of most manifests in one pass, and stops at anything else.
import type { Value } from '../estate/value.ts';
import { Builder } from './builder.ts';
import { resolveScalar } from './scalar.ts';
import { StringPool } from './string-pool.ts';
import type { Reading } from './yaml-events.ts';

/** In place of a character where there can't be one. */
const NOTHING = -1;

const LF = 10;
const CR = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const STAR = 42;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const LEFT_BRACKET = 91;
const BACKSLASH = 92;
const RIGHT_BRACKET = 93;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;

/** What manifests don't need, or YAML readers interpret differently: tabs, controls, marks, halves of characters. */
const UNUSUAL =
  /[^\n\r -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** No manifest nests deeper. */
const DEEPEST = 40;

/** Characters that may end plain text: in flow style, or anywhere. */
const IN_FLOW = 1;
const ANYWHERE = 2;
const ends = new Uint8Array(128);
for (const char of ',[]{}') ends[char.charCodeAt(0)] = IN_FLOW;
for (const char of '\r\n#:') ends[char.charCodeAt(0)] = ANYWHERE;

/** Characters that plain text can't begin with, or not always. */
const notFirst = new Uint8Array(128);
for (const char of '?:,[]{}#&*!|>\'"%@`\r\n ') notFirst[char.charCodeAt(0)] = 1;

/**
 * Reads the part of YAML in which manifests are written: maps and lists in block and in flow style, plain and quoted
 * text on one line, comments, anchors, aliases and merge keys. `undefined` for a text with anything else in it, or with
 * a mistake: the reader of all of YAML decides on that. What this one reads, it reads exactly like that one, down to
 * every offset (a test compares them), in a fifth of the time.
 */
export function readPlainYaml(text: string): Reading | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (UNUSUAL.test(start === 0 ? text : text.slice(start))) return undefined;
  const builder = new Builder(text.length);
  const isRead = new PlainReader(text, builder).document(start);
  if (builder.refused) return { value: undefined, problems: builder.problems, retry: false };
  return isRead ? { value: builder.value, problems: builder.problems, retry: false } : undefined;
}

/** Every method returns whether it could read; after the first `false`, everything is given up. */
class PlainReader {
  readonly #text: string;
  readonly #length: number;
  readonly #builder: Builder;
  readonly #strings: StringPool;
  #at = 0;
  /** How far the line that is being read is indented. */
  #indent = 0;
  /** The offset after the last key, value or bracket. */
  #last = 0;
  /** The word that was read last, and where it is. */
  #word = '';
  #wordStart = 0;
  #wordEnd = 0;
  /** The name of the anchor that was just read, if there was one. */
  #anchor: string | undefined;

  constructor(text: string, builder: Builder) {
    this.#text = text;
    this.#length = text.length;
    this.#builder = builder;
    this.#strings = new StringPool(text);
  }

  /** A whole file: one document, whose value is a map. */
  document(start: number): boolean {
    this.#at = start;
    this.#toText();
    if (this.#indent === 0 && this.#text.startsWith('---', this.#at)) {
      this.#at += 3;
      if (!this.#endOfLine()) return false;
    }
    if (this.#at >= this.#length || this.#indent !== 0) return false;
    if (this.#isDash() || this.#isMarker()) return false;
    return this.#map(0, undefined, 1) && this.#at >= this.#length;
  }

  /** A map in block style, from its first key on. */
  #map(indent: number, anchor: string | undefined, depth: number): boolean {
    if (depth > DEEPEST) return false;
    this.#builder.openMap(this.#at, anchor);
    do {
      if (!this.#key(false) || !this.#afterKey(indent, depth)) return false;
      if (this.#builder.refused) return false;
    } while (this.#indent === indent && this.#at < this.#length);
    return this.#indent <= indent && this.#close(this.#last);
  }

  /** The value in a block map of the key that was just read, up to the next line with text. */
  #afterKey(indent: number, depth: number): boolean {
    if (!this.#takeAnchor()) return false;
    const code = this.#text.charCodeAt(this.#at);
    if (code === LF || code === CR || code === HASH || this.#at >= this.#length)
      return this.#nested(indent, depth);
    return this.#inline(code, this.#anchor, indent + 1, depth, false) && this.#endOfLine();
  }

  /** The value in a block map on the lines below a key. */
  #nested(indent: number, depth: number): boolean {
    const anchor = this.#anchor;
    if (!this.#endOfLine()) return false;
    if (this.#at < this.#length) {
      if (this.#indent >= indent && this.#isDash())
        return this.#list(this.#indent, anchor, depth + 1);
      if (this.#indent > indent) return this.#map(this.#indent, anchor, depth + 1);
    }
    if (anchor !== undefined) return false;
    this.#builder.literal(null, -1, -1);
    return true;
  }

  /** A list in block style, from its first dash on. */
  #list(indent: number, anchor: string | undefined, depth: number): boolean {
    if (depth > DEEPEST) return false;
    this.#builder.openList(this.#at, anchor);
    do {
      this.#at++;
      const code = this.#skipSpaces();
      if (!this.#inline(code, undefined, indent + 1, depth, false)) return false;
      if (!this.#endOfLine() || this.#builder.refused) return false;
    } while (this.#indent === indent && this.#isDash());
    return this.#indent <= indent && this.#close(this.#last);
  }

  /** A value that begins in this line and is in no block style. `least` is how far its further lines are indented. */
  #inline(
    code: number,
    anchor: string | undefined,
    least: number,
    depth: number,
    inFlow: boolean,
  ): boolean {
    if (code === LEFT_BRACKET) return this.#flowList(anchor, least, depth + 1);
    if (code === LEFT_BRACE) return this.#flowMap(anchor, least, depth + 1);
    if (code === STAR) return anchor === undefined && this.#alias();
    const value = this.#scalar(code, inFlow);
    if (value === undefined) return false;
    this.#last = this.#wordEnd;
    if (anchor === undefined) this.#builder.literal(value, this.#wordStart, this.#last);
    else this.#builder.anchored(anchor, value, this.#word, this.#wordStart, this.#last);
    return true;
  }

  /** The value of a word that begins with a character; `undefined` if it is none. */
  #scalar(code: number, inFlow: boolean): Value | undefined {
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE)
      return this.#quoted(code) ? this.#word : undefined;
    return this.#plain(inFlow) ? resolveScalar(this.#word, true, undefined) : undefined;
  }

  #flowList(anchor: string | undefined, least: number, depth: number): boolean {
    if (depth > DEEPEST) return false;
    this.#builder.openList(this.#at++, anchor);
    let code = this.#skipInFlow(least);
    while (code !== RIGHT_BRACKET) {
      if (code === NOTHING || !this.#inFlow(least, depth)) return false;
      if (this.#builder.refused) return false;
      code = this.#skipInFlow(least);
      if (code === RIGHT_BRACKET) break;
      if (code !== COMMA) return false;
      this.#at++;
      code = this.#skipInFlow(least);
    }
    return this.#close(++this.#at);
  }

  #flowMap(anchor: string | undefined, least: number, depth: number): boolean {
    if (depth > DEEPEST) return false;
    this.#builder.openMap(this.#at++, anchor);
    let code = this.#skipInFlow(least);
    while (code !== RIGHT_BRACE) {
      if (code === NOTHING || !this.#key(true) || this.#builder.refused) return false;
      code = this.#skipInFlow(least);
      if (code === COMMA || code === RIGHT_BRACE) this.#builder.literal(null, -1, -1);
      else if (code === NOTHING || !this.#inFlow(least, depth)) return false;
      code = this.#skipInFlow(least);
      if (code === RIGHT_BRACE) break;
      if (code !== COMMA) return false;
      this.#at++;
      code = this.#skipInFlow(least);
    }
    return this.#close(++this.#at);
  }

  /** A value inside of a flow collection. */
  #inFlow(least: number, depth: number): boolean {
    if (!this.#takeAnchor()) return false;
    return this.#inline(this.#text.charCodeAt(this.#at), this.#anchor, least, depth, true);
  }

  #close(end: number): boolean {
    this.#last = end;
    this.#builder.close(end);
    return !this.#builder.refused;
  }

  /** A key, and the colon after it. */
  #key(inFlow: boolean): boolean {
    const first = this.#text.charCodeAt(this.#at);
    const isQuoted = first === DOUBLE_QUOTE || first === SINGLE_QUOTE;
    if (!(isQuoted ? this.#quoted(first) : this.#plain(inFlow))) return false;
    if (this.#skipSpaces() !== COLON) return false;
    const next = this.#text.charCodeAt(++this.#at);
    if (next !== SPACE && next !== LF && next !== CR && this.#at < this.#length) return false;
    this.#last = this.#wordEnd;
    this.#builder.key(this.#word, this.#wordStart, this.#wordEnd, !isQuoted);
    return true;
  }

  #alias(): boolean {
    const start = this.#at;
    if (!this.#name()) return false;
    this.#last = this.#at;
    this.#builder.alias(this.#word, start, this.#at);
    return !this.#builder.refused;
  }

  /** The anchor in front of a value, if there is one, and the blanks around it. */
  #takeAnchor(): boolean {
    this.#anchor = undefined;
    if (this.#skipSpaces() !== AMPERSAND) return true;
    if (!this.#name()) return false;
    this.#anchor = this.#word;
    this.#skipSpaces();
    return true;
  }

  /** The name of an anchor or an alias, from its `&` or `*` on. */
  #name(): boolean {
    const start = ++this.#at;
    let code = this.#text.charCodeAt(start);
    while (isInName(code)) code = this.#text.charCodeAt(++this.#at);
    if (this.#at === start) return false;
    this.#word = this.#text.slice(start, this.#at);
    // Another character belongs to the name too, so far as readers agree.
    return !(code > SPACE) || (code < 128 && ends[code] === IN_FLOW);
  }

  /** Text in quotes that ends on its line and has nothing escaped in it. */
  #quoted(quote: number): boolean {
    const text = this.#text;
    const start = this.#at + 1;
    let at = start;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at)) {
      if (code === LF || code === BACKSLASH || at >= this.#length) return false;
    }
    if (quote === SINGLE_QUOTE && text.charCodeAt(at + 1) === SINGLE_QUOTE) return false;
    this.#word = this.#strings.cut(start, at);
    this.#wordStart = start - 1;
    this.#wordEnd = at + 1;
    this.#at = at + 1;
    return true;
  }

  /** Text without quotes, as far as it goes on this line. */
  #plain(inFlow: boolean): boolean {
    const text = this.#text;
    const length = this.#length;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first < 128 && notFirst[first] === 1) return false;
    if (first === DASH && this.#endsWord(text.charCodeAt(start + 1), inFlow)) return false;
    let end = start;
    for (let at = start; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code < 128 && ends[code] !== 0 && this.#endsPlain(code, at, inFlow)) break;
      end = at + 1;
    }
    if (end === start) return false;
    this.#word = this.#strings.cut(start, end);
    this.#wordStart = start;
    this.#wordEnd = end;
    this.#at = end;
    return true;
  }

  /** Whether a character that may end plain text does so at an offset. */
  #endsPlain(code: number, at: number, inFlow: boolean): boolean {
    if (code === HASH) return this.#text.charCodeAt(at - 1) === SPACE;
    if (code === COLON) return this.#endsWord(this.#text.charCodeAt(at + 1), inFlow);
    return inFlow || code === LF || code === CR;
  }

  /** Whether a dash or a colon before this character is more than a part of a word. */
  #endsWord(next: number, inFlow: boolean): boolean {
    return !(next > SPACE) || (inFlow && next < 128 && ends[next] === IN_FLOW);
  }

  #skipSpaces(): number {
    let code = this.#text.charCodeAt(this.#at);
    while (code === SPACE) code = this.#text.charCodeAt(++this.#at);
    return code;
  }

  /** Over blanks, comments and line breaks inside of a flow collection; gives the character there. */
  #skipInFlow(least: number): number {
    const text = this.#text;
    let code = this.#skipSpaces();
    while (code === LF || code === CR || code === HASH) {
      if (code === HASH && text.charCodeAt(this.#at - 1) !== SPACE) return NOTHING;
      const end = text.indexOf('\n', this.#at);
      if (end < 0) return NOTHING;
      this.#at = end + 1;
      this.#toText();
      if (this.#indent < least) return NOTHING;
      code = text.charCodeAt(this.#at);
    }
    return code;
  }

  /** Over the rest of a line, which may only be blank or a comment, to the next text; not into another document. */
  #endOfLine(): boolean {
    const text = this.#text;
    const code = this.#skipSpaces();
    if (this.#at < this.#length) {
      const isComment = code === HASH && text.charCodeAt(this.#at - 1) === SPACE;
      if (!isComment && code !== LF && code !== CR) return false;
      const end = text.indexOf('\n', this.#at);
      this.#at = end < 0 ? this.#length : end + 1;
    }
    this.#toText();
    return this.#indent > 0 || !this.#isMarker();
  }

  /** From the start of a line to the next line that has more than a comment, or to the end of the text. */
  #toText(): void {
    const text = this.#text;
    let start = this.#at;
    while (start < this.#length) {
      let at = start;
      let code = text.charCodeAt(at);
      while (code === SPACE) code = text.charCodeAt(++at);
      if (code !== LF && code !== CR && code !== HASH && at < this.#length) {
        this.#at = at;
        this.#indent = at - start;
        return;
      }
      const end = text.indexOf('\n', at);
      start = end < 0 ? this.#length : end + 1;
    }
    this.#at = this.#length;
    this.#indent = 0;
  }

  /** Whether `---` or `...` is here, by which a document ends. */
  #isMarker(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (code !== DASH && code !== DOT) return false;
    return this.#text.startsWith(code === DASH ? '---' : '...', this.#at);
  }

  /** Whether an item of a list in block style begins here. */
  #isDash(): boolean {
    if (this.#text.charCodeAt(this.#at) !== DASH) return false;
    return !(this.#text.charCodeAt(this.#at + 1) > SPACE);
  }
}

/** Whether a character is a letter, a digit, or one of `-._`. */
function isInName(code: number): boolean {
  if (code >= 97) return code <= 122;
  if (code >= 65) return code <= 90 || code === 95;
  return code === DASH || code === DOT || (code >= 48 && code <= 57);
}
