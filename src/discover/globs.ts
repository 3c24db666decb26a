import {
  globBase,
  globMatcher,
  isUsableGlob,
  type PathMatcher,
  spelledSteps,
} from '../text/glob.ts';
import { addTo, leastOf } from '../text/grouping.ts';
import { withoutEnd } from '../text/parts.ts';

/** A glob as it is matched: without `./` or `/`, and a folder's name meaning all that is in it. */
function plainGlob(glob: string): string {
  const path = withoutEnd(glob.replace(/^(?:\.?\/)+/, ''), '/');
  return path === '' || path === '.' ? '**' : path;
}

/**
 * Compiles globs for paths relative to the root. One without wildcards means a file, or all that a folder holds. A
 * glob that is too long matches nothing.
 */
export function globs(patterns: readonly string[]): PathMatcher {
  const whole = patterns.filter(isUsableGlob).map(plainGlob);
  return globMatcher([...whole, ...whole.map((glob) => `${glob}/**`)]);
}

/** The folder or file that all matches of a glob are, or are in; empty for the root. */
export function baseOf(glob: string): string {
  return globBase(plainGlob(glob));
}

/** Paths that are asked for many globs: each is only tried on those that have the steps that it spells out. */
export class IndexedPaths {
  readonly #paths: readonly string[];
  readonly #byStep = new Map<string, string[]>();
  /** Entries often have the same globs. */
  readonly #counts = new Map<string, number>();

  constructor(paths: Iterable<string>) {
    this.#paths = [...new Set(paths)];
    for (const path of this.#paths)
      for (const step of new Set(path.split('/'))) addTo(this.#byStep, step, path);
  }

  /** Whether one of the globs matches one of the paths. */
  has(patterns: readonly string[]): boolean {
    return patterns.some((pattern) => this.#mayMatch(pattern).some(globs([pattern])));
  }

  /** How many of the paths some globs match. */
  count(patterns: readonly string[]): number {
    const key = patterns.join('\n');
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const matched = new Set<string>();
    for (const pattern of patterns) {
      const matches = globs([pattern]);
      for (const path of this.#mayMatch(pattern)) if (matches(path)) matched.add(path);
    }
    this.#counts.set(key, matched.size);
    return matched.size;
  }

  /** The paths that a glob can match; all others it doesn't. */
  #mayMatch(pattern: string): readonly string[] {
    const none: readonly string[] = [];
    const groups = spelledSteps(plainGlob(pattern)).map((step) => this.#byStep.get(step) ?? none);
    return leastOf(groups, ({ length }) => length) ?? this.#paths;
  }
}
