import { Lines } from '../parse/line-index.ts';

/**
 * Lines and columns of offsets that mostly grow, as a scanner meets them from top to bottom. It counts as far as it is
 * asked, because most files are read for a place or two; at the first step back it makes an index of all lines.
 */
export class ForwardLines {
  readonly #text: string;
  /** For a text with a carriage return, whose lines end in several ways. */
  #whole: Lines | undefined;
  #line = 1;
  #start = 0;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#whole = text.includes('\r') ? new Lines(text) : undefined;
    this.#next = text.indexOf('\n');
  }

  /** Line and column, both from 1; a byte order mark isn't a column. */
  at(offset: number): { line: number; column: number } {
    if (offset < this.#start) this.#whole ??= new Lines(this.#text);
    if (this.#whole !== undefined) return this.#whole.at(offset);
    while (this.#next >= 0 && this.#next < offset) {
      this.#line++;
      this.#start = this.#next + 1;
      this.#next = this.#text.indexOf('\n', this.#start);
    }
    const isMarked = this.#start === 0 && this.#text.charCodeAt(0) === 0xfeff;
    const column = offset - this.#start + 1;
    return { line: this.#line, column: isMarked ? Math.max(1, column - 1) : column };
  }
}
