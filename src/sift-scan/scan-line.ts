// Looks at one line: where it ends, whether all of it is plain, and a hash of it.
import {
  CLASSES,
  CR,
  HASH_START,
  isOf,
  LARGE,
  LEAD,
  LF,
  PRIME,
  SMALL,
  SPACE,
} from './scan-characters.ts';

/** Longer words aren't `null` or `false`. */
const LEAST_IN_NAME: i32 = 6;
const MOST_IN_NAME: i32 = 200;

/** Of the line that was looked at last. */
export let lineEnd: i32 = 0;
export let lineHash: i32 = 0;
export let isPlain: bool = false;

let partEnd: i32 = 0;

/** Says where what is read ends. */
export function endAt(at: i32): void {
  partEnd = at;
}

const SPACES: v128 = i8x16.splat(SPACE);
/** From a space to `~`, what comes between and both. */
const PLAIN: v128 = i8x16.splat(0x7e - SPACE);
/** Odd numbers whose bits are spread evenly: the golden ratio, and another one. */
const SPREAD: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15;
const OTHER: u64 = ((<u64>0xc2b2ae3d) << 32) | 0x27d4eb4f;

const EIGHT_SPACES: u64 = (u64.MAX_VALUE / 255) * SPACE;

/** The first place that isn't a space. */
export function behindSpaces(from: i32): i32 {
  let at = from;
  while (true) {
    const other = load<u64>(at) ^ EIGHT_SPACES;
    if (other !== 0) return at + <i32>(ctz(other) >> 3);
    at += 8;
  }
}

/** The first bytes of a number, and zeros. */
function first(bytes: u64, count: i32): u64 {
  if (count >= 8) return bytes;
  return count <= 0 ? 0 : bytes & (u64.MAX_VALUE >> (64 - ((<u64>count) << 3)));
}

/** Looks at all bytes of a line: sixteen at once, and one by one only where one isn't plain. */
export function look(from: i32): void {
  let at = from;
  let hash: u64 = SPREAD;
  let odd = oddIn(at);
  for (; odd === 0; odd = oddIn(at)) {
    hash = ((hash ^ load<u64>(at)) * SPREAD) ^ (load<u64>(at, 8) * OTHER);
    hash ^= hash >> 29;
    at += 16;
  }
  // The first that isn't plain is the end, or there is something else in the line.
  const left = ctz(odd);
  if (load<u8>(at + left) !== LF) {
    lookAtEach(from);
    return;
  }
  hash =
    ((hash ^ first(load<u64>(at), left)) * SPREAD) ^ (first(load<u64>(at, 8), left - 8) * OTHER);
  lineEnd = at + left;
  lineHash = <i32>(hash ^ (hash >> 32));
  isPlain = true;
}

/** Which of sixteen bytes aren't plain, as bits. */
function oddIn(at: i32): i32 {
  return i8x16.bitmask(i8x16.gt_u(i8x16.sub(v128.load(at), SPACES), PLAIN));
}

function lookAtEach(from: i32): void {
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
export function endsAt(at: i32): bool {
  const byte = load<u8>(at);
  if (byte !== LF && (byte !== CR || load<u8>(at + 1) !== LF || at + 1 >= partEnd)) return false;
  lineEnd = at;
  return true;
}

/** Whether a line goes on with a name of letters and what names have. */
export function isName(from: i32): bool {
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
