import type { Span, Wording } from './finding.ts';
import type { Value } from './value.ts';

/** Of those that other mistakes follow from: which one. */
export type ProblemKind = 'duplicate-key' | 'second-file' | 'several-documents' | 'lost-value';

/** What is wrong with a text as YAML or JSON; the finding's rule is `syntax`. */
export interface Problem extends Span, Wording {
  readonly kind?: ProblemKind;
}

/** Lines of a file that its text leaves out. */
export interface Gap {
  /** Where they would be: an offset of the text, at the start of a line. */
  readonly at: number;
  /** How many they are. */
  readonly lines: number;
}

/** One file, read: its value, where everything in it is, and what couldn't be read. */
export interface Source {
  /** As findings show it: relative to the working directory, with `/`. */
  readonly file: string;
  readonly text: string;
  /** In the order of the text; left out, it has all lines of the file. */
  readonly gaps?: readonly Gap[];
  /** `undefined` when nothing could be read. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}
