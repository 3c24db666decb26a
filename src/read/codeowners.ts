import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type CodeOwners,
  codeOwners,
  codeOwnersPlaces,
  guardsAll,
} from '../codeowners/code-owners.ts';
import { CannotCheck } from './cannot-check.ts';
import type { Files } from './files.ts';
import { pathFrom, repositoryAround, repositoryOf } from './folders.ts';

/** What a repository has that lives on another forge, whose CODEOWNERS has rules of its own. */
const otherForges: readonly string[] = ['.gitlab-ci.yml', '.gitlab', 'bitbucket-pipelines.yml'];

/**
 * Reads the CODEOWNERS of a repository. `within` is the folder that the report's paths are relative to, from the top of
 * the repository. `undefined` when one is there that cannot be read: then nothing is known.
 */
export async function readCodeOwners(files: Files, within = ''): Promise<CodeOwners | undefined> {
  const up = within === '' ? '' : within.replace(/[^/]+/g, '..').concat('/');
  try {
    for (const file of codeOwnersPlaces) {
      const bytes = await files.read(`${up}${file}`);
      if (bytes === undefined) continue;
      return codeOwners({ file, text: new TextDecoder().decode(bytes) }, within);
    }
    return codeOwners(null, within);
  } catch (error) {
    if (error instanceof CannotCheck) return undefined;
    throw error;
  }
}

/**
 * The CODEOWNERS of the repository around a folder of the disk; `undefined` when there is no repository, or when it
 * lives on another forge than GitHub.
 */
export async function codeOwnersAround(cwd: string, files: Files): Promise<CodeOwners | undefined> {
  const top = repositoryAround(cwd);
  if (top === null) return undefined;
  const found = await readCodeOwners(files, folderIn(cwd));
  const elsewhere = otherForges.some((name) => existsSync(resolve(top, name)));
  return found?.file === null && elsewhere ? undefined : found;
}

/** The same at a commit of that repository: `undefined` where all of the files shown have owners now, and none is asked. */
export async function codeOwnersBefore(
  files: Files,
  cwd: string,
  now: CodeOwners | undefined,
  shown: readonly string[],
): Promise<CodeOwners | undefined> {
  if (now === undefined || guardsAll(now, shown)) return undefined;
  return readCodeOwners(files, folderIn(cwd));
}

function folderIn(cwd: string): string {
  return pathFrom(repositoryOf(cwd), cwd);
}
