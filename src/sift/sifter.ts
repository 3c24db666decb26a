// Reads the lines that the scanner sees the first time, and says which services are alike.
import { resolveScalar } from '../parse/scalar.ts';
import { classOf, isPrintable, listOf, wordsOf } from './closed-line.ts';
import { numberless } from './numberless.ts';
import { FIELDS } from './row-fields.ts';
import { type Reader, type Scanner, scannedText, scannerOf } from './scan-module.ts';
import type { SlicedText } from './sliced-text.ts';

const DASH = 45;

/** Keys of an entry. As an id, each may be a key in the wrong column: what is said of it names the service above. */
export const entryKeys: ReadonlySet<string> = new Set([
  ...['name', 'description', 'provider', 'product', 'products', 'kind', 'traits', 'model'],
  ...['environments', 'accounts', 'regions', 'lifecycle', 'criticality', 'data', 'locations'],
  ...['links', 'owners', 'agreement', 'responsibilities', 'waivers', 'source', 'parts'],
]);

/** An id that is text. */
const ID = /^[a-z][a-z\d._-]{0,99}$/;

/** What the scanner takes for a doubt. */
const DOUBT = -1;

/** The state before an id, and the indentation of `owners` where there are none: beyond any. */
const ROOT = 0;
const OUTSIDE = 2 ** 30;

/** Flags of an owner: an id that may be declared, and one whose lines can't be taken for others. */
const IS_ID = 1;
const IS_APART = 2;

/** So many items of lists are remembered. */
const MOST_ITEMS = 10_000;

/** An item of a list that names owners. */
interface Item {
  readonly owners: readonly number[];
  /** The same in small letters. */
  readonly names: readonly string[];
  readonly state: number;
  /** What comes after it if it names someone again, because then it names one owner fewer. */
  readonly repeated: number;
}

/** Sifts services of one text, or of several that follow each other. */
export class Sifter implements Reader {
  /** The text between two places of bytes. */
  readonly slice: SlicedText['slice'];
  readonly #apart: ReadonlySet<string>;
  readonly #scanner: Scanner | undefined;
  /** States by the one before and what the line says. */
  readonly #states = new Map<string, number>();
  /** How many aliases lead to each state. */
  readonly #aliases: number[] = [0];
  readonly #numbers = new Map<string, number>();
  readonly #items = new Map<string, Item>();
  /** Owners in the items of a list that are right above, and how many lines there were with the last of them. */
  readonly #above = new Set<string>();
  #aboveEnd = -1;

  /** `apart`: owners whose lines can't be taken for others. `slice` is left out where there is no text of all pieces. */
  constructor(
    pieces: readonly Uint8Array[],
    apart: ReadonlySet<string>,
    slice: SlicedText['slice'] = scannedText,
  ) {
    this.slice = slice;
    this.#apart = apart;
    this.#scanner = scannerOf(pieces, this);
  }

  /** Reads the services between two places of bytes; gives where they end, or a negative number in doubt. */
  read(start: number, end: number, line: number): number {
    return this.#scanner?.scan(start, end, line) ?? DOUBT;
  }

  /** How many rows there are by now. */
  get rowCount(): number {
    return this.#scanner?.countRows() ?? 0;
  }

  /** The rows of all that was read, of four numbers each. The memory that they were in is for the next text. */
  rows(): Int32Array {
    if (this.#scanner === undefined) return new Int32Array(0);
    const { buffer } = this.#scanner.memory;
    return new Int32Array(buffer, this.#scanner.rowsAt(), this.rowCount * FIELDS).slice();
  }

  /** How many aliases there are up to each state. */
  get aliases(): readonly number[] {
    return this.#aliases;
  }

  /** Owners in services that are like one before them. */
  leftOut(): ReadonlySet<string> {
    const isLeftOut = (number: number): boolean => this.#scanner?.isLeftOut(number) === 1;
    return new Set([...this.#numbers].flatMap(([text, one]) => (isLeftOut(one) ? [text] : [])));
  }

  readId(start: number, end: number): number {
    const content = this.slice(start, end);
    const colon = content.indexOf(':');
    const id = content.slice(0, colon);
    if (!ID.test(id) || entryKeys.has(id)) return DOUBT;
    if (typeof resolveScalar(id, true, undefined) !== 'string') return DOUBT;
    // What is ignored is like nothing else.
    const isIgnored = id.startsWith('x-');
    this.#scanner?.ignore(isIgnored ? 1 : 0);
    return this.#read(ROOT, 0, (isIgnored ? id : 'id') + content.slice(colon));
  }

  readLine(state: number, start: number, end: number, indent: number): number {
    const content = this.slice(start, end);
    // Elsewhere than among the keys of a service these words are keys of another kind, such as layers.
    const words = indent === this.#scanner?.bodyIndent() ? wordsOf(content) : undefined;
    if (words !== undefined && typeof resolveScalar(words, true, undefined) === 'string') {
      this.#scanner?.forget();
      return this.#under(state, indent, content.slice(0, 4), OUTSIDE);
    }
    return this.#read(state, indent, content);
  }

  readName(state: number, indent: number): number {
    return this.#under(state, indent, 'name', OUTSIDE);
  }

  readOwned(state: number, start: number, end: number, indent: number, listed: number): number {
    const key = `${this.slice(start, end)} ${listed === 0 ? '@' : listOf(listed)}`;
    return this.#under(state, indent, key, this.#ownersOf(state));
  }

  readTeam(start: number, end: number, isNumbered: number): number {
    const team = this.slice(start, end);
    return this.#numberOf(isNumbered === 1 ? `${team}0` : team);
  }

  isPrintable(start: number, end: number): number {
    return isPrintable(this.slice(start, end)) ? 1 : 0;
  }

  #ownersOf(state: number): number {
    return this.#scanner?.ownersOf(state) ?? OUTSIDE;
  }

  /** The state after a line by what it says. Owners that it names are noted. */
  #read(state: number, indent: number, content: string): number {
    if (content.charCodeAt(0) === DASH) {
      const item = this.#items.get(`${state} ${indent} ${content}`);
      if (item !== undefined) return this.#take(item);
    }
    const opensOwners = content.startsWith('owners:');
    const isIn = indent > this.#ownersOf(state);
    const inner = opensOwners ? indent : isIn ? this.#ownersOf(state) : OUTSIDE;
    const found = classOf(content, (isIn || opensOwners) && !content.startsWith('x-'));
    if (found === undefined) return DOUBT;
    const { aliases, owners: names } = found;
    const owners = names.map((one) => this.#numberOf(one));
    if (names.length === 0) return this.#under(state, indent, found.key, inner, aliases);
    if (names.some((one) => this.#apart.has(numberless(one))))
      return this.#under(state, indent, content, inner, aliases);
    const after = this.#under(state, indent, found.key, inner, aliases);
    if (content.charCodeAt(0) !== DASH) {
      for (const one of owners) this.#scanner?.name(one);
      return after;
    }
    const item = {
      owners,
      names: names.map((one) => one.toLowerCase()),
      state: after,
      repeated: this.#under(state, indent, content, inner, aliases),
    };
    if (this.#items.size < MOST_ITEMS) this.#items.set(`${state} ${indent} ${content}`, item);
    return this.#take(item);
  }

  /** What it comes to depends on those above it. */
  #take({ owners, names, state, repeated }: Item): number {
    const scanner = this.#scanner as Scanner;
    scanner.forget();
    for (const one of owners) scanner.name(one);
    const now = scanner.linesTaken();
    if (now !== this.#aboveEnd + 1) this.#above.clear();
    this.#aboveEnd = now;
    const isTwice = names.some((one) => this.#above.has(one));
    for (const one of names) this.#above.add(one);
    return isTwice ? repeated : state;
  }

  #under(before: number, indent: number, said: string, owners: number, aliases = 0): number {
    const key = `${before} ${indent} ${said}`;
    let state = this.#states.get(key);
    if (state === undefined) {
      state = this.#scanner?.newState(owners) ?? DOUBT;
      if (state < 0) return state;
      this.#states.set(key, state);
      this.#aliases[state] = (this.#aliases[before] as number) + aliases;
    }
    return state;
  }

  #numberOf(owner: string): number {
    const text = numberless(owner);
    let number = this.#numbers.get(text);
    if (number === undefined) {
      const isId = text.includes('@') ? 0 : IS_ID;
      number = this.#scanner?.newOwner(isId + (this.#apart.has(text) ? IS_APART : 0)) ?? DOUBT;
      this.#numbers.set(text, number);
    }
    return number;
  }
}
