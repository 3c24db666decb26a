import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { MAX_BYTES } from '../parse/limits.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import { isInside, shownPath } from './paths.ts';
import type { WalkOptions } from './walk.ts';

/**
 * Files on the disk, below `cwd` and in the workspaces named, nothing else: a link that leads out of them is
 * refused. What Git ignores is not listed; with `tracked`, what it tracks is.
 */
export function diskFiles(
  cwd: string,
  workspaces: readonly string[],
  { tracked }: Pick<WalkOptions, 'tracked'> = {},
): Files {
  let real: string[] | undefined;
  const roots = (): string[] => {
    real ??= workspaces.map((folder) => realpathSync(folder));
    return real;
  };
  return {
    read: async (path) => {
      const full = resolve(cwd, path);
      let target: string;
      try {
        target = realpathSync(full);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw new CannotCheck(`${path} cannot be read: ${reason(error)}.`);
      }
      if (!roots().some((root) => isInside(root, target))) {
        throw new CannotCheck(`${path} leads outside of the workspace, so it is not read.`);
      }
      return readUpTo(target, path);
    },
    list: async function* (folder) {
      const { walk } = await import('./walk.ts');
      const start = resolve(cwd, folder);
      // A manifest may lie anywhere; what is a tool's or a vendor's is nobody's estate.
      const files = walk(start, { leaveOut: ['tool', 'vendored'], tracked });
      for await (const file of files) yield shownPath(cwd, resolve(start, file));
    },
    way: async (path) => {
      const { wayTo } = await import('./links.ts');
      return wayTo(cwd, path);
    },
  };
}

/** At most one byte more than a manifest may have, so that a huge file costs no memory. */
function readUpTo(target: string, path: string): Uint8Array {
  let file: number | undefined;
  try {
    // A pipe must not be waited for, so it is opened without.
    file = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new CannotCheck(`${path} is not a file.`);
    const bytes = Buffer.allocUnsafe(Math.min(stat.size, MAX_BYTES + 1));
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, length);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof CannotCheck) throw error;
    throw new CannotCheck(`${path} cannot be read: ${reason(error)}.`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
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
