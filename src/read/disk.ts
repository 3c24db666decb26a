import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { resolve } from 'node:path';
import { MAX_BYTES } from '../parse/limits.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files, Listed } from './files.ts';
import { isInstalled, leftOutAt } from './left-out.ts';
import { lookalikesIn } from './lookalikes.ts';
import { isInside, pathFrom, shownPath } from './paths.ts';
import { repositoryAround } from './repository.ts';

/**
 * Files of the working tree: on the disk, below `cwd` and in the workspaces named, nothing else. A link that leads out
 * of them is refused. Which files there are is git's answer: what it tracks, and what is new and not ignored. Where
 * git can't be asked, `.gitignore` is heeded, and a warning says so.
 */
export function diskFiles(cwd: string, workspaces: readonly string[]): Files {
  let real: string[] | undefined;
  const roots = (): string[] => {
    real ??= workspaces.map((folder) => realpathSync(folder));
    return real;
  };
  const warnings: string[] = [];
  /** What a sparse checkout leaves out, by its path on the disk. */
  const sparse = new Map<string, { top: string; hash: string }>();
  const known = new Map<string, Promise<readonly Listed[] | undefined>>();
  const ofGit: OfGit = (top, folder) => {
    const key = JSON.stringify([top, folder]);
    const listed = known.get(key) ?? listedBy(top, folder);
    known.set(key, listed);
    return listed;
  };
  const listedBy: OfGit = async (top, folder) => {
    const { gitListing } = await import('./git-listing.ts');
    const listing = await gitListing(top, folder);
    if (listing === undefined) {
      const where = shownPath(cwd, top) === '.' ? 'this folder' : shownPath(cwd, top);
      warnings.push(
        `Git couldn't say which files belong to the repository of ${where}, so only \`.gitignore\` is heeded.`,
      );
      return undefined;
    }
    const shown = (path: string): string => shownPath(cwd, resolve(top, path));
    const files: Listed[] = [];
    for (const { path, link, hash } of listing.files) {
      const full = resolve(top, path);
      if (hash !== null) sparse.set(full, { top, hash });
      files.push({ path: shown(path), barrier: barrierOf(path, link, folder) });
    }
    for (const path of listing.ignored) files.push({ path: shown(path), barrier: 'ignored' });
    for (const path of listing.elsewhere) files.push({ path: shown(path), barrier: 'elsewhere' });
    return files;
  };
  return {
    read: async (path) => {
      const full = resolve(cwd, path);
      let target: string;
      try {
        target = realpathSync(full);
      } catch (error) {
        if (!isMissing(error)) throw new CannotCheck(`Can't read ${path}: ${reason(error)}.`);
        const left = sparse.get(full);
        if (left === undefined) return undefined;
        const { gitBlob } = await import('./git-tree.ts');
        return gitBlob(left.top, left.hash);
      }
      if (!roots().some((root) => isInside(root, target))) {
        throw new CannotCheck(`${path} leads outside of the workspace, so it isn't read.`);
      }
      return readUpTo(target, path);
    },
    list: async function* (folder) {
      const start = resolve(cwd, folder);
      const top = repositoryAround(start);
      const listed = top === null ? undefined : await ofGit(top, pathFrom(top, start));
      if (listed === undefined) {
        yield* walked(cwd, start, ofGit);
        return;
      }
      // A tracked file that was deleted can't be checked.
      for (const one of listed) {
        const full = resolve(cwd, one.path);
        if (!maybeManifest(one.path) || sparse.has(full) || lstatOf(full) !== undefined) yield one;
      }
    },
    way: async (path) => {
      const { wayTo } = await import('./links.ts');
      return wayTo(cwd, path);
    },
    warnings,
  };
}

/** What git says of the files at or below a folder of a repository; `undefined` if it can't say. */
type OfGit = (top: string, folder: string) => Promise<readonly Listed[] | undefined>;

/** The ending that a manifest has; of other files it doesn't matter whether they are still there. */
function maybeManifest(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}

function lstatOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function barrierOf(path: string, link: boolean, start: string): Listed['barrier'] {
  if (link) return 'link';
  return leftOutAt(path, start) === null ? null : 'left-out';
}

/** The files of a folder outside of git; a repository below it is listed by git. */
async function* walked(cwd: string, start: string, ofGit: OfGit): AsyncGenerator<Listed> {
  const { walk } = await import('./walk.ts');
  const barred: Listed[] = [];
  const ignored: string[] = [];
  const repositories: string[] = [];
  const shown = (path: string): string => shownPath(cwd, resolve(start, path));
  const files = walk(start, {
    leaveOut: [],
    isPassed: isInstalled,
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
  });
  for await (const path of files) yield { path: shown(path), barrier: barrierOf(path, false, '') };
  yield* barred;
  for (const path of lookalikesIn(start, ignored)) yield { path: shown(path), barrier: 'ignored' };
  for (const path of repositories) {
    const top = resolve(start, path);
    const known = await ofGit(top, '');
    if (known === undefined) yield* walked(cwd, top, ofGit);
    else yield* known;
  }
}

/** At most one byte more than a manifest may have, so that a huge file costs no memory. */
function readUpTo(target: string, path: string): Uint8Array {
  let file: number | undefined;
  try {
    // Opened without blocking, because a pipe would wait.
    file = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new CannotCheck(`${path} isn't a file.`);
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, MAX_BYTES + 1));
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, length);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof CannotCheck) throw error;
    throw new CannotCheck(`Can't read ${path}: ${reason(error)}.`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
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
    ELOOP: 'its links go round in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
  };
  return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
