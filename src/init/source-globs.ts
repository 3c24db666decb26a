import { outermost } from '../discover/source-address.ts';

/** So many folders are listed one by one; of more, the folder around some of them replaces them. */
const MOST = 5;

/** More folders at the top than this are the whole repository. */
const MOST_AT_TOP = 12;

/** Where some files are, as few globs. Paths are from the top of the repository. */
export function sourceGlobs(files: readonly string[]): string[] {
  const folders = new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))));
  const atTop = folders.delete('');
  const top = files.filter((file) => !file.includes('/'));
  const kept = outermost(merged([...folders].sort()));
  if (kept.length > MOST_AT_TOP) return ['**'];
  return [...(atTop ? topGlobs(top) : []), ...kept.map((folder) => `${literal(folder)}/**`)];
}

function topGlobs(files: readonly string[]): string[] {
  if (files.length <= 2) return files.map(literal);
  const ends = files.map((file) => /\.[^.]+$/.exec(file)?.[0] ?? '');
  return [...new Set(ends)].sort().map((end) => `*${literal(end)}`);
}

/** Folders that say more than this, behind their key, don't fit on a line. */
const LONGEST = 76;

/** Puts the deepest folders of one parent together until few are left, which fit on a line. */
function merged(folders: readonly string[]): readonly string[] {
  let all = outermost(folders);
  while (all.length > MOST || (all.length > 1 && all.join('/**, ').length > LONGEST)) {
    const depth = all.reduce((most, folder) => Math.max(most, depthOf(folder)), 0);
    if (depth < 2) return all;
    const next = all.map((folder) => (depthOf(folder) === depth ? parentOf(folder) : folder));
    all = outermost(next).sort();
  }
  return all;
}

function depthOf(folder: string): number {
  return folder.split('/').length;
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/'));
}

/** What means something in a glob is matched by `?`, which is any one character. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}()!+@\\|]/g, '?');
}
