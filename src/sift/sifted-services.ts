// The kinds of service by the rows of a scanned text, and the text without those that are like others.
import { FIELDS, LIKE, LINE, STATE } from './row-fields.ts';
import type { Alike, Sift } from './sift-result.ts';
import type { SlicedText } from './sliced-text.ts';

const LF = '\n';

interface AlikeSoFar extends Alike {
  others: number;
}

/** The services of a text. The last row is where they end. */
export class SiftedServices {
  readonly #sliced: SlicedText;
  readonly #rows: Int32Array;
  readonly #alike: AlikeSoFar[] = [];
  readonly kinds: ReadonlySet<Alike>;
  /** How many aliases there are. */
  readonly aliases: number;

  /** `aliases` says how many there are up to a state. */
  constructor(sliced: SlicedText, rows: Int32Array, aliases: readonly number[]) {
    this.#sliced = sliced;
    this.#rows = rows;
    const kinds = new Set<Alike>();
    let total = 0;
    for (let at = 0; at < this.count; at++) {
      const like = this.#field(at, LIKE);
      total += aliases[this.#field(at, STATE)] as number;
      if (like === at) {
        const alike = { place: at, line: this.#field(at, LINE), others: 0 };
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

  get count(): number {
    return this.#rows.length / FIELDS - 1;
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

  /** The text with empty lines in the place of services that are left out. */
  #rest(all: ReadonlySet<Alike>): string {
    const { slice, length } = this.#sliced;
    const pieces: string[] = [];
    let from = 0;
    for (let first = 0; first < this.count; first++) {
      const isLeft = (at: number): boolean =>
        at >= this.count || this.#field(at, LIKE) === at || all.has(this.#alike[at] as Alike);
      if (isLeft(first)) continue;
      // Those that follow each other go together.
      let at = first;
      while (!isLeft(at + 1)) at++;
      const start = this.#field(first, 0);
      const end = this.#field(at + 1, 0);
      if (start > from) pieces.push(slice(from, start));
      const lines = this.#field(at + 1, LINE) - this.#field(first, LINE);
      first = at;
      // The last line may have no end.
      const isEnded = end < length || slice(end - 1, end) === LF;
      pieces.push(LF.repeat(isEnded ? lines : lines - 1));
      from = end;
    }
    pieces.push(slice(from, length));
    return pieces.join('');
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
