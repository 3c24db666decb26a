import type { GitHub } from '../github/api/client.ts';
import { GitHubError } from '../github/api/error.ts';
import type { Repository } from '../github/api/repository.ts';
import { type BaseCommit, baseOf, tipOfBranch } from '../github/commits/base-commit.ts';
import { baseFiles } from '../github/commits/base-files.ts';
import { commitFiles } from '../github/commits/commit-files.ts';
import type { Situation } from '../github/event.ts';
import { asSentence, CannotCheck } from '../read/cannot-check.ts';
import type { Base, ReadableBase } from '../read/comparison-base.ts';
import type { Files } from '../read/files.ts';
import type { HeadCommit } from '../read/git.ts';
import type { HeldFiles, PolicyRequest } from '../read/holding-policy.ts';

/** What a change is compared with, and whose policy applies to it. */
export interface Compared {
  readonly base: Base;
  readonly holds: PolicyRequest['holds'];
}

/** Whether an event brings a change that can be compared with what was before. */
export function bringsChange(situation: Situation): boolean {
  return situation.kind === 'push' || isProposal(situation);
}

/** Whether an event proposes a change, which must not choose its own policy. */
export function isProposal({ kind }: Situation): boolean {
  return kind === 'pull_request' || kind === 'merge_group';
}

/** Nothing to compare with, and why; even then a proposal's own policy doesn't apply. */
export function comparedWith(
  base: Exclude<Base, { state: 'read' }>,
  situation: Situation,
): Compared {
  return { base, holds: isProposal(situation) ? { why: base.why } : 'head' };
}

/** The facts about what is checked that help to find its base. */
export interface Checked {
  readonly files: Files;
  /** The commit of the files, if git says so. */
  readonly commit: HeadCommit | null;
  /** Top of the clone; omitted if nothing is checked out. */
  readonly folder?: string;
}

/**
 * Finds the base of a change over the API, and where that fails in the clone's own objects. Without a base the check
 * goes on, with a warning. Rejects with `CannotCheck` if it isn't known whose policy applies.
 */
export async function findBase(
  client: GitHub,
  situation: Situation,
  repository: Repository,
  checked: Checked,
): Promise<Compared> {
  let commit: BaseCommit;
  try {
    commit = await baseOf(client, situation, repository, checked.commit);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return withoutComparison(client, situation, repository, checked, error);
  }
  const { sha, why, changedFiles } = commit;
  if (sha === null) return comparedWith({ state: 'none', why: why ?? '' }, situation);
  const cloned = changedFiles === 'unknown' ? await inClone(checked, sha) : null;
  if (cloned !== null) {
    const held = { sha, files: cloned.files, isCertain: true };
    return { base: cloned, holds: await holdsFor(client, situation, repository, checked, held) };
  }
  const files = baseFiles(client, { repository, sha }, changedFiles, checked.files);
  const renames = renamesIn(changedFiles);
  const base: Base = {
    state: 'read',
    commit: sha,
    files,
    notes: files.notes,
    renames: async () => renames,
    changed: async () => changedFiles,
  };
  const isCertain = changedFiles !== 'unknown';
  const held = { sha, files, isCertain };
  return { base, holds: await holdsFor(client, situation, repository, checked, held) };
}

/** A base from the clone's own objects; `null` where it doesn't have it. */
async function inClone({ commit, folder }: Checked, sha: string): Promise<ReadableBase | null> {
  if (commit === null || folder === undefined) return null;
  const { gitCommitBase } = await import('../read/git-base.ts');
  return gitCommitBase(folder, sha, commit.sha);
}

/**
 * Whose policy applies: for a proposal, the one at the tip of its base branch, so that nobody gains by branching off
 * before it was tightened. What a merge of that tip didn't change comes from the tip.
 */
async function holdsFor(
  client: GitHub,
  situation: Situation,
  repository: Repository,
  { commit, folder }: Checked,
  base: HeldFiles & { readonly sha: string },
): Promise<PolicyRequest['holds']> {
  if (!isProposal(situation)) return 'head';
  try {
    const tip = mergedInto(situation, commit) ?? (await tipOf(client, situation, repository));
    // Without git, what didn't change is read from the disk, where an earlier step could have written it.
    const isByCommit = folder === undefined || commit !== null;
    if (tip === base.sha && isByCommit) return base;
    return tip === null ? { why: NO_TIP } : heldAt(client, repository, tip);
  } catch (error) {
    throw policyUnread(error);
  }
}

/** Another policy could change the verdict either way, and the next run may find the one that applies. */
function policyUnread(error: unknown): unknown {
  if (!(error instanceof GitHubError)) return error;
  return new CannotCheck(
    `Couldn't read the policy of the base, so there is no verdict: ${asSentence(error.message)} ${error.remedy || 'Run the job again.'}`,
  );
}

const NO_TIP = "the event doesn't name the base branch";

function heldAt(client: GitHub, repository: Repository, sha: string): HeldFiles {
  return { files: commitFiles(client, { repository, sha }), isCertain: false };
}

/** What a proposal is merged into, if the merge is checked out: its own commits can't be mistaken for it. */
function mergedInto(situation: Situation, commit: HeadCommit | null): string | null {
  if (situation.kind === 'merge_group') return situation.baseSha;
  if (situation.kind !== 'pull_request' || commit === null) return null;
  const [base, head, ...others] = commit.parents;
  const isMerge = head !== undefined && head === situation.head.sha && others.length === 0;
  return isMerge ? (base ?? null) : null;
}

/** The base branch as it is now: the event may be older. */
async function tipOf(
  client: GitHub,
  situation: Situation,
  repository: Repository,
): Promise<string | null> {
  if (situation.kind !== 'pull_request') return null;
  const { ref, sha } = situation.base;
  return ref === null ? sha : tipOfBranch(client, repository, ref);
}

/** Where GitHub can't compare, the clone may, and GitHub may still have the base's files. */
async function withoutComparison(
  client: GitHub,
  situation: Situation,
  repository: Repository,
  checked: Checked,
  { message: why, remedy }: GitHubError,
): Promise<Compared> {
  const own = await cloneBase(situation, checked);
  if (own !== null) return own;
  const compared = comparedWith({ state: 'unread', why, remedy }, situation);
  if (!isProposal(situation)) return compared;
  try {
    // No change may loosen its gate by being too large to be compared.
    const merged = mergedInto(situation, checked.commit);
    const tip = merged ?? (await tipOf(client, situation, repository));
    return tip === null ? compared : { ...compared, holds: heldAt(client, repository, tip) };
  } catch (error) {
    throw policyUnread(error);
  }
}

/** The base of a proposal from the clone's own objects; `null` where it is too shallow for that. */
export async function cloneBase(
  situation: Situation,
  { commit, folder }: Pick<Checked, 'commit' | 'folder'>,
): Promise<Compared | null> {
  const merged = mergedInto(situation, commit);
  if (commit === null || folder === undefined || merged === null) return null;
  const { gitCommitBase } = await import('../read/git-base.ts');
  const base = await gitCommitBase(folder, merged, commit.sha);
  return base === null ? null : { base, holds: { files: base.files, isCertain: true } };
}

function renamesIn(changed: BaseCommit['changedFiles']): ReadonlyMap<string, string> {
  if (changed === 'unknown') return new Map();
  return new Map(
    [...changed].flatMap(([path, { previous }]) =>
      previous === undefined ? [] : [[path, previous]],
    ),
  );
}
