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

/** What git says of an object, behind its name, its kind and its size; null where it says nothing. */
function readObject(folder: string, name: string): Promise<string | null> {
  return new Promise((settle) => {
    const child = execFile(
      'git',
      // In a container the checkout often belongs to another user. Nothing of it is run here.
      ['-c', 'safe.directory=*', 'cat-file', '--batch'],
      { cwd: folder, env: environment(folder), timeout: TIMEOUT, windowsHide: true },
      (error, stdout) => settle(error === null ? stdout : null),
    );
    // Where git is not there, or ends at once, nobody reads this.
    child.stdin?.on('error', () => {});
    child.stdin?.end(`${name}\n`);
  });
}

/**
 * Reads the commit that is checked out in a folder, with the parents that it really has (a shallow
 * clone hides them from `git log`). Null when the folder is no repository, or git is not there.
 */
export async function headCommit(workspace: string): Promise<HeadCommit | null> {
  const folder = await realpath(workspace).catch(() => null);
  const text = folder === null ? null : await readObject(folder, 'HEAD^{commit}');
  const [header = ''] = text?.split('\n\n', 1) ?? [];
  const sha = /^([0-9a-f]{40,64}) commit \d+\n/.exec(header)?.[1];
  if (sha === undefined) return null;
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
  return { sha, parents: parents.filter((parent) => parent !== undefined) };
}
