import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field } from '../api/fields.ts';
import {
  fullName,
  isSameRepository,
  parseRepository,
  type Repository,
  repositoryPath,
} from '../api/repository.ts';
import { listFilesAt, type Tree } from '../commits/contents.ts';
import { type PullRequest, pullRequestOf, type WorkflowRun } from '../event.ts';

/** The pull request that a run belongs to, or why there is none to comment on. */
export type FoundPullRequest =
  | { readonly pull: PullRequest; readonly why: null }
  | { readonly pull: null; readonly why: string };

/**
 * The commit decides, never a number or a name that the fork could have chosen: the pull request is
 * open, into this repository, and its head is this very commit of this very repository and branch.
 */
function belongs(repository: Repository, run: WorkflowRun, pull: unknown): PullRequest | null {
  const base = parseRepository(field(pull, 'base', 'repo', 'full_name'));
  const { defaultBranch, sha } = run;
  const found = pullRequestOf({ repository, defaultBranch, sha }, pull, null);
  const same =
    found.number !== null &&
    field(pull, 'state') === 'open' &&
    isSameRepository(base, repository) &&
    found.head.sha === run.head.sha &&
    isSameRepository(found.head.repository, run.head.repository) &&
    (run.head.ref === null || found.head.ref === run.head.ref);
  return same ? found : null;
}

function nobody(why: string): FoundPullRequest {
  return { pull: null, why };
}

/**
 * Finds the open pull request of a run that a `workflow_run` event follows; one request as a rule.
 * None, or several, is nothing to comment on, and `why` says so. Rejects with a `GitHubError`.
 */
export async function findPullRequest(
  client: GitHub,
  repository: Repository,
  run: WorkflowRun,
): Promise<FoundPullRequest> {
  const { sha, repository: from, ref } = run.head;
  if (run.event !== 'pull_request') {
    return nobody(
      `the run was triggered by ${run.event ?? 'an unknown event'}, not by a pull request`,
    );
  }
  if (sha === null) return nobody("the event doesn't name the commit of the run");
  if (from === null) return nobody("the pull request's source repository no longer exists");
  const found = new Map<number, PullRequest>();
  const keep = (pulls: readonly unknown[]) => {
    for (const pull of pulls) {
      const own = belongs(repository, run, pull);
      if (own?.number != null) found.set(own.number, own);
    }
  };
  if (ref !== null) {
    const query = { state: 'open', head: `${from.owner}:${ref}` };
    keep(await client.list(repositoryPath(repository, 'pulls'), query));
  }
  // For a fork's commit this list is often empty, so it comes second.
  if (found.size === 0) {
    keep(await client.list(repositoryPath(repository, 'commits', sha, 'pulls')).catch(noneIfGone));
  }
  const short = sha.slice(0, 12);
  const [pull, ...others] = found.values();
  if (pull === undefined) {
    return nobody(
      `${short} of ${fullName(from)} isn't the newest commit of an open pull request; a newer commit has its own run`,
    );
  }
  if (others.length > 0) {
    const numbers = [...found.keys()].map((number) => `#${number}`).join(', ');
    return nobody(`${short} is the newest commit of several pull requests (${numbers})`);
  }
  return { pull, why: null };
}

function noneIfGone(error: unknown): readonly unknown[] {
  const gone = error instanceof GitHubError && ['not-found', 'invalid'].includes(error.kind);
  if (gone) return [];
  throw error;
}

/**
 * Lists the files of a pull request's head commit, and says through which repository it is to be read:
 * the base repository, where a fork's commits are to be seen too, or else the fork itself.
 */
export async function listHeadFiles(
  client: GitHub,
  repository: Repository,
  head: { readonly sha: string; readonly repository: Repository | null },
): Promise<Tree & { readonly repository: Repository }> {
  try {
    return { ...(await listFilesAt(client, repository, head.sha)), repository };
  } catch (error) {
    const gone = error instanceof GitHubError && error.kind === 'not-found';
    if (!gone || head.repository === null) throw error;
    const tree = await listFilesAt(client, head.repository, head.sha);
    return { ...tree, repository: head.repository };
  }
}
