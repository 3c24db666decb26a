// Of each service of a sifted text what it doesn't share with those that are like it, one after another.
import type { ServiceRow } from '../estate/report.ts';
import { classOf, wordsOf } from './closed-line.ts';

const SPACE = 32;
const CR = 13;
const HASH = 35;

const nobody: readonly string[] = [];

/** More texts of owners aren't remembered: with more, few of them come again. */
const MOST_KNOWN = 10_000;

/** Reads services of a text that was sifted, so every line of them is closed. It is the row of the last one. */
export class ServiceRows implements ServiceRow {
  id = '';
  name: string | null = null;
  description: string | null = null;
  /** Numbers, from 1, of the lines that aren't empty or a remark. */
  readonly lines: number[] = [];
  readonly #text: string;
  readonly #known = new Map<string, readonly string[]>();
  /** Where the text of each of these lines begins and ends, and how far it is indented. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #indents: number[] = [];
  #at: number;
  #line: number;
  /** How far ids are indented. */
  #indent = -1;

  /** `from` and `line` are the offset and the number of the first line below `services:`. */
  constructor(text: string, from: number, line: number) {
    this.#text = text;
    this.#at = from;
    this.#line = line;
  }

  /** Goes to the next service; `false` if there is none. */
  next(): boolean {
    this.lines.length = 0;
    this.name = null;
    this.description = null;
    const text = this.#text;
    while (this.#at < text.length) {
      const next = text.indexOf('\n', this.#at);
      const end = next < 0 ? text.length : next;
      let start = this.#at;
      while (text.charCodeAt(start) === SPACE) start++;
      const code = start < end ? text.charCodeAt(start) : CR;
      if (code !== CR && code !== HASH && !this.#take(start, end)) break;
      this.#at = end + 1;
      this.#line++;
    }
    return this.lines.length > 0;
  }

  /** Takes a line with text; `false` if it belongs to what comes after the service. */
  #take(start: number, end: number): boolean {
    const indent = start - this.#at;
    if (this.#indent < 0) this.#indent = indent;
    const count = this.lines.length;
    if (indent < this.#indent || (indent === this.#indent && count > 0)) return false;
    this.lines.push(this.#line);
    this.#starts[count] = start;
    this.#ends[count] = end;
    this.#indents[count] = indent;
    const text = this.#text;
    if (count === 0) this.id = text.slice(start, text.indexOf(':', start));
    else if (indent === this.#indents[1]) this.#readWords(start, end);
    return true;
  }

  #readWords(start: number, end: number): void {
    const text = this.#text;
    if (text.startsWith('name: ', start)) this.name = wordsOf(text.slice(start, end)) ?? null;
    else if (text.startsWith('description: ', start))
      this.description = wordsOf(text.slice(start, end)) ?? null;
  }

  /** Whom a line names from a column on; nobody in doubt. The same texts give the same list. */
  ownersAt(at: number, column: number): readonly string[] {
    const value = this.valueAt(at, column);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const found = value.startsWith('- ') ? itemsIn(value) : ownersIn(`owners: ${value}`);
    if (this.#known.size < MOST_KNOWN) this.#known.set(value, found);
    return found;
  }

  /** The text from a column on; of a list in lines, all of it. */
  valueAt(at: number, column: number): string {
    const text = this.#text;
    const start = (this.#starts[at] as number) - (this.#indents[at] as number) + column - 1;
    let last = at;
    if (text.startsWith('- ', start))
      while (this.#isItem(last + 1, this.#indents[at] as number)) last++;
    return text.slice(start, this.#ends[last]);
  }

  #isItem(at: number, indent: number): boolean {
    if (at >= this.lines.length || this.#indents[at] !== indent) return false;
    return this.#text.startsWith('- ', this.#starts[at]);
  }
}

function ownersIn(line: string): readonly string[] {
  return classOf(line.trimEnd(), true)?.owners ?? nobody;
}

function itemsIn(value: string): readonly string[] {
  const owners: string[] = [];
  for (const line of value.split('\n')) {
    const item = line.trim();
    if (item === '' || item.startsWith('#')) continue;
    const found = ownersIn(item);
    if (found.length === 0) return nobody;
    owners.push(...found);
  }
  return owners;
}
