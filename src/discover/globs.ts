import picomatch from 'picomatch/posix.js';

/** A pattern with more stars than this can take a matcher for ever, and no person writes one. */
const STARS = 8;

/** Whether a path, relative to the root and with `/`, matches any of some globs. */
export type Matcher = (path: string) => boolean;

/** Whether a glob is one that can be matched in bounded time. */
export function isSafeGlob(glob: string): boolean {
  return glob !== '' && glob.length <= 1000 && (glob.match(/\*+/g)?.length ?? 0) <= STARS;
}

/** A glob as it is matched: without `./` or `/`, and a folder's name meaning all that is in it. */
function plainGlob(glob: string): string {
  const path = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  return path === '' || path === '.' ? '**' : path;
}

/**
 * Compiles globs (`*`, `**`, `?`, `[…]`, `{a,b}`; a dot is a character like any other). One without
 * wildcards means a file, or all that a folder holds. Globs that are not safe match nothing.
 */
export function globs(patterns: readonly string[]): Matcher {
  const whole = patterns.filter(isSafeGlob).map(plainGlob);
  if (whole.length === 0) return () => false;
  const inside = whole.map((glob) => `${glob}/**`);
  return picomatch([...whole, ...inside], { dot: true, noextglob: true, nonegate: true });
}

/** The folder or file that all matches of a glob are, or are in; empty for the root. */
export function baseOf(glob: string): string {
  const { base } = picomatch.scan(plainGlob(glob));
  return base === '.' ? '' : base.replace(/\/+$/, '');
}
