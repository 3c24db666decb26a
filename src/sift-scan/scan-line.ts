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

/** The same byte in all eight of a number. */
const EACH: u64 = u64.MAX_VALUE / 255;
const HIGH: u64 = EACH * 0x80;
const SPACES: u64 = EACH * SPACE;
const LINE_FEEDS: u64 = EACH * LF;
const DELETES: u64 = EACH * 0x7f;
/** An odd number whose bits are spread evenly (the golden ratio). */
const SPREAD: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15;

/** Bits of the bytes that are zero; the lowest is certain. */
function zeros(bytes: u64): u64 {
  return (bytes - EACH) & ~bytes & HIGH;
}

/** Looks at all bytes of a line: eight at once, and one by one only where one isn't plain. */
export function look(from: i32): void {
  let at = from;
  let hash: u64 = SPREAD;
  while (true) {
    const bytes = load<u64>(at);
    const ends = zeros(bytes ^ LINE_FEEDS);
    const left = ends === 0 ? 64 : ctz(ends) - 7;
    // What is behind the end counts as spaces.
    const said = left === 64 ? bytes : bytes ^ ((bytes ^ SPACES) & (~(<u64>0) << left));
    const odd = ((said - SPACES) & ~said & HIGH) | (said & HIGH) | zeros(said ^ DELETES);
    if (odd !== 0) {
      lookAtEach(from);
      return;
    }
    hash = (hash ^ said) * SPREAD;
    hash ^= hash >> 29;
    if (left < 64) {
      lineEnd = at + <i32>(left >> 3);
      lineHash = <i32>(hash ^ (hash >> 32));
      isPlain = true;
      return;
    }
    at += 8;
  }
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
