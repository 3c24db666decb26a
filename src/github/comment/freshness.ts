import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, numberField, textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';

/** Why a run may not write about a pull request any more. */
export interface Late {
  readonly status: 'outdated' | 'closed';
  readonly why: string;
}

/** The pull request that a run is about, as it was when the run began. */
export interface Checked {
  readonly repository: Repository;
  readonly number: number;
  /** The newest commit then; `null` where the event doesn't name it. */
  readonly head: string | null;
}

/** A pull request as it is now. */
export interface Now {
  /** Why the run may not write about it; `null` where it may. */
  readonly late: Late | null;
  /** How many comments it has; `null` where GitHub doesn't say. */
  readonly comments: number | null;
  /** How many review comments it has; `null` where GitHub doesn't say. */
  readonly reviewComments: number | null;
}

/** Why nothing is written about a pull request that is closed. */
export function closedOf(number: number): Late {
  return {
    status: 'closed',
    why: `Nothing was written, because pull request #${number} is closed.`,
  };
}

/** Reads the pull request again: whether a run may write about it, and what it has. Rejects with a `GitHubError`. */
export async function readAgain(client: GitHub, checked: Checked): Promise<Now> {
  const { sha, state, comments, reviewComments } = await newest(client, checked);
  return { late: latenessOf(checked, sha, state), comments, reviewComments };
}

/** Why a run about a commit may not write, by the newest commit and the state of the pull request. */
export function latenessOf(
  { number, head }: Checked,
  sha: string | null,
  state: string | null,
): Late | null {
  if (state === 'closed') return closedOf(number);
  if (head === null || sha === null || sha.toLowerCase() === head) return null;
  return {
    status: 'outdated',
    why: `Nothing was written, because this run is about ${head.slice(0, 12)} and the newest commit of pull request #${number} is ${sha.slice(0, 12)}, which has its own run.`,
  };
}

interface Newest extends Omit<Now, 'late'> {
  readonly sha: string | null;
  readonly state: string | null;
}

/** The newest commit, and whether the pull request is open. */
async function newest(client: GitHub, { repository, number }: Checked): Promise<Newest> {
  try {
    const pull = await client.get(repositoryPath(repository, 'pulls', String(number)));
    return {
      sha: textField(pull, 'head', 'sha'),
      state: textField(pull, 'state'),
      comments: numberField(pull, 'comments'),
      reviewComments: numberField(pull, 'review_comments'),
    };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'forbidden') throw error;
    // `issues: write` is enough for a comment, but doesn't let a token read pull requests: the issue has the same
    // facts.
    const issue = await client.get(repositoryPath(repository, 'issues', String(number)));
    const ref = await client.get(
      repositoryPath(repository, 'git', 'ref', 'pull', String(number), 'head'),
    );
    return {
      sha: textField(field(ref, 'object'), 'sha'),
      state: textField(issue, 'state'),
      comments: numberField(issue, 'comments'),
      reviewComments: null,
    };
  }
}
