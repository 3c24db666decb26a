import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DetailedDiscovery } from '../discover/discovery.ts';
import { isProgram } from '../discover/forms/programs.ts';
import {
  type Content,
  gather,
  type InfraFile,
  type InfraSource,
  isText,
  isWanted,
} from '../discover/gather.ts';
import type { LeftOut } from './left-out.ts';
import { isBelow } from './paths.ts';
import { readTextFile } from './text-file.ts';
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

/** Files being read ahead of the one being scanned: enough to keep a disk busy. */
const AHEAD = 16;

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
    files: readAhead(paths, root, largestFile, isWanted),
    programs: (folders) => {
      const isIn = (path: string) => folders.some((folder) => isBelow(folder, path));
      return readAhead(programs.filter(isIn).slice(0, MOST_PROGRAMS), root, largestFile, isProgram);
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

/** Reads the next few files ahead while one is scanned, in the order of the walk. */
async function* readAhead(
  paths: AsyncIterable<string> | Iterable<string>,
  root: string,
  largest: number,
  isRead: (path: string) => boolean,
): AsyncGenerator<InfraFile> {
  const waiting: { readonly path: string; readonly read: Promise<Content> | Content }[] = [];
  for await (const path of paths) {
    if (!isRead(path)) continue;
    const read =
      isProgram(path) || isText(path) ? readTextFile(join(root, path), largest) : 'unread';
    waiting.push({ path, read });
    const first = waiting.length >= AHEAD ? waiting.shift() : undefined;
    if (first !== undefined) yield { path: first.path, content: await first.read };
  }
  for (const { path, read } of waiting) yield { path, content: await read };
}
