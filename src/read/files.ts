import { MAX_BYTES } from '../parse/limits.ts';
import type { FolderLists } from './folder-lists.ts';

/** The source of the files, such as GitHub's API, can't be read now. The caller decides what follows. */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
  /** A sentence on how to make the files readable; empty if that isn't known. */
  readonly remedy: string;

  constructor(message: string, remedy = '') {
    super(message);
    this.remedy = remedy;
  }
}

/** A path that leads through more links than this leads in a circle. */
export const MOST_LINKS = 40;

/** How a path is reached. */
export interface Way {
  /** The links that it leads through. */
  readonly links: readonly string[];
  /** Where the file lies, or would; `null` if that isn't known. */
  readonly at: string | null;
}

/** Why a file isn't read unless something names it. */
export type Barrier = 'left-out' | 'ignored' | 'untracked' | 'elsewhere' | 'link';

/** A file that a manifest could be. */
export interface Listed {
  readonly path: string;
  /** `null` for a file that is read like any other. */
  readonly barrier: Barrier | null;
}

/** What who lists files can do without. A source may still give it. */
export interface ListWish {
  /** A folder of installed packages may be passed by, unless its name is among these. */
  readonly entered?: ReadonlySet<string>;
  /** Whether a path matters; if omitted, each does. Of 50,000 files, giving each took a fifth of the search. */
  readonly matters?: (path: string) => boolean;
}

/**
 * Where the files of a check come from: the disk, a commit in git, or a commit over GitHub's API. Paths have `/`
 * and are relative to the folder that the report's paths are relative to. Each call rejects with `CannotCheck` for
 * a file that can't be read, and with `Unavailable` where no file can.
 */
export interface Files {
  /** A file's bytes, at most one more than the limit; `undefined` if it doesn't exist. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /**
   * Announces that these files will be read, so that a source can fetch them together; omitted if that doesn't help.
   */
  readonly expect?: (paths: readonly string[]) => void;
  /** Every file at or below a folder (`''` for all) that a manifest could be, in a stable order. */
  readonly list: (folder: string, wish?: ListWish) => AsyncIterable<Listed> | Iterable<Listed>;
  /** Whether a file is at a path that the user spells out, whatever git says; omitted where only the list counts. */
  readonly has?: (path: string) => boolean;
  /** How a path is reached; if omitted, without links. */
  readonly way?: (path: string) => Promise<Way>;
  /** What folders of the disk hold, as far as they were listed. */
  readonly lists?: FolderLists;
  /** Sentences for the user about files that weren't read as expected; complete once the files were read. */
  readonly warnings?: readonly string[];
}

/** What a source gives instead of a file that is too large to be fetched: the parser reports it by its length. */
export function tooManyBytes(): Uint8Array {
  return new Uint8Array(MAX_BYTES + 1);
}

/** The same files, and the paths of those that were read of them so far. */
export function noted(files: Files): { files: Files; read: ReadonlySet<string> } {
  const read = new Set<string>();
  const readNoted: Files['read'] = async (path) => {
    const bytes = await files.read(path);
    if (bytes !== undefined) read.add(path);
    return bytes;
  };
  return { files: { ...files, read: readNoted }, read };
}
