/** What happened to one file between two commits. */
export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** The path at the base, of a renamed file. */
  readonly previous?: string;
  /** How its text differs; left out where that isn't known. */
  readonly patch?: FilePatch;
}

/** How a file's text differs between two commits. */
export interface FilePatch {
  /** Git's id of the newer content. */
  readonly hash: string;
  /** The hunks of a unified diff. */
  readonly hunks: string;
}

/** What differs between two commits, by the path at the newer one; `unknown` when that is not known. */
export type ChangedFiles = ReadonlyMap<string, FileChange> | 'unknown';
