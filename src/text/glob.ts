/**
 * Globs over paths with `/`: `*` and `?` within a name, `**` over folders, `[abc]`, `[!a-z]`, `{a,b}`, and `\` before a
 * character that means itself. A dot is a character like any other. The matcher follows all paths at once, so its time
 * is at most the pattern's length times the path's: libraries make regular expressions that backtrack.
 */

import { StepIndex } from './step-index.ts';

/** Whether a path matches. */
export type PathMatcher = (path: string) => boolean;

/** A pattern of more characters matches nothing: nobody writes one, and matching every path would be slow. */
const LONGEST = 1000;

/** One character that matches, by its UTF-16 code. */
type Test = (code: number) => boolean;

/** A step consumes a character, or continues at two places without consuming one. */
type Step = { readonly test: Test } | { readonly next: readonly number[] };

const SLASH = 0x2f;
const notSlash: Test = (code) => code !== SLASH;
const any: Test = () => true;

/** Fewer patterns are tried one by one. */
const FEW = 8;

/** Whether a path matches one of some patterns. */
export function globMatcher(patterns: readonly string[]): PathMatcher {
  const usable = patterns.filter(isUsableGlob);
  if (usable.length > FEW) {
    const index = globIndex(usable);
    return (path) => index.mayMatch(path).some(({ matches }) => matches(path));
  }
  const programs = usable.map((pattern) => new Compiler(pattern).compile());
  return (path) => programs.some((program) => matches(program, path));
}

/** One pattern with its matcher. */
export interface Glob {
  readonly pattern: string;
  readonly matches: PathMatcher;
}

/** Many patterns, of which each path is only tried on those that spell out one of its steps. */
export function globIndex(patterns: readonly string[]): StepIndex<Glob> {
  const all = patterns.filter(isUsableGlob).map((pattern): Glob => {
    const program = new Compiler(pattern).compile();
    return { pattern, matches: (path) => matches(program, path) };
  });
  return new StepIndex(all, ({ pattern }) => spelledSteps(pattern));
}

/** The steps that a pattern spells out: each path that it matches has every one of them. */
export function spelledSteps(pattern: string): string[] {
  const spelled: string[] = [];
  for (const step of pattern.split('/')) {
    // What a brace, a bracket or a backslash begins needn't end with its step.
    if (/[[{\\]/.test(step)) break;
    if (step !== '' && !/[*?]/.test(step)) spelled.push(step);
  }
  return spelled;
}

/** Whether a pattern is short enough to be matched. */
export function isUsableGlob(pattern: string): boolean {
  return pattern !== '' && pattern.length <= LONGEST;
}

/** The folder or file that contains, or is, everything that matches; empty for the root. */
export function globBase(pattern: string): string {
  const steps = pattern.split('/');
  const special = steps.findIndex((step) => /[*?[{\\]/.test(step));
  return (special < 0 ? steps : steps.slice(0, special)).join('/');
}

function matches(program: readonly Step[], path: string): boolean {
  let now: number[] = [];
  const seen = new Uint32Array(program.length);
  let mark = 1;
  const follow = (at: number, into: number[]): void => {
    if (seen[at] === mark) return;
    seen[at] = mark;
    const step = program[at];
    if (step !== undefined && 'next' in step) for (const next of step.next) follow(next, into);
    else into.push(at);
  };
  follow(0, now);
  for (let index = 0; index < path.length && now.length > 0; index++) {
    const code = path.charCodeAt(index);
    const then: number[] = [];
    mark++;
    for (const at of now) {
      const step = program[at];
      if (step !== undefined && 'test' in step && step.test(code)) follow(at + 1, then);
    }
    now = then;
  }
  return now.includes(program.length - 1);
}

class Compiler {
  readonly #pattern: string;
  readonly #program: Step[] = [];
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** The last step consumes no character: reaching it is a match. */
  compile(): readonly Step[] {
    while (this.#at < this.#pattern.length) this.#sequence(false);
    this.#program.push({ test: () => false });
    return this.#program;
  }

  /** Up to the end, or within braces up to the `,` or `}` that ends an alternative. */
  #sequence(inBraces: boolean): void {
    const pattern = this.#pattern;
    while (this.#at < pattern.length) {
      const char = pattern[this.#at] as string;
      if (inBraces && (char === ',' || char === '}')) return;
      this.#at++;
      if (char === '*') this.#stars();
      else if (char === '?') this.#take(notSlash);
      else if (char === '[') this.#set();
      else if (char === '{') this.#braces();
      else this.#take(is(char === '\\' ? (pattern[this.#at++] ?? '\\') : char));
    }
  }

  #take(test: Test): void {
    this.#program.push({ test });
  }

  #stars(): void {
    const pattern = this.#pattern;
    const start = this.#at - 1;
    while (pattern[this.#at] === '*') this.#at++;
    const opens = start === 0 || '/{,'.includes(pattern[start - 1] as string);
    const after = pattern[this.#at];
    const isFolders = this.#at - start === 2 && opens;
    if (isFolders && after === '/') {
      // Any number of folders, none included: what is repeated ends with a slash.
      this.#at++;
      const split = this.#program.length;
      this.#program.push({ next: [split + 1, split + 4] }, { test: any });
      this.#program.push({ next: [split + 1, split + 3] }, { test: is('/') });
    } else
      this.#repeat(isFolders && (after === undefined || ',}'.includes(after)) ? any : notSlash);
  }

  #repeat(test: Test): void {
    const split = this.#program.length;
    this.#program.push({ next: [split + 1, split + 3] }, { test }, { next: [split] });
  }

  /** `[abc]`, `[a-z]`, `[!a]`; a bracket that never closes means itself. */
  #set(): void {
    const pattern = this.#pattern;
    const end = pattern.indexOf(']', this.#at + (/[!^]/.test(pattern[this.#at] ?? '') ? 2 : 1));
    if (end < 0) {
      this.#take(is('['));
      return;
    }
    const isNegated = /[!^]/.test(pattern[this.#at] as string);
    const text = pattern.slice(this.#at + (isNegated ? 1 : 0), end);
    const ranges: (readonly [number, number])[] = [];
    for (let at = 0; at < text.length; at++) {
      const isRange = text[at + 1] === '-' && at + 2 < text.length;
      ranges.push([text.charCodeAt(at), text.charCodeAt(isRange ? at + 2 : at)]);
      if (isRange) at += 2;
    }
    this.#at = end + 1;
    const has: Test = (code) => ranges.some(([from, to]) => from <= code && code <= to);
    this.#take((code) => code !== SLASH && has(code) !== isNegated);
  }

  /** `{a,b}`; braces that never close, or hold one alternative only, mean themselves. */
  #braces(): void {
    if (!this.#closes()) {
      this.#take(is('{'));
      return;
    }
    const starts: number[] = [];
    const ends: number[] = [];
    const split = this.#program.length;
    this.#program.push({ next: starts });
    do {
      starts.push(this.#program.length);
      this.#sequence(true);
      ends.push(this.#program.length);
      this.#program.push({ next: [] });
    } while (this.#pattern[this.#at++] === ',');
    const after = this.#program.length;
    for (const end of ends) this.#program[end] = { next: [after] };
    this.#program[split] = { next: starts };
  }

  #closes(): boolean {
    let depth = 1;
    let several = false;
    for (let at = this.#at; at < this.#pattern.length; at++) {
      const char = this.#pattern[at];
      if (char === '\\') at++;
      else if (char === '{') depth++;
      else if (char === ',' && depth === 1) several = true;
      else if (char === '}' && --depth === 0) return several;
    }
    return false;
  }
}

function is(char: string): Test {
  const code = char.charCodeAt(0);
  return (other) => other === code;
}
