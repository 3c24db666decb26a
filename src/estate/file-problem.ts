import type { Problem, Source } from '../parse/source.ts';
import type { ShapeProblem } from '../validate/shape.ts';

/** What is wrong with a file that was read: its syntax, or its shape. The check makes a finding of it. */
export type FileProblem =
  | { readonly rule: 'syntax'; readonly source: Source; readonly problem: Problem }
  | { readonly rule: 'schema'; readonly source: Source; readonly problem: ShapeProblem };
