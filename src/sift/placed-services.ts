// The services of one manifest by the rows of its scanned text.
import type { SaidLines, ServiceRow } from '../estate/report.ts';
import { FIELDS, LIKE, LINE } from './row-fields.ts';
import { WrittenLines, WrittenService } from './said-lines.ts';
import type { SlicedText } from './sliced-text.ts';

/** Where the services of a manifest are, and of which kind. */
export class PlacedServices {
  readonly #sliced: () => SlicedText;
  readonly #rows: Int32Array;
  readonly #base: number;

  /** The last row is where they end; `base` is the place of the text among those that were scanned with it. */
  constructor(sliced: () => SlicedText, rows: Int32Array, base: number) {
    this.#sliced = sliced;
    this.#rows = rows;
    this.#base = base;
  }

  get text(): string {
    return this.#sliced().text;
  }

  /** How many bytes the text has. */
  get size(): number {
    return this.#sliced().length;
  }

  get count(): number {
    return this.#rows.length / FIELDS - 1;
  }

  /** The byte where a service begins. */
  startOf(place: number): number {
    return (this.#rows[place * FIELDS] as number) - this.#base;
  }

  lineOf(place: number): number {
    return this.#rows[place * FIELDS + LINE] as number;
  }

  kindOf(place: number): number {
    return this.#rows[place * FIELDS + LIKE] as number;
  }

  /** The service that begins in a line. */
  placeOf(line: number): number {
    let place = 0;
    while (place < this.count && this.lineOf(place) !== line) place++;
    return place;
  }

  /** The lines of a service. */
  rowOf(place: number): ServiceRow {
    const text = this.#sliced().slice(this.startOf(place), this.startOf(place + 1));
    return new WrittenService(text, this.lineOf(place));
  }

  /** The lines above the services. */
  head(): SaidLines {
    return new WrittenLines(this.#sliced().slice(0, this.startOf(0)), 1);
  }
}
