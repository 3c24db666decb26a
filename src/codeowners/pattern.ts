import { withoutEnd } from '../text/parts.ts';

/** Matches a path of the repository: relative to its top, with `/`. */
export type PathMatcher = (path: string) => boolean;

/** One path segment of a pattern, or any number of them. */
type Segment = string | typeof REST;

const REST = Symbol('**');

/** Whether GitHub takes a word for a pattern; a line that begins with another is skipped. */
export function isPattern(word: string): boolean {
  return !word.startsWith('!') && !/^\/*$/.test(word);
}

/**
 * The pattern for one path from the top of the repository. Characters that GitHub reads otherwise in a CODEOWNERS file
 * (brackets, `#`, wildcards, a backslash) become `?`, which matches any; blanks are escaped.
 */
export function patternFor(path: string): string {
  return `/${path.replace(/[[\]#*?\\]/g, '?').replace(/[ \t]/g, '\\$&')}`;
}

/**
 * A pattern of CODEOWNERS -> its matcher. The rules are those of `.gitignore` with GitHub's exceptions: no `!`,
 * brackets are literal, and `docs/*` stops at the folder itself. Libraries for `.gitignore` have none of the three. No
 * regular expression is made of it, so no pattern can make matching slow.
 */
export function patternMatcher(pattern: string): PathMatcher {
  const segments = segmentsOf(pattern);
  return (path) => matchesAll(segments, path.split('/'));
}

/** The steps that a pattern spells out: each path that it matches has every one of them. */
export function spelledSteps(pattern: string): string[] {
  return pattern.split('/').filter((step) => step !== '' && !/[*?\\]/.test(step));
}

function segmentsOf(pattern: string): readonly Segment[] {
  const steps = pattern.split('/').filter((step) => step !== '');
  const inFolder = pattern.endsWith('/');
  const anchored = withoutEnd(pattern, '/').includes('/');
  const segments: Segment[] = anchored ? [] : [REST];
  for (const step of steps) {
    if (step !== '**') segments.push(step);
    else if (segments.at(-1) !== REST) segments.push(REST);
  }
  const last = steps.at(-1);
  // What is below a folder, and not the folder itself.
  if (inFolder || last === '**') {
    if (segments.at(-1) === REST) segments.pop();
    segments.push('*', REST);
  } else if (last !== '*' || !anchored) segments.push(REST);
  return segments;
}

function matchesAll(segments: readonly Segment[], steps: readonly string[]): boolean {
  return matches(
    segments,
    steps,
    (segment) => segment === REST,
    (segment, step) => matchesSegment(segment as string, step),
  );
}

/** One segment: `*` is any text, `?` any character, and a backslash makes the next character literal. */
function matchesSegment(segment: string, step: string): boolean {
  const signs = segment.match(/\\.|./gsu) ?? [];
  return matches(
    signs,
    [...step],
    (sign) => sign === '*',
    (sign, character) => sign === '?' || sign.replace(/^\\(?=.)/u, '') === character,
  );
}

/**
 * Whether signs match items one by one, where a wild sign matches any number of them. Looks back to the last wild sign
 * only, which is enough, so the work is at most the product of both lengths.
 */
function matches<S, T>(
  signs: readonly S[],
  items: readonly T[],
  isWild: (sign: S) => boolean,
  fits: (sign: S, item: T) => boolean,
): boolean {
  let sign = 0;
  let wild = -1;
  let resume = 0;
  for (let item = 0; item < items.length; ) {
    if (sign < signs.length && isWild(signs[sign] as S)) {
      wild = sign++;
      resume = item;
    } else if (sign < signs.length && fits(signs[sign] as S, items[item] as T)) {
      sign++;
      item++;
    } else if (wild >= 0) {
      sign = wild + 1;
      item = ++resume;
    } else return false;
  }
  while (sign < signs.length && isWild(signs[sign] as S)) sign++;
  return sign === signs.length;
}
