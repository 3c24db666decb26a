import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ChangedFiles, FileChange } from '../estate/changed-files.ts';
import { CannotCheck } from './cannot-check.ts';
import type { ReadableBase } from './comparison-base.ts';
import type { Files } from './files.ts';
import { git } from './git.ts';
import { type GitCommit, gitFiles } from './git-tree.ts';
import { shownPath } from './paths.ts';

/** What a ref is to the working directory. */
export interface RefBase {
  readonly base: ReadableBase;
  /** The files of the ref's own commit. */
  readonly tip: Files;
}

/**
 * What a ref compares the working directory with: the commit where the current one diverged from it, or the ref's own
 * commit if that isn't known (a shallow clone). Rejects with `CannotCheck` if there is no repository, or no such ref.
 */
export async function gitBase(cwd: string, ref: string): Promise<RefBase> {
  const top = await git(cwd, ['rev-parse', '--show-toplevel']);
  if (!top.ok) {
    throw new CannotCheck(
      `\`--base\` needs this folder to be in a repository that git can read (${firstLine(top.error)}).`,
    );
  }
  const repository = trueName(top.out.toString().trim());
  const named = ref.startsWith('-')
    ? undefined
    : await git(cwd, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (named?.ok !== true) {
    throw new CannotCheck(
      `git doesn't have the commit \`${ref}\` here. Fetch it first, as in \`git fetch --depth=1 origin ${ref.replace(/^origin\//, '')}\`, or name another ref.`,
    );
  }
  const own = named.out.toString().trim();
  const parted = await git(cwd, ['merge-base', own, 'HEAD']);
  const here = trueName(cwd);
  const at = { repository, commit: parted.ok ? parted.out.toString().trim() : own };
  const base: ReadableBase = {
    state: 'read',
    commit: at.commit,
    files: gitFiles(at, here),
    notes: parted.ok ? [] : [{ kind: 'fork-point-unknown', ref }],
    renames: () => renamesSince(at, here),
    changed: async (other) => (isSame(other, repository) ? changesSince(at) : 'unknown'),
  };
  return { base, tip: gitFiles({ repository, commit: own }, here) };
}

/** A commit that another one is compared with, from the clone's own objects; `null` if the clone doesn't have it. */
export async function gitCommitBase(
  repository: string,
  commit: string,
  head: string,
): Promise<ReadableBase | null> {
  const differ = ['diff-tree', '-r', '--find-renames', '--name-status', '-z', commit, head];
  const { ok, out } = await git(repository, differ);
  if (!ok) return null;
  const changed = changesIn(out.toString().split('\0'));
  const renames = new Map<string, string>();
  for (const [path, { previous }] of changed)
    if (previous !== undefined) renames.set(path, previous);
  return {
    state: 'read',
    commit,
    files: gitFiles({ repository, commit }, repository),
    notes: [],
    renames: async () => renames,
    changed: async () => changed,
  };
}

function isSame(folder: string, other: string): boolean {
  return trueName(folder) === trueName(other);
}

/** A folder by the same name that git uses: without links, and on Windows without short names. */
function trueName(folder: string): string {
  return realpathSync.native(folder);
}

/** Current paths -> the paths that renamed files had at the base. */
async function renamesSince(
  { repository, commit }: GitCommit,
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
  const args = ['--no-ext-diff', '--find-renames', '--diff-filter=R', '--name-status', '-z'];
  const here = await git(repository, ['diff', ...args, commit], { trusted: false });
  // In another user's repository git reads only the index, because reading files could run a command.
  const { out } = here.ok ? here : await git(repository, ['diff', '--cached', ...args, commit]);
  const words = out.toString().split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [before, after] = [words[at + 1] ?? '', words[at + 2] ?? ''];
    renames.set(
      shownPath(cwd, resolve(repository, after)),
      shownPath(cwd, resolve(repository, before)),
    );
  }
  return renames;
}

/** What differs between the base and the working directory, by paths from the top of the repository. */
async function changesSince({ repository, commit }: GitCommit): Promise<ChangedFiles> {
  const diff = ['diff', '--no-ext-diff', '--find-renames', '--name-status', '-z', commit];
  const tracked = await git(repository, diff, { trusted: false });
  const others = await git(repository, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!tracked.ok || !others.ok) return 'unknown';
  const changed = changesIn(tracked.out.toString().split('\0'));
  for (const path of others.out.toString().split('\0')) {
    if (path !== '') changed.set(path, { status: 'added' });
  }
  return changed;
}

/** The words of `--name-status -z`: a letter, a path, and for what was renamed or copied another path. */
function changesIn(words: readonly string[]): Map<string, FileChange> {
  const changed = new Map<string, FileChange>();
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [letter, path = ''] = [words[at]?.charAt(0), words[at + 1]];
    if (letter === 'R' || letter === 'C') {
      const now = words[at + 2] ?? '';
      changed.set(
        now,
        letter === 'R' ? { status: 'renamed', previous: path } : { status: 'added' },
      );
      at++;
    } else changed.set(path, { status: statusOf(letter) });
  }
  return changed;
}

function statusOf(letter: string | undefined): 'added' | 'removed' | 'modified' {
  if (letter === 'A') return 'added';
  return letter === 'D' ? 'removed' : 'modified';
}

function firstLine(text: string): string {
  return text.split(/\r?\n/)[0]?.replace(/^fatal: /, '') || 'no reason given';
}
