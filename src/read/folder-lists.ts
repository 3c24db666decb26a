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

  /** Lists a folder by its path on the disk, and keeps the list until it is taken. Throws the disk's error. */
  readonly list = (folder: string): Dirent[] => {
    const entries = listFolder(folder);
    this.#left -= entries.length + 1;
    if (this.#left > 0) this.#kept.set(folder, entries);
    return entries;
  };

  /** The list that was kept, which is then forgotten; otherwise what the folder holds now. */
  readonly take = (folder: string): Dirent[] => {
    const kept = this.#kept.get(folder);
    if (kept === undefined) return listFolder(folder);
    this.#kept.delete(folder);
    return kept;
  };
}

/** Lists a folder. Throws the disk's error. */
export function listFolder(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}
