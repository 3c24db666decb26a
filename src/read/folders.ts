import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** A path relative to a folder, with `/`; empty for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The same as reports show it, where a folder itself is `.`. */
export function shownPath(folder: string, path: string): string {
  return pathFrom(folder, path) || '.';
}

/** The top of the repository around a folder, the nearest with `.git`; `null` where there is none. */
export function repositoryAround(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(resolve(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** The same, or the folder itself where there is none. */
export function repositoryOf(folder: string): string {
  return repositoryAround(folder) ?? resolve(folder);
}

export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}
