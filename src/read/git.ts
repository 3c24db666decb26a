/** The only place that runs git. It only reads: it doesn't write, fetch or prompt. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

const TIMEOUT = 30_000;

export interface GitAnswer {
  readonly ok: boolean;
  readonly out: Buffer;
  readonly error: string;
}

export interface GitOptions {
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Ignore repositories above the folder. */
  readonly alone?: boolean;
  /** `false` for what may run a command of the repository's configuration, such as a filter: its owner matters. */
  readonly trusted?: boolean;
}

/** Runs git so that it changes nothing: no lock, no fetch, no prompt, no helper from the repository. */
export function git(
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitAnswer> {
  const { input, alone = false, trusted = true } = options;
  // Variables of a hook would point git at another repository; those that configure git are kept.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'),
  );
  const env = {
    ...Object.fromEntries(inherited),
    ...(alone ? { GIT_CEILING_DIRECTORIES: dirname(folder) } : {}),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  // In a container the checkout often belongs to another user, and git refuses it because of what it could run.
  const owner = trusted ? ['-c', 'safe.directory=*'] : [];
  return new Promise((settle) => {
    const child = execFile(
      'git',
      ['-c', 'core.fsmonitor=false', ...owner, '--no-pager', ...args],
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
    // Without git, or where git ends at once, writing fails; the answer already says so.
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
  const folder = realOf(workspace);
  if (folder === null) return null;
  const input = 'HEAD^{commit}\n';
  const { ok, out } = await git(folder, ['cat-file', '--batch'], { input, alone: true });
  const [header = ''] = ok ? out.toString().split('\n\n', 1) : [];
  const sha = /^([0-9a-f]{40,64}) commit \d+\n/.exec(header)?.[1];
  if (sha === undefined) return null;
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
  return { sha, parents: parents.filter((parent) => parent !== undefined) };
}

/** At once, because the module that reads by promises loads a dozen others. */
function realOf(folder: string): string | null {
  try {
    return realpathSync.native(folder);
  } catch {
    return null;
  }
}

/** Address of the remote `origin`; null where there is none. */
export async function gitOrigin(cwd: string): Promise<string | null> {
  const { ok, out } = await git(cwd, ['remote', 'get-url', 'origin']);
  return ok ? out.toString().trim() : null;
}
