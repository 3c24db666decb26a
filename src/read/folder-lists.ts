import { type Dirent, readdirSync } from 'node:fs';

/** At most this many files and folders are kept: some megabytes. */
const MOST = 200_000;

/**
 * What folders hold, for a run that walks a tree twice: for its manifests, and for its infrastructure code. A walk
 * mostly waits for listings, so the second walk uses what the first one saw.
 */
export class FolderLists {
  readonly #kept = new Map<string, Dirent[]>();
  #left = MOST;

  /**
   * What a folder holds, by its path on the disk. The list is kept for the walk that asks next, and forgotten then.
   * Throws the disk's error.
   */
  readonly list = (folder: string): Dirent[] => {
    const kept = this.#kept.get(folder);
    if (kept !== undefined) {
      this.#kept.delete(folder);
      return kept;
    }
    const entries = listFolder(folder);
    this.#left -= entries.length + 1;
    if (this.#left > 0) this.#kept.set(folder, entries);
    return entries;
  };
}

/** Lists a folder. Throws the disk's error. */
export function listFolder(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}
