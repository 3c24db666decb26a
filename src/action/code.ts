import type { BaseEstate } from '../check.ts';
import type { Source } from '../estate/source.ts';
import { GitHubError } from '../github/api/error.ts';
import type { Policy } from '../policy/policy.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import type { FoundCode } from '../read/estate-code.ts';
import { needsCode } from '../rules/engine/run-estate-rules.ts';
import type { FoundBase } from './base.ts';
import type { Inputs } from './inputs.ts';
import { tracked } from './workspace.ts';

/** The infrastructure code that is checked out; none where nothing is (`folder` is `null`), or where it is not wanted. */
export async function codeOf(
  folder: string | null,
  start: string,
  manifests: readonly Source[],
  policy: Policy,
  inputs: Inputs,
): Promise<FoundCode[]> {
  if (folder === null || !inputs.discover || !needsCode(policy)) return [];
  const { findCode } = await import('../read/estate-code.ts');
  const { discovery } = policy;
  return findCode({ cwd: folder, folders: [start], manifests, discovery, tracked });
}

/** The same code before the change. Costs no request unless what it uses undeclared is in changed files alone. */
export async function codeBefore(
  found: readonly FoundCode[],
  { files, changed }: FoundBase,
  manifests: readonly Source[],
  policy: Policy,
): Promise<BaseEstate['code']> {
  if (found.length === 0 || files === null) return undefined;
  const { codeAtBase } = await import('../read/code-at-base.ts');
  const before: Exclude<BaseEstate['code'], string | undefined>[number][] = [];
  for (const one of found) {
    try {
      const { discovery } = policy;
      const code = await codeAtBase(one, { files, changed, manifests, discovery });
      if (typeof code === 'string') return code;
      before.push(code);
    } catch (error) {
      if (!(error instanceof GitHubError || error instanceof CannotCheck)) throw error;
      return `Infrastructure code could not be read at the base, so no use of a product in it counts as new: ${error.message}`;
    }
  }
  return before;
}
