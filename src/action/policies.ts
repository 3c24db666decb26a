import type { ChangedFiles } from '../estate/changed-files.ts';
import {
  defaultPolicy,
  defaultPolicyFile,
  nothingWritten,
  type Policy,
  type WrittenPolicy,
  withDefaults,
} from '../policy/policy.ts';
import type { Refused } from '../policy/tighten.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import type { Files } from '../read/files.ts';
import { loadWritten, writtenFrom } from '../read/policy.ts';
import type { FoundBase } from './base.ts';
import type { lazyClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';
import type { Subject } from './run.ts';
import { sentence } from './sentence.ts';

type Client = ReturnType<typeof lazyClient>;

export interface Policies {
  /** The one that holds, the organisation's with it. */
  readonly policy: Policy;
  /** The repository's own, as it was before the change. */
  readonly basePolicy: WrittenPolicy;
  /** The repository's own, which counts once the change is merged. */
  readonly headPolicy: WrittenPolicy;
  /** The files of the base where the policy that holds is the base's; `null` where it is the change's own. */
  readonly held: Files | null;
  /** Sentences for the user. */
  readonly warnings: readonly string[];
  /** What a reader of the comparison should know. */
  readonly notes: readonly string[];
}

/**
 * The policy that holds: on a pull request and in a merge queue the base's, elsewhere the one that is checked out.
 * Where the base's cannot be read, no change may gain by that: the default one holds, tightened by what the change's own
 * says itself.
 */
export async function policiesOf(
  { files, base, situation }: Subject,
  inputs: Inputs,
  client: Client,
): Promise<Policies> {
  const headPolicy = await loadWritten(files, inputs.policy);
  if (situation.kind !== 'pull_request' && situation.kind !== 'merge_group') {
    const whole = await organised(headPolicy, client);
    return { ...whole, basePolicy: headPolicy, headPolicy, held: null, notes: [] };
  }
  const { written, why } = await writtenAtBase(base, inputs.policy);
  if (written !== null) {
    const whole = await organised(written, client);
    return { ...whole, basePolicy: written, headPolicy, held: base.policyFiles, notes: [] };
  }
  // A fork's may extend a file that only the companion's token may read: what it extends is not looked at.
  const { tighten } = await import('../policy/tighten.ts');
  const { rules } = await import('../rules/index.ts');
  const { policy, refused } = tighten(defaultPolicy, headPolicy, rules);
  return {
    policy,
    basePolicy: nothingWritten,
    headPolicy,
    held: null,
    warnings: [unreadable(inputs.policy ?? defaultPolicyFile, why, headPolicy, refused)],
    notes: [
      'The policy of the base could not be read. The default one holds here, with what is stricter in this change.',
    ],
  };
}

/** A policy with the organisation's that it extends. */
async function organised(
  written: WrittenPolicy,
  client: Client,
): Promise<{ policy: Policy; warnings: readonly string[] }> {
  if (written.extends === null) return { policy: withDefaults(written), warnings: [] };
  const { withOrganisation } = await import('./organisation-policy.ts');
  return withOrganisation(written, written.extends, await client());
}

type AtBase =
  | { readonly written: WrittenPolicy; readonly why: null }
  | { readonly written: null; readonly why: string };

/** The policy of the base, or why it cannot be had. */
async function writtenAtBase(base: FoundBase, path: string | null): Promise<AtBase> {
  if (base.policyFiles === null) return { written: null, why: base.why };
  const { GitHubError } = await import('../github/api/error.ts');
  try {
    return { written: await readAtBase(base.policyFiles, base.changed, path), why: null };
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof CannotCheck)) throw error;
    return { written: null, why: error.message };
  }
}

async function readAtBase(
  files: Files,
  changed: ChangedFiles,
  path: string | null,
): Promise<WrittenPolicy> {
  const file = path ?? defaultPolicyFile;
  const bytes = await files.read(file);
  if (bytes !== undefined) return writtenFrom(file, bytes);
  // GitHub says the same of a file that is not there and of a commit that the token may not see.
  if (changed === 'unknown') await seeWithout(file, files);
  return nothingWritten;
}

/** Rejects where the files cannot be listed, or the file is one of them after all, or a link leads to it. */
async function seeWithout(file: string, files: Files): Promise<void> {
  const folder = file.split('/').slice(0, -1).join('/');
  for await (const one of files.list(folder)) {
    if (one === file) throw new CannotCheck(`GitHub lists ${file}, and does not give it`);
  }
  const links = (await files.way?.(file))?.links ?? [];
  if (links.length > 0)
    throw new CannotCheck(`GitHub does not follow the link ${links.join(', ')}`);
}

function unreadable(
  file: string,
  why: string,
  own: WrittenPolicy,
  refused: readonly Refused[],
): string {
  const loose = refused.map(({ what, asked }) => `${what}: ${asked}`).join(', ');
  const leftOut = loose === '' ? '' : ` Looser, and without effect here: ${loose}.`;
  const alone =
    own.extends === null
      ? ''
      : ` What this change's own extends (${own.extends}) is not read here.`;
  return `The policy of the base (${file}) could not be read, so the default one holds, with what is stricter in this change's own: ${sentence(why)}${leftOut}${alone}`;
}
