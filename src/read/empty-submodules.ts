import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before } from '../text/parts.ts';
import { isBelow } from './paths.ts';
import { readTextNow } from './text-file.ts';

/** No repository lists so many submodules that its list is larger. */
const LARGEST = 1024 * 1024;

/**
 * The submodules of a repository that aren't checked out, below one of some folders: by their paths from its top. Their
 * folders are empty, as a clone leaves them unless it is asked for more, so a walk sees nothing there. Never throws.
 */
export function emptySubmodules(top: string, folders: readonly string[]): string[] {
  const list = readTextNow(join(top, '.gitmodules'), LARGEST);
  if (!('text' in list)) return [];
  const paths = list.text.split('\n').flatMap((line) => pathIn(line.trim()) ?? []);
  const isInside = (path: string) =>
    !path.startsWith('/') &&
    !path.split('/').includes('..') &&
    folders.some((folder) => folder === path || isBelow(folder, path));
  return [...new Set(paths)].filter((path) => isInside(path) && isEmpty(join(top, path)));
}

/** The path that a line of Git's settings gives; its value may be in quotes, and a comment may follow. */
function pathIn(line: string): string | undefined {
  const [key = '', ...more] = line.split('=');
  if (key.trim() !== 'path') return undefined;
  const value = more.join('=').trim();
  const path = value.startsWith('"')
    ? before(value.slice(1), '"')
    : before(before(value, '#'), ';').trim();
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    // Git makes the folder, and someone may have removed it.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
