/** Longer strings rarely come twice. In characters. */
const LONGEST = 48;

/** How many strings are remembered; a power of two. */
const ROOM = 4096;

/**
 * Cuts strings out of a text, and gives the same one where the same characters come again: a manifest repeats a small
 * vocabulary, and a string that is known needs no memory and is quick to look up.
 */
export class StringPool {
  readonly #text: string;
  readonly #known: (string | undefined)[] = new Array(ROOM);

  constructor(text: string) {
    this.#text = text;
  }

  /** The string between two offsets. */
  cut(start: number, end: number): string {
    const text = this.#text;
    const length = end - start;
    if (length > LONGEST) return text.slice(start, end);
    // By some of the letters: reading all of them would cost more than the rare clash.
    let slot = Math.imul(length, 31) + text.charCodeAt(start);
    slot = Math.imul(slot, 31) + text.charCodeAt(start + (length >> 1));
    slot = Math.imul(slot, 31) + text.charCodeAt(end - 2);
    slot = Math.imul(slot, 31) + text.charCodeAt(end - 1);
    slot = (slot ^ (slot >>> 12)) & (ROOM - 1);
    const known = this.#known[slot];
    if (known !== undefined && known.length === length && text.startsWith(known, start))
      return known;
    const string = text.slice(start, end);
    this.#known[slot] = string;
    return string;
  }
}
