import type { ChangedFiles } from '../../estate/changed-files.ts';
import type { HeadCommit } from '../../read/git.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError, type GitHubErrorKind } from '../api/error.ts';
import { textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';
import type { PullRequest, Push, Situation } from '../event.ts';
import { compareCommits } from './compare-commits.ts';

/** The commit that a change is compared with. */
export interface BaseCommit {
  /** Null when there is nothing to compare with; `why` says why. */
  readonly sha: string | null;
  /** What differs between the base and what is checked. */
  readonly changedFiles: ChangedFiles;
  readonly why: string | null;
}

function none(why: string): BaseCommit {
  return { sha: null, changedFiles: 'unknown', why };
}

function of(sha: string, changedFiles: ChangedFiles): BaseCommit {
  return { sha, changedFiles, why: null };
}

/**
 * GitHub's merge commit already contains what has landed on the base branch since the pull request branched off. Its
 * first parent is then the base: with the merge base, all of that would look like part of this change.
 */
async function baseOfMerge(
  client: GitHub,
  repository: Repository,
  merge: HeadCommit,
  headSha: string,
): Promise<BaseCommit | null> {
  const [first, second] = merge.parents;
  if (first === undefined || second !== headSha || merge.parents.length !== 2) return null;
  try {
    const whole = await compareCommits(client, repository, first, merge.sha);
    if (whole !== null) return of(first, whole.changedFiles);
    // The merge commit is replaced at every push, and may no longer exist.
    const own = await compareCommits(client, repository, first, headSha);
    return of(first, own?.changedFiles ?? 'unknown');
  } catch (error) {
    // A difference may be too large for GitHub, and a change must not lose its base by being huge.
    if (error instanceof GitHubError && TOO_MUCH.has(error.kind)) return of(first, 'unknown');
    throw error;
  }
}

/** How GitHub answers a comparison that is too large for it. */
const TOO_MUCH: ReadonlySet<GitHubErrorKind> = new Set(['server', 'invalid', 'conflict']);

async function baseOfPullRequest(
  client: GitHub,
  pull: PullRequest,
  repository: Repository,
  head: HeadCommit | null,
): Promise<BaseCommit> {
  if (pull.base.sha === null || pull.head.sha === null) {
    return none("the event doesn't name the pull request's commits");
  }
  const merged = head && (await baseOfMerge(client, repository, head, pull.head.sha));
  if (merged) return merged;
  const comparison = await compareCommits(client, repository, pull.base.sha, pull.head.sha);
  if (comparison === null) return of(pull.base.sha, 'unknown');
  const expected = head === null || head.sha === pull.head.sha;
  return of(comparison.mergeBase, expected ? comparison.changedFiles : 'unknown');
}

async function baseOfPush(client: GitHub, push: Push, repository: Repository): Promise<BaseCommit> {
  if (push.before === null) return none('this is the first push to its branch');
  if (push.after === null) return none('the push deleted its branch');
  const comparison = await compareCommits(client, repository, push.before, push.after);
  if (comparison === null) return none("GitHub can't compare the push with the commit before it");
  // After a forced push the two have parted, and the comparison starts elsewhere.
  const straight = comparison.mergeBase === push.before;
  return of(push.before, straight ? comparison.changedFiles : 'unknown');
}

/**
 * Finds the commit that a run's change is compared with: of a pull request the first parent of the merge commit that is
 * checked out (`head`, from `headCommit`), else the merge base; of a merge group its base; of a push the commit before.
 * Usually one request. Rejects with a `GitHubError`.
 */
export async function baseOf(
  client: GitHub,
  situation: Situation,
  repository: Repository,
  head: HeadCommit | null = null,
): Promise<BaseCommit> {
  switch (situation.kind) {
    case 'pull_request':
      return await baseOfPullRequest(client, situation, repository, head);
    case 'push':
      return await baseOfPush(client, situation, repository);
    case 'merge_group': {
      const { baseSha, headSha } = situation;
      if (baseSha === null) return none("the event doesn't name the base of the merge group");
      if (headSha === null) return of(baseSha, 'unknown');
      const comparison = await compareCommits(client, repository, baseSha, headSha);
      const straight = comparison?.mergeBase === baseSha;
      return of(baseSha, straight ? comparison.changedFiles : 'unknown');
    }
    default:
      return none('the event has no base to compare with');
  }
}

/** The commit that a branch is at now. Rejects with a `GitHubError`. */
export async function tipOfBranch(
  client: GitHub,
  repository: Repository,
  branch: string,
): Promise<string> {
  const url = repositoryPath(repository, 'git', 'ref', 'heads', ...branch.split('/'));
  const sha = textField(await client.get(url), 'object', 'sha');
  if (sha !== null) return sha;
  const message = `GitHub's answer doesn't say which commit the branch ${branch} is at`;
  throw new GitHubError({ kind: 'not-found', message });
}
