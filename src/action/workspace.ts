import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Policy } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { diskFiles } from '../read/disk.ts';
import type { Files } from '../read/files.ts';
import { isInside, pathFrom, repositoryAround } from '../read/folders.ts';
import { findManifests } from '../read/manifests.ts';
import type { Tracked } from '../read/walk.ts';
import type { Inputs } from './inputs.ts';

/** The checked-out repository: its paths are what GitHub shows beside a line. */
export interface Checkout {
  readonly folder: string;
  readonly files: Files;
  /** The folder to search, relative to `folder`; empty for all of it. */
  readonly start: string;
}

/** Finds the repository in the workspace. Rejects with `CannotCheck` for a folder outside of it. */
export function checkoutOf(workspace: string, inputs: Inputs): Checkout {
  const start = resolve(workspace, inputs.workingDirectory);
  let real: string;
  try {
    real = realpathSync(start);
  } catch {
    throw new CannotCheck(
      `The folder \`${inputs.workingDirectory}\` of \`working-directory\` is not there. Is the repository checked out (actions/checkout)?`,
    );
  }
  if (!isInside(realpathSync(workspace), real)) {
    throw new CannotCheck(
      `\`working-directory\` leads outside of the workspace: \`${inputs.workingDirectory}\`.`,
    );
  }
  const top = repositoryAround(start);
  // Without git (actions/checkout may do without it too) the workspace is what was put there.
  const folder = top !== null && isInside(workspace, top) ? top : workspace;
  // Were a `.gitignore` heeded alone, a change could hide with it what Git tracks.
  const files = diskFiles(folder, [workspace], { tracked });
  return { folder, files, start: pathFrom(folder, start) };
}

/** What Git tracks in a checkout, as a walk asks for it. Git is seldom asked, so it is loaded then. */
export const tracked: Tracked = async (top) => (await import('../read/git.ts')).gitTracked(top);

const GLOB = /[*?[\]{}!()]/;

/** The manifests that the inputs (as `fromTheTop` gives them) and the policy name, from the top; possibly none. */
export async function manifestsOf(
  files: Files,
  start: string,
  inputs: Inputs,
  policy: Policy,
): Promise<string[]> {
  if (inputs.manifest.length === 0) return findManifests(files, start, policy.manifests);
  const globs = inputs.manifest.filter((one) => GLOB.test(one));
  const found = new Set(inputs.manifest.filter((one) => !GLOB.test(one)));
  if (globs.length > 0) {
    for (const path of await findManifests(files, start, globs)) found.add(path);
  }
  return [...found];
}
