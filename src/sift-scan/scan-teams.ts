// Reads lines that name teams in quotes, as most do that differ from service to service.
import {
  AT,
  BETWEEN,
  CLOSE,
  COLON,
  COMMA,
  DIGIT,
  HASH,
  HASH_START,
  IN_ID,
  isOf,
  MINUS,
  OPEN,
  PRIME,
  QUOTE,
  SLASH,
  SMALL,
  SMALL_X,
  SPACE,
} from './scan-characters.ts';
import { LISTED, MOST_LISTED } from './scan-memory.ts';
import { areSame } from './scan-pieces.ts';

export const MOST_IN_ID: i32 = 100;
export const MOST_IN_ORGANISATION: i32 = 39;

/** Of the line that was read last: where its key ends, the hash of that, whether it is a list, and how many it has. */
export let keyEnd: i32 = 0;
export let keyHash: i32 = 0;
export let isList: bool = false;
export let listed: i32 = 0;

/** Reads a line of one or several teams, without a doubt: `layer: "@acme/web"`, `layer: ["@acme/web", "@acme/it"] # us`. */
export function readTeams(from: i32, lineEnd: i32): bool {
  let at = from;
  listed = 0;
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
