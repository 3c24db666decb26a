// Paths below a folder -> what each file gives to a discovery. The main thread and a second one do it alike.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isText } from '../discover/file-role.ts';
import { FileScanner, type InfraFile, scanProgram } from '../discover/scan-file.ts';
import type { Scanned } from '../discover/scanned.ts';
import { readTextNow } from './text-file.ts';

/** Paths in the order of the walk, as many at once as are at hand. */
export type Runs = AsyncGenerator<readonly string[], void>;

/** As what files are read: infrastructure code, or programs that may name products. */
export type Reading = 'code' | 'programs';

/** Which files are read. */
export interface ReadFrom {
  /** The folder that paths are relative to. */
  readonly root: string;
  /** Files of more bytes aren't read. */
  readonly largest: number;
}

/** Reads and scans files one after the other; one text is held at a time. */
export class RunReader {
  readonly #from: ReadFrom;
  readonly #scanner: FileScanner;

  constructor(from: ReadFrom) {
    this.#from = from;
    this.#scanner = new FileScanner((path) => isThere(from.root, path));
  }

  /** What each of some files gives, in their order. */
  async scan(reading: Reading, paths: readonly string[]): Promise<Scanned[]> {
    const found: Scanned[] = [];
    for (const path of paths) {
      if (reading === 'programs') {
        found.push(scanProgram(this.#read(path, true)));
        continue;
      }
      const one = this.#scanner.scan(this.#read(path, isText(path)));
      found.push(one instanceof Promise ? await one : one);
    }
    return found;
  }

  #read(path: string, isRead: boolean): InfraFile {
    const { root, largest } = this.#from;
    return { path, content: isRead ? readTextNow(`${root}/${path}`, largest) : 'unread' };
  }
}

/** Whether there is a file or folder below a root, read or not. */
export async function isThere(root: string, path: string): Promise<boolean> {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}
