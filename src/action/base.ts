import type { GitHub } from '../github/api/client.ts';
import { GitHubError } from '../github/api/error.ts';
import type { Repository } from '../github/api/repository.ts';
import { type BaseCommit, baseOf } from '../github/commits/base-commit.ts';
import { baseFiles, commitFiles } from '../github/commits/commit-files.ts';
import type { Situation } from '../github/event.ts';
import type { Base } from '../read/base.ts';
import type { Files } from '../read/files.ts';
import type { HeadCommit } from '../read/git.ts';
import type { PolicyRequest } from '../read/holding-policy.ts';

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

/** Finds the base of a change over the API. Never rejects: without a base the check goes on, with a warning. */
export async function findBase(
  client: GitHub,
  situation: Situation,
  repository: Repository,
  checkedOut: HeadCommit | null,
  head: Files,
): Promise<Compared> {
  let commit: BaseCommit;
  try {
    commit = await baseOf(client, situation, repository, checkedOut);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { message: why, remedy } = error;
    const compared = comparedWith({ state: 'unread', why, remedy }, situation);
    // Where GitHub can't compare, it may still have the base's files: no change may loosen its gate by being huge.
    const sha = baseSha(situation);
    if (sha === null) return compared;
    return {
      ...compared,
      holds: { files: commitFiles(client, { repository, sha }), isCertain: false },
    };
  }
  const { sha, why, changedFiles } = commit;
  if (sha === null) return comparedWith({ state: 'none', why: why ?? '' }, situation);
  const files = baseFiles(client, { repository, sha }, changedFiles, head);
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
  return { base, holds: isProposal(situation) ? { files, isCertain } : 'head' };
}

/** The base branch's commit, as the event of a proposal names it. */
function baseSha(situation: Situation): string | null {
  if (situation.kind === 'pull_request') return situation.base.sha;
  return situation.kind === 'merge_group' ? situation.baseSha : null;
}

function renamesIn(changed: BaseCommit['changedFiles']): ReadonlyMap<string, string> {
  if (changed === 'unknown') return new Map();
  return new Map(
    [...changed].flatMap(([path, { previous }]) =>
      previous === undefined ? [] : [[path, previous]],
    ),
  );
}
