import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The commit that is checked out. */
export interface HeadCommit {
  readonly sha: string;
  readonly parents: readonly string[];
}

const TIMEOUT = 10_000;

/** The environment for git: none of a hook's variables, which would point it elsewhere. */
function environment(folder: string): Record<string, string | undefined> {
  const usual = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(usual),
    // A folder that is no repository must not be taken for part of one above it.
    GIT_CEILING_DIRECTORIES: dirname(folder),
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

function git(folder: string, args: readonly string[]): Promise<string | null> {
  return new Promise((settle) => {
    execFile(
      'git',
      // In a container the checkout often belongs to another user. Nothing of it is run here.
      ['-c', 'safe.directory=*', ...args],
      { cwd: folder, env: environment(folder), timeout: TIMEOUT, windowsHide: true },
      (error, stdout) => settle(error === null ? stdout : null),
    );
  });
}

/**
 * Reads the commit that is checked out in a folder, with the parents that it really has (a shallow
 * clone hides them from `git log`). Null when the folder is no repository, or git is not there.
 */
export async function headCommit(workspace: string): Promise<HeadCommit | null> {
  const folder = await realpath(workspace).catch(() => null);
  if (folder === null) return null;
  const sha = (await git(folder, ['rev-parse', '--verify', 'HEAD^{commit}']))?.trim();
  if (sha === undefined || sha === '') return null;
  const text = await git(folder, ['cat-file', 'commit', sha]);
  if (text === null) return null;
  const [header = ''] = text.split('\n\n', 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
  return { sha, parents: parents.filter((parent) => parent !== undefined) };
}
