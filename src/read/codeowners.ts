import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CodeOwners, codeOwners, codeOwnersPlaces } from '../codeowners/code-owners.ts';
import { CannotCheck } from './cannot-check.ts';
import { type Files, Unavailable } from './files.ts';
import { repositoryAround } from './git-repository.ts';
import { pathFrom } from './paths.ts';

/** Where a repository's CODEOWNERS is looked for. */
export interface CodeOwnersPlace {
  /** The folder that the report's paths are relative to, from the top of the repository. */
  readonly within: string;
  /** Whether the repository is complete, so that a file that isn't found doesn't exist. */
  readonly isWhole: boolean;
}

/** Files of repositories on another forge, where CODEOWNERS follows other rules. */
const otherForges: readonly string[] = ['.gitlab-ci.yml', '.gitlab', 'bitbucket-pipelines.yml'];

/** The place in the repository around a folder of the disk; `null` when there is no repository. */
export function codeOwnersAround(folder: string): CodeOwnersPlace | null {
  const top = repositoryAround(folder);
  if (top === null) return null;
  const isElsewhere = otherForges.some((name) => existsSync(resolve(top, name)));
  return { within: pathFrom(top, folder), isWhole: !isElsewhere };
}

/** Reads the CODEOWNERS of a repository; `undefined` if nothing is known about it. */
export async function readCodeOwners(
  files: Files,
  { within, isWhole }: CodeOwnersPlace,
): Promise<CodeOwners | undefined> {
  const up = within === '' ? '' : within.replace(/[^/]+/g, '..').concat('/');
  try {
    for (const file of codeOwnersPlaces) {
      const bytes = await files.read(`${up}${file}`);
      if (bytes === undefined) continue;
      return codeOwners({ file, text: new TextDecoder().decode(bytes) }, within);
    }
    return isWhole ? codeOwners(null, within) : undefined;
  } catch (error) {
    if (error instanceof CannotCheck || error instanceof Unavailable) return undefined;
    throw error;
  }
}
