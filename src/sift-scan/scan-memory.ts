/**
 * What the scanner keeps in memory: the tables, then the text with a line feed behind it, then a row for each service.
 */
import { CLASSES, classify, LF } from './scan-characters.ts';

/** So many owners a list may have that is read at one look, and so many a service. */
export const MOST_LISTED: i32 = 32;
export const MOST_NAMED: i32 = 4000;

// The tables: where each begins, and how many entries it may have.
export const LISTED: i32 = CLASSES + 256;
export const NAMED: i32 = LISTED + MOST_LISTED * 20;
export const STATES: i32 = NAMED + MOST_NAMED * 4;
export let most: i32 = 0;
export let slots: i32 = 0;
export let pieces: i32 = 0;
export let steps: i32 = 0;
export let owners: i32 = 0;
export let pool: i32 = 0;
export let text: i32 = 0;
export let rows: i32 = 0;

export const STATE_SIZE: i32 = 12;
export const PIECE_SIZE: i32 = 20;
export const STEP_SIZE: i32 = 12;
export const ROW_SIZE: i32 = 16;

export let length: i32 = 0;
export let slotMask: i32 = 0;
export let stateCount: i32 = 0;
export let ownerCount: i32 = 0;
export let rowCount: i32 = 0;
export let namedCount: i32 = 0;

/** What is answered where there is no room any more. */
export const TOO_MANY: i32 = -2;

/** Makes room for a text of so many bytes, and forgets the one before it; gives where it belongs. */
export function makeRoom(bytes: i32): i32 {
  length = bytes;
  stateCount = 0;
  ownerCount = 0;
  rowCount = 0;
  namedCount = 0;
  let size = 4096;
  // In a small text services may be as short as `  s1: *a`.
  const each = bytes < 1 << 20 ? 3 : 4;
  while (size < bytes >> each) size <<= 1;
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
  memory.fill(slots, 0, size * 4);
  store<u8>(text + bytes, LF);
  classify();
  // The state in which a service begins.
  newState(1 << 30);
  return text;
}

export function reach(end: i32): void {
  const pagesNeeded = (end + 65535) >> 16;
  const more = pagesNeeded - memory.size();
  if (more > 0) memory.grow(more);
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

export const IS_ID: u8 = 1;
export const IS_APART: u8 = 2;
export const IS_KEPT: u8 = 4;
export const IS_LEFT_OUT: u8 = 8;

export function isLeftOut(owner: i32): bool {
  return (load<u8>(owners + owner) & IS_LEFT_OUT) !== 0;
}

/** Notes an owner of the service that is being read. */
export function name(owner: i32): void {
  if (namedCount < MOST_NAMED) store<i32>(NAMED + namedCount * 4, owner);
  namedCount++;
}

/** Forgets all that were noted after some. */
export function nameOnly(count: i32): void {
  namedCount = count;
}

export function mark(flag: u8): void {
  for (let at = 0; at < namedCount; at++) {
    const owner = owners + load<i32>(NAMED + at * 4);
    store<u8>(owner, load<u8>(owner) | flag);
  }
}

/** Whether the service names an id that none names which is kept. */
export function hasNewId(): bool {
  for (let at = 0; at < namedCount; at++) {
    const flags = load<u8>(owners + load<i32>(NAMED + at * 4));
    if ((flags & IS_ID) !== 0 && (flags & IS_KEPT) === 0) return true;
  }
  return false;
}

export function countRows(): i32 {
  return rowCount;
}

export function rowsAt(): i32 {
  return rows;
}

/** A row for what begins at a place in a line. */
export function addRow(at: i32, line: i32): void {
  const row = rows + rowCount * ROW_SIZE;
  reach(row + ROW_SIZE);
  store<i32>(row, at - text);
  store<i32>(row + 4, line);
  store<i32>(row + 8, rowCount);
  store<i32>(row + 12, 0);
  rowCount++;
}
