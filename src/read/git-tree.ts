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
  const known = new Map<string, Uint8Array>();
  return treeFiles({
    entries: () => {
      entries ??= gitEntries(at);
      return entries;
    },
    blob: async (hash) => known.get(hash) ?? gitBlob(repository, hash),
    together: async (hashes) => {
      for (const [hash, bytes] of await gitBlobs(repository, hashes)) known.set(hash, bytes);
    },
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

/** So many bytes are read together. What is beyond is read alone, so that a large estate isn't in memory as a whole. */
const MOST_TOGETHER = 64 * 1024 * 1024;

/**
 * Bytes of many blobs by their hashes, with two processes for all of them: one for each would take longer than
 * everything else that is done with a small manifest. What git doesn't have, or is too large, is left out.
 */
export async function gitBlobs(
  repository: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  const asked = [...new Set(hashes)];
  if (asked.length === 0) return blobs;
  const sizes = await git(repository, ['cat-file', '--batch-check'], { input: lines(asked) });
  const wanted: string[] = [];
  let room = MOST_TOGETHER;
  for (const line of sizes.ok ? sizes.out.toString().split('\n') : []) {
    const [hash = '', type, size] = line.split(' ');
    if (type !== 'blob' || Number(size) > room) continue;
    room -= Number(size);
    wanted.push(hash);
  }
  if (wanted.length === 0) return blobs;
  const { ok, out } = await git(repository, ['cat-file', '--batch'], { input: lines(wanted) });
  // Each is a line with its hash, type and size, its bytes, and a line feed.
  for (let at = 0; ok && at < out.length; ) {
    const start = out.indexOf(LF, at) + 1;
    const [hash = '', type, size] = out.toString('latin1', at, start - 1).split(' ');
    if (start === 0 || type !== 'blob') break;
    const end = start + Number(size);
    blobs.set(hash, out.subarray(start, end));
    at = end + 1;
  }
  return blobs;
}

const LF = 10;

function lines(words: readonly string[]): string {
  return `${words.join('\n')}\n`;
}
