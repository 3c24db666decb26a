import type { Span, Wording } from './finding.ts';
import type { Value } from './value.ts';

/** Of those that other mistakes follow from: which one. */
export type ProblemKind = 'duplicate-key' | 'second-file' | 'several-documents' | 'lost-value';

/** What is wrong with a text as YAML or JSON; the finding's rule is `syntax`. */
export interface Problem extends Span, Wording {
  readonly kind?: ProblemKind;
}

/** One file, read: its value, where everything in it is, and what couldn't be read. */
export interface Source {
  /** As findings show it: relative to the working directory, with `/`. */
  readonly file: string;
  readonly text: string;
  /** `undefined` when nothing could be read. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}
