import { once } from '../estate/once.ts';
import { type Doc, lineOf, type Refused, type Splice } from './document.ts';
import { type JsonStyle, jsonStyleOf } from './notation.ts';

/** The planned changes to a document's text. */
export interface Plan {
  readonly doc: Doc;
  readonly splices: Splice[];
  /** Keys in the order in which people write them; a new one goes after the last of those before it. */
  readonly order: readonly string[];
  readonly jsonStyle: () => JsonStyle;
  /** The first reason to refuse. */
  refused: Refused | undefined;
}

/** A plan without any change. */
export function emptyPlan(doc: Doc, order: readonly string[]): Plan {
  return { doc, splices: [], order, jsonStyle: once(() => jsonStyleOf(doc)), refused: undefined };
}

/** Replaces a stretch of the text. */
export function splice(plan: Plan, start: number, end: number, text: string): void {
  plan.splices.push({ start, end, text });
}

/** Gives up the plan. The first reason counts. */
export function refuse(plan: Plan, offset: number, refused: string): void {
  plan.refused ??= { refused, line: lineOf(plan.doc, offset) };
}

/**
 * Replaces stretches of a text in one pass; those at the same offset keep the order given. Gives
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
