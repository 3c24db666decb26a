// The kinds of service by the rows of a scanned text, and the text without those that are like others.
import type { Gap } from '../estate/source.ts';
import { FIELDS, LIKE, LINE, STATE } from './row-fields.ts';
import type { Alike, Rest, Sift } from './sift-result.ts';
import type { SlicedText } from './sliced-text.ts';

interface AlikeSoFar extends Alike {
  others: number;
}

/** The services of a text. The last row is where they end. */
export class SiftedServices {
  readonly #sliced: SlicedText;
  readonly #rows: Int32Array;
  readonly #alike: AlikeSoFar[] = [];
  readonly count: number;
  readonly kinds: ReadonlySet<Alike>;
  /** How many aliases there are. */
  readonly aliases: number;

  /** `aliases` says how many there are up to a state. */
  constructor(sliced: SlicedText, rows: Int32Array, aliases: readonly number[]) {
    this.#sliced = sliced;
    this.#rows = rows;
    this.count = rows.length / FIELDS - 1;
    const kinds = new Set<Alike>();
    let total = 0;
    // Without a call for each field: of 10,000 services that would take 2 ms.
    for (let at = 0, row = 0; at < this.count; at++, row += FIELDS) {
      const like = rows[row + LIKE] as number;
      total += aliases[rows[row + STATE] as number] as number;
      if (like === at) {
        const alike = { place: at, line: rows[row + LINE] as number, others: 0 };
        this.#alike.push(alike);
        kinds.add(alike);
        continue;
      }
      const alike = this.#alike[like] as AlikeSoFar;
      alike.others++;
      this.#alike.push(alike);
    }
    this.kinds = kinds;
    this.aliases = total;
  }

  #field(at: number, field: number): number {
    return this.#rows[at * FIELDS + field] as number;
  }

  /** `owners` are those in services that are left out. */
  toSift(owners: ReadonlySet<string>): Sift {
    return {
      text: this.#sliced.text,
      rest: this.#rest(this.#rare()),
      rare: this.#rare(),
      owners,
      kinds: this.kinds,
      at: (line) => this.#at(line),
      ofPlace: (place) => this.#alike[place] as Alike,
      restWith: (all) => this.#rest(all),
    };
  }

  /**
   * The kinds of which there are fewest, of one service in fifty together. Services with a mistake are of such a kind as
   * a rule, so they would be put back: with 1 % of them this saves a third of the time.
   */
  #rare(): ReadonlySet<Alike> {
    const rare = new Set<Alike>();
    let room = this.count / 50;
    for (const one of [...this.kinds].sort((a, b) => a.others - b.others)) {
      room -= one.others + 1;
      if (room < 0) break;
      rare.add(one);
    }
    return rare;
  }

  /** The text without the services that are like others, but for all of some kinds. */
  #rest(all: ReadonlySet<Alike>): Rest {
    const { slice, length } = this.#sliced;
    const isBack = new Uint8Array(this.count);
    for (const { place } of all) isBack[place] = 1;
    const isKept = (at: number): boolean => {
      const like = this.#field(at, LIKE);
      return like === at || isBack[like] === 1;
    };
    const pieces: string[] = [];
    const gaps: Gap[] = [];
    let from = 0;
    let size = 0;
    const take = (end: number): void => {
      const piece = slice(from, end);
      pieces.push(piece);
      size += piece.length;
    };
    for (let at = 0; at < this.count; at++) {
      if (isKept(at)) continue;
      const first = at;
      // Those that follow each other go together.
      while (at + 1 < this.count && !isKept(at + 1)) at++;
      take(this.#field(first, 0));
      gaps.push({ at: size, lines: this.#field(at + 1, LINE) - this.#field(first, LINE) });
      from = this.#field(at + 1, 0);
    }
    take(length);
    return { text: pieces.join(''), gaps };
  }

  #at(line: number): Alike | undefined {
    let low = 0;
    let high = this.count;
    if (line < this.#field(0, LINE) || line >= this.#field(high, LINE)) return undefined;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.#field(middle, LINE) <= line) low = middle;
      else high = middle;
    }
    return this.#alike[low];
  }
}
