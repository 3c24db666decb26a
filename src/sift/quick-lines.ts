/**
 * The lines that differ from service to service, read from bytes at one look: ids, names, and who owns a layer. What
 * has another form is left to the reader of any line, which is ten times slower.
 */
import { areSame, HASH_START, hashed } from './piece-table.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const COMMA = 44;
const MINUS = 45;
const SLASH = 47;
const COLON = 58;
const AT = 64;
const OPEN = 91;
const CLOSE = 93;
const SMALL_X = 120;

const SMALL = 1;
const DIGIT = 2;
/** `-`, `.` and `_`: what is between words of an id. */
const BETWEEN = 4;
const LARGE = 8;
/** What else a name has. */
const MARK = 16;
/** The first bytes of letters from U+00C0 to U+023F, each of two bytes. */
const LEAD = 32;

const classes = classesOf();

function classesOf(): Uint8Array {
  const all = new Uint8Array(256);
  all.fill(SMALL, 97, 123);
  all.fill(LARGE, 65, 91);
  all.fill(DIGIT, 48, 58);
  for (const mark of ' ,()/+') all[mark.charCodeAt(0)] = MARK;
  for (const mark of '-._') all[mark.charCodeAt(0)] = BETWEEN;
  all.fill(LEAD, 0xc3, 0xc9);
  return all;
}

/** Where a line ends whose last character is right before an offset; negative if it goes on. */
function lineEnd(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length || bytes[at] === LF) return at;
  return bytes[at] === CR && bytes[at + 1] === LF ? at : -1;
}

const MOST_IN_ID = 100;

/**
 * The end of a line that is an id, a colon and nothing else; negative in doubt. Ids of letters alone are in doubt: they
 * may be keys, or mean `null`.
 */
export function idLineEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  if (classes[bytes[at] as number] !== SMALL) return -1;
  if (bytes[at] === SMALL_X && bytes[at + 1] === MINUS) return -1;
  let seen = 0;
  let kind = SMALL;
  while ((kind & (SMALL | DIGIT | BETWEEN)) !== 0) {
    seen |= kind;
    kind = classes[bytes[++at] as number] ?? 0;
  }
  if (seen === SMALL || at - start > MOST_IN_ID || bytes[at] !== COLON) return -1;
  return lineEnd(bytes, at + 1);
}

/** Longer words aren't `null` or `false`. */
const LEAST_IN_NAME = 6;
const MOST_IN_NAME = 200;

/** The end of a line that from `start` is a name of letters and what names have; negative in doubt. */
export function nameEnd(bytes: Uint8Array, start: number): number {
  if (!isOf(bytes, start, SMALL | LARGE | LEAD)) return -1;
  let at = start;
  for (;;) {
    const kind = classes[bytes[at] as number] ?? 0;
    if (kind === 0) break;
    // The text is UTF-8 already, so a first byte has its second.
    at += kind === LEAD ? 2 : 1;
  }
  const length = at - start;
  const isLong = length >= LEAST_IN_NAME && bytes[at - 1] !== SPACE;
  return isLong && length <= MOST_IN_NAME ? lineEnd(bytes, at) : -1;
}

const MOST_IN_KEY = 100;
const MOST_IN_ORGANISATION = 39;

/** A line that says who owns a layer. One of these is enough: it says what was read last. */
export class OwnerLine {
  readonly #bytes: Uint8Array;
  /** After the colon. */
  keyEnd = 0;
  keyHash = 0;
  isList = false;
  /** Of each owner: where it begins and ends, and its hash. A number at its end isn't part of it. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly hashes: number[] = [];
  /** Where each owner ends with its number. */
  readonly #wholeEnds: number[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many owners a line names that has its text from `start` to `end`, all of it printable; 0 in doubt. */
  read(start: number, end: number): number {
    const bytes = this.#bytes;
    this.starts.length = 0;
    let at = this.#key(start);
    if (at < 0) return 0;
    this.isList = bytes[at] === OPEN;
    at = this.isList ? this.#list(at + 1) : this.#owner(at);
    return at >= 0 && this.#isEnd(at, end) ? this.starts.length : 0;
  }

  /** Where the value after a key begins. */
  #key(start: number): number {
    const bytes = this.#bytes;
    let at = start;
    if (bytes[at] === SMALL_X || classes[bytes[at] as number] !== SMALL) return -1;
    let hash = HASH_START;
    while (isOf(bytes, at, SMALL | DIGIT | BETWEEN)) hash = hashed(hash, bytes[at++] as number);
    if (at - start > MOST_IN_KEY || bytes[at] !== COLON || bytes[at + 1] !== SPACE) return -1;
    this.keyEnd = at + 1;
    this.keyHash = hash;
    return at + 2;
  }

  #list(start: number): number {
    const bytes = this.#bytes;
    let at = start;
    for (;;) {
      at = this.#owner(at);
      if (at < 0) return -1;
      if (bytes[at] === CLOSE) return this.#areDistinct() ? at + 1 : -1;
      if (bytes[at] !== COMMA) return -1;
      at += bytes[at + 1] === SPACE ? 2 : 1;
    }
  }

  /** A team in quotes. */
  #owner(start: number): number {
    const bytes = this.#bytes;
    if (bytes[start] !== QUOTE || bytes[start + 1] !== AT) return -1;
    let at = start + 2;
    let hash = HASH_START;
    while (isOf(bytes, at, SMALL | DIGIT) || bytes[at] === MINUS)
      hash = hashed(hash, bytes[at++] as number);
    const slug = at + 1;
    if (bytes[at] !== SLASH || at === start + 2 || at - start - 2 > MOST_IN_ORGANISATION) return -1;
    hash = hashed(hash, SLASH);
    at = slug;
    let end = at;
    let hashAtEnd = hash;
    while (isOf(bytes, at, SMALL | DIGIT | BETWEEN)) {
      const byte = bytes[at++] as number;
      hash = hashed(hash, byte);
      if (classes[byte] === DIGIT) continue;
      end = at;
      hashAtEnd = hash;
    }
    if (bytes[at] !== QUOTE || at === slug || at - slug > MOST_IN_ID) return -1;
    const isNumbered = end < at && end > slug && isOf(bytes, end - 1, BETWEEN);
    this.#keep(start + 1, isNumbered ? end : at, at, isNumbered ? hashAtEnd : hash);
    return at + 1;
  }

  #keep(start: number, end: number, wholeEnd: number, hash: number): void {
    const at = this.starts.push(start) - 1;
    this.ends[at] = end;
    this.hashes[at] = hash;
    this.#wholeEnds[at] = wholeEnd;
  }

  /** Who is there twice isn't two owners. */
  #areDistinct(): boolean {
    const { starts } = this;
    for (let one = 1; one < starts.length; one++)
      for (let other = 0; other < one; other++) if (this.#areSame(one, other)) return false;
    return true;
  }

  #areSame(one: number, other: number): boolean {
    const [start, from] = [this.starts[one] as number, this.starts[other] as number];
    const length = (this.#wholeEnds[one] as number) - start;
    if ((this.#wholeEnds[other] as number) - from !== length) return false;
    return areSame(this.#bytes, from, start, length);
  }

  /** Whether an owner has a number at its end, which was left off. */
  isNumbered(at: number): boolean {
    return this.ends[at] !== this.#wholeEnds[at];
  }

  /** Whether nothing but a remark comes. */
  #isEnd(from: number, end: number): boolean {
    let at = from;
    while (this.#bytes[at] === SPACE) at++;
    return at >= end || (at > from && this.#bytes[at] === HASH);
  }
}

function isOf(bytes: Uint8Array, at: number, kinds: number): boolean {
  return ((classes[bytes[at] as number] ?? 0) & kinds) !== 0;
}
