import { resolve } from 'node:path';
import { CannotCheck } from '../read/cannot-check.ts';
import { isInside, pathFrom } from '../read/folders.ts';
import { isPath } from '../read/framework.ts';
import type { Inputs } from './inputs.ts';

/**
 * Inputs whose paths are from the top of the repository (`root`): those of manifests are given from the folder to
 * search (`start`), and any may be absolute. One file has one path then, so that what is read at the base is what the
 * change touches. Rejects with `CannotCheck` a path that leads out of the repository.
 */
export function fromTheTop(inputs: Inputs, root: string, start: string): Inputs {
  const from = (folder: string, name: string, path: string): string => {
    const full = resolve(folder, path);
    if (isInside(root, full)) return pathFrom(root, full);
    throw new CannotCheck(
      `The input \`${name}\` leads outside of the repository that is checked: \`${path}\`. Name a file in it; \`working-directory\` chooses another repository in the workspace.`,
    );
  };
  const manifest = inputs.manifest.map((path) =>
    path.startsWith('!')
      ? `!${from(resolve(root, start), 'manifest', path.slice(1))}`
      : from(resolve(root, start), 'manifest', path),
  );
  const policy = inputs.policy === null ? null : from(root, 'policy', inputs.policy);
  const word = inputs.framework;
  const framework = word !== null && isPath(word) ? from(root, 'framework', word) : word;
  return { ...inputs, manifest, policy, framework };
}
