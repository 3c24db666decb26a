import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { looksLikeManifest } from '../estate/ledger.ts';
import { CannotCheck } from './cannot-check.ts';
import { git } from './git.ts';
import { lookalikesIn } from './lookalikes.ts';

/** What git says of the files of a working tree, by paths from the top of the repository. */
export interface GitListing {
  readonly files: readonly GitFile[];
  /** Ignored files that look like manifests, as far as ignored folders are searched. */
  readonly ignored: readonly string[];
  /** The same in other repositories below it, such as submodules. */
  readonly elsewhere: readonly string[];
}

export interface GitFile {
  readonly path: string;
  readonly link: boolean;
  /** Of a file that a sparse checkout leaves out: its content, as git has it. */
  readonly hash: string | null;
}

/**
 * Every file at or below a folder of a repository (`''` for all) that git tracks, or that is new and not ignored;
 * without submodules, which are other repositories. `undefined` where git can't say. Rejects with `CannotCheck` where
 * a folder can't be listed.
 */
export async function gitListing(top: string, folder: string): Promise<GitListing | undefined> {
  const where = folder === '' ? [] : ['--', `:(top,literal)${folder}`];
  const [known, ignored] = await Promise.all([
    git(top, ['ls-files', '-z', '-t', '-s', '-c', '-o', '--exclude-standard', ...where]),
    git(top, ['ls-files', '-z', '-o', '-i', '--exclude-standard', '--directory', ...where]),
  ]);
  if (!known.ok) return undefined;
  refuseUnlisted(known.error);
  const files = new Map<string, GitFile>();
  const repositories = new Set<string>();
  for (const line of known.out.toString().split('\0')) {
    const file = line === '' ? null : fileOf(line, top);
    if (typeof file === 'string') repositories.add(file);
    else if (file !== null) files.set(file.path, file);
  }
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ignored: ignored.ok ? lookalikesIn(top, ignored.out.toString().split('\0')) : [],
    elsewhere: lookalikesIn(top, [...repositories]),
  };
}

/**
 * The files that git tracks in a repository, and the folders that they lie in, by paths from its top; `undefined`
 * where `top` isn't a repository's, or git can't read it.
 */
export async function gitTracked(top: string): Promise<ReadonlySet<string> | undefined> {
  const { ok, out } = await git(top, ['ls-files', '-z', '--full-name']);
  if (!ok) return undefined;
  const tracked = new Set<string>();
  for (let path of out.toString().split('\0')) {
    for (; path !== '' && path !== '.' && !tracked.has(path); path = posix.dirname(path))
      tracked.add(path);
  }
  return tracked;
}

/** `H 100644 <hash> 0<tab>path` for what is tracked, `? path` for what is new -> the file, or another repository. */
function fileOf(line: string, top: string): GitFile | string | null {
  const tab = line.indexOf('\t');
  if (line.startsWith('? ')) {
    const path = line.slice(2);
    // A folder here is another repository, which git doesn't list.
    return path.endsWith('/') ? path : { path, link: isLink(top, path), hash: null };
  }
  const [tag, mode, hash = null] = line.slice(0, tab).split(' ');
  if (tab < 0) return null;
  if (mode === '160000') return `${line.slice(tab + 1)}/`;
  return { path: line.slice(tab + 1), link: mode === '120000', hash: tag === 'S' ? hash : null };
}

/** Only what looks like a manifest is asked about: of other new files it doesn't matter. */
function isLink(top: string, path: string): boolean {
  if (!looksLikeManifest(path)) return false;
  const name = posix.basename(path);
  const beside = readdirSync(join(top, posix.dirname(path)), { withFileTypes: true });
  return beside.some((entry) => entry.name === name && entry.isSymbolicLink());
}

/** If git can't open a folder, it warns and skips the contents. */
function refuseUnlisted(said: string): void {
  const folder = /could not open directory '(.+?)\/?'/.exec(said)?.[1];
  if (folder !== undefined)
    throw new CannotCheck(`Can't list the folder ${folder}, so manifests in it could be missed.`);
}
