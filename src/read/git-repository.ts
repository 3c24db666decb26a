/** The repository around a folder: where its top is, and what it and its branch are called. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The top of the repository around a folder, the nearest with `.git`; `null` if there is none. */
export function repositoryAround(folder: string): string | null {
  let at = resolve(folder);
  // Every run asks this several times, and resolving a path at each step would take longer than asking the disk.
  while (!existsSync(`${at}/.git`)) {
    const above = dirname(at);
    if (above === at) return null;
    at = above;
  }
  return at;
}

/** The same, or the folder itself where there is none. */
export function repositoryOf(folder: string): string {
  return repositoryAround(folder) ?? resolve(folder);
}

/** Whether a folder is the top of a repository. */
export function isRepository(folder: string): boolean {
  return existsSync(resolve(folder, '.git'));
}

/** Whether a checkout leaves out files that git tracks, or did once. */
export function isSparse(top: string): boolean {
  return existsSync(join(gitFolder(top), 'info', 'sparse-checkout'));
}

/** Where git keeps what belongs to a checkout. In a worktree and in a submodule `.git` is a file that names it. */
function gitFolder(top: string): string {
  const at = join(top, '.git');
  try {
    const [, folder] = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(at, 'utf8')) ?? [];
    return folder === undefined ? at : resolve(top, folder);
  } catch {
    return at;
  }
}

/** Where git keeps what all worktrees of a repository share. */
function sharedFolder(top: string): string {
  const folder = gitFolder(top);
  const shared = read(folder, 'commondir');
  return shared === '' ? folder : resolve(folder, shared.trim());
}

/** The commit that is checked out, as far as the files of git say it without git itself; `null` if they don't. */
export async function headOf(root: string): Promise<string | null> {
  const head = (await read(gitFolder(root), 'HEAD')).trim();
  const [, ref] = /^ref: (refs\/[^\s]+)$/.exec(head) ?? [];
  if (ref === undefined) return shaOf(head);
  const shared = await sharedFolder(root);
  const loose = shaOf((await read(shared, ref)).trim());
  if (loose !== null) return loose;
  const packed = await read(shared, 'packed-refs');
  const line = packed.split('\n').find((one) => one.trimEnd().endsWith(` ${ref}`));
  return shaOf(line?.split(' ')[0] ?? '');
}

function shaOf(text: string): string | null {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}

/** The name of a repository at its origin; the name of its folder if there is none. */
export function repositoryName(root: string): string {
  const config = read(sharedFolder(root), 'config');
  const origin = /^\[remote "origin"\]$([^[]*)/m.exec(config)?.[1] ?? '';
  const url = /^[ \t]*url[ \t]*=(.*)$/m.exec(origin)?.[1]?.trim() ?? '';
  const path = url.replace(/\/$/, '').replace(/\.git$/, '');
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  // A clone of `.` has an origin that ends so.
  return ['', '.', '..'].includes(name) ? basename(resolve(root)) : name;
}

/** The branch that changes are merged into, as far as the clone knows. */
export function defaultBranch(root: string): string {
  const shared = sharedFolder(root);
  const remote = /^ref: refs\/remotes\/origin\/(\S+)/.exec(
    read(shared, 'refs/remotes/origin/HEAD'),
  );
  if (remote?.[1] !== undefined) return remote[1];
  const [, current = ''] = /^ref: refs\/heads\/(\S+)/.exec(read(shared, 'HEAD')) ?? [];
  return current === 'master' ? current : 'main';
}

/** Synchronous, because the promise-based module loads a dozen others, and these files are small. */
function read(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return '';
  }
}
