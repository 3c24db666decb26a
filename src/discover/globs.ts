import { globBase, globMatcher, isUsableGlob, type PathMatcher } from '../text/glob.ts';
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
