/** How a path is reached. */
export interface Way {
  /** The links that it leads through. */
  readonly links: readonly string[];
  /** Where the file lies, or would; `null` where nobody can tell. */
  readonly at: string | null;
}

/**
 * Where the files of a check come from: the disk, a commit in git, or a commit over GitHub's API. Paths have `/`
 * and are relative to the folder that the report's paths are relative to.
 */
export interface Files {
  /** A file's bytes, at most one more than the limit; `undefined` when there is none. Rejects with `CannotCheck`. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Every file at or below a folder (`''` for all) that a manifest could be, in a stable order. */
  readonly list: (folder: string) => AsyncIterable<string> | Iterable<string>;
  /** How a path is reached; left out, by no link. */
  readonly way?: (path: string) => Promise<Way>;
}

/** Joins a path to the folder of another file, and takes out `.` and `..`; both with `/`. */
export function besideOf(file: string, path: string): string {
  const out: string[] = [];
  for (const step of [...file.split('/').slice(0, -1), ...path.split('/')]) {
    if (step === '' || step === '.') continue;
    if (step === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(step);
  }
  return out.join('/');
}
