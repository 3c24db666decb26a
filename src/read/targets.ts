import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Policy } from '../policy/policy.ts';
import { CannotCheck } from './cannot-check.ts';
import { diskFiles } from './disk.ts';
import type { Files } from './files.ts';
import { isInside, repositoryOf, shownPath } from './folders.ts';
import { findManifests } from './manifests.ts';

/** A path that a user named: a manifest, or a folder to search. */
export interface Target {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** What paths stand for; none stands for the working directory. Rejects with `CannotCheck` for one that is not there. */
export function targetsOf(paths: readonly string[], cwd: string): Target[] {
  return (paths.length === 0 ? ['.'] : paths).map((path) => {
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
  throw new CannotCheck(`${folder.path} is a file: \`${command}\` looks into a folder.`);
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

/** The manifests that targets stand for, each once. Rejects with `CannotCheck` when there is none: never a silent pass. */
export async function manifestPaths(
  targets: readonly Target[],
  files: Files,
  policy: Policy,
): Promise<string[]> {
  const found = await pathsIn(targets, files, policy);
  if (found.length > 0) return found;
  const where = targets.map(({ path }) => (path === '.' ? 'this folder' : path)).join(' and ');
  throw new CannotCheck(
    `No manifest was found in ${where}: looked for ${policy.manifests.join(', ')}. Write a cloud-services.yml (\`cloud-estate init\` drafts one), or name the path of yours.`,
  );
}

/** The manifests that targets stand for, each once; possibly none. */
export async function pathsIn(
  targets: readonly Target[],
  files: Files,
  policy: Policy,
): Promise<string[]> {
  const found = new Set<string>();
  for (const { path, isFolder } of targets) {
    if (!isFolder) found.add(path);
    else {
      for (const one of await findManifests(files, path === '.' ? '' : path, policy.manifests))
        found.add(one);
    }
  }
  return [...found];
}
