import { execFile } from 'node:child_process';
import { posix, resolve } from 'node:path';
import type { Change, ChangedFiles } from '../estate/changed-files.ts';
import { MAX_BYTES } from '../parse/limits.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import { pathFrom, shownPath } from './folders.ts';

const TIMEOUT = 30_000;

interface Answer {
  readonly ok: boolean;
  readonly out: Buffer;
  readonly error: string;
}

/** Runs git where it changes nothing: no lock, no fetch, no prompt, no helper of the repository's own. */
function git(folder: string, args: readonly string[]): Promise<Answer> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = {
    ...Object.fromEntries(inherited),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  return new Promise((settle) => {
    execFile(
      'git',
      ['-c', 'core.fsmonitor=false', '--no-pager', ...args],
      {
        cwd: folder,
        env,
        timeout: TIMEOUT,
        encoding: 'buffer',
        maxBuffer: 256 * 1024 * 1024,
        windowsHide: true,
      },
      (error, out, stderr) => {
        const missing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
        settle({
          ok: error === null,
          out,
          error: missing ? 'git is not installed' : stderr.toString().trim(),
        });
      },
    );
  });
}

/** A commit to compare with, and how it came to be that one. */
export interface GitBase {
  readonly repository: string;
  readonly commit: string;
  /** What a reader should know about the choice. */
  readonly notes: readonly string[];
}

/**
 * Where the current commit parted from a ref; the ref's own commit where that cannot be told (a shallow clone).
 * Rejects with `CannotCheck` when there is no repository, or no such ref.
 */
export async function gitBase(cwd: string, ref: string): Promise<GitBase> {
  const top = await git(cwd, ['rev-parse', '--show-toplevel']);
  if (!top.ok) {
    throw new CannotCheck(
      `\`--base\` needs a git repository, and this folder is in none that git can read (${firstLine(top.error)}).`,
    );
  }
  const repository = top.out.toString().trim();
  const named = ref.startsWith('-')
    ? undefined
    : await git(cwd, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (named?.ok !== true) {
    throw new CannotCheck(
      `git knows no commit \`${ref}\` here. Fetch it first, as in \`git fetch --depth=1 origin ${ref.replace(/^origin\//, '')}\`, or name another ref.`,
    );
  }
  const commit = named.out.toString().trim();
  const parted = await git(cwd, ['merge-base', commit, 'HEAD']);
  if (parted.ok) return { repository, commit: parted.out.toString().trim(), notes: [] };
  const note = `git cannot tell where this branch parted from ${ref} (a shallow clone?), so it is compared with ${ref} itself.`;
  return { repository, commit, notes: [note] };
}

/** The files of a commit, by the paths that they would have in the working directory. The worktree is not touched. */
export function gitFiles(base: GitBase, cwd: string): Files {
  const { repository, commit } = base;
  const inTree = (path: string): string => pathFrom(repository, resolve(cwd, path));
  return {
    read: async (path) => {
      const name = inTree(path);
      if (name === '' || name.startsWith('../')) return undefined;
      const size = await git(repository, ['cat-file', '-s', `${commit}:${name}`]);
      if (!size.ok) return undefined;
      if (Number(size.out.toString()) > MAX_BYTES) return new Uint8Array(MAX_BYTES + 1);
      const blob = await git(repository, ['cat-file', 'blob', `${commit}:${name}`]);
      return blob.ok ? blob.out : undefined;
    },
    list: async function* (folder) {
      const start = inTree(folder);
      const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
      const { out } = await git(repository, start === '' ? args : [...args, `${start}/`]);
      for (const name of out.toString().split('\0')) {
        if (name !== '') yield shownPath(cwd, resolve(repository, name));
      }
    },
  };
}

/** Paths of now -> the paths that renamed files had at the base. */
export async function gitRenames(base: GitBase, cwd: string): Promise<ReadonlyMap<string, string>> {
  const { repository, commit } = base;
  const { out } = await git(repository, [
    'diff',
    '--no-ext-diff',
    '--find-renames',
    '--diff-filter=R',
    '--name-status',
    '-z',
    commit,
  ]);
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
export async function gitChanges({ repository, commit }: GitBase): Promise<ChangedFiles> {
  const diff = ['diff', '--no-ext-diff', '--find-renames', '--name-status', '-z', commit];
  const tracked = await git(repository, diff);
  const others = await git(repository, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!tracked.ok || !others.ok) return 'unknown';
  const changed = new Map<string, Change>();
  const words = tracked.out.toString().split('\0');
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
  for (const path of others.out.toString().split('\0')) {
    if (path !== '') changed.set(path, { status: 'added' });
  }
  return changed;
}

/**
 * The files that Git tracks in a repository, and the folders that they lie in, by paths from its top; undefined where
 * `top` is no repository's, or git cannot read it.
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

function statusOf(letter: string | undefined): 'added' | 'removed' | 'modified' {
  if (letter === 'A') return 'added';
  return letter === 'D' ? 'removed' : 'modified';
}

/** Address of the remote `origin`; null where there is none. */
export async function gitOrigin(cwd: string): Promise<string | null> {
  const { ok, out } = await git(cwd, ['remote', 'get-url', 'origin']);
  return ok ? out.toString().trim() : null;
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/^fatal: /, '') || 'no reason given';
}
