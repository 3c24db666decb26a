import type { ById } from '../estate/kind.ts';
import { once } from '../estate/once.ts';

/**
 * A table of rows that are looked up one by one: `"id":{…}`, one a line, sorted by id. Reading all of it takes far
 * longer than a check, so a row is searched for in the text and read when it is asked for.
 */
export interface Table {
  readonly row: (id: string) => unknown;
  /** All rows, in order. */
  readonly all: () => readonly (readonly [id: string, row: unknown])[];
}

/** A generated text -> what finds its rows. */
export function tableOf(text: string): Table {
  return {
    row: (id) => {
      const from = rowStart(text, id);
      return from === undefined
        ? undefined
        : JSON.parse(text.slice(from, text.indexOf('\n', from)));
    },
    all: () => Object.entries(JSON.parse(`{${text.trimEnd().replaceAll('\n', ',')}}`)),
  };
}

/**
 * A short table in any order as a map. A run with products asks for a few of the 82 kinds; reading them all was 5 of the
 * 255 million instructions that ten services take.
 */
export class RowMap<T> implements ById<T> {
  readonly #text: string;
  readonly #made: (id: string, row: unknown) => T;
  readonly #known = new Map<string, T | undefined>();
  readonly #all: () => ReadonlyMap<string, T>;

  /** `made` turns a row into what the map holds. */
  constructor(text: string, made: (id: string, row: unknown) => T) {
    // So that each row begins after a line feed.
    this.#text = `\n${text}`;
    this.#made = made;
    const rowOf = (id: string, row: unknown): T => this.#known.get(id) ?? made(id, row);
    this.#all = once(
      () =>
        new Map(
          tableOf(text)
            .all()
            .map(([id, row]) => [id, rowOf(id, row)]),
        ),
    );
  }

  get(id: string): T | undefined {
    if (!this.#known.has(id)) this.#known.set(id, this.#read(id));
    return this.#known.get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  keys(): MapIterator<string> {
    return this.#all().keys();
  }

  values(): MapIterator<T> {
    return this.#all().values();
  }

  get size(): number {
    return this.#all().size;
  }

  #read(id: string): T | undefined {
    const key = `\n${JSON.stringify(id)}:`;
    const at = this.#text.indexOf(key);
    if (at < 0) return undefined;
    const from = at + key.length;
    return this.#made(id, JSON.parse(this.#text.slice(from, this.#text.indexOf('\n', from))));
  }
}

/** Where the row of an id begins, found by halving. Ids are ASCII, so the text has them in their order. */
function rowStart(text: string, id: string): number | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
    const idEnd = text.indexOf('"', start + 1);
    const found = text.slice(start + 1, idEnd);
    if (found === id) return idEnd + 2;
    if (found > id) high = start;
    else low = text.indexOf('\n', start) + 1;
  }
  return undefined;
}
