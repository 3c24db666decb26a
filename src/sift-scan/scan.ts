// In: the bytes of a text. Out: a row for each service, with the one that it is like.
/**
 * The part of the sift that looks at every byte, in AssemblyScript: `npm run generate` turns it into WebAssembly. It
 * knows indentation, remarks, and the lines that differ from service to service: ids, names, and teams that own a layer.
 * What any other line says it asks once for each different one. In JavaScript the same loop takes five times as long for
 * 10,000 services, because it ends before the compilers are done with it.
 */
import {
  CLASSES,
  COLON,
  CR,
  HASH,
  HASH_START,
  IN_ID,
  isOf,
  LF,
  MINUS,
  PRIME,
  SMALL,
  SMALL_X,
} from './scan-characters.ts';
import {
  behindSpaces,
  endAt,
  endsAt,
  isName,
  isPlain,
  lineEnd,
  lineHash,
  look,
} from './scan-line.ts';
import {
  addRow,
  hasNewId,
  IS_APART,
  IS_KEPT,
  IS_LEFT_OUT,
  LISTED,
  MOST_LISTED,
  MOST_NAMED,
  makeRoom,
  mark,
  most,
  NAMED,
  name,
  namedCount,
  nameOnly,
  owners,
  ownersOf,
  pool,
  ROW_SIZE,
  rowCount,
  rows,
  STATE_SIZE,
  STATES,
  STEP_SIZE,
  steps,
  TOO_MANY,
  text,
} from './scan-memory.ts';
import {
  add,
  find,
  forgetPieces,
  IDS,
  NEW,
  NUMBERED_TEAMS,
  OWNED,
  PARTS,
  TEAMS,
} from './scan-pieces.ts';
import { isList, keyEnd, keyHash, listed, MOST_IN_ID, readTeams } from './scan-teams.ts';

export {
  countRows,
  isLeftOut,
  name,
  newOwner,
  newState,
  ownersOf,
  rowsAt,
} from './scan-memory.ts';

/** What a line says which wasn't seen before: the state after it; negative in doubt. */
declare function readId(start: i32, end: i32): i32;
declare function readLine(state: i32, start: i32, end: i32, indent: i32): i32;
/** The state after a line that names teams, by its key. */
declare function readOwned(state: i32, start: i32, end: i32, indent: i32, listed: i32): i32;
/** The state after a name. */
declare function readName(state: i32, indent: i32): i32;
/** The number of a team, or of all that differ from it in their number only. */
declare function readTeam(start: i32, end: i32, isNumbered: i32): i32;
declare function isPrintable(start: i32, end: i32): i32;

/** `name: ` and nothing behind it, as a number. */
const NAME: u64 = 0x203a656d616e;
const SIX_BYTES: u64 = 0xffffffffffff;

let stepCount: i32 = 0;
let poolCount: i32 = 0;
let line: i32 = 0;
let taken: i32 = 0;
let indent: i32 = 0;
let body: i32 = 0;
/** How far the ids of the first part are indented. */
let firstIndent: i32 = 0;
/** Whether the next line is the first below an id. */
let isFirst: bool = false;
/** For the ids of a part, in the place of a state. */
let ids: i32 = IDS;
let opened: i32 = 0;
let isIgnored: i32 = 0;
/** So many lines that name teams are remembered whole: where there are more, few of them come again. */
const MOST_OWNED_KEPT: i32 = 20000;
let ownedKept: i32 = 0;

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

/** Begins a text of so many bytes; gives where they belong. The same memory serves one text after another. */
export function start(bytes: i32): i32 {
  stepCount = 0;
  poolCount = 0;
  taken = 0;
  indent = 0;
  body = 0;
  opened = 0;
  isIgnored = 0;
  current = -1;
  firstIndent = 0;
  ownedKept = 0;
  ids = IDS + PARTS;
  forgetPieces();
  return makeRoom(bytes);
}

/** The state of the service that is being read; negative if there is none, or in doubt. */
let current: i32 = -1;

/** Where the next line begins, and where all of them end. */
let at: i32 = 0;
let end: i32 = 0;

/**
 * Reads all services between two offsets, of which the first is in this line; gives where they end, or a negative number
 * in doubt. Several manifests may follow each other in one text: each is a part, and has its own ids.
 */
export function scan(offset: i32, endOffset: i32, firstLine: i32): i32 {
  at = text + offset;
  end = text + endOffset;
  endAt(end);
  ids -= PARTS;
  line = firstLine;
  current = -1;
  isIgnored = 0;
  indent = 0;
  let found = GO_ON;
  while (found === GO_ON) found = readLines();
  if (found === IN_DOUBT || (current >= 0 && !close(current))) return -1;
  addRow(at, line);
  return at - text;
}

const GO_ON: i32 = 0;
const AT_END: i32 = 1;
const IN_DOUBT: i32 = 2;

/**
 * Reads some lines. The runtime compiles a function better that is called often, and doesn't do it for one that is
 * running: in one loop, 10,000 services took 4 ms longer. Exported, because otherwise the compiler makes it one.
 */
export function readLines(): i32 {
  for (let count = 0; count < 64; count++) {
    if (at >= end) return AT_END;
    const from = behindSpaces(at);
    if (isRemark(from)) {
      look(from);
      if (!isPlain && isPrintable(from - text, lineEnd - text) === 0) return IN_DOUBT;
    } else if (from === at) {
      return AT_END;
    } else if (!takeLine(at, from)) {
      return IN_DOUBT;
    }
    line++;
    at = min(lineEnd + (load<u8>(lineEnd) === CR ? 2 : 1), end);
  }
  return GO_ON;
}

/** Whether a line is empty or a remark. */
function isRemark(from: i32): bool {
  const byte = load<u8>(from);
  return byte === LF || byte === CR || byte === HASH;
}

/** Takes a line that says something; `false` in doubt. */
function takeLine(at: i32, from: i32): bool {
  const inner = from - at;
  if (indent === 0) {
    indent = inner;
    // What is known of a name is known of it in its column.
    if (firstIndent === 0) firstIndent = inner;
    if (firstIndent !== inner) return false;
  }
  if (inner < indent) return false;
  if (inner === indent) {
    if (current >= 0 && !close(current)) return false;
    current = open(at, from);
    isFirst = true;
  } else {
    if (current < 0) return false;
    // The same for what is below an id. In another column, a name may be a layer.
    if (isFirst && body > 0 && body !== inner) return false;
    isFirst = false;
    current = next(current, at, from, inner);
  }
  taken++;
  return current >= 0;
}

/** The state after the id of a service. Ids of letters alone are in doubt: they may be keys, or mean `null`. */
function open(lineAt: i32, from: i32): i32 {
  addRow(lineAt, line);
  nameOnly(0);
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
  if (!add(ids, hash, from, at, 0)) return -1;
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
    const before = namedCount;
    const after = owned(state, lineAt, from, inner);
    if (after >= 0 && ownedKept < MOST_OWNED_KEPT) {
      ownedKept++;
      keep(state, hash, lineAt, end, after, before);
    }
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

/** The state after a line that names teams in quotes, one or a list; `NEW` if it does something else. */
function owned(state: i32, lineAt: i32, from: i32, inner: i32): i32 {
  if (!readTeams(from, lineEnd)) return NEW;
  const before = namedCount;
  for (let at = 0; at < listed; at++) {
    const team = teamAt(LISTED + at * 20);
    if (team < 0 || (load<u8>(owners + team) & IS_APART) !== 0) {
      nameOnly(before);
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
