import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { DetailedDiscovery } from '../discover/discovery.ts';
import { isWanted, roleOf } from '../discover/file-role.ts';
import { gather, type InfraFile, type InfraSource } from '../discover/gather.ts';
import type { FolderLists } from './folder-lists.ts';
import type { LeftOut } from './left-out.ts';
import { readTextNow } from './text-file.ts';
import { type WalkOptions, walkInRuns } from './walk.ts';

export interface DiscoverOptions
  extends Pick<WalkOptions, 'include' | 'alsoInclude' | 'exclude' | 'tracked'> {
  readonly products: InfraSource['products'];
  /** Folders to read, relative to the root, none inside another; if omitted, everything. */
  readonly starts?: readonly string[];
  /** What folders hold, as far as another walk has listed them. */
  readonly lists?: FolderLists | undefined;
  /** Larger files aren't read, and are reported. */
  readonly largestFile?: number;
}

/** More programs than this aren't read: it would only be for a guess. */
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
  const { starts = [''], products, lists, largestFile = LARGEST } = options;
  const left: LeftOut[] = [];
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
    ...(lists && { list: lists.take }),
  };
  return gather({
    files: readEach(walkAll(root, starts, walking), root, largestFile, seen),
    // Few repositories have programs that matter, so those are read only if needed.
    programs: (folders) => readEach(programsIn(folders, seen), root, largestFile),
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

/** The first programs below some folders. */
async function* programsIn(folders: readonly string[], programs: readonly string[]): Runs {
  const isWithin = isInOneOf(folders);
  yield programs.filter(isWithin).slice(0, MOST_PROGRAMS);
}

/** Whether a path is below one of some folders; the steps of a path are fewer than the folders. */
function isInOneOf(folders: readonly string[]): (path: string) => boolean {
  const all = new Set(folders);
  if (all.has('')) return () => true;
  return (path) => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (all.has(path.slice(0, at))) return true;
    return false;
  };
}

/** A file that no scanner reads doesn't matter; a link may lead to a folder. */
function matters({ path, reason, folder }: LeftOut): boolean {
  return folder || isWanted(path) || (reason === 'link' && !/\.\w+$/.test(path));
}

async function holds(root: string, path: string): Promise<boolean> {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/**
 * Reads files one after the other, in the order of the walk; one text is held at a time. With a list for programs, those
 * are put there, and only what is wanted besides is read: whether programs matter is known at the end.
 */
async function* readEach(
  runs: Runs,
  root: string,
  largest: number,
  programs?: string[],
): AsyncGenerator<Iterable<InfraFile>> {
  for await (const paths of runs) yield readRun(paths, root, largest, programs);
}

function* readRun(
  paths: readonly string[],
  root: string,
  largest: number,
  programs: string[] | undefined,
): Generator<InfraFile, void> {
  for (const path of paths) {
    const { isText, isWanted, isProgram } = roleOf(path);
    if (programs !== undefined && isProgram) programs.push(path);
    if (programs !== undefined && !isWanted) continue;
    const isRead = isText || (isProgram && programs === undefined);
    yield { path, content: isRead ? readTextNow(`${root}/${path}`, largest) : 'unread' };
  }
}
