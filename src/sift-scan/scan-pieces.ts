// Numbers for pieces of the text: a piece with the same bytes, after the same state, has the same value.
import { most, PIECE_SIZE, pieces, slotMask, slots, TOO_MANY } from './scan-memory.ts';

/** A cheap hash lets a hostile file choose pieces that meet: after so many looks the file is given up. */
export const MOST_LOOKS: i32 = 64;
export const NEW: i32 = -1;

/** What is before the number of a state where a piece is an id, or a team. */
export const IDS: i32 = -1;
export const TEAMS: i32 = -2;
export const NUMBERED_TEAMS: i32 = -3;
/** How far the numbers for the ids of two parts are apart. */
export const PARTS: i32 = 4;
/** Added to the state for lines that name teams, without these. */
export const OWNED: i32 = 1 << 30;

let pieceCount: i32 = 0;
let foundSlot: i32 = 0;

/** Forgets all pieces: their slots are empty. */
export function forgetPieces(): void {
  pieceCount = 0;
}

/** The value of the bytes from a place to before `end`, after a state. */
export function find(state: i32, hash: i32, from: i32, end: i32): i32 {
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
export function add(state: i32, hash: i32, from: i32, end: i32, value: i32): bool {
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

export function areSame(one: i32, other: i32, size: i32): bool {
  if (size < 16) {
    for (let at = 0; at < size; at++) if (load<u8>(one + at) !== load<u8>(other + at)) return false;
    return true;
  }
  const last = size - 16;
  for (let at = 0; at < last; at += 16)
    if (v128.any_true(v128.xor(v128.load(one + at), v128.load(other + at)))) return false;
  // The last sixteen, of which some may have been compared.
  return !v128.any_true(v128.xor(v128.load(one + last), v128.load(other + last)));
}
