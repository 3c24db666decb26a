import type { Edit } from '../estate/edit.ts';
import type { Span, Wording } from '../estate/finding.ts';
import type { Path } from '../estate/path.ts';

/** One mistake in the shape of a file: the finding's rule is `schema`. */
export interface ShapeProblem extends Wording {
  readonly span: Span;
  /** From the top of the file to the key or value. */
  readonly path: Path;
  /** The kind of mistake: with the key it identifies a mistake, however often it is made. */
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** Of a key that isn't known: the one that it most likely means. */
  readonly means?: string;
  /** Mistakes of one kind and group are one mistake, whatever their keys. */
  readonly group?: string;
}

/** What a generated validator says of a value; `instancePath` is a JSON pointer. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set on what is wrong with the text of a key, which `propertyNames` repeats. */
  readonly propertyName?: string;
}

/** Errors of one check; of many the first. */
export interface ShapeErrors extends ReadonlyArray<ShapeError> {
  /** How many more there are. */
  readonly unkept?: number;
}

/** A compiled schema. The errors of the last call stay on it until the next. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ShapeErrors | null;
}

/** What a schema says about one value, as far as messages need it. */
export interface Shape {
  /** In words, such as `owners by layer`. */
  readonly title?: string;
  /** A whole sentence on how a text has to look. */
  readonly say?: string;
  /** True where any text that is not blank will do. */
  readonly free?: boolean;
  /** A whole sentence on how the keys of a map have to look. */
  readonly ids?: string;
  /** The only texts allowed. */
  readonly values?: readonly string[];
  /** The one value allowed, as YAML on one line. */
  readonly only?: string;
  /** As YAML on one line. */
  readonly example?: string;
  readonly required?: readonly string[];
  readonly keys?: Readonly<Record<string, Shape>>;
  /** What is under any other key. */
  readonly rest?: Shape;
  /** What the items of a list are. */
  readonly items?: Shape;
}
