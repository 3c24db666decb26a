/** Paths as reports show them: relative to a folder, with `/`, and without `.` or `..` where possible. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path relative to a folder, with `/`; empty for the folder itself. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The same as reports show it, where a folder itself is `.`. */
export function shownPath(folder: string, path: string): string {
  return pathFrom(folder, path) || '.';
}

/** `shownPath` for thousands of paths below a folder, most of which need no normalising. */
export function shownBelow(folder: string, top: string): (path: string) => string {
  const above = pathFrom(folder, top);
  const slow = (path: string): string => shownPath(folder, resolve(top, path));
  if (above !== '' && isInside(top, folder)) {
    const below = `${pathFrom(top, folder)}/`;
    return (path) => (path.startsWith(below) ? path.slice(below.length) : slow(path));
  }
  const start = above === '' ? '' : `${above}/`;
  return (path) => (path === '' || path.startsWith('.') ? slow(path) : start + path);
}

/** A path relative to `folder` as one relative to `root`; `null` if it leads out of the root. */
export function pathWithin(root: string, folder: string, path: string): string | null {
  const full = resolve(folder, path);
  return isInside(root, full) ? pathFrom(root, full) : null;
}

/** Whether a path of the disk is a folder, or is below it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

/** Whether a shown path is below a folder; every path is below the empty one. */
export function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** The folders that a shown path leads through, the outermost first. */
export function foldersAbove(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_step, depth) => steps.slice(0, depth + 1).join('/'));
}

/** Joins a user's path, with `/` or `\\`, to the folder of another file, and resolves `.` and `..`. */
export function besideOf(file: string, path: string): string {
  const out: string[] = [];
  for (const step of [...file.split('/').slice(0, -1), ...path.split(/[\\/]/)]) {
    if (step === '' || step === '.') continue;
    if (step === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(step);
  }
  return out.join('/');
}

/** Whether a word that could also be an id names a file. */
export function isPath(word: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/i.test(word);
}
