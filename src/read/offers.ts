// Parts of the files that two threads share: the main one offers them, and whoever is free takes the next.
import type { ReadFrom, Reading } from './run-reader.ts';

/** A part: some files, in the order of the walk. */
export interface Offer {
  /** From 1, in their order. */
  readonly at: number;
  readonly reading: Reading;
  readonly paths: readonly string[];
}

/** What the second thread needs to know at its start. */
export interface Start extends ReadFrom {
  readonly open: OpenParts;
}

/**
 * Memory of both threads: each part that nobody has taken has a cell with its number, and the last cell counts the parts
 * that the second thread has sent back.
 */
export type OpenParts = Int32Array<SharedArrayBuffer>;

/** Parts that are offered before the first of them is done, so that the results that wait stay few. */
export const AHEAD = 64;

const TAKEN = 0;

/** Room for the parts that are offered at a time. */
export function openParts(): OpenParts {
  return new Int32Array(new SharedArrayBuffer((AHEAD + 1) * Int32Array.BYTES_PER_ELEMENT));
}

/** Offers a part, in place of one that is done. */
export function offer(open: OpenParts, at: number): void {
  Atomics.store(open, at % AHEAD, at);
}

/** Takes a part, if nobody has taken it. */
export function take(open: OpenParts, at: number): boolean {
  return Atomics.compareExchange(open, at % AHEAD, at, TAKEN) === at;
}

/** Notes that the second thread has sent a part back. */
export function noteSent(open: OpenParts): void {
  Atomics.add(open, AHEAD, 1);
}

/** How many parts the second thread has sent back. */
export function sentParts(open: OpenParts): number {
  return Atomics.load(open, AHEAD);
}
