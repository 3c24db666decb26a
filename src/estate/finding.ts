/** GitHub's own three words, so that no output has to translate. */
export type Severity = 'error' | 'warning' | 'notice';

export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** A stretch of a file's text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file as a person counts: line and column from 1, the end exclusive. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One thing that a rule has to say, at a place in a file. Plain data, safe for JSON. */
export interface Finding extends Location {
  readonly rule: string;
  readonly severity: Severity;
  /** One or more sentences: names the value, says the rule, says the way out. */
  readonly message: string;
  /** Path in the manifest, such as `services.erp.parts.plant.owners`; empty for the file itself. */
  readonly path: string;
  readonly service: string | null;
  readonly part: string | null;
  readonly layer: string | null;
  /** On a run with a base: whether the change brings it. Without a base: null. */
  readonly introduced: boolean | null;
  /** Text to paste, where one can be written. */
  readonly fix: Fix | null;
  /** Address of the rule's page. */
  readonly docs: string;
}

/** YAML that settles a finding, and the path of the map that it belongs under. */
export interface Fix {
  readonly under: string;
  readonly yaml: string;
}
