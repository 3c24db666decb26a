import type { Location, Span } from '../estate/finding.ts';
import type { Gap, Source } from '../estate/source.ts';

const LF = 10;
const CR = 13;

/** Where the next line after an offset begins; negative in the last one. */
function nextLine(text: string, from: number, hasCr: boolean): number {
  if (!hasCr) {
    const end = text.indexOf('\n', from);
    return end < 0 ? end : end + 1;
  }
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) return at + 1;
  }
  return -1;
}

/** Where each line begins. */
function startsIn(text: string, hasCr: boolean): Int32Array {
  let starts = new Int32Array(256);
  let count = 1;
  for (let at = nextLine(text, 0, hasCr); at >= 0; at = nextLine(text, at, hasCr)) {
    if (count === starts.length) {
      const more = new Int32Array(2 * count);
      more.set(starts);
      starts = more;
    }
    starts[count++] = at;
  }
  return starts.subarray(0, count);
}

/** The number, from 1, of the line that begins at each of some places, where the text leaves lines out. */
function numbersOf(starts: Int32Array, gaps: readonly Gap[]): Int32Array {
  let open = 0;
  let leftOut = 0;
  return starts.map((start, index) => {
    for (let gap = gaps[open]; gap !== undefined && gap.at <= start; gap = gaps[++open])
      leftOut += gap.lines;
    return index + 1 + leftOut;
  });
}

/** The first place in a sorted list whose number is at least this one. */
function placeOf(numbers: Int32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Turns offsets of one text into lines and columns of its file; a line ends at LF, CR LF or a lone CR. */
export class Lines {
  readonly #text: string;
  readonly #starts: Int32Array;
  /** The number of each line, if some are left out. */
  readonly #numbers: Int32Array | undefined;
  /** 1 when the text begins with a byte order mark, which no editor counts as a column. */
  readonly #mark: number;
  /** The line that was asked for last, from 0. */
  #near = 0;

  constructor(text: string, gaps: readonly Gap[] = []) {
    this.#text = text;
    this.#mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#starts = startsIn(text, text.includes('\r'));
    this.#numbers = gaps.length === 0 ? undefined : numbersOf(this.#starts, gaps);
  }

  get count(): number {
    return this.#numbers?.at(-1) ?? this.#starts.length;
  }

  /** Line and column, both from 1, of an offset; columns count UTF-16 units, as editors and SARIF do. */
  at(offset: number): { line: number; column: number } {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    const index = this.#lineAt(within);
    const column = within - (this.#starts[index] as number) + 1;
    const line = this.#numbers?.[index] ?? index + 1;
    return { line, column: index === 0 ? Math.max(1, column - this.#mark) : column };
  }

  /** The line, from 0, of an offset. Callers usually go down the text, so the answer is near the last one. */
  #lineAt(offset: number): number {
    const starts = this.#starts;
    let low = (starts[this.#near] as number) <= offset ? this.#near : 0;
    let high = starts.length - 1;
    for (let step = 1; low + step <= high; step *= 2) {
      if ((starts[low + step] as number) > offset) {
        high = low + step - 1;
        break;
      }
      low += step;
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#near = low;
    return low;
  }

  /** The text of a line (from 1), without its line break; empty if it is left out. */
  textOf(line: number): string {
    const index = this.#numbers === undefined ? line - 1 : placeOf(this.#numbers, line);
    const start = this.#starts[index];
    if (start === undefined || (this.#numbers?.[index] ?? line) !== line) return '';
    let end = this.#starts[index + 1] ?? this.#text.length;
    if (end > start && this.#text.charCodeAt(end - 1) === LF) end--;
    if (end > start && this.#text.charCodeAt(end - 1) === CR) end--;
    const text = this.#text.slice(start, end);
    return index === 0 && this.#mark === 1 ? text.slice(1) : text;
  }
}

const LINES: unique symbol = Symbol('lines');

/** The lines of a source, counted when something in it is first shown, and kept on the source itself. */
export function linesOf(source: Source): Lines {
  const held = source as { [LINES]?: Lines };
  if (held[LINES] === undefined) {
    // Not enumerable, so that a copy of a source doesn't carry the lines of another text.
    Object.defineProperty(held, LINES, { value: new Lines(source.text, source.gaps) });
  }
  return held[LINES] as Lines;
}

/** A span of a source as a person finds it. */
export function locate(source: Source, span: Span): Location {
  const lines = linesOf(source);
  const start = lines.at(span.start);
  const end = lines.at(Math.max(span.start, span.end));
  return {
    file: source.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
