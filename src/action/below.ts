import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defaultPolicy } from '../policy/policy.ts';
import { isInside, repositoryAround, shownPath } from '../read/folders.ts';
import { isPath } from '../read/framework.ts';
import type { Inputs } from './inputs.ts';
import { fromTheTop } from './paths.ts';
import { type Checkout, checkoutOf, manifestsOf } from './workspace.ts';

/** What is checked out, and why it cannot be compared with anything, where that is so. */
export interface Found {
  readonly checkout: Checkout;
  readonly why: string | null;
}

/**
 * Finds the repository in the workspace, or below it: `actions/checkout` with `path` puts it there. It is taken where
 * it holds every manifest and no input names a path that would mean another file then; elsewhere paths are not those
 * that GitHub knows. Rejects with `CannotCheck` for a folder outside of the workspace.
 */
export async function findCheckout(workspace: string, inputs: Inputs): Promise<Found> {
  const checkout = checkoutOf(workspace, inputs);
  const { folder, files, start } = checkout;
  if (existsSync(resolve(folder, '.git'))) return { checkout, why: null };
  const settled = fromTheTop(inputs, folder, start);
  const paths = await manifestsOf(files, start, settled, defaultPolicy);
  const tops = new Set(paths.map((path) => repositoryBelow(folder, path)));
  const below = [...tops].filter((top) => top !== null);
  const [only] = below;
  if (only === undefined) return { checkout, why: null };
  if (tops.size === 1 && !namesPath(inputs)) {
    const workingDirectory = resolve(folder, only);
    return { checkout: checkoutOf(workspace, { ...inputs, workingDirectory }), why: null };
  }
  const names = below.map((top) => `\`${top}\``).join(' and ');
  return {
    checkout,
    why: `manifests lie in ${names}, below the workspace: set \`working-directory\` to the repository to check, and name other paths from there`,
  };
}

function namesPath({ manifest, policy, framework }: Inputs): boolean {
  return manifest.length > 0 || policy !== null || (framework !== null && isPath(framework));
}

/** The repository around a file, below a folder; `null` where there is none. */
function repositoryBelow(folder: string, path: string): string | null {
  const top = repositoryAround(dirname(resolve(folder, path)));
  return top !== null && isInside(folder, top) ? shownPath(folder, top) : null;
}
