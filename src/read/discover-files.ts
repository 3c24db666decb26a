import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DetailedDiscovery } from '../discover/discovery.ts';
import { isProgram } from '../discover/forms/programs.ts';
import { gather, type InfraFile, type InfraSource, isText, isWanted } from '../discover/gather.ts';
import type { LeftOut } from './left-out.ts';
import { isBelow } from './paths.ts';
import { readTextNow } from './text-file.ts';
import { type WalkOptions, walk } from './walk.ts';

export interface DiscoverOptions
  extends Pick<WalkOptions, 'include' | 'alsoInclude' | 'exclude' | 'tracked'> {
  readonly products: InfraSource['products'];
  /** Folders to read, relative to the root, none in another; without it, all of it. */
  readonly starts?: readonly string[];
  /** Larger files aren't read, and are reported. */
  readonly largestFile?: number;
}

/** More programs than this aren't looked into: they would be read for a guess. */
const MOST_PROGRAMS = 5000;

const LARGEST = 8 * 1024 * 1024;

/**
 * Reads the infrastructure code below a folder and sums up what it uses. Holds a few files' text at a time.
 * Never rejects: folders and files that can't be read are in `skipped`.
 */
export async function discoverIn(
  root: string,
  options: DiscoverOptions,
): Promise<DetailedDiscovery> {
  const { include = [], alsoInclude = [], exclude = [], tracked } = options;
  const { starts = [''], products, largestFile = LARGEST } = options;
  const left: LeftOut[] = [];
  const unreadable: string[] = [];
  const walking: WalkOptions = {
    include,
    alsoInclude,
    exclude,
    tracked,
    onLeftOut: (one) => {
      if (matters(one)) left.push(one);
    },
    onUnreadable: (folder) => unreadable.push(folder),
  };
  const programs: string[] = [];
  const paths = noting(walkAll(root, starts, walking), programs);
  return gather({
    files: readEach(paths, root, largestFile, isWanted),
    programs: (folders) => {
      const isIn = (path: string) => folders.some((folder) => isBelow(folder, path));
      return readEach(programs.filter(isIn).slice(0, MOST_PROGRAMS), root, largestFile, isProgram);
    },
    holds: (path) => holds(root, path),
    products,
    left,
    unreadable,
  });
}

/** Passes paths on, and notes those of programs, which are read only if a form asks for them. */
async function* noting(paths: AsyncIterable<string>, programs: string[]): AsyncGenerator<string> {
  for await (const path of paths) {
    if (isProgram(path)) programs.push(path);
    yield path;
  }
}

async function* walkAll(
  root: string,
  starts: readonly string[],
  options: WalkOptions,
): AsyncGenerator<string> {
  for (const start of starts) yield* walk(root, { ...options, start });
}

/** A file that no scanner reads doesn't matter; a link may lead to a folder. */
function matters({ path, reason, folder }: LeftOut): boolean {
  return folder || isWanted(path) || (reason === 'link' && !/\.\w+$/.test(path));
}

async function holds(root: string, path: string): Promise<boolean> {
  return lstat(join(root, path)).then(
    () => true,
    () => false,
  );
}

/** Reads files one after the other, in the order of the walk, and holds no text but one. */
async function* readEach(
  paths: AsyncIterable<string> | Iterable<string>,
  root: string,
  largest: number,
  isRead: (path: string) => boolean,
): AsyncGenerator<InfraFile> {
  for await (const path of paths) {
    if (!isRead(path)) continue;
    const isNeeded = isProgram(path) || isText(path);
    yield { path, content: isNeeded ? readTextNow(join(root, path), largest) : 'unread' };
  }
}
