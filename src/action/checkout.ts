import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defaultManifests } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { diskFiles } from '../read/disk.ts';
import type { Files } from '../read/files.ts';
import type { HeadCommit } from '../read/git.ts';
import { isRepository, repositoryAround } from '../read/git-repository.ts';
import { manifestsIn } from '../read/manifests.ts';
import { isInside, isPath, pathFrom, shownPath } from '../read/paths.ts';
import type { Tracked } from '../read/walk.ts';
import { fromTheTop, type Inputs, inputTargets } from './inputs.ts';

/** The checked-out repository: its paths are what GitHub shows beside a line. */
export interface Checkout {
  readonly folder: string;
  readonly files: Files;
  /** The folder to search, relative to `folder`; empty for all of it. */
  readonly start: string;
  /** The commit that is checked out, as which the files are read; `null` where git can't say. */
  readonly commit: HeadCommit | null;
}

/** A file of a commit over the API; `undefined` where there is none, or nothing to ask. */
export type Remote = (commit: string, path: string) => Promise<Uint8Array | undefined>;

/** What is checked out, and why it can't be compared with anything, where that is so. */
export interface FoundCheckout {
  readonly checkout: Checkout;
  readonly why: string | null;
}

/**
 * Finds the repository in the workspace, or below it: `actions/checkout` with `path` puts it there. It is used if it
 * contains every manifest and no input names a path that would then mean another file; otherwise paths would differ
 * from GitHub's. Rejects with `CannotCheck` for a folder outside the workspace.
 */
export async function findCheckout(
  workspace: string,
  inputs: Inputs,
  remote: Remote,
): Promise<FoundCheckout> {
  const checkout = await checkoutOf(workspace, inputs, remote);
  const { folder, files, start } = checkout;
  if (isRepository(folder)) return { checkout, why: null };
  const targets = inputTargets(fromTheTop(inputs, folder, start), start);
  const { paths } = await manifestsIn(targets, files, defaultManifests);
  const tops = new Set(paths.map((path) => repositoryBelow(folder, path)));
  const below = [...tops].filter((top) => top !== null);
  const [only] = below;
  if (only === undefined) return { checkout, why: null };
  if (tops.size === 1 && !namesPath(inputs)) {
    const workingDirectory = resolve(folder, only);
    const found = await checkoutOf(workspace, { ...inputs, workingDirectory }, remote);
    return { checkout: found, why: null };
  }
  const names = below.map((top) => `\`${top}\``).join(' and ');
  return {
    checkout,
    why: `manifests are in ${names}, below the workspace. Set \`working-directory\` to the repository to check, and name other paths from there`,
  };
}

/** The repository that contains the working directory, if it is in the workspace; else the workspace. */
async function checkoutOf(workspace: string, inputs: Inputs, remote: Remote): Promise<Checkout> {
  const start = resolve(workspace, inputs.workingDirectory);
  let real: string;
  try {
    real = realpathSync(start);
  } catch {
    throw new CannotCheck(
      `The folder \`${inputs.workingDirectory}\` of \`working-directory\` doesn't exist. Is the repository checked out (actions/checkout)?`,
    );
  }
  if (!isInside(realpathSync(workspace), real)) {
    throw new CannotCheck(
      `\`working-directory\` leads outside the workspace: \`${inputs.workingDirectory}\`.`,
    );
  }
  const top = repositoryAround(start);
  // Without git (actions/checkout can work without it too), the workspace is whatever was put there.
  const folder = top !== null && isInside(workspace, top) ? top : workspace;
  const disk = diskFiles(folder, [workspace]);
  const checkout = { folder, start: pathFrom(folder, start) };
  const commit = top === null ? null : await headOf(folder);
  if (commit === null) return { ...checkout, files: disk, commit };
  const { checkoutFiles } = await import('../read/checkout-files.ts');
  const named = namedPaths(fromTheTop(inputs, folder, checkout.start));
  const isNamed = (path: string): boolean => named.has(path);
  const { sha } = commit;
  const files = checkoutFiles({
    top: folder,
    commit: sha,
    disk,
    isNamed,
    remote: (path) => remote(sha, path),
  });
  return { ...checkout, files, commit };
}

/** Git is loaded where there is a repository. */
async function headOf(folder: string): Promise<HeadCommit | null> {
  const { headCommit } = await import('../read/git.ts');
  return headCommit(folder);
}

/** The files that inputs name. */
function namedPaths({ manifest, policy, framework }: Inputs): ReadonlySet<string> {
  return new Set([...manifest, policy ?? [], framework ?? []].flat());
}

/** What Git tracks in a checkout, as a walk asks for it. Git is seldom asked, so it is loaded then. */
export const tracked: Tracked = async (top) =>
  (await import('../read/git-listing.ts')).gitTracked(top);

function namesPath({ manifest, policy, framework }: Inputs): boolean {
  return manifest.length > 0 || policy !== null || (framework !== null && isPath(framework));
}

/** The repository around a file, below a folder; `null` if there is none. */
function repositoryBelow(folder: string, path: string): string | null {
  const top = repositoryAround(dirname(resolve(folder, path)));
  return top !== null && isInside(folder, top) ? shownPath(folder, top) : null;
}
