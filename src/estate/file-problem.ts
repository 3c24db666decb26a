import type { ShapeProblem } from '../validate/shape.ts';
import type { Problem, Source } from './source.ts';

/** What is wrong with a file that was read: its syntax, or its shape. The check makes a finding of it. */
export interface FileProblem {
  readonly rule: 'syntax' | 'schema';
  readonly source: Source;
  readonly problem: ShapeProblem;
}

/** What a reader of YAML or JSON found wrong -> the same as a problem of the file. */
export function syntaxProblem({ message, start, end }: Problem, source: Source): FileProblem {
  return { rule: 'syntax', source, problem: { message, span: { start, end }, path: [] } };
}
