import { resolve } from 'node:path';
import { MAX_BYTES } from '../parse/limits.ts';
import { type Files, tooManyBytes, Unavailable } from './files.ts';
import { git } from './git.ts';
import { pathFrom, shownPath } from './paths.ts';
import { type TreeEntry, treeFiles } from './tree-files.ts';

/** A commit of a repository. */
export interface GitCommit {
  /** Top of the repository. */
  readonly repository: string;
  readonly commit: string;
}

/** The files of a commit, by the paths that they would have in the working directory. The worktree is not touched. */
export function gitFiles(at: GitCommit, cwd: string): Files {
  const { repository } = at;
  let entries: ReturnType<typeof gitEntries> | undefined;
  return treeFiles({
    entries: () => {
      entries ??= gitEntries(at);
      return entries;
    },
    blob: (hash) => gitBlob(repository, hash),
    target: (hash) => gitBlob(repository, hash),
    inTree: (path) => pathFrom(repository, resolve(cwd, path)),
    shown: (path) => shownPath(cwd, resolve(repository, path)),
  });
}

/** Every file and link of a commit, by its path from the top. Rejects with `Unavailable` where git doesn't have the tree. */
export async function gitEntries({
  repository,
  commit,
}: GitCommit): Promise<ReadonlyMap<string, TreeEntry>> {
  const { ok, out } = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!ok) throw new Unavailable(`git can't list the files of the commit ${commit.slice(0, 12)}`);
  const entries = new Map<string, TreeEntry>();
  for (const line of out.toString().split('\0')) {
    const tab = line.indexOf('\t');
    const [mode, type, hash] = line.slice(0, tab).split(' ');
    // A submodule is another repository.
    if (tab < 0 || type !== 'blob' || hash === undefined) continue;
    entries.set(line.slice(tab + 1), { hash, link: mode === '120000' });
  }
  return entries;
}

/** The bytes of a blob, one more than the limit where there are too many; `undefined` where git doesn't have it. */
export async function gitBlob(repository: string, hash: string): Promise<Uint8Array | undefined> {
  const size = await git(repository, ['cat-file', '-s', hash]);
  if (!size.ok) return undefined;
  if (Number(size.out.toString()) > MAX_BYTES) return tooManyBytes();
  const blob = await git(repository, ['cat-file', 'blob', hash]);
  return blob.ok ? blob.out : undefined;
}
