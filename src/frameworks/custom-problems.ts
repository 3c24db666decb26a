import type { Span, Wording } from '../estate/finding.ts';
import type { Path } from '../estate/path.ts';
import type { ValueMap } from '../estate/value.ts';
import { own } from '../parse/values.ts';

/** Mistakes in a framework file that its schema can't find. */
export interface FrameworkProblem extends Wording {
  readonly span: Span;
  /** In the framework file. */
  readonly path: Path;
}

/** Notes one problem at a place in the file. */
export type Say = (path: Path, span: Span, title: string, reason: string, remedy: string) => void;

/** Title, reason and remedy of a framework with a column for `hybrid`. */
export const hybridColumn = [
  'No column for hybrid',
  "`hybrid` can't be a column: each part of a hybrid service has its own model.",
  'Remove it.',
] as const;

/** Text that isn't blank; `null` for anything else. */
export function textAt(map: ValueMap, key: string): string | null {
  const value = own(map, key);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
