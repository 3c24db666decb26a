import type { Span } from '../estate/finding.ts';

/** One stretch of a text to be replaced by another text. Offsets are those of the old text. */
export interface Splice extends Span {
  readonly text: string;
}

/**
 * Replaces stretches of a text in one pass; those at the same offset stand in the order given. Gives
 * `undefined` if two of them overlap.
 */
export function applySplices(text: string, splices: readonly Splice[]): string | undefined {
  const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of sorted) {
    if (splice.start < at) return undefined;
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
