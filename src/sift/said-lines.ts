// The lines of a part of a manifest that was sifted, so every line of it is closed.
import type { RowWords, SaidLines, ServiceRow } from '../estate/report.ts';
import { classOf, wordsOf } from './closed-line.ts';

const SPACE = 32;
const HASH = 35;

const nobody: readonly string[] = [];

const encoder = new TextEncoder();

/** The lines of a text that say something: all but empty ones and remarks. */
export class WrittenLines implements SaidLines {
  readonly lines: number[] = [];
  /** Each line without its end, and how far it is indented. */
  protected readonly texts: string[] = [];
  protected readonly indents: number[] = [];

  /** `first` is the number of the first line. */
  constructor(text: string, first: number) {
    for (const [at, line] of text.split('\n').entries()) {
      const written = line.endsWith('\r') ? line.slice(0, -1) : line;
      let indent = 0;
      while (written.charCodeAt(indent) === SPACE) indent++;
      if (indent === written.length || written.charCodeAt(indent) === HASH) continue;
      this.lines.push(first + at);
      this.texts.push(written);
      this.indents.push(indent);
    }
  }

  /** Every layer of every part asks, so the lines aren't looked through each time. */
  placeOf(line: number): number {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lines[middle] as number) < line) low = middle + 1;
      else high = middle;
    }
    return this.lines[low] === line ? low : -1;
  }

  ownersAt(at: number, column: number): readonly string[] | undefined {
    const value = (this.texts[at] as string).slice(column - 1);
    if (!value.startsWith('- ')) return ownersIn(`owners: ${value}`);
    const items: (readonly string[])[] = [];
    for (let item = at; item === at || this.#isItem(item, column - 1); item++)
      items.push(ownersIn((this.texts[item] as string).slice(column - 1)));
    const named = items.filter(({ length }) => length > 0);
    if (named.length === 0) return nobody;
    // The others are the same in each service, but where they are isn't known here.
    return named.length < items.length ? undefined : named.flat();
  }

  bytesBefore(at: number, column: number): number {
    return encoder.encode((this.texts[at] as string).slice(0, column - 1)).length;
  }

  #isItem(at: number, indent: number): boolean {
    return this.indents[at] === indent && (this.texts[at]?.startsWith('- ', indent) ?? false);
  }
}

/** The lines of one service: the first has its id. */
export class WrittenService extends WrittenLines implements ServiceRow {
  readonly id: string;
  readonly name: RowWords | null;
  readonly description: RowWords | null;

  constructor(text: string, first: number) {
    super(text, first);
    const [key = ''] = this.texts;
    this.id = key.slice(this.indents[0], key.indexOf(':'));
    this.name = this.#wordsOf('name: ');
    this.description = this.#wordsOf('description: ');
  }

  #wordsOf(key: string): RowWords | null {
    const [, indent] = this.indents;
    if (indent === undefined) return null;
    const at = this.texts.findIndex((line, place) => {
      return place > 0 && this.indents[place] === indent && line.startsWith(key, indent);
    });
    const text = at < 0 ? undefined : wordsOf((this.texts[at] as string).slice(indent));
    return text === undefined ? null : { text, at, column: indent + key.length + 1 };
  }
}

function ownersIn(line: string): readonly string[] {
  return classOf(line, true)?.owners ?? nobody;
}
