import type { Doc } from './document.ts';
import { lineOf } from './document.ts';
import type { Refused } from './outcome.ts';
import type { Splice } from './splice.ts';

/** What is to be done to a document's text, as far as it is known. */
export interface Plan {
  readonly doc: Doc;
  readonly splices: Splice[];
  /** Keys in the order in which people write them; a new one goes after the last of those before it. */
  readonly order: readonly string[];
  /** The first reason not to do it. */
  refused: Refused | undefined;
}

/** Replaces a stretch of the text. */
export function splice(plan: Plan, start: number, end: number, text: string): void {
  plan.splices.push({ start, end, text });
}

/** Gives the plan up. The first reason counts. */
export function refuse(plan: Plan, offset: number, refused: string): void {
  plan.refused ??= { refused, line: lineOf(plan.doc.text, offset) };
}
