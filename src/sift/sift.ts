/**
 * The fast path for large manifests. Most services of a large estate are like one another: they have the same lines,
 * but for an id, a name and who owns what. Of services that are alike this keeps the first, and puts empty lines in the
 * place of the others, so that what is left has the same lines at the same places. The check examines that rest as it
 * examines any manifest; where it has nothing to say of a service, it would have nothing to say of those like it, and
 * only counts them. This room decides one thing, which services are alike; any doubt gives up the file.
 */
import { resolveScalar } from '../parse/scalar.ts';
import { classOf, isPrintable, type LineClass } from './closed-line.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;

/** Services that are alike. */
export interface Alike {
  /** Line, from 1, of the one that is kept. */
  readonly line: number;
  /** How many there are besides it. */
  readonly others: number;
}

/** A manifest without most of its services. */
export interface Sift {
  /** The whole text. */
  readonly text: string;
  /** What is left. */
  readonly rest: string;
  /** Owners in those that are left out. */
  readonly owners: ReadonlySet<string>;
  /** Every kind of service, once. */
  readonly kinds: ReadonlySet<Alike>;
  /** The services like the one at a line; `undefined` where no service is. */
  readonly at: (line: number) => Alike | undefined;
  /** The rest, with all that are like some of them. */
  readonly restWith: (all: ReadonlySet<Alike>) => string;
}

/** Fewer characters are read sooner than sifted. */
const LEAST = 20_000;

/** More could have more values than a file may have, which only the reader counts. */
const MOST = 16_000_000;

/** Values to which aliases of the services that are left out may unfold: half of what any file may. */
const MOST_UNFOLDED = 1_000_000;

/** How a text is sifted. */
export interface SiftOptions {
  /** Shorter texts aren't. */
  readonly least?: number;
  /** Owners whose lines can't be taken for others. */
  readonly apart?: ReadonlySet<string>;
}

/** Sifts the text of a manifest; `undefined` in doubt, and where too little would be left out. */
export function siftText(text: string, options: SiftOptions = {}): Sift | undefined {
  const { least = LEAST, apart = new Set<string>() } = options;
  if (text.length < least || text.length > MOST) return undefined;
  const start = /^services:[ ]*(?:#[ -~]*)?\r?\n/m.exec(text);
  if (start === null) return undefined;
  const head = readHead(text.slice(0, start.index));
  if (head === undefined) return undefined;
  const sifter = new Sifter(text, head.lines + 2, apart);
  return sifter.read(start.index + start[0].length) ? sifter.sift(head) : undefined;
}

interface Head {
  readonly lines: number;
  /** Values that an alias can unfold to; infinite if it uses aliases itself. */
  readonly values: number;
}

/** All lines above the services, which must be closed too. */
function readHead(head: string): Head | undefined {
  const lines = head.split('\n').slice(0, -1);
  let hasAlias = false;
  for (const line of lines) {
    const content = line.trim();
    if (content === '' || content === '---' || content.startsWith('#')) continue;
    // What an anchor is at doesn't matter here.
    const said = classOf(content.replace(/^((?:- )?[\w".-]+: )&[\w-]+(?: |$)/, '$1').trimEnd());
    if (said === undefined) return undefined;
    if (said.aliases > 0) hasAlias = true;
  }
  const values = 2 * (head.match(/[:,\n[{]/g)?.length ?? 0);
  return { lines: lines.length, values: hasAlias ? Number.POSITIVE_INFINITY : values };
}

/** What services have in common up to a line. */
class State {
  /** What comes next, by the line as it is written. */
  readonly byLine = new Map<string, Step>();
  readonly byKey = new Map<string, State>();
  readonly aliases: number;
  /** The services that end here. */
  alike: AlikeSoFar | undefined;

  constructor(aliases: number) {
    this.aliases = aliases;
  }
}

interface Step {
  readonly state: State;
  readonly owners: readonly string[];
  /** Those of them that the manifest declares. */
  readonly teams: readonly string[];
}

/** A line, read. */
interface Said extends LineClass {
  readonly teams: readonly string[];
}

interface AlikeSoFar extends Alike {
  others: number;
  readonly aliases: number;
}

/** Keys of an entry. As an id, each may be a key in the wrong column: what is said of it names the service above. */
export const entryKeys: ReadonlySet<string> = new Set([
  ...['name', 'description', 'provider', 'product', 'products', 'kind', 'traits', 'model'],
  ...['environments', 'accounts', 'regions', 'lifecycle', 'criticality', 'data', 'locations'],
  ...['links', 'owners', 'agreement', 'responsibilities', 'waivers', 'source', 'parts'],
]);

/** An id that is text. */
const ID = /^[a-z][a-z\d._-]{0,99}$/;

/** A display name, or a description: words. */
const WORDS = /^(?:name|description): ([A-Za-z\u00c0-\u024f][\w \u00c0-\u024f.,()/+-]{0,199})$/;

/** So many lines are remembered at one place, and in all: where more differ, few of them come again. */
const MOST_AT_ONE = 200;
const MOST_IN_ALL = 4000;

const nobody: readonly string[] = [];

class Sifter {
  readonly #text: string;
  readonly #apart: ReadonlySet<string>;
  #line: number;
  /** How far the ids of services are indented. */
  #indent = 0;
  /** How far their keys are. */
  #body = 0;
  /** Of the service that is being read. */
  #state: State | undefined;
  readonly #classes = new Map<string, Said>();
  readonly #root = new State(0);
  readonly #ids = new Set<string>();
  /** Of each service its offset, its line, and what it is like. */
  readonly #offsets: number[] = [];
  readonly #lines: number[] = [];
  readonly #alike: AlikeSoFar[] = [];
  /** Owners of the service that is being read, and of all that are left out. */
  #ofService: (readonly string[])[] = [];
  readonly #ofOthers = new Set<readonly string[]>();
  /** Declared owners of the service that is being read, and of all that are kept. */
  #teams: (readonly string[])[] = [];
  readonly #keptTeams = new Set<string>();
  #isIgnored = false;
  /** How far the `owners` of the service are indented that the line may be in. */
  #owners = Number.POSITIVE_INFINITY;
  /** Owners in the items of a list that are right above. */
  #above: string[] = [];

  /** `line`, from 1, is that of the first service. */
  constructor(text: string, line: number, apart: ReadonlySet<string>) {
    this.#text = text;
    this.#line = line;
    this.#apart = apart;
  }

  /** Reads all services, which end at the first key that is none; `false` in doubt. */
  read(from: number): boolean {
    const text = this.#text;
    let at = from;
    for (; at < text.length; this.#line++) {
      const next = text.indexOf('\n', at);
      let end = next < 0 ? text.length : next;
      let start = at;
      while (text.charCodeAt(start) === SPACE) start++;
      if (end > start && text.charCodeAt(end - 1) === CR) end--;
      if (start < end && text.charCodeAt(start) === HASH) {
        if (!isPrintable(text.slice(start, end))) return false;
      } else if (start < end) {
        if (start === at) break;
        if (!this.#take(at, start, end)) return false;
      }
      at = next < 0 ? text.length : next + 1;
    }
    this.#close();
    this.#offsets.push(at);
    this.#lines.push(this.#line);
    return true;
  }

  /** Takes a line that has its text from `start` to `end`. */
  #take(line: number, start: number, end: number): boolean {
    const indent = start - line;
    if (this.#indent === 0) this.#indent = indent;
    if (indent < this.#indent) return false;
    if (indent === this.#indent) {
      this.#close();
      this.#state = this.#open(line, this.#text.slice(start, end));
    } else if (this.#state !== undefined) {
      this.#state = this.#step(this.#state, indent, this.#text.slice(line, end));
    }
    return this.#state !== undefined;
  }

  /** What was read as a sift; `undefined` if most is left, or aliases may unfold to too much. */
  sift(head: Head): Sift | undefined {
    const kinds = new Set(this.#alike);
    let aliases = 0;
    for (const one of kinds) aliases += one.others * one.aliases;
    if (aliases > 0 && aliases * head.values > MOST_UNFOLDED) return undefined;
    if (kinds.size * 2 > this.#alike.length) return undefined;
    return {
      text: this.#text,
      rest: this.#rest(new Set()),
      owners: new Set([...this.#ofOthers].flat()),
      kinds,
      at: (line) => this.#at(line),
      restWith: (all) => this.#rest(all),
    };
  }

  #open(offset: number, content: string): State | undefined {
    const colon = content.indexOf(':');
    const id = content.slice(0, colon);
    if (!ID.test(id) || entryKeys.has(id) || this.#ids.has(id)) return undefined;
    if (typeof resolveScalar(id, true, undefined) !== 'string') return undefined;
    this.#ids.add(id);
    this.#offsets.push(offset);
    this.#lines.push(this.#line);
    this.#above = [];
    // What is ignored is like nothing else.
    this.#isIgnored = id.startsWith('x-');
    const name = this.#isIgnored ? id : 'id';
    return this.#step(this.#root, 0, name + content.slice(colon));
  }

  #step(state: State, indent: number, line: string): State | undefined {
    const isItem = line.charCodeAt(indent) === DASH;
    if (!isItem && this.#above.length > 0) this.#above = [];
    if (indent <= this.#owners) this.#owners = Number.POSITIVE_INFINITY;
    const isOwners = indent > this.#owners;
    const opensOwners = line.startsWith('owners:', indent);
    if (opensOwners) this.#owners = indent;
    const known = state.byLine.get(line);
    if (known !== undefined) return this.#note(known);
    const content = line.slice(indent);
    if (this.#body === 0 && state !== this.#root) this.#body = indent;
    // Elsewhere these words are keys of another kind, such as layers.
    const words = indent === this.#body ? WORDS.exec(content.trimEnd())?.[1] : undefined;
    if (words !== undefined && typeof resolveScalar(words, true, undefined) === 'string')
      return under(state, `${indent} ${content.slice(0, 4)}`, 0);
    const said = this.#classOf(content, (isOwners || opensOwners) && !content.startsWith('x-'));
    if (said === undefined) return undefined;
    const { key, owners, teams, aliases } = said;
    const isTwice = isItem && owners.length > 0 && this.#isTwice(owners);
    const next = under(state, `${indent} ${isTwice ? content : key}`, aliases);
    const step = { state: next, owners, teams };
    // Whether an item names an owner twice depends on those above it.
    if (!(isItem && owners.length > 0) && state.byLine.size < MOST_AT_ONE)
      state.byLine.set(line, step);
    return this.#note(step);
  }

  #note({ state, owners, teams }: Step): State {
    if (owners.length > 0) this.#ofService.push(owners);
    if (teams.length > 0) this.#teams.push(teams);
    return state;
  }

  #isTwice(owners: readonly string[]): boolean {
    const names = owners.map((one) => one.toLowerCase());
    const isTwice = names.some((one) => this.#above.includes(one));
    this.#above.push(...names);
    return isTwice;
  }

  #classOf(content: string, isOwners: boolean): Said | undefined {
    const id = isOwners ? `owners ${content}` : content;
    const known = this.#classes.get(id);
    if (known !== undefined) return known;
    const found = classOf(content, isOwners);
    if (found === undefined) return undefined;
    const isApart = found.owners.some((one) => this.#apart.has(one));
    const said = isApart
      ? { key: content, aliases: found.aliases, owners: nobody, teams: nobody }
      : { ...found, teams: teamsOf(found.owners) };
    if (this.#classes.size < MOST_IN_ALL) this.#classes.set(id, said);
    return said;
  }

  #close(): void {
    const state = this.#state;
    if (state === undefined) return;
    const line = this.#lines.at(-1) as number;
    let { alike } = state;
    if (alike === undefined) {
      alike = { line, others: 0, aliases: state.aliases };
      state.alike = alike;
    } else if (this.#namesNewTeam()) {
      // Whether a team is named at all is a question to those that are kept.
      alike = { line, others: 0, aliases: 0 };
    } else {
      alike.others++;
      for (const owners of this.#ofService) this.#ofOthers.add(owners);
    }
    // In what is ignored nobody is named.
    if (alike.line === line && !this.#isIgnored)
      for (const team of this.#teams.flat()) this.#keptTeams.add(team);
    this.#alike.push(alike);
    this.#ofService = [];
    this.#teams = [];
  }

  #namesNewTeam(): boolean {
    return this.#teams.some((all) => all.some((one) => !this.#keptTeams.has(one)));
  }

  /** The text with empty lines in the place of services that are left out. */
  #rest(all: ReadonlySet<Alike>): string {
    const pieces: string[] = [];
    let from = 0;
    for (const [at, alike] of this.#alike.entries()) {
      const line = this.#lines[at] as number;
      if (alike.line === line || all.has(alike)) continue;
      const end = this.#offsets[at + 1] as number;
      pieces.push(this.#text.slice(from, this.#offsets[at]));
      const lines = (this.#lines[at + 1] as number) - line;
      // The last line may have no end.
      const isEnded = end < this.#text.length || this.#text.charCodeAt(end - 1) === LF;
      pieces.push('\n'.repeat(isEnded ? lines : lines - 1));
      from = end;
    }
    pieces.push(this.#text.slice(from));
    return pieces.join('');
  }

  #at(line: number): Alike | undefined {
    let low = 0;
    let high = this.#alike.length;
    if (line < (this.#lines[0] as number) || line >= (this.#lines[high] as number))
      return undefined;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] as number) <= line) low = middle;
      else high = middle;
    }
    return this.#alike[low];
  }
}

/** Those that aren't handles or addresses. */
function teamsOf(owners: readonly string[]): readonly string[] {
  return owners.every((one) => one.includes('@'))
    ? nobody
    : owners.filter((one) => !one.includes('@'));
}

function under(state: State, key: string, aliases: number): State {
  let next = state.byKey.get(key);
  if (next === undefined) {
    next = new State(state.aliases + aliases);
    state.byKey.set(key, next);
  }
  return next;
}
