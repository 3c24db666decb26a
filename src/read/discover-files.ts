import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { DetailedDiscovery } from '../discover/discovery.ts';
import { isProgram } from '../discover/forms/programs.ts';
import { gather, type InfraFile, type InfraSource, isText, isWanted } from '../discover/gather.ts';
import type { LeftOut } from './left-out.ts';
import { isBelow } from './paths.ts';
import { readTextNow } from './text-file.ts';
import { type WalkOptions, walkInRuns } from './walk.ts';

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
 * Reads the infrastructure code below a folder and sums up what it uses. Holds one file's text at a time.
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
  const chosen = { include, alsoInclude, exclude, tracked };
  const walking: WalkOptions = {
    ...chosen,
    isNamed: isWanted,
    onLeftOut: (one) => {
      if (matters(one)) left.push(one);
    },
    onUnreadable: (folder) => unreadable.push(folder),
  };
  return gather({
    files: readEach(walkAll(root, starts, walking), root, largestFile),
    // Few repositories have programs that matter, so they are looked for only then.
    programs: (folders) => {
      const isIn = (path: string) => folders.some((folder) => isBelow(folder, path));
      const isNamed = (path: string) => isProgram(path) && isIn(path);
      const paths = walkAll(root, starts, { ...chosen, isNamed });
      return readEach(atMost(MOST_PROGRAMS, paths), root, largestFile);
    },
    holds: (path) => holds(root, path),
    products,
    left,
    unreadable,
  });
}

type Runs = AsyncIterable<readonly string[]>;

async function* walkAll(root: string, starts: readonly string[], options: WalkOptions): Runs {
  for (const start of starts) yield* walkInRuns(root, { ...options, start });
}

async function* atMost(limit: number, runs: Runs): Runs {
  let left = limit;
  for await (const paths of runs) {
    yield paths.slice(0, left);
    left -= paths.length;
    if (left <= 0) return;
  }
}

/** A file that no scanner reads doesn't matter; a link may lead to a folder. */
function matters({ path, reason, folder }: LeftOut): boolean {
  return folder || isWanted(path) || (reason === 'link' && !/\.\w+$/.test(path));
}

async function holds(root: string, path: string): Promise<boolean> {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/** Reads files one after the other, in the order of the walk; one text is held at a time. */
async function* readEach(
  runs: Runs,
  root: string,
  largest: number,
): AsyncGenerator<Iterable<InfraFile>> {
  for await (const paths of runs) yield readRun(paths, root, largest);
}

function* readRun(
  paths: readonly string[],
  root: string,
  largest: number,
): Generator<InfraFile, void> {
  for (const path of paths) {
    const isNeeded = isProgram(path) || isText(path);
    yield { path, content: isNeeded ? readTextNow(`${root}/${path}`, largest) : 'unread' };
  }
}
