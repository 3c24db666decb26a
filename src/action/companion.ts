import { GitHubError } from '../github/api/error.ts';
import { findPullRequest, listHeadFiles } from '../github/comment/pull-request.ts';
import { commitFiles } from '../github/commits/commit-files.ts';
import type { PullRequest, WorkflowRun } from '../github/event.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { besideOf } from '../read/paths.ts';
import { findBase } from './base.ts';
import type { GitHubRun, lazyClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';
import type { Subject } from './subject.ts';

/** Nothing to check, and so to comment on: a sentence that says why. */
export interface NoSubject {
  readonly status: 'no-pull-request' | 'none';
  readonly why: string;
}

/**
 * The companion's run: it follows the check of a pull request from a fork, with a token that may write. It checks out
 * and runs nothing of the fork: the manifests are read over the API, as data, at the commit that was checked, and the
 * pull request is found by that commit. Of other pull requests the check itself, which sees more, writes the comment.
 */
export async function companionSubject(
  github: GitHubRun,
  inputs: Inputs,
  client: ReturnType<typeof lazyClient>,
): Promise<Subject | NoSubject> {
  const { repository } = github;
  const situation = github.situation as WorkflowRun;
  const api = await client();
  if (api === null || repository === null) {
    throw new CannotCheck(
      'After another workflow the files are read over the API, and the input `token` is empty.',
    );
  }
  try {
    const { pull, why } = await findPullRequest(api, repository, situation);
    if (pull === null) return { status: 'no-pull-request', why: `No comment was written: ${why}.` };
    if (!pull.fork) return { status: 'none', why: ownOf(pull) };
    const sha = pull.head.sha as string;
    const head = await listHeadFiles(api, repository, { sha, repository: pull.head.repository });
    const files = commitFiles(api, { repository: head.repository, sha }, head);
    const compared = await findBase(api, pull, repository, { files, commit: null });
    const start = besideOf('', inputs.workingDirectory);
    return { files, folder: null, start, ...compared, situation: pull, annotate: false };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new CannotCheck(`Couldn't read the pull request: ${error.message}`);
  }
}

function ownOf({ number }: PullRequest): string {
  return `No comment was written: pull request #${number} is not from a fork, so its check could write one itself.`;
}
