import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CannotCheck } from './cannot-check.ts';
import { diskFiles } from './disk.ts';
import type { Files } from './files.ts';
import { repositoryOf } from './git-repository.ts';
import { isInside, shownPath } from './paths.ts';

/** What a run is asked to check: a manifest by its path, or a folder to search. */
export interface Target {
  /** As reports show it. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Globs of the manifests in a folder; left out, those of the policy. */
  readonly globs?: readonly string[];
}

/**
 * What the words of a command line name; without any, the working directory. Rejects with `CannotCheck` for one that
 * doesn't exist.
 */
export function targetsOf(paths: readonly string[], cwd: string): Target[] {
  return (paths.length === 0 ? ['.'] : paths).map((path) => {
    if (path.trim() === '')
      throw new CannotCheck('A path is empty. Write `.` for this folder, or leave it out.');
    try {
      const isFolder = statSync(resolve(cwd, path)).isDirectory();
      return { path: shownPath(cwd, resolve(cwd, path)), isFolder };
    } catch {
      throw new CannotCheck(`There is no file or folder ${path}.`);
    }
  });
}

/** The one folder that a command looks into; rejects with `CannotCheck` what is more than one, or a file. */
export function folderOf(words: readonly string[], command: string, cwd: string): Target {
  const [folder, ...others] = targetsOf(words, cwd);
  if (folder === undefined || others.length > 0)
    throw new CannotCheck('Name one folder at a time.');
  if (folder.isFolder) return folder;
  throw new CannotCheck(`${folder.path} is a file: \`${command}\` needs a folder.`);
}

/** Files of the repository around the working directory, and of those around targets outside of it. */
export function filesOf(targets: readonly Target[], cwd: string): Files {
  const repository = repositoryOf(cwd);
  const others = targets
    .map(({ path, isFolder }) => (isFolder ? resolve(cwd, path) : dirname(resolve(cwd, path))))
    .filter((folder) => !isInside(repository, folder))
    .map(repositoryOf);
  return diskFiles(cwd, [...new Set([repository, ...others])]);
}
