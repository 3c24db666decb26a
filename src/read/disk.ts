import { constants, existsSync } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { MAX_BYTES } from '../parse/limits.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';

/** A path as reports show it: relative to a folder, with `/`. */
export function shownPath(from: string, path: string): string {
  return (relative(from, path) || '.').split(sep).join('/');
}

/** The folder of the repository around a folder: the nearest with `.git`, else the folder itself. */
export function repositoryOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(resolve(at, '.git'))) return at;
    if (dirname(at) === at) return resolve(folder);
  }
}

export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

/**
 * Files on the disk, below `cwd` and in the workspaces named, nothing else: a link that leads out of them is
 * refused.
 */
export function diskFiles(cwd: string, workspaces: readonly string[]): Files {
  let real: Promise<string[]> | undefined;
  const roots = (): Promise<string[]> => {
    real ??= Promise.all(workspaces.map((folder) => realpath(folder)));
    return real;
  };
  return {
    read: async (path) => {
      const full = resolve(cwd, path);
      let target: string;
      try {
        target = await realpath(full);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw new CannotCheck(`${path} cannot be read: ${reason(error)}.`);
      }
      if (!(await roots()).some((root) => isInside(root, target))) {
        throw new CannotCheck(`${path} leads outside of the workspace, so it is not read.`);
      }
      return readUpTo(target, path);
    },
    list: async function* (folder) {
      const { walk } = await import('./walk.ts');
      const start = resolve(cwd, folder);
      for await (const file of walk(start)) yield shownPath(cwd, resolve(start, file));
    },
  };
}

/** At most one byte more than a manifest may have, so that a huge file costs no memory. */
async function readUpTo(target: string, path: string): Promise<Uint8Array> {
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    // Without it, opening a pipe waits for someone to write to it.
    file = await open(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size } = await checkedStat(file, path);
    const bytes = Buffer.allocUnsafe(Math.min(size, MAX_BYTES + 1));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof CannotCheck) throw error;
    throw new CannotCheck(`${path} cannot be read: ${reason(error)}.`);
  } finally {
    await file?.close();
  }
}

async function checkedStat(
  file: Awaited<ReturnType<typeof open>>,
  path: string,
): Promise<{ size: number }> {
  const stat = await file.stat();
  if (!stat.isFile()) throw new CannotCheck(`${path} is not a file.`);
  return stat;
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  const known: Record<string, string> = {
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in a circle',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
  };
  return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
