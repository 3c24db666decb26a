/**
 * Numbers for pieces of a text: pieces with the same bytes, after the same state, have the same number. A `Map` of
 * strings needs a string for each piece; without them 10,000 services are sifted in a third of the time.
 */

/** A cheap hash lets a hostile file choose pieces that meet: after so many looks the file is given up. */
const MOST_LOOKS = 64;

/** What `find` answers if a piece is new, and if too many pieces met. */
export const NEW = -1;
export const TOO_MANY = -2;

/** Fields of a piece: the state, the hash, and where it begins and ends. */
const FIELDS = 4;

export class PieceTable {
  readonly #bytes: Uint8Array;
  /** The number of a piece and one; nothing is 0. */
  #slots = new Int32Array(2048);
  #pieces = new Int32Array(1024 * FIELDS);
  #count = 0;
  /** Where the piece belongs that was looked for last. */
  #slot = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The number of the bytes from `start` to before `end`, after a state. */
  find(state: number, hash: number, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spread(hash, state) & mask;
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) {
        this.#slot = slot;
        return NEW;
      }
      if (this.#is(number, state, hash, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    return TOO_MANY;
  }

  /** Gives the piece that was just found to be new its number. */
  add(state: number, hash: number, start: number, end: number): number {
    const number = this.#count++;
    const at = number * FIELDS;
    if (at === this.#pieces.length) {
      const more = new Int32Array(at * 2);
      more.set(this.#pieces);
      this.#pieces = more;
    }
    this.#pieces[at] = state;
    this.#pieces[at + 1] = hash;
    this.#pieces[at + 2] = start;
    this.#pieces[at + 3] = end;
    this.#slots[this.#slot] = number + 1;
    if (this.#count * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #is(number: number, state: number, hash: number, start: number, end: number): boolean {
    const pieces = this.#pieces;
    const at = number * FIELDS;
    if (pieces[at + 1] !== hash || pieces[at] !== state) return false;
    const from = pieces[at + 2] as number;
    if ((pieces[at + 3] as number) - from !== end - start) return false;
    return areSame(this.#bytes, from, start, end - start);
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      const at = number * FIELDS;
      let slot = spread(this.#pieces[at + 1] as number, this.#pieces[at] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function spread(hash: number, state: number): number {
  const mixed = Math.imul(hash ^ Math.imul(state, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Whether as many bytes are the same at two places. */
export function areSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (bytes[one + at] !== bytes[other + at]) return false;
  return true;
}

export const HASH_START = 0x811c9dc5 | 0;

/** A hash with one more byte (FNV-1a). */
export function hashed(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 16_777_619);
}
