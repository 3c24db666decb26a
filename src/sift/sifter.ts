// In: a text from its services on. Out: which services are alike. It looks at each byte once, and at most lines no more.
import { resolveScalar } from '../parse/scalar.ts';
import { classOf, isPrintable, listOf } from './closed-line.ts';
import { HASH_START, hashed, NEW, PieceTable } from './piece-table.ts';
import { idLineEnd, nameEnd, OwnerLine } from './quick-lines.ts';
import type { Alike, Sift } from './sift.ts';
import { SiftedOwners } from './sifted-owners.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const TILDE = 126;
/** `name` in the order of its bytes. */
const NAME = [110, 97, 109, 101, 58, SPACE];

/** Keys of an entry. As an id, each may be a key in the wrong column: what is said of it names the service above. */
export const entryKeys: ReadonlySet<string> = new Set([
  ...['name', 'description', 'provider', 'product', 'products', 'kind', 'traits', 'model'],
  ...['environments', 'accounts', 'regions', 'lifecycle', 'criticality', 'data', 'locations'],
  ...['links', 'owners', 'agreement', 'responsibilities', 'waivers', 'source', 'parts'],
]);

/** An id that is text. */
const ID = /^[a-z][a-z\d._-]{0,99}$/;

/** A display name, or a description: words. */
export const WORDS =
  /^(?:name|description): ([A-Za-z\u00c0-\u024f][\w \u00c0-\u024f.,()/+-]{0,199})$/;

/** So many lines are remembered: where more differ, few of them come again. */
const MOST_LINES = 100_000;

/** So many owners are read in a list at one look. */
const MOST_OWNERS = 32;

const nobody: readonly number[] = [];

const outside = Number.POSITIVE_INFINITY;

/** What services have in common up to a line. */
class State {
  readonly number: number;
  /** How many aliases there are. */
  readonly aliases: number;
  /** How far the `owners` are indented that the line is in; infinite if it is in none. */
  readonly owners: number;
  readonly byKey = new Map<string, State>();
  /** What comes after a name. */
  named: State | undefined;
  /** The services that end here. */
  alike: AlikeSoFar | undefined;

  constructor(number: number, aliases: number, owners: number) {
    this.number = number;
    this.aliases = aliases;
    this.owners = owners;
  }
}

/** A line, read. */
interface Step {
  readonly state: State;
  readonly owners: readonly number[];
  /** The names in an item of a list, in small letters. */
  readonly item: readonly string[];
  /** What comes after an item that names somebody again. */
  readonly repeated: State | null;
}

interface AlikeSoFar extends Alike {
  others: number;
  readonly aliases: number;
}

/** Sifts the services of one text. */
export class Sifter {
  readonly #text: string;
  readonly #bytes: Uint8Array;
  /** Whether a character is a byte. */
  readonly #isAscii: boolean;
  #line: number;
  /** How far the ids of services are indented. */
  #indent = 0;
  /** How far their keys are. */
  #body = 0;
  /** Of the service that is being read. */
  #state: State | undefined;
  #states = 1;
  readonly #root = new State(0, 0, outside);
  /** After the id. */
  #opened: State | undefined;
  readonly #ids: PieceTable;
  readonly #lines: PieceTable;
  readonly #steps: Step[] = [];
  /** Lines that name owners, without these. */
  readonly #owned: PieceTable;
  readonly #afterOwned: State[] = [];
  readonly #ownerLine: OwnerLine;
  readonly #teams: PieceTable;
  readonly #teamNumbers: number[] = [];
  readonly #owners: SiftedOwners;
  /** What the last look at a line found: its hash, where it ends, and whether all of it is printable ASCII. */
  #hash = 0;
  #end = 0;
  #isPlain = true;
  /** Of each service its offset, its line, and what it is like. */
  readonly #offsets: number[] = [];
  readonly #numbers: number[] = [];
  readonly #alike: AlikeSoFar[] = [];
  /** Owners of the service that is being read. */
  readonly #named: number[] = [];
  #isIgnored = false;
  /** Owners in the items of a list that are right above. */
  #above: string[] = [];

  /** `line`, from 1, is that of the first service. */
  constructor(text: string, bytes: Uint8Array, line: number, apart: ReadonlySet<string>) {
    this.#text = text;
    this.#bytes = bytes;
    this.#isAscii = text.length === bytes.length;
    this.#line = line;
    this.#ids = new PieceTable(bytes);
    this.#lines = new PieceTable(bytes);
    this.#owned = new PieceTable(bytes);
    this.#teams = new PieceTable(bytes);
    this.#ownerLine = new OwnerLine(bytes);
    this.#owners = new SiftedOwners(apart);
  }

  /** Reads all services below a head; they end at the first key that is none. `false` in doubt. */
  read(head: string): boolean {
    const bytes = this.#bytes;
    let at = this.#isAscii ? head.length : new TextEncoder().encode(head).length;
    while (at < bytes.length) {
      const start = this.#spaces(at);
      if (start === at && start < bytes.length && !isLineEnd(bytes[start]) && bytes[start] !== HASH)
        break;
      if (!this.#take(at, start)) return false;
      // A line that was read ends at a line end, or at the end of the text.
      at = this.#end < bytes.length ? this.#end + (bytes[this.#end] === CR ? 2 : 1) : this.#end;
      this.#line++;
    }
    this.#close();
    this.#offsets.push(at);
    this.#numbers.push(this.#line);
    return true;
  }

  #spaces(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    while (bytes[at] === SPACE) at++;
    return at;
  }

  /** Takes a line that has its text from `start`; `false` in doubt. */
  #take(line: number, start: number): boolean {
    const byte = this.#bytes[start];
    const indent = start - line;
    if (byte === undefined || isLineEnd(byte) || byte === HASH) return this.#isRemark(start);
    if (this.#indent === 0) this.#indent = indent;
    if (indent < this.#indent) return false;
    if (indent === this.#indent) {
      this.#close();
      this.#state = this.#open(line, start);
    } else if (this.#state !== undefined) {
      this.#state = this.#next(this.#state, line, start);
    }
    return this.#state !== undefined;
  }

  /** Whether a line is empty, or a remark that every reader can read. */
  #isRemark(start: number): boolean {
    this.#look(start);
    return this.#isPlain || isPrintable(this.#slice(start, this.#end));
  }

  /** Looks at the bytes of a line. */
  #look(start: number): void {
    const bytes = this.#bytes;
    let at = start;
    let hash = HASH_START;
    let odd = 0;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte === LF) break;
      hash = hashed(hash, byte);
      if (byte < SPACE || byte > TILDE) odd++;
    }
    const hasReturn = at > start && bytes[at - 1] === CR;
    this.#end = hasReturn ? at - 1 : at;
    this.#hash = hash;
    this.#isPlain = odd === (hasReturn ? 1 : 0);
  }

  #slice(start: number, end: number): string {
    if (this.#isAscii) return this.#text.slice(start, end);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes.subarray(start, end));
  }

  /** How many services there are. */
  get count(): number {
    return this.#alike.length;
  }

  /** Every kind of service, once. */
  get kinds(): ReadonlySet<Alike> {
    return new Set(this.#alike);
  }

  /** How many aliases there are in services that are left out. */
  get aliases(): number {
    let aliases = 0;
    for (const one of new Set(this.#alike)) aliases += one.others * one.aliases;
    return aliases;
  }

  /** What was read, as a sift. */
  sift(): Sift {
    return {
      text: this.#text,
      rest: this.#rest(new Set()),
      owners: this.#owners.leftOut(),
      kinds: this.kinds,
      at: (line) => this.#at(line),
      likeAt: (place) => (this.#alike[place] as Alike).line,
      restWith: (all) => this.#rest(all),
    };
  }

  /** The state after the id of a service. */
  #open(line: number, start: number): State | undefined {
    this.#offsets.push(line);
    this.#numbers.push(this.#line);
    this.#above = [];
    const end = idLineEnd(this.#bytes, start);
    if (end < 0) return this.#openAny(start);
    // The colon is left off.
    if (!this.#isNewId(start, end - 1)) return undefined;
    this.#end = end;
    this.#isIgnored = false;
    this.#opened ??= this.#read(this.#root, 0, 'id:')?.state;
    return this.#opened;
  }

  #openAny(start: number): State | undefined {
    this.#look(start);
    const content = this.#slice(start, this.#end);
    const colon = content.indexOf(':');
    const id = content.slice(0, colon);
    if (!ID.test(id) || entryKeys.has(id) || !this.#isNewId(start, start + colon)) return undefined;
    if (typeof resolveScalar(id, true, undefined) !== 'string') return undefined;
    // What is ignored is like nothing else.
    this.#isIgnored = id.startsWith('x-');
    const name = this.#isIgnored ? id : 'id';
    const step = this.#read(this.#root, 0, name + content.slice(colon));
    return step && this.#note(step);
  }

  #isNewId(start: number, end: number): boolean {
    const bytes = this.#bytes;
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = hashed(hash, bytes[at] as number);
    if (this.#ids.find(0, hash, start, end) !== NEW) return false;
    this.#ids.add(0, hash, start, end);
    return true;
  }

  /** The state after a line of a service. */
  #next(state: State, line: number, start: number): State | undefined {
    const indent = start - line;
    if (indent === this.#body && this.#isName(start)) {
      if (this.#above.length > 0) this.#above = [];
      state.named ??= this.#under(state, `${indent} name`, 0, outside);
      return state.named;
    }
    this.#look(start);
    const known = this.#lines.find(state.number, this.#hash, line, this.#end);
    if (known >= 0) return this.#note(this.#steps[known] as Step);
    if (known !== NEW) return undefined;
    if (indent > state.owners && this.#isPlain) {
      const after = this.#ownedLine(state, line, start);
      if (after !== undefined) return after;
    }
    const content = this.#slice(start, this.#end);
    if (this.#body === 0) this.#body = indent;
    if (this.#isWords(indent, content))
      return this.#note(
        plainStep(this.#under(state, `${indent} ${content.slice(0, 4)}`, 0, outside)),
      );
    const step = this.#read(state, indent, content);
    if (step === undefined) return undefined;
    if (this.#steps.length < MOST_LINES) {
      this.#lines.add(state.number, this.#hash, line, this.#end);
      this.#steps.push(step);
    }
    return this.#note(step);
  }

  /** Whether a line is a name that nothing can be said of. */
  #isName(start: number): boolean {
    const bytes = this.#bytes;
    for (let at = 0; at < NAME.length; at++) if (bytes[start + at] !== NAME[at]) return false;
    const end = nameEnd(bytes, start + NAME.length);
    if (end < 0) return false;
    this.#end = end;
    return true;
  }

  /** The state after a line that names teams in quotes; `undefined` if it does something else. */
  #ownedLine(state: State, line: number, start: number): State | undefined {
    const read = this.#ownerLine;
    const count = read.read(start, this.#end);
    if (count === 0 || count >= MOST_OWNERS) return undefined;
    const { starts, ends, hashes } = read;
    const before = this.#named.length;
    for (let at = 0; at < count; at++) {
      const start = starts[at] as number;
      const team = this.#team(start, ends[at] as number, hashes[at] as number, read.isNumbered(at));
      if (team < 0 || this.#owners.isApart(team)) {
        this.#named.length = before;
        return undefined;
      }
      this.#named.push(team);
    }
    if (this.#above.length > 0) this.#above = [];
    // A list of one isn't one.
    const kind = state.number * MOST_OWNERS + (read.isList ? count : 0);
    const known = this.#owned.find(kind, read.keyHash, line, read.keyEnd);
    if (known >= 0) return this.#afterOwned[known];
    this.#named.length = before;
    return known === NEW ? this.#newOwned(state, kind, line, start) : undefined;
  }

  #newOwned(state: State, kind: number, line: number, start: number): State {
    const { keyEnd, keyHash, isList, starts } = this.#ownerLine;
    const key = `${this.#slice(start, keyEnd)} ${isList ? listOf(starts.length) : '@'}`;
    this.#owned.find(kind, keyHash, line, keyEnd);
    this.#owned.add(kind, keyHash, line, keyEnd);
    const after = this.#under(state, `${start - line} ${key}`, 0, state.owners);
    this.#afterOwned.push(after);
    return after;
  }

  /** The number of a team; negative in doubt. */
  #team(start: number, end: number, hash: number, isNumbered: boolean): number {
    const kind = isNumbered ? 1 : 0;
    const known = this.#teams.find(kind, hash, start, end);
    if (known >= 0) return this.#teamNumbers[known] as number;
    if (known !== NEW) return known;
    this.#teams.add(kind, hash, start, end);
    const text = this.#slice(start, end);
    const number = this.#owners.numberOf(isNumbered ? `${text}0` : text);
    this.#teamNumbers.push(number);
    return number;
  }

  /** Reads a line by what it says; `undefined` in doubt. */
  #read(state: State, indent: number, content: string): Step | undefined {
    const opensOwners = content.startsWith('owners:');
    const isIn = indent > state.owners;
    const inner = opensOwners ? indent : isIn ? state.owners : outside;
    const found = classOf(content, (isIn || opensOwners) && !content.startsWith('x-'));
    if (found === undefined) return undefined;
    const { aliases } = found;
    const owners = found.owners.map((one) => this.#owners.numberOf(one));
    if (owners.length === 0 || owners.some((one) => this.#owners.isApart(one))) {
      const key = owners.length === 0 ? found.key : content;
      return plainStep(this.#under(state, `${indent} ${key}`, aliases, inner));
    }
    const isItem = content.charCodeAt(0) === DASH;
    return {
      state: this.#under(state, `${indent} ${found.key}`, aliases, inner),
      owners,
      item: isItem ? found.owners.map((one) => one.toLowerCase()) : [],
      repeated: isItem ? this.#under(state, `${indent} ${content}`, aliases, inner) : null,
    };
  }

  /** Elsewhere than among the keys of a service these words are keys of another kind, such as layers. */
  #isWords(indent: number, content: string): boolean {
    const words = indent === this.#body ? WORDS.exec(content.trimEnd())?.[1] : undefined;
    return words !== undefined && typeof resolveScalar(words, true, undefined) === 'string';
  }

  /** The state after a line; who is named twice in a list isn't two owners. */
  #note({ state, owners, item, repeated }: Step): State {
    for (let at = 0; at < owners.length; at++) this.#named.push(owners[at] as number);
    if (repeated === null) {
      if (this.#above.length > 0) this.#above = [];
      return state;
    }
    const isTwice = item.some((one) => this.#above.includes(one));
    this.#above.push(...item);
    return isTwice ? repeated : state;
  }

  #under(state: State, key: string, aliases: number, owners: number): State {
    let next = state.byKey.get(key);
    if (next === undefined) {
      next = new State(this.#states++, state.aliases + aliases, owners);
      state.byKey.set(key, next);
    }
    return next;
  }

  #close(): void {
    const state = this.#state;
    if (state === undefined) return;
    const named = this.#named;
    const line = this.#numbers.at(-1) as number;
    let { alike } = state;
    if (alike === undefined) {
      alike = { line, others: 0, aliases: state.aliases };
      state.alike = alike;
    } else if (this.#owners.hasNewId(named)) {
      // Whether a team is named at all is a question to those that are kept.
      alike = { line, others: 0, aliases: 0 };
    } else {
      alike.others++;
      this.#owners.leaveOut(named);
    }
    // In what is ignored nobody is named.
    if (alike.line === line && !this.#isIgnored) this.#owners.keep(named);
    this.#alike.push(alike);
    named.length = 0;
  }

  /** The text with empty lines in the place of services that are left out. */
  #rest(all: ReadonlySet<Alike>): string {
    const pieces: string[] = [];
    const length = this.#bytes.length;
    let from = 0;
    for (const [at, alike] of this.#alike.entries()) {
      const line = this.#numbers[at] as number;
      if (alike.line === line || all.has(alike)) continue;
      const end = this.#offsets[at + 1] as number;
      const start = this.#offsets[at] as number;
      if (start > from) pieces.push(this.#slice(from, start));
      const lines = (this.#numbers[at + 1] as number) - line;
      // The last line may have no end.
      const isEnded = end < length || this.#bytes[end - 1] === LF;
      pieces.push('\n'.repeat(isEnded ? lines : lines - 1));
      from = end;
    }
    pieces.push(this.#slice(from, length));
    return pieces.join('');
  }

  #at(line: number): Alike | undefined {
    let low = 0;
    let high = this.#alike.length;
    if (line < (this.#numbers[0] as number) || line >= (this.#numbers[high] as number))
      return undefined;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.#numbers[middle] as number) <= line) low = middle;
      else high = middle;
    }
    return this.#alike[low];
  }
}

function plainStep(state: State): Step {
  return { state, owners: nobody, item: [], repeated: null };
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR;
}
