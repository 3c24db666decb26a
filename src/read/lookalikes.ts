import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeManifest } from '../estate/ledger.ts';
import { isInstalled, leftOutAt } from './left-out.ts';

/** This many folders that aren't read are searched for what looks like a manifest. */
const MOST_FOLDERS = 2000;

/**
 * The files that look like manifests, among paths that aren't read: files and whole folders (which end with `/`).
 * Folders of tools and vendors are skipped, and so is everything beyond what a search should cost.
 */
export function lookalikesIn(top: string, paths: readonly string[]): string[] {
  const found: string[] = [];
  let folders = 0;
  const look = (folder: string): void => {
    if (++folders > MOST_FOLDERS || leftOutAt(`${folder}/x`) !== null) return;
    for (const entry of entriesOf(join(top, folder))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) look(path);
      else if (looksLikeManifest(path)) found.push(path);
    }
  };
  for (const path of paths) {
    if (path.endsWith('/')) look(path.slice(0, -1));
    else if (path !== '' && looksLikeManifest(path)) found.push(path);
  }
  return found.sort();
}

/** Searching more folders than this takes longer than git. */
const FEW_FOLDERS = 300;

/**
 * All files at or below a folder that look like manifests, whatever git says of them; `undefined` where git knows it
 * sooner, or a folder can't be listed.
 */
export function lookalikesBelow(top: string, folder: string): string[] | undefined {
  const found: string[] = [];
  const folders = [folder];
  for (let at = 0; at < folders.length; at++) {
    const within = folders[at] as string;
    if (at >= FEW_FOLDERS) return undefined;
    let entries: Dirent[];
    try {
      entries = readdirSync(join(top, within), { withFileTypes: true });
    } catch {
      return undefined;
    }
    for (const entry of entries) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (!entry.isDirectory()) {
        if (looksLikeManifest(path)) found.push(path);
      } else if (entry.name !== '.git') {
        if (isInstalled(entry.name)) return undefined;
        folders.push(path);
      }
    }
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
