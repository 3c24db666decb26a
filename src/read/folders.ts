import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

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
