import { posix } from 'node:path';
import { CannotCheck } from './cannot-check.ts';
import { type GitAnswer, git } from './git.ts';
import { lookalikesBelow, lookalikesIn } from './lookalikes.ts';

/** What git says about the files of a working tree, by paths from the top of the repository. */
export interface GitListing {
  readonly files: readonly GitFile[];
  /** Ignored files that look like manifests, as far as ignored folders are searched. */
  readonly ignored: readonly string[];
  /** The same in other repositories below it, such as submodules. */
  readonly elsewhere: readonly string[];
}

export interface GitFile {
  readonly path: string;
  /** Whether git tracks it as a link. */
  readonly link: boolean;
  /** For a file that a sparse checkout leaves out: its content, as git has it. */
  readonly hash: string | null;
}

const STATES = ['ls-files', '-z', '-t', '-s'];

/** A broken `.git` must not make the folder part of a repository around it. */
const ALONE = { alone: true };

/** On a case-insensitive disk, a user may write another case. */
const MAGIC = ['win32', 'darwin'].includes(process.platform) ? 'top,literal,icase' : 'top,literal';

/**
 * Every file at or below a folder of a repository (`''` for all) that git tracks, or that is new and not ignored;
 * without submodules, which are other repositories. `undefined` where git can't say. Rejects with `CannotCheck` where
 * a folder can't be listed.
 */
export async function gitListing(top: string, folder: string): Promise<GitListing | undefined> {
  const where = folder === '' ? [] : ['--', `:(${MAGIC})${folder}`];
  const asked = git(top, [...STATES, '-c', '-o', '--exclude-standard', ...where], ALONE);
  const askIgnored = (): Promise<GitAnswer> =>
    git(top, ['ls-files', '-z', '-o', '-i', '--exclude-standard', '--directory', ...where], ALONE);
  // While git works. In a small repository that shows what git needn't be asked: another process takes as long as all
  // else that searching does.
  const lookalikes = lookalikesBelow(top, folder);
  const early = lookalikes === undefined ? askIgnored() : undefined;
  const known = await asked;
  if (!known.ok) return undefined;
  refuseUnlisted(known.error);
  const files = new Map<string, GitFile>();
  const repositories = new Set<string>();
  for (const line of known.out.toString().split('\0')) {
    const file = line === '' ? null : fileOf(line);
    if (typeof file === 'string') repositories.add(file);
    else if (file !== null) files.set(file.path, file);
  }
  const isClear = lookalikes?.every((path) => files.has(path)) === true;
  const ignored = isClear ? undefined : await (early ?? askIgnored());
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ignored: ignored?.ok === true ? lookalikesIn(top, ignored.out.toString().split('\0')) : [],
    elsewhere: lookalikesIn(top, [...repositories]),
  };
}

/**
 * The files that git tracks in a repository, and the folders that they lie in, by paths from its top; `undefined`
 * where `top` isn't a repository's, or git can't read it.
 */
export async function gitTracked(top: string): Promise<ReadonlySet<string> | undefined> {
  const { ok, out } = await git(top, ['ls-files', '-z', '--full-name'], ALONE);
  if (!ok) return undefined;
  const tracked = new Set<string>();
  for (let path of out.toString().split('\0')) {
    for (; path !== '' && path !== '.' && !tracked.has(path); path = posix.dirname(path))
      tracked.add(path);
  }
  return tracked;
}

/** The content of a file that a sparse checkout leaves out, as git has it; `null` for any other file. */
export async function gitSparseFile(top: string, path: string): Promise<string | null> {
  const { ok, out } = await git(top, [...STATES, '-c', '--', `:(top,literal)${path}`], ALONE);
  const file = ok ? fileOf(out.toString().split('\0')[0] ?? '') : null;
  return file === null || typeof file === 'string' || file.path !== path ? null : file.hash;
}

/** `H 100644 <hash> 0<tab>path` for what is tracked, `? path` for what is new -> the file, or another repository. */
function fileOf(line: string): GitFile | string | null {
  const tab = line.indexOf('\t');
  if (line.startsWith('? ')) {
    const path = line.slice(2);
    // A folder here is another repository, which git doesn't list.
    return path.endsWith('/') ? path : { path, link: false, hash: null };
  }
  const [tag, mode, hash = null] = line.slice(0, tab).split(' ');
  if (tab < 0) return null;
  if (mode === '160000') return `${line.slice(tab + 1)}/`;
  return { path: line.slice(tab + 1), link: mode === '120000', hash: tag === 'S' ? hash : null };
}

/** If git can't open a folder, it warns and skips the contents. */
function refuseUnlisted(said: string): void {
  const [, named] = said.split("could not open directory '", 2);
  if (named === undefined) return;
  const folder = named.split("': ", 1)[0]?.replace(/\/$/, '');
  throw new CannotCheck(`Can't list the folder ${folder}, so manifests in it could be missed.`);
}
