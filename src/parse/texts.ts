/** Longer texts rarely come twice, and comparing them costs. */
const LONGEST = 48;

/** How many texts are remembered; a power of two. */
const ROOM = 4096;

/**
 * Cuts words out of a text, and gives the same string again where the same word comes again: a manifest has few
 * words many times, and a string that is known already needs no memory, and is quick to look up.
 */
export class Texts {
  readonly #text: string;
  readonly #known: (string | undefined)[] = new Array(ROOM);

  constructor(text: string) {
    this.#text = text;
  }

  /** The word between two offsets. `hash` is any number that equal words share. */
  cut(start: number, end: number, hash: number): string {
    if (end - start > LONGEST) return this.#text.slice(start, end);
    const slot = (hash ^ (hash >>> 12)) & (ROOM - 1);
    const known = this.#known[slot];
    if (known !== undefined && this.#isAt(known, start, end)) return known;
    const word = this.#text.slice(start, end);
    this.#known[slot] = word;
    return word;
  }

  #isAt(word: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) !== this.#text.charCodeAt(start + at)) return false;
    }
    return true;
  }
}
