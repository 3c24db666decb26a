/**
 * The part of the sift that looks at every byte, in AssemblyScript: `npm run generate` turns it into WebAssembly. It
 * knows indentation, remarks, and the lines that differ from service to service: ids, names, and teams that own a layer.
 * What any other line says it asks once for each different one. In JavaScript the same loop takes five times as long for
 * 10,000 services, because it ends before the compilers are done with it.
 *
 * Memory: the tables, then the text with a line feed behind it, then a row for each service.
 */

/** What a line says which wasn't seen before: the state after it; negative in doubt. */
@external('sifter', 'readId')
declare function readId(start: i32, end: i32): i32;
@external('sifter', 'readLine')
declare function readLine(state: i32, start: i32, end: i32, indent: i32): i32;
/** The state after a line that names teams, by its key. */
@external('sifter', 'readOwned')
declare function readOwned(state: i32, start: i32, end: i32, indent: i32, listed: i32): i32;
/** The state after a name. */
@external('sifter', 'readName')
declare function readName(state: i32, indent: i32): i32;
/** The number of a team, or of all that differ from it in their number only. */
@external('sifter', 'readTeam')
declare function readTeam(start: i32, end: i32, isNumbered: i32): i32;
@external('sifter', 'isPrintable')
declare function isPrintable(start: i32, end: i32): i32;

const LF: u8 = 10;
const CR: u8 = 13;
const SPACE: u8 = 32;
const QUOTE: u8 = 34;
const HASH: u8 = 35;
const COMMA: u8 = 44;
const MINUS: u8 = 45;
const SLASH: u8 = 47;
const COLON: u8 = 58;
const AT: u8 = 64;
const OPEN: u8 = 91;
const CLOSE: u8 = 93;
const SMALL_X: u8 = 120;
/** `name: ` and nothing behind it, as a number. */
const NAME: u64 = 0x203a656d616e;
const SIX_BYTES: u64 = 0xffffffffffff;

const SMALL: i32 = 1;
const DIGIT: i32 = 2;
/** `-`, `.` and `_`: what is between words of an id. */
const BETWEEN: i32 = 4;
const LARGE: i32 = 8;
/** What else a name has. */
const MARK: i32 = 16;
/** The first bytes of letters from U+00C0 to U+023F, each of two bytes. */
const LEAD: i32 = 32;
const IN_ID: i32 = SMALL | DIGIT | BETWEEN;

const MOST_IN_ID: i32 = 100;
const MOST_IN_ORGANISATION: i32 = 39;
/** Longer words aren't `null` or `false`. */
const LEAST_IN_NAME: i32 = 6;
const MOST_IN_NAME: i32 = 200;
/** So many owners a list may have that is read at one look, and so many a service. */
const MOST_LISTED: i32 = 32;
const MOST_NAMED: i32 = 4000;

/** A cheap hash lets a hostile file choose pieces that meet: after so many looks the file is given up. */
const MOST_LOOKS: i32 = 64;
const NEW: i32 = -1;
const TOO_MANY: i32 = -2;

/** What is before the number of a state where a piece is an id, or a team. */
const IDS: i32 = -1;
const TEAMS: i32 = -2;
const NUMBERED_TEAMS: i32 = -3;
/** Added to the state for lines that name teams, without these. */
const OWNED: i32 = 1 << 30;

const HASH_START: i32 = 0x811c9dc5;
const PRIME: i32 = 16777619;

// The tables: where each begins, and how many entries it may have.
const CLASSES: i32 = 1024;
const LISTED: i32 = CLASSES + 256;
const NAMED: i32 = LISTED + MOST_LISTED * 20;
const STATES: i32 = NAMED + MOST_NAMED * 4;
let most: i32 = 0;
let slots: i32 = 0;
let pieces: i32 = 0;
let steps: i32 = 0;
let owners: i32 = 0;
let pool: i32 = 0;
let text: i32 = 0;
let rows: i32 = 0;

let length: i32 = 0;
let slotMask: i32 = 0;
let pieceCount: i32 = 0;
let foundSlot: i32 = 0;
let stateCount: i32 = 0;
let stepCount: i32 = 0;
let ownerCount: i32 = 0;
let poolCount: i32 = 0;
let rowCount: i32 = 0;
let namedCount: i32 = 0;

let line: i32 = 0;
let taken: i32 = 0;
let indent: i32 = 0;
let body: i32 = 0;
let opened: i32 = 0;
let isIgnored: i32 = 0;
/** Of the line that was looked at last. */
let lineEnd: i32 = 0;
let lineHash: i32 = 0;
let isPlain: bool = false;
/** Of the line that names teams which was read last. */
let keyEnd: i32 = 0;
let keyHash: i32 = 0;
let isList: bool = false;
let listed: i32 = 0;

const STATE_SIZE: i32 = 12;
const PIECE_SIZE: i32 = 20;
const STEP_SIZE: i32 = 12;
const ROW_SIZE: i32 = 16;

/** Makes room for a text of so many bytes; gives where it belongs. */
export function start(bytes: i32): i32 {
  length = bytes;
  let size = 4096;
  while (size < bytes >> 4) size <<= 1;
  slotMask = size - 1;
  most = size >> 1;
  slots = STATES + most * STATE_SIZE;
  pieces = slots + size * 4;
  steps = pieces + most * PIECE_SIZE;
  owners = steps + most * STEP_SIZE;
  pool = owners + most;
  text = (pool + most * 4 + 7) & ~7;
  rows = (text + bytes + 16) & ~7;
  reach(rows + 65536);
  store<u8>(text + bytes, LF);
  classify();
  // The state in which a service begins.
  newState(1 << 30);
  return text;
}

function reach(end: i32): void {
  const pagesNeeded = (end + 65535) >> 16;
  const more = pagesNeeded - memory.size();
  if (more > 0) memory.grow(more);
}

function classify(): void {
  setClasses(97, 122, SMALL);
  setClasses(65, 90, LARGE);
  setClasses(48, 57, DIGIT);
  setClasses(40, 41, MARK);
  setClasses(43, 44, MARK);
  setClasses(45, 46, BETWEEN);
  setClasses(47, 47, MARK);
  setClasses(32, 32, MARK);
  setClasses(95, 95, BETWEEN);
  setClasses(0xc3, 0xc8, LEAD);
}

function setClasses(from: i32, to: i32, kind: i32): void {
  for (let at = from; at <= to; at++) store<u8>(CLASSES + at, <u8>kind);
}

function isOf(at: i32, kinds: i32): bool {
  return ((<i32>load<u8>(CLASSES + <i32>load<u8>(at))) & kinds) !== 0;
}

/** A new state; `inOwners` says how far the `owners` are indented that its line is in. */
export function newState(inOwners: i32): i32 {
  if (stateCount >= most) return TOO_MANY;
  const at = STATES + stateCount * STATE_SIZE;
  store<i32>(at, inOwners);
  store<i32>(at + 4, 0);
  store<i32>(at + 8, 0);
  return stateCount++;
}

export function ownersOf(state: i32): i32 {
  return load<i32>(STATES + state * STATE_SIZE);
}

/** A new owner. 1: an id that may be declared; 2: lines that name it can't be taken for others. */
export function newOwner(flags: i32): i32 {
  if (ownerCount >= most) return TOO_MANY;
  store<u8>(owners + ownerCount, <u8>flags);
  return ownerCount++;
}

const IS_ID: u8 = 1;
const IS_APART: u8 = 2;
const IS_KEPT: u8 = 4;
const IS_LEFT_OUT: u8 = 8;

export function isLeftOut(owner: i32): bool {
  return (load<u8>(owners + owner) & IS_LEFT_OUT) !== 0;
}

/** Notes an owner of the service that is being read. */
export function name(owner: i32): void {
  if (namedCount < MOST_NAMED) store<i32>(NAMED + namedCount * 4, owner);
  namedCount++;
}

/** Says that what follows an id of the usual kind is a state. */
export function ignore(isIt: i32): void {
  isIgnored = isIt;
}

export function bodyIndent(): i32 {
  return body;
}

/** How many lines that say something came before. */
export function linesTaken(): i32 {
  return taken;
}

export function countRows(): i32 {
  return rowCount;
}

export function rowsAt(): i32 {
  return rows;
}

function find(state: i32, hash: i32, from: i32, end: i32): i32 {
  let mixed = (hash ^ (state * 0x9e3779b1)) * 0x85ebca6b;
  mixed ^= mixed >>> 15;
  let slot = mixed & slotMask;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const number = load<i32>(slots + (slot << 2)) - 1;
    if (number < 0) {
      foundSlot = slot;
      return NEW;
    }
    const at = pieces + number * PIECE_SIZE;
    if (
      load<i32>(at + 4) === hash &&
      load<i32>(at) === state &&
      load<i32>(at + 12) - load<i32>(at + 8) === end - from &&
      areSame(load<i32>(at + 8), from, end - from)
    )
      return load<i32>(at + 16);
    slot = (slot + 1) & slotMask;
  }
  return TOO_MANY;
}

/** Keeps a value for a piece that isn't there yet; `false` if there are too many. */
function add(state: i32, hash: i32, from: i32, end: i32, value: i32): bool {
  if (pieceCount >= most || find(state, hash, from, end) !== NEW) return false;
  const at = pieces + pieceCount * PIECE_SIZE;
  store<i32>(at, state);
  store<i32>(at + 4, hash);
  store<i32>(at + 8, from);
  store<i32>(at + 12, end);
  store<i32>(at + 16, value);
  store<i32>(slots + (foundSlot << 2), ++pieceCount);
  return true;
}

function areSame(one: i32, other: i32, size: i32): bool {
  let at = 0;
  for (; at + 8 <= size; at += 8)
    if (load<u64>(one + at) !== load<u64>(other + at)) return false;
  for (; at < size; at++) if (load<u8>(one + at) !== load<u8>(other + at)) return false;
  return true;
}

/** Reads all services from an offset on, which is in this line; gives where they end, or a negative number in doubt. */
export function scan(offset: i32, firstLine: i32): i32 {
  let at = text + offset;
  const end = text + length;
  let state: i32 = -1;
  line = firstLine;
  while (at < end) {
    let from = at;
    while (load<u8>(from) === SPACE) from++;
    const byte = load<u8>(from);
    if (byte === LF || byte === CR || byte === HASH) {
      look(from);
      if (!isPlain && isPrintable(from - text, lineEnd - text) === 0) return -1;
    } else if (from === at) {
      break;
    } else {
      const inner = from - at;
      if (indent === 0) indent = inner;
      if (inner < indent) return -1;
      if (inner === indent) {
        if (state >= 0 && !close(state)) return -1;
        state = open(at, from);
      } else {
        if (state < 0) return -1;
        state = next(state, at, from, inner);
      }
      taken++;
      if (state < 0) return -1;
    }
    line++;
    at = min(lineEnd + (load<u8>(lineEnd) === CR ? 2 : 1), end);
  }
  if (state >= 0 && !close(state)) return -1;
  addRow(at);
  return at - text;
}

/** Looks at all bytes of a line. */
function look(from: i32): void {
  let at = from;
  let hash = HASH_START;
  let odd = 0;
  let byte = load<u8>(at);
  while (byte !== LF) {
    hash = (hash ^ <i32>byte) * PRIME;
    if (byte < 32 || byte > 126) odd++;
    byte = load<u8>(++at);
  }
  const hasReturn = at > from && load<u8>(at - 1) === CR;
  lineEnd = hasReturn ? at - 1 : at;
  lineHash = hash;
  isPlain = odd === (hasReturn ? 1 : 0);
}

/** Whether a line ends at a place, which is then its end. */
function endsAt(at: i32): bool {
  const byte = load<u8>(at);
  if (byte !== LF && (byte !== CR || load<u8>(at + 1) !== LF || at + 1 >= text + length)) return false;
  lineEnd = at;
  return true;
}

function addRow(at: i32): void {
  const row = rows + rowCount * ROW_SIZE;
  reach(row + ROW_SIZE);
  store<i32>(row, at - text);
  store<i32>(row + 4, line);
  store<i32>(row + 8, rowCount);
  store<i32>(row + 12, 0);
  rowCount++;
}

/** The state after the id of a service. Ids of letters alone are in doubt: they may be keys, or mean `null`. */
function open(lineAt: i32, from: i32): i32 {
  addRow(lineAt);
  namedCount = 0;
  let at = from;
  let hash = HASH_START;
  let seen = 0;
  while (isOf(at, IN_ID)) {
    const byte = load<u8>(at);
    seen |= <i32>load<u8>(CLASSES + <i32>byte);
    hash = (hash ^ <i32>byte) * PRIME;
    at++;
  }
  if (at - from > MOST_IN_ID || load<u8>(at) !== COLON) return -1;
  if (!add(IDS, hash, from, at, 0)) return -1;
  const isX = load<u8>(from) === SMALL_X && load<u8>(from + 1) === MINUS;
  if (!isX && isOf(from, SMALL) && seen !== SMALL && endsAt(at + 1)) {
    isIgnored = 0;
    if (opened === 0) opened = readId(from - text, lineEnd - text);
    return opened;
  }
  look(from);
  return readId(from - text, lineEnd - text);
}

/** The state after a line of a service. */
function next(state: i32, lineAt: i32, from: i32, inner: i32): i32 {
  if (inner === body && (load<u64>(from) & SIX_BYTES) === NAME && isName(from + 6)) {
    const place = STATES + state * STATE_SIZE + 4;
    if (load<i32>(place) === 0) store<i32>(place, readName(state, inner));
    return load<i32>(place);
  }
  look(from);
  const hash = lineHash;
  const end = lineEnd;
  const step = find(state, hash, lineAt, end);
  if (step >= 0) return take(step);
  if (step !== NEW) return -1;
  if (body === 0) body = inner;
  if (inner > ownersOf(state) && isPlain) {
    const after = owned(state, lineAt, from, inner);
    if (after !== NEW) return after;
  }
  const before = namedCount;
  remembers = 1;
  const after = readLine(state, from - text, end - text, inner);
  if (after >= 0 && remembers === 1 && !keep(state, hash, lineAt, end, after, before)) return -1;
  return after;
}

/** Whether the line that is being read may be taken for the same one after the same state. */
let remembers: i32 = 1;

/** Says that a line that is being read doesn't say the same each time. */
export function forget(): void {
  remembers = 0;
}

/** Keeps what a line says: the state after it, and the owners that were noted since. */
function keep(state: i32, hash: i32, from: i32, end: i32, after: i32, before: i32): bool {
  const count = namedCount - before;
  if (stepCount >= most || poolCount + count >= most || namedCount > MOST_NAMED) return false;
  const at = steps + stepCount * STEP_SIZE;
  store<i32>(at, after);
  store<i32>(at + 4, poolCount);
  store<i32>(at + 8, count);
  for (let one = before; one < namedCount; one++)
    store<i32>(pool + poolCount++ * 4, load<i32>(NAMED + one * 4));
  return add(state, hash, from, end, stepCount++);
}

function take(step: i32): i32 {
  const at = steps + step * STEP_SIZE;
  const first = load<i32>(at + 4);
  const count = load<i32>(at + 8);
  for (let one = 0; one < count; one++) name(load<i32>(pool + (first + one) * 4));
  return load<i32>(at);
}

/** Whether a line goes on with a name of letters and what names have. */
function isName(from: i32): bool {
  if (!isOf(from, SMALL | LARGE | LEAD)) return false;
  let at = from;
  let kind = <i32>load<u8>(CLASSES + <i32>load<u8>(at));
  while (kind !== 0) {
    // The text is UTF-8 already, so a first byte has its second.
    at += kind === LEAD ? 2 : 1;
    kind = <i32>load<u8>(CLASSES + <i32>load<u8>(at));
  }
  const size = at - from;
  if (size < LEAST_IN_NAME || size > MOST_IN_NAME || load<u8>(at - 1) === SPACE) return false;
  return endsAt(at);
}

/** The state after a line that names teams in quotes, one or a list; `NEW` if it does something else. */
function owned(state: i32, lineAt: i32, from: i32, inner: i32): i32 {
  listed = 0;
  if (!readTeams(from)) return NEW;
  const before = namedCount;
  for (let at = 0; at < listed; at++) {
    const team = teamAt(LISTED + at * 20);
    if (team < 0 || (load<u8>(owners + team) & IS_APART) !== 0) {
      namedCount = before;
      return team < 0 ? TOO_MANY : NEW;
    }
    name(team);
  }
  // A list of one isn't one.
  const size = isList ? listed : 0;
  const kind = OWNED + state * MOST_LISTED + size;
  const known = find(kind, keyHash, lineAt, keyEnd);
  if (known !== NEW) return known;
  const key = keyHash;
  const end = keyEnd;
  const after = readOwned(state, from - text, end - text, inner, size);
  return after >= 0 && add(kind, key, lineAt, end, after) ? after : TOO_MANY;
}

function teamAt(one: i32): i32 {
  const from = load<i32>(one);
  const end = load<i32>(one + 4);
  const isNumbered = end !== load<i32>(one + 8);
  const kind = isNumbered ? NUMBERED_TEAMS : TEAMS;
  const hash = load<i32>(one + 12);
  const known = find(kind, hash, from, end);
  if (known !== NEW) return known;
  const team = readTeam(from - text, end - text, isNumbered ? 1 : 0);
  return team >= 0 && add(kind, hash, from, end, team) ? team : TOO_MANY;
}

/** Reads a line of one or several teams, without a doubt: `layer: "@acme/web"`, `layer: ["@acme/web", "@acme/it"] # us`. */
function readTeams(from: i32): bool {
  let at = from;
  if (load<u8>(at) === SMALL_X || !isOf(at, SMALL)) return false;
  let hash = HASH_START;
  while (isOf(at, IN_ID)) hash = (hash ^ <i32>load<u8>(at++)) * PRIME;
  if (at - from > MOST_IN_ID || load<u8>(at) !== COLON || load<u8>(at + 1) !== SPACE) return false;
  keyEnd = at + 1;
  keyHash = hash;
  isList = load<u8>(at + 2) === OPEN;
  at = isList ? readList(at + 3) : readOne(at + 2);
  if (at < 0) return false;
  const end = at;
  while (load<u8>(at) === SPACE) at++;
  return at >= lineEnd || (at > end && load<u8>(at) === HASH);
}

function readList(from: i32): i32 {
  let at = from;
  while (listed < MOST_LISTED - 1) {
    at = readOne(at);
    if (at < 0) return -1;
    if (load<u8>(at) === CLOSE) return areDistinct() ? at + 1 : -1;
    if (load<u8>(at) !== COMMA) return -1;
    at += load<u8>(at + 1) === SPACE ? 2 : 1;
  }
  return -1;
}

/** Reads a team in quotes, and notes it: where it begins, where it ends without its number, where it ends, its hash. */
function readOne(from: i32): i32 {
  if (load<u8>(from) !== QUOTE || load<u8>(from + 1) !== AT) return -1;
  let at = from + 2;
  let hash = HASH_START;
  while (isOf(at, SMALL | DIGIT) || load<u8>(at) === MINUS)
    hash = (hash ^ <i32>load<u8>(at++)) * PRIME;
  if (at === from + 2 || at - from - 2 > MOST_IN_ORGANISATION) return -1;
  if (load<u8>(at) !== SLASH) return -1;
  const slug = ++at;
  let end = at;
  let hashAtEnd = hash;
  while (isOf(at, IN_ID)) {
    hash = (hash ^ <i32>load<u8>(at)) * PRIME;
    if (!isOf(at++, DIGIT)) {
      end = at;
      hashAtEnd = hash;
    }
  }
  if (load<u8>(at) !== QUOTE || at === slug || at - slug > MOST_IN_ID) return -1;
  const isNumbered = end < at && end > slug && isOf(end - 1, BETWEEN);
  const one = LISTED + listed * 20;
  store<i32>(one, from + 1);
  store<i32>(one + 4, isNumbered ? end : at);
  store<i32>(one + 8, at);
  store<i32>(one + 12, isNumbered ? hashAtEnd : hash);
  listed++;
  return at + 1;
}

/** Who is there twice isn't two owners. */
function areDistinct(): bool {
  for (let one = 1; one < listed; one++) {
    const from = load<i32>(LISTED + one * 20);
    const size = load<i32>(LISTED + one * 20 + 8) - from;
    for (let other = 0; other < one; other++) {
      const at = LISTED + other * 20;
      const before = load<i32>(at);
      if (load<i32>(at + 8) - before === size && areSame(before, from, size)) return false;
    }
  }
  return true;
}

/** Ends a service: is it like one before it? `false` if it has too many owners. */
function close(state: i32): bool {
  if (namedCount > MOST_NAMED) return false;
  const row = rows + (rowCount - 1) * ROW_SIZE;
  const place = STATES + state * STATE_SIZE + 8;
  const alike = load<i32>(place) - 1;
  store<i32>(row + 12, state);
  if (alike >= 0 && !hasNewId()) {
    store<i32>(row + 8, alike);
    mark(IS_LEFT_OUT);
    return true;
  }
  // Whether a team is named at all is a question to those that are kept.
  if (alike < 0) store<i32>(place, rowCount);
  // In what is ignored nobody is named.
  if (isIgnored === 0) mark(IS_KEPT);
  return true;
}

function mark(flag: u8): void {
  for (let at = 0; at < namedCount; at++) {
    const owner = owners + load<i32>(NAMED + at * 4);
    store<u8>(owner, load<u8>(owner) | flag);
  }
}

/** Whether the service names an id that none names which is kept. */
function hasNewId(): bool {
  for (let at = 0; at < namedCount; at++) {
    const flags = load<u8>(owners + load<i32>(NAMED + at * 4));
    if ((flags & IS_ID) !== 0 && (flags & IS_KEPT) === 0) return true;
  }
  return false;
}
