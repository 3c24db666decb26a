import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defaultManifests } from '../policy/policy.ts';
import { CannotCheck } from './cannot-check.ts';
import { diskFiles } from './disk.ts';
import type { Files } from './files.ts';
import { isInside, shownPath } from './paths.ts';
import { repositoryOf } from './repository.ts';

/** What a run is asked to check: a manifest by its path, or a folder to search. */
export interface Target {
  /** As reports show it. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Globs of the manifests in a folder; left out, those of the policy. */
  readonly globs?: readonly string[];
}

/** What the words of a command line name; without any, the working directory. Rejects with `CannotCheck` for one that doesn't exist. */
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

/** The manifests that targets name, each once; possibly none. `globs` are the policy's. */
export async function manifestsIn(
  targets: readonly Target[],
  files: Files,
  globs: readonly string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const target of targets) {
    if (!target.isFolder) found.add(target.path);
    else for (const one of await search(target, files, target.globs ?? globs)) found.add(one);
  }
  return [...found];
}

/** The files below a folder that are manifests by globs; one with `!` takes away. */
async function search({ path }: Target, files: Files, globs: readonly string[]): Promise<string[]> {
  const isManifest = await matcher(globs);
  const found: string[] = [];
  for await (const one of files.list(path === '.' ? '' : path))
    if (isManifest(one)) found.push(one);
  return found.sort();
}

const DEFAULT_NAME = /(?:^|\/)cloud-services\.(?:yml|yaml|json)$/;

/** Whether a path is a manifest by globs. The default needs no glob library, and so no time to load one. */
export async function matcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 1 && globs[0] === defaultManifests[0])
    return (path) => DEFAULT_NAME.test(path);
  const { default: picomatch } = await import('picomatch');
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const isWanted = picomatch(wanted.length > 0 ? wanted : [...defaultManifests], { dot: true });
  const isUnwanted = unwanted.length > 0 ? picomatch(unwanted, { dot: true }) : () => false;
  return (path) => isWanted(path) && !isUnwanted(path);
}
