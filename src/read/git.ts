/** The one place that runs git. It only reads: nothing is written, fetched or asked of a user. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, posix, resolve } from 'node:path';
import type { ChangedFiles, FileChange } from '../estate/changed-files.ts';
import { MAX_BYTES } from '../parse/limits.ts';
import type { ReadableBase } from './base.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import { pathFrom, shownPath } from './paths.ts';

const TIMEOUT = 30_000;

interface Answer {
  readonly ok: boolean;
  readonly out: Buffer;
  readonly error: string;
}

interface Options {
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Read the folder whoever owns it, and take it for part of no repository above it. */
  readonly alone?: boolean;
}

/** Runs git where it changes nothing: no lock, no fetch, no prompt, no helper of the repository's own. */
function git(folder: string, args: readonly string[], options: Options = {}): Promise<Answer> {
  const { input, alone = false } = options;
  // Variables of a hook would point git at another repository.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = {
    ...Object.fromEntries(inherited),
    ...(alone ? { GIT_CEILING_DIRECTORIES: dirname(folder) } : {}),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  // In a container the checkout often belongs to another user. Nothing of it is run here.
  const trusted = alone ? ['-c', 'safe.directory=*'] : [];
  return new Promise((settle) => {
    const child = execFile(
      'git',
      ['-c', 'core.fsmonitor=false', ...trusted, '--no-pager', ...args],
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
    // Without git, or where git ends at once, writing fails; the answer says so already.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** The commit that is checked out. */
export interface HeadCommit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/**
 * Reads the commit that is checked out in a folder, with the parents that it really has (a shallow clone hides them
 * from `git log`). `null` when the folder isn't a repository, or git isn't installed.
 */
export async function headCommit(workspace: string): Promise<HeadCommit | null> {
  const folder = await realpath(workspace).catch(() => null);
  if (folder === null) return null;
  const input = 'HEAD^{commit}\n';
  const { ok, out } = await git(folder, ['cat-file', '--batch'], { input, alone: true });
  const [header = ''] = ok ? out.toString().split('\n\n', 1) : [];
  const sha = /^([0-9a-f]{40,64}) commit \d+\n/.exec(header)?.[1];
  if (sha === undefined) return null;
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
  return { sha, parents: parents.filter((parent) => parent !== undefined) };
}

/** A commit of a repository. */
export interface GitCommit {
  /** Top of the repository. */
  readonly repository: string;
  readonly commit: string;
}

/**
 * What the working directory is compared with by a ref: where the current commit parted from it, or the ref's own commit
 * where that isn't known (a shallow clone). Rejects with `CannotCheck` when there is no repository, or no such ref.
 */
export async function gitBase(cwd: string, ref: string): Promise<ReadableBase> {
  const top = await git(cwd, ['rev-parse', '--show-toplevel']);
  if (!top.ok) {
    throw new CannotCheck(
      `\`--base\` needs a git repository that git can read around this folder (${firstLine(top.error)}).`,
    );
  }
  const repository = trueName(top.out.toString().trim());
  const named = ref.startsWith('-')
    ? undefined
    : await git(cwd, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (named?.ok !== true) {
    throw new CannotCheck(
      `git knows no commit \`${ref}\` here. Fetch it first, as in \`git fetch --depth=1 origin ${ref.replace(/^origin\//, '')}\`, or name another ref.`,
    );
  }
  const own = named.out.toString().trim();
  const parted = await git(cwd, ['merge-base', own, 'HEAD']);
  const at = { repository, commit: parted.ok ? parted.out.toString().trim() : own };
  const here = trueName(cwd);
  return {
    state: 'read',
    commit: at.commit,
    files: gitFiles(at, here),
    notes: parted.ok ? [] : [{ kind: 'fork-point-unknown', ref }],
    renames: () => renamesSince(at, here),
    changed: async (other) => (isSame(other, repository) ? changesSince(at) : 'unknown'),
  };
}

function isSame(folder: string, other: string): boolean {
  return trueName(folder) === trueName(other);
}

/** A folder by the one name that git calls it by too: without links, and on Windows without short names. */
function trueName(folder: string): string {
  return realpathSync.native(folder);
}

/** The files of a commit, by the paths that they would have in the working directory. The worktree is not touched. */
export function gitFiles({ repository, commit }: GitCommit, cwd: string): Files {
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
async function renamesSince(
  { repository, commit }: GitCommit,
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
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
async function changesSince({ repository, commit }: GitCommit): Promise<ChangedFiles> {
  const diff = ['diff', '--no-ext-diff', '--find-renames', '--name-status', '-z', commit];
  const tracked = await git(repository, diff);
  const others = await git(repository, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!tracked.ok || !others.ok) return 'unknown';
  const changed = new Map<string, FileChange>();
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
  return text.split(/\r?\n/)[0]?.replace(/^fatal: /, '') || 'no reason given';
}
