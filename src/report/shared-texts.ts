/** More different texts than this aren't worth a comparison. */
const MOST = 50_000;

/** Keeps equal texts once: thousands of findings often say the same. */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  /** The same text, as it was first seen. */
  of(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size >= MOST) this.#texts.clear();
    this.#texts.set(text, text);
    return text;
  }
}
