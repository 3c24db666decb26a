import type { GitHub } from '../github/api/client.ts';
import { GitHubError } from '../github/api/error.ts';
import type { Repository } from '../github/api/repository.ts';
import { type BaseCommit, baseOf, tipOfBranch } from '../github/commits/base-commit.ts';
import { baseFiles, commitFiles } from '../github/commits/commit-files.ts';
import type { Situation } from '../github/event.ts';
import type { Base } from '../read/base.ts';
import type { Files } from '../read/files.ts';
import type { HeadCommit } from '../read/git.ts';
import type { HeldFiles, PolicyRequest } from '../read/holding-policy.ts';

/** What a change is compared with, and whose policy holds for it. */
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

/** Nothing to compare with, and why; a proposal's own policy doesn't hold even then. */
export function comparedWith(
  base: Exclude<Base, { state: 'read' }>,
  situation: Situation,
): Compared {
  return { base, holds: isProposal(situation) ? { why: base.why } : 'head' };
}

/** The facts about what is checked that help to find its base. */
export interface Checked {
  readonly files: Files;
  /** The commit that the files are those of, where git says so. */
  readonly commit: HeadCommit | null;
  /** Top of the clone; omitted if nothing is checked out. */
  readonly folder?: string;
}

/**
 * Finds the base of a change over the API, and where that fails in the clone's own objects. Never rejects: without a
 * base the check goes on, with a warning.
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

/**
 * Whose policy holds: a proposal's is the one at the tip of its base branch, so that nobody gains by having branched
 * off before it was tightened. What a merge of that tip didn't change is the tip's.
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
    if (!(error instanceof GitHubError)) throw error;
    return { why: error.message };
  }
}

const NO_TIP = "the event doesn't name the base branch";

function heldAt(client: GitHub, repository: Repository, sha: string): HeldFiles {
  return { files: commitFiles(client, { repository, sha }), isCertain: false };
}

/** What a proposal is merged into, where the merge is what is checked out: its own commits can't be taken for it. */
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
  { commit, folder }: Checked,
  { message: why, remedy }: GitHubError,
): Promise<Compared> {
  const merged = mergedInto(situation, commit);
  if (commit !== null && folder !== undefined && merged !== null) {
    const { gitCommitBase } = await import('../read/git-base.ts');
    const base = await gitCommitBase(folder, merged, commit.sha);
    if (base !== null) return { base, holds: { files: base.files, isCertain: true } };
  }
  const compared = comparedWith({ state: 'unread', why, remedy }, situation);
  if (!isProposal(situation)) return compared;
  try {
    // No change may loosen its gate by being too large to be compared.
    const tip = merged ?? (await tipOf(client, situation, repository));
    return tip === null ? compared : { ...compared, holds: heldAt(client, repository, tip) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { ...compared, holds: { why: error.message } };
  }
}

function renamesIn(changed: BaseCommit['changedFiles']): ReadonlyMap<string, string> {
  if (changed === 'unknown') return new Map();
  return new Map(
    [...changed].flatMap(([path, { previous }]) =>
      previous === undefined ? [] : [[path, previous]],
    ),
  );
}
