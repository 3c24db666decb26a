/** What happened to one file between two commits. */
export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** The path at the base, of a renamed file. */
  readonly previous?: string;
}

/** What differs between two commits, by the path at the newer one; `unknown` when that is not known. */
export type ChangedFiles = ReadonlyMap<string, FileChange> | 'unknown';
