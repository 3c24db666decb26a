import { realpathSync } from 'node:fs';
import type { BaseEstate } from '../check.ts';
import type { Source } from '../estate/source.ts';
import type { Policy } from '../policy/policy.ts';
import type { FoundCode } from '../read/estate-code.ts';
import type { Files } from '../read/files.ts';
import type { GitBase } from '../read/git.ts';
import type { Target } from '../read/targets.ts';
import { needsCode } from '../rules/engine/run-estate-rules.ts';
import type { FlagValues } from './command.ts';

/** Infrastructure code below the folders that are checked; none for a manifest that is named by its path. */
export async function codeBelow(
  targets: readonly Target[],
  manifests: readonly Source[],
  policy: Policy,
  flags: FlagValues,
  cwd: string,
): Promise<FoundCode[]> {
  const folders = targets.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  if (folders.length === 0 || flags['no-discover'] === true || !needsCode(policy)) return [];
  const { findCode } = await import('../read/estate-code.ts');
  return findCode({ cwd, folders, manifests, discovery: policy.discovery });
}

/** The same code as it was at a commit. */
export async function codeBefore(
  found: readonly FoundCode[],
  base: GitBase,
  files: Files,
  manifests: readonly Source[],
  policy: Policy,
): Promise<BaseEstate['code']> {
  if (found.length === 0) return undefined;
  const { gitChanges } = await import('../read/git.ts');
  const { codeAtBase } = await import('../read/code-at-base.ts');
  const changes = await gitChanges(base);
  const before: Exclude<BaseEstate['code'], string | undefined>[number][] = [];
  for (const one of found) {
    const isOther = realpathSync(one.root) !== realpathSync(base.repository);
    const changed = isOther ? 'unknown' : changes;
    const { discovery } = policy;
    const code = await codeAtBase(one, { files, changed, manifests, discovery });
    if (typeof code === 'string') return code;
    before.push(code);
  }
  return before;
}
