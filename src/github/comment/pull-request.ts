import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, numberField } from '../api/json-fields.ts';
import {
  fullName,
  isSameRepository,
  parseRepository,
  type Repository,
  repositoryPath,
} from '../api/repository.ts';
import { listFilesAt, type Tree } from '../commits/contents.ts';
import { type Head, type PullRequest, pullRequestOf, type WorkflowRun } from '../event.ts';

/** The pull requests that a run belongs to, or why there are none to comment on. */
export interface FoundPullRequests {
  /** By number. */
  readonly pulls: readonly PullRequest[];
  /** Empty where there are some. */
  readonly why: string;
}

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
    isSameHead(found.head, run.head) &&
    (run.head.ref === null || found.head.ref === run.head.ref);
  return same ? found : null;
}

/** A fork may have been renamed since, and another may have its former name: the ids decide if both are known. */
function isSameHead(one: Head, other: Head): boolean {
  if (one.repositoryId !== null && other.repositoryId !== null)
    return one.repositoryId === other.repositoryId;
  return isSameRepository(one.repository, other.repository);
}

function nobody(why: string): FoundPullRequests {
  return { pulls: [], why };
}

/**
 * Finds the open pull requests of a run that a `workflow_run` event follows; usually with one request. If there are
 * none, `why` says so. Rejects with a `GitHubError`.
 */
export async function findPullRequests(
  client: GitHub,
  repository: Repository,
  run: WorkflowRun,
): Promise<FoundPullRequests> {
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
  const ofBranch = async (owner: string) => {
    if (ref === null) return;
    const query = { state: 'open', head: `${owner}:${ref}` };
    keep(await client.list(repositoryPath(repository, 'pulls'), query));
  };
  await ofBranch(from.owner);
  // For a fork's commit this list is often empty, so it comes second.
  if (found.size === 0) {
    keep(await client.list(repositoryPath(repository, 'commits', sha, 'pulls')).catch(noneIfGone));
  }
  if (found.size === 0) {
    const owner = await newOwner(client, run.head);
    if (owner !== null) await ofBranch(owner);
  }
  if (found.size === 0) {
    return nobody(
      `${sha.slice(0, 12)} of ${fullName(from)} isn't the newest commit of an open pull request; a newer commit has its own run`,
    );
  }
  const pulls = [...found.values()].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return { pulls, why: '' };
}

/** The repository's current owner, if the event names another; GitHub redirects former names to new ones. */
async function newOwner(
  client: GitHub,
  { repository, repositoryId }: Head,
): Promise<string | null> {
  if (repository === null || repositoryId === null) return null;
  try {
    const now = await client.get(repositoryPath(repository));
    const owner = parseRepository(field(now, 'full_name'))?.owner ?? null;
    const isSame = numberField(now, 'id') === repositoryId;
    return isSame && owner?.toLowerCase() !== repository.owner.toLowerCase() ? owner : null;
  } catch (error) {
    // A private fork's own repository may be hidden from this token.
    if (error instanceof GitHubError && ['not-found', 'forbidden'].includes(error.kind))
      return null;
    throw error;
  }
}

function noneIfGone(error: unknown): readonly unknown[] {
  const gone = error instanceof GitHubError && ['not-found', 'invalid'].includes(error.kind);
  if (gone) return [];
  throw error;
}

/**
 * Lists the files of a pull request's head commit, and says through which repository to read it: the base repository,
 * where a fork's commits are visible too, or else the fork itself.
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
