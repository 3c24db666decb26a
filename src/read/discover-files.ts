import type { DetailedDiscovery } from '../discover/discovery.ts';
import { isWanted, roleOf } from '../discover/file-role.ts';
import { type ScannedSource, sumUp } from '../discover/gather.ts';
import { stepsUp } from '../discover/source-address.ts';
import { globMatcher } from '../text/glob.ts';
import { emptySubmodules } from './empty-submodules.ts';
import type { FolderLists } from './folder-lists.ts';
import { type LeftOut, leftOutAt } from './left-out.ts';
import { isThere, type Runs } from './run-reader.ts';
import { ScannedRuns } from './scanned-runs.ts';
import { type WalkOptions, walkInRuns } from './walk.ts';

export interface DiscoverOptions
  extends Pick<WalkOptions, 'include' | 'alsoInclude' | 'exclude' | 'tracked'> {
  readonly products: ScannedSource['products'];
  /** Folders to read, relative to the root, none inside another; if omitted, everything. */
  readonly starts?: readonly string[];
  /** What folders hold, as far as another walk has listed them. */
  readonly lists?: FolderLists | undefined;
  /** Larger files aren't read, and are reported. */
  readonly largestFile?: number;
  /** With this many files or more, a second thread helps. */
  readonly manyFiles?: number;
}

/** More programs than this aren't read: it would only be for a guess. */
const MOST_PROGRAMS = 5000;

/** Starting a second thread takes as long as scanning some hundred files. */
const MANY_FILES = 1500;

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
  const { starts = [''], products, lists, largestFile = LARGEST, manyFiles = MANY_FILES } = options;
  const left: LeftOut[] = submodulesIn(root, starts, exclude);
  const unreadable: string[] = [];
  const seen: string[] = [];
  const walking: WalkOptions = {
    include,
    alsoInclude,
    exclude,
    tracked,
    isNamed: (path) => {
      const { isWanted, isProgram } = roleOf(path);
      return isWanted || isProgram;
    },
    onLeftOut: (one) => {
      if (matters(one)) left.push(one);
    },
    onUnreadable: (folder) => unreadable.push(folder),
    ...(lists && { list: lists.list }),
  };
  const scanned = new ScannedRuns({ root, largest: largestFile }, manyFiles);
  try {
    return await sumUp({
      files: scanned.of('code', wantedIn(walkAll(root, starts, walking), seen)),
      // Few repositories have programs that matter, so those are read only if needed.
      programs: (folders) => scanned.of('programs', programsIn(folders, seen)),
      holds: (path) => isThere(root, path),
      products,
      left,
      unreadable,
    });
  } finally {
    scanned.close();
  }
}

/** What isn't in a folder that the walk passes anyway. */
function submodulesIn(
  root: string,
  starts: readonly string[],
  exclude: readonly string[],
): LeftOut[] {
  const isExcluded = globMatcher(exclude);
  return emptySubmodules(root, starts)
    .filter((path) => leftOutAt(`${path}/`) === null && !isExcluded(`${path}/any`))
    .map((path) => ({ path, reason: 'submodule', folder: true }));
}

async function* walkAll(root: string, starts: readonly string[], options: WalkOptions): Runs {
  for (const start of starts) yield* walkInRuns(root, { ...options, start });
}

/** What is wanted of some files; programs are noted besides: whether they matter is known at the end. */
async function* wantedIn(runs: Runs, programs: string[]): Runs {
  for await (const paths of runs) {
    const wanted: string[] = [];
    for (const path of paths) {
      const { isWanted, isProgram } = roleOf(path);
      if (isProgram) programs.push(path);
      if (isWanted) wanted.push(path);
    }
    if (wanted.length > 0) yield wanted;
  }
}

/** The first programs below some folders. */
async function* programsIn(folders: readonly string[], programs: readonly string[]): Runs {
  const isWithin = isInOneOf(folders);
  yield programs.filter(isWithin).slice(0, MOST_PROGRAMS);
}

/** Whether a path is below one of some folders; the steps of a path are fewer than the folders. */
function isInOneOf(folders: readonly string[]): (path: string) => boolean {
  const all = new Set(folders);
  return (path) => stepsUp(path).some((step) => all.has(step));
}

/** A file that no scanner reads doesn't matter; a link may lead to a folder. */
function matters({ path, reason, folder }: LeftOut): boolean {
  return folder || isWanted(path) || (reason === 'link' && !/\.\w+$/.test(path));
}
