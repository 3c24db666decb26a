import { existsSync, lstatSync, realpathSync as realPath, type Stats } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { MAX_BYTES } from '../parse/limits.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files, Listed, ListWish } from './files.ts';
import { FolderLists } from './folder-lists.ts';
import { isSparse, repositoryAround } from './git-repository.ts';
import { isInstalled, leftOutAt } from './left-out.ts';
import { lookalikesIn } from './lookalikes.ts';
import { isInside, pathFrom, shownBelow, shownPath } from './paths.ts';
import { readAtMost } from './read-at-most.ts';

/** The system's own: the other one checks each step of the path, which for 5,000 manifests took a tenth of the run. */
const realpathSync = realPath.native;

/**
 * Files of the working tree: on the disk, below `cwd` and in the workspaces named, nothing else. A link that leads out
 * of them is refused. Which files there are is git's answer: what it tracks, and what is new and not ignored. If git
 * can't be asked, `.gitignore` is used, and a warning says so.
 */
export function diskFiles(cwd: string, workspaces: readonly string[]): Files {
  let real: string[] | undefined;
  const isWithin = (target: string): boolean => {
    real ??= workspaces.map((folder) => realpathSync(folder));
    return real.some((root) => isInside(root, target));
  };
  const git = new GitOfDisk(cwd);
  const lists = new FolderLists();
  return {
    read: async (path) => {
      const full = resolve(cwd, path);
      const target = targetOf(full, path);
      if (target === undefined) return git.leftOut(full);
      if (!isWithin(target)) {
        throw new CannotCheck(`${path} leads outside the workspace, so it isn't read.`);
      }
      return readUpTo(target, path);
    },
    list: async function* (folder, { entered, matters }: ListWish = {}) {
      const { start, top } = placeOf(resolve(cwd, folder));
      // Around a workspace there may be another repository, whose list doesn't cover it.
      const isAsked = top !== null && isWithin(realpathSync(top));
      const listed = isAsked ? await git.list(top, pathFrom(top, start)) : undefined;
      const runs = listed === undefined ? walked(cwd, start, git.list, lists, entered) : [listed];
      // Nested generators would need one more promise for each of thousands of files.
      for await (const run of runs)
        for (const one of run) if (matters === undefined || matters(one.path)) yield one;
    },
    has: (path) => existsSync(resolve(cwd, path)),
    way: async (path) => {
      const { wayTo } = await import('./links.ts');
      return wayTo(cwd, path);
    },
    lists,
    warnings: git.warnings,
  };
}

/** Where a file lies; `undefined` if nothing is there. Rejects with `CannotCheck` what can't be read. */
function targetOf(full: string, path: string): string | undefined {
  try {
    return realpathSync(full);
  } catch (error) {
    if (!isMissing(error)) throw new CannotCheck(`Can't read ${path}: ${reason(error)}.`);
    if (isGarbled(path))
      throw new CannotCheck(`Can't read ${path}: its name isn't valid UTF-8. Rename it.`);
    return undefined;
  }
}

/** What git says about the files of the disk. It is asked once for each folder. */
class GitOfDisk {
  readonly warnings: string[] = [];
  readonly #cwd: string;
  /** What a sparse checkout leaves out, by its path on the disk. */
  readonly #sparse = new Map<string, { top: string; hash: string }>();
  readonly #listings = new Map<string, ReturnType<OfGit>>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** Bound to this object, because it is handed on. */
  readonly list: OfGit = (top, folder) => {
    const key = JSON.stringify([top, folder]);
    const listed = this.#listings.get(key) ?? this.#listed(top, folder);
    this.#listings.set(key, listed);
    return listed;
  };

  /** A file that a sparse checkout leaves out, as git has it; `undefined` if it doesn't. */
  async leftOut(full: string): Promise<Uint8Array | undefined> {
    const top = repositoryAround(dirname(full));
    if (!this.#sparse.has(full) && top !== null && isSparse(top)) {
      const { gitSparseFile } = await import('./git-listing.ts');
      const hash = await gitSparseFile(top, pathFrom(top, full));
      if (hash !== null) this.#sparse.set(full, { top, hash });
    }
    const left = this.#sparse.get(full);
    if (left === undefined) return undefined;
    const { gitBlob } = await import('./git-tree.ts');
    const bytes = await gitBlob(left.top, left.hash);
    if (bytes !== undefined) return bytes;
    throw new CannotCheck(
      `A sparse checkout leaves out ${shownPath(this.#cwd, full)}, and the clone doesn't have its content. Add it to the sparse checkout.`,
    );
  }

  async #listed(top: string, folder: string): Promise<readonly Listed[] | undefined> {
    const { gitListing } = await import('./git-listing.ts');
    const listing = await gitListing(top, folder);
    if (listing === undefined) {
      const shownTop = shownPath(this.#cwd, top);
      const where = shownTop === '.' ? 'this folder' : shownTop;
      this.warnings.push(
        `Git couldn't say which files belong to the repository of ${where}, so only \`.gitignore\` is heeded.`,
      );
      return undefined;
    }
    const shown = shownBelow(this.#cwd, top);
    const barrierAt = barriersByFolder(folder);
    const files: Listed[] = [];
    for (const { path, link, hash } of listing.files) {
      if (hash !== null) this.#sparse.set(resolve(top, path), { top, hash });
      const state = maybeManifest(path) ? stateOf(resolve(top, path), shown(path)) : 'unasked';
      // A file that is tracked and was deleted is no longer there to be checked.
      if (state === 'missing' && hash === null && !isGarbled(path)) continue;
      files.push({
        path: shown(path),
        barrier: link || state === 'link' ? 'link' : barrierAt(path),
      });
    }
    for (const path of listing.ignored) files.push({ path: shown(path), barrier: 'ignored' });
    for (const path of listing.elsewhere) files.push({ path: shown(path), barrier: 'elsewhere' });
    return files;
  }
}

/** What git says about the files at or below a folder of a repository; `undefined` if it can't say. */
type OfGit = (top: string, folder: string) => Promise<readonly Listed[] | undefined>;

/**
 * A folder to list, and the repository around it. A link to a folder of the same repository is that folder: git knows
 * no files behind links. One that leads elsewhere is in no repository.
 */
function placeOf(folder: string): { start: string; top: string | null } {
  const top = repositoryAround(folder);
  if (top === null) return { start: folder, top };
  try {
    const [target, realTop] = [realpathSync(folder), realpathSync(top)];
    if (!isInside(realTop, target)) return { start: folder, top: null };
    const start = resolve(top, relative(realTop, target));
    return { start, top: repositoryAround(start) };
  } catch {
    return { start: folder, top };
  }
}

/** The ending of a manifest; for other files it doesn't matter whether they still exist. */
function maybeManifest(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}

/** Whether a name has bytes that aren't text, so that it can't be opened by this name. */
function isGarbled(path: string): boolean {
  return path.includes('\ufffd');
}

/** What is at a path of the disk. Rejects with `CannotCheck` if that can't be determined. */
function stateOf(full: string, shown: string): 'file' | 'link' | 'missing' {
  let stat: Stats;
  try {
    stat = lstatSync(full);
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw new CannotCheck(`Can't read ${shown}: ${reason(error)}.`);
  }
  return stat.isSymbolicLink() ? 'link' : 'file';
}

/** The files of a folder outside of git; a repository below it is listed by git. */
async function* walked(
  cwd: string,
  start: string,
  ofGit: OfGit,
  lists: FolderLists,
  entered?: ReadonlySet<string>,
): AsyncGenerator<readonly Listed[]> {
  const { walkInRuns } = await import('./walk.ts');
  const barred: Listed[] = [];
  const ignored: string[] = [];
  const repositories: string[] = [];
  const shown = shownBelow(cwd, start);
  const files = walkInRuns(start, {
    leaveOut: [],
    isPassed: (folder) => isInstalled(folder) && entered?.has(folder) !== true,
    onLeftOut: ({ path, reason, folder }) => {
      const barrier = reason === 'link' || reason === 'ignored' ? reason : null;
      if (barrier === 'ignored' && folder) ignored.push(`${path}/`);
      else if (barrier !== null) barred.push({ path: shown(path), barrier });
    },
    onUnreadable: (path) => {
      throw new CannotCheck(
        `Can't list the folder ${shown(path)}, so manifests in it could be missed.`,
      );
    },
    onRepository: (path) => repositories.push(path),
    list: lists.list,
  });
  const barrierAt = barriersByFolder();
  for await (const run of files)
    yield run.map((path) => ({ path: shown(path), barrier: barrierAt(path) }));
  yield barred;
  yield lookalikesIn(start, ignored).map((path) => ({ path: shown(path), barrier: 'ignored' }));
  for (const path of repositories) {
    const top = resolve(start, path);
    const known = await ofGit(top, '');
    if (known === undefined) yield* walked(cwd, top, ofGit, lists, entered);
    else yield known;
  }
}

/** Why files below `start` are barred by the folders that they are in; files of one folder come together. */
function barriersByFolder(start = ''): (path: string) => Listed['barrier'] {
  let folder: string | undefined;
  let barrier: Listed['barrier'] = null;
  return (path) => {
    const own = path.slice(0, path.lastIndexOf('/') + 1);
    if (own !== folder) barrier = leftOutAt(path, start) === null ? null : 'left-out';
    folder = own;
    return barrier;
  };
}

/** At most one byte more than a manifest may have. */
function readUpTo(target: string, path: string): Uint8Array {
  let bytes: Uint8Array | null;
  try {
    bytes = readAtMost(target, MAX_BYTES + 1);
  } catch (error) {
    throw new CannotCheck(`Can't read ${path}: ${reason(error)}.`);
  }
  if (bytes === null) throw new CannotCheck(`${path} isn't a file.`);
  return bytes;
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  const known: Record<string, string> = {
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ELOOP: 'its links form a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
  };
  return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
