import { distance } from 'fastest-levenshtein';

/** Longer words aren't misspellings of anything short, and comparing them takes time. */
const LONGEST = 100;

/**
 * The candidate that a word most likely means, or `undefined` when none is near. Case does not count;
 * `max` is how many letters may differ (an exchange of two neighbours is one), by default by the word's length.
 * Of equally near candidates the first wins.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  max: number = reach(word),
): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let limit = max;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const found = difference(wanted, candidate.toLowerCase());
    if (found > limit || (found === limit && best !== undefined)) continue;
    if (found === 0) return candidate;
    best = candidate;
    limit = found;
  }
  return best;
}

function reach(word: string): number {
  if (word.length < 2) return 0;
  return Math.min(4, Math.max(1, Math.floor(word.length * 0.4)));
}

function difference(one: string, other: string): number {
  return isExchange(one, other) ? 1 : distance(one, other);
}

function isExchange(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    at + 1 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
