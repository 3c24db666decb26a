/** Longer strings rarely repeat. In characters. */
const LONGEST = 48;

/** How many strings are remembered, at least and at most; powers of two. */
const LEAST = 256;
const MOST = 4096;

/**
 * Cuts strings out of a text, and returns the same one for the same characters: a manifest repeats a small vocabulary,
 * and a known string needs no memory and is quick to look up.
 */
export class StringPool {
  readonly #text: string;
  readonly #known: (string | undefined)[];
  readonly #mask: number;

  constructor(text: string) {
    this.#text = text;
    let room = LEAST;
    // For a short text, making room for more would take longer than reading it.
    while (room < MOST && room * 16 < text.length) room *= 2;
    this.#known = new Array(room);
    this.#mask = room - 1;
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
    slot = (slot ^ (slot >>> 12)) & this.#mask;
    const known = this.#known[slot];
    if (known !== undefined && known.length === length && text.startsWith(known, start))
      return known;
    const string = text.slice(start, end);
    this.#known[slot] = string;
    return string;
  }
}
