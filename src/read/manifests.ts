import { globMatcher, type PathMatcher } from '../policy/glob.ts';
import { defaultManifests } from '../policy/policy.ts';
import type { Files } from './files.ts';
import type { Target } from './targets.ts';

/** The manifests that targets name, each once; possibly none. `globs` are the policy's. */
export async function manifestsIn(
  targets: readonly Target[],
  files: Files,
  globs: readonly string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const target of targets) {
    const { path, isFolder } = target;
    if (!isFolder) found.add(path);
    else {
      const folder = path === '.' ? '' : path;
      for (const one of await findManifests(files, folder, target.globs ?? globs)) found.add(one);
    }
  }
  return [...found];
}

const DEFAULT_NAME = /(?:^|\/)cloud-services\.(?:yml|yaml|json)$/;

/** The files below a folder that are manifests by the policy's globs; a glob with `!` takes away. */
async function findManifests(
  files: Files,
  folder: string,
  globs: readonly string[],
): Promise<string[]> {
  const matches = matcher(globs);
  const found: string[] = [];
  for await (const path of files.list(folder)) if (matches(path)) found.push(path);
  return found.sort();
}

/** Whether a path is a manifest by globs; those that begin with `!` take away. */
export function matcher(globs: readonly string[]): PathMatcher {
  if (globs.length === 1 && globs[0] === defaultManifests[0])
    return (path) => DEFAULT_NAME.test(path);
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const isWanted = globMatcher(wanted.length > 0 ? wanted : defaultManifests);
  const isUnwanted = globMatcher(unwanted);
  return (path) => isWanted(path) && !isUnwanted(path);
}
