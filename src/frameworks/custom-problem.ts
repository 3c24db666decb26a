import type { Span } from '../estate/finding.ts';
import type { ValueMap } from '../estate/value.ts';
import { own } from '../parse/source.ts';

/** What is wrong with a framework file that its schema cannot tell. */
export interface FrameworkProblem {
  readonly message: string;
  readonly span: Span;
  /** Path in the framework file, such as `layers.backup.parties`. */
  readonly path: string;
}

/** Notes one problem at a place in the file. */
export type Say = (path: string, span: Span, message: string) => void;

export const hybridColumn =
  '`hybrid` is no column: a hybrid service is read part by part, each part under its own model. Take it out.';

/** A text that says something; `null` for anything else. */
export function textAt(map: ValueMap, key: string): string | null {
  const value = own(map, key);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
