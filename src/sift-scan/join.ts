/**
 * Writes services that are like others: the text of that one, with other pieces in its holes. For 10,000 services these
 * are 300,000 pieces: where strings were joined, JSON took 126 ms of the processor more than text, and with bytes 64.
 * `src/sift/service-joiner.ts` says what lies where.
 */
import {
  CLOSE,
  COLON,
  COMMA,
  CR,
  classify,
  HASH,
  IN_ID,
  isOf,
  LF,
  MINUS,
  OPEN,
  QUOTE,
  SMALL,
  SPACE,
} from './scan-characters.ts';

/** What a hole is for: see `src/sift/service-joiner.ts`. */
const END: i32 = 0;
const LINE: i32 = 1;
const ID: i32 = 2;
const WORDS: i32 = 3;
const OWNERS: i32 = 4;
/** Added for holes about the lines above the services. */
const IN_HEAD: i32 = 8;

/** Of a row: where the service begins, its line, and the first hole of what it is like; 0 if that is to be asked. */
const ROW_SIZE: i32 = 12;
/** Of a hole: the piece before it and its size, what it is for, which line, and how many bytes of that are before it. */
const HOLE_SIZE: i32 = 20;
/** Of a line: where it begins and ends, and its number. */
const LINE_SIZE: i32 = 12;
/** A number has no more digits, and what is copied is copied sixteen bytes at a time. */
const SLACK: i32 = 16;

const NO_ROOM: i32 = -1;
const DOUBT: i32 = -2;

/** What is in a hole that isn't plain: how many bytes were written, or `NO_ROOM`. */
declare function ask(hole: i32, row: i32, to: i32, limit: i32): i32;

let head: i32 = 0;
let said: i32 = 0;
let row: i32 = 0;
let limit: i32 = 0;
let end: i32 = 0;

/** Says where there is room for the lines above the services, and for those of one service. */
export function begin(headLines: i32, serviceLines: i32): void {
  head = headLines;
  said = serviceLines;
  classify();
}

/** Where what was written last ends. */
export function writtenTo(): i32 {
  return end;
}

/** Reads the lines above the services, of which the first is the first line. */
export function readHead(from: i32, to: i32): void {
  readLines(head, from, to, 1);
}

/** Writes services from one row to before another; gives the first one that is to be asked, or for which there is no room. */
export function join(rows: i32, from: i32, last: i32, to: i32, room: i32): i32 {
  limit = to + room - SLACK;
  end = to;
  for (row = from; row < last; row++) {
    const at = rows + row * ROW_SIZE;
    const hole = load<i32>(at + 8);
    if (hole === 0) break;
    readLines(said, load<i32>(at), load<i32>(at + ROW_SIZE), load<i32>(at + 4));
    const after = fill(hole, end);
    if (after < 0) break;
    end = after;
  }
  return row;
}

/** Notes the lines that say something: all but empty ones and remarks. */
function readLines(table: i32, from: i32, to: i32, first: i32): void {
  let place = table;
  let number = first;
  for (let at = from; at < to; number++) {
    let start = at;
    while (load<u8>(start) === SPACE) start++;
    const byte = load<u8>(start);
    const stop = min(lineFeedFrom(start), to);
    if (byte !== LF && byte !== CR && byte !== HASH) {
      store<i32>(place, at);
      store<i32>(place + 4, load<u8>(stop - 1) === CR ? stop - 1 : stop);
      store<i32>(place + 8, number);
      place += LINE_SIZE;
    }
    at = stop + 1;
  }
  // Nothing begins there, so it ends the lines.
  store<i32>(place, 0);
}

/** Where the next line feed is; there is one behind the text. Sixteen bytes are looked at at once. */
function lineFeedFrom(from: i32): i32 {
  let at = from;
  while (true) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(LF)));
    if (found !== 0) return at + ctz(found);
    at += 16;
  }
}

/** Writes one service; gives where it ends. */
function fill(first: i32, start: i32): i32 {
  let to = start;
  let hole = first;
  while (true) {
    const size = load<i32>(hole + 4);
    if (to + size > limit) return NO_ROOM;
    copy(load<i32>(hole), to, size);
    to += size;
    const what = load<i32>(hole + 8);
    if (what === END) return to;
    to = inHole(hole, what, to);
    if (to < 0) return NO_ROOM;
    hole += HOLE_SIZE;
  }
}

function inHole(hole: i32, what: i32, to: i32): i32 {
  const table = (what & IN_HEAD) !== 0 ? head : said;
  const line = table + load<i32>(hole + 12) * LINE_SIZE;
  const kind = what & ~IN_HEAD;
  if (kind === LINE) return to > limit ? NO_ROOM : numberAt(to, load<i32>(line + 8));
  const from = load<i32>(line) + load<i32>(hole + 16);
  const lineEnd = load<i32>(line + 4);
  // Each of a list of names may get two quotes.
  const fits = to + (lineEnd - from) * 3 + SLACK <= limit;
  if (kind === OWNERS) {
    const after = fits ? ownersAt(to, line, from) : NO_ROOM;
    if (after !== DOUBT) return after;
  }
  if (kind === ID) return fits ? idAt(to, from) : NO_ROOM;
  if (kind === WORDS) return fits ? wordsAt(to, from, lineEnd) : NO_ROOM;
  const size = ask(hole, row, to, limit);
  return size < 0 ? NO_ROOM : to + size;
}

function numberAt(to: i32, number: i32): i32 {
  let digits = 1;
  for (let rest = number; rest >= 10; rest /= 10) digits++;
  let rest = number;
  for (let at = to + digits - 1; at >= to; at--) {
    store<u8>(at, <u8>(48 + (rest % 10)));
    rest /= 10;
  }
  return to + digits;
}

function idAt(to: i32, from: i32): i32 {
  let at = from;
  while (load<u8>(at) === SPACE) at++;
  const start = at;
  while (load<u8>(at) !== COLON) at++;
  return quoted(to, start, at);
}

function wordsAt(to: i32, from: i32, lineEnd: i32): i32 {
  let stop = lineEnd;
  while (stop > from && load<u8>(stop - 1) === SPACE) stop--;
  return quoted(to, from, stop);
}

/** Ids and words are JSON in quotes. */
function quoted(to: i32, from: i32, stop: i32): i32 {
  store<u8>(to, QUOTE);
  copy(from, to + 1, stop - from);
  const after = to + 1 + (stop - from);
  store<u8>(after, QUOTE);
  return after + 1;
}

/** Where what was read last ends. */
let cursor: i32 = 0;

/** Writes who is named: one, a list on one line, or one in lines; `DOUBT` where it isn't as usual. */
function ownersAt(start: i32, line: i32, from: i32): i32 {
  const lineEnd = load<i32>(line + 4);
  store<u8>(start, OPEN);
  if (load<u8>(from) === MINUS) return itemsAt(start + 1, line, from - load<i32>(line));
  const isList = load<u8>(from) === OPEN;
  cursor = isList ? from + 1 : from;
  let to = start + 1;
  while (true) {
    to = nameAt(to, lineEnd);
    if (to < 0) return DOUBT;
    if (!isList) return isAtEnd(lineEnd) ? closedAt(to) : DOUBT;
    while (load<u8>(cursor) === SPACE) cursor++;
    if (cursor < lineEnd && load<u8>(cursor) === CLOSE) return closedAt(to);
    if (cursor >= lineEnd || load<u8>(cursor++) !== COMMA) return DOUBT;
    store<u8>(to++, COMMA);
  }
}

/** The items of a list, each in its line with so many spaces before it. */
function itemsAt(start: i32, first: i32, indent: i32): i32 {
  let to = start;
  let line = first;
  while (true) {
    const lineEnd = load<i32>(line + 4);
    cursor = load<i32>(line) + indent + 1;
    if (to + (lineEnd - cursor) * 2 + SLACK > limit) return NO_ROOM;
    to = nameAt(to, lineEnd);
    if (to < 0 || !isAtEnd(lineEnd)) return DOUBT;
    line += LINE_SIZE;
    if (!isItem(line, indent)) return closedAt(to);
    store<u8>(to++, COMMA);
  }
}

/** Whether a line is there, and is an item with so many spaces before it. */
function isItem(line: i32, indent: i32): bool {
  const at = load<i32>(line);
  if (at === 0) return false;
  let from = at;
  while (load<u8>(from) === SPACE) from++;
  return from - at === indent && load<u8>(from) === MINUS && load<u8>(from + 1) === SPACE;
}

/** Writes a name, in quotes or an id. */
function nameAt(to: i32, lineEnd: i32): i32 {
  while (load<u8>(cursor) === SPACE) cursor++;
  const one = cursor;
  if (load<u8>(one) === QUOTE) {
    cursor++;
    while (cursor < lineEnd && load<u8>(cursor) !== QUOTE) cursor++;
    return cursor < lineEnd ? quoted(to, one + 1, cursor++) : DOUBT;
  }
  if (!isOf(one, SMALL)) return DOUBT;
  while (isOf(cursor, IN_ID)) cursor++;
  return quoted(to, one, cursor);
}

/** Whether nothing but a remark follows on the line. */
function isAtEnd(lineEnd: i32): bool {
  const from = cursor;
  while (load<u8>(cursor) === SPACE) cursor++;
  return cursor >= lineEnd || (cursor > from && load<u8>(cursor) === HASH);
}

function closedAt(to: i32): i32 {
  store<u8>(to, CLOSE);
  return to + 1;
}

function copy(from: i32, to: i32, size: i32): void {
  for (let at = 0; at < size; at += 16) v128.store(to + at, v128.load(from + at));
}
