import { GitHubError } from '../api/error.ts';

/** Why a comment could not be delivered, in words for the user of the action. */
export interface Failure {
  readonly status: 'no-permission' | 'failed';
  /** A sentence or two: what happened, and the way out. */
  readonly why: string;
  /** The header `x-accepted-github-permissions`, where GitHub sent it. */
  readonly permissions: string | null;
}

const ELSEWHERE = "The verdict and the job summary don't depend on the comment.";

function forbidden(error: GitHubError, pull: string): Failure {
  const permissions = error.acceptedPermissions;
  if (/locked/i.test(error.message)) {
    const why = `The conversation of ${pull} is locked, so the check can't comment on it (${error.message}). Unlock it to get the comment.`;
    return { status: 'failed', why, permissions };
  }
  if (/archived/i.test(error.message)) {
    const why = `The repository is archived, so the check can't comment on ${pull} (${error.message}).`;
    return { status: 'failed', why, permissions };
  }
  const wanted =
    permissions === null
      ? ''
      : ` GitHub would accept: ${permissions} (x-accepted-github-permissions).`;
  const why = `The token can't comment on ${pull} (${error.message}).${wanted} Give the job "permissions: pull-requests: write". On a pull request from a fork the token stays read-only; use the companion workflow on workflow_run there.`;
  return { status: 'no-permission', why, permissions };
}

function reasonOf(error: GitHubError, pull: string): string {
  switch (error.kind) {
    case 'unauthorised':
      return `GitHub rejected the token (${error.message}). Check the input "token": it may be empty, wrong or expired.`;
    case 'not-found':
      return error.status === 410
        ? `Comments on ${pull} are disabled or no longer exist (${error.message}).`
        : `${pull} doesn't exist, or the token can't see it (${error.message}). Check the input "token" and the job's permissions.`;
    case 'rate-limited': {
      const wait = error.retryAfter === null ? '' : ` for ${error.retryAfter} s`;
      return `GitHub's rate limit is reached${wait}, and this run doesn't wait that long (${error.message}). Run the job again later.`;
    }
    case 'invalid':
    case 'conflict':
      return /too long/i.test(error.message)
        ? `The comment is too long for GitHub (${error.message}). The job summary has all of it.`
        : `GitHub refused the comment on ${pull} (${error.message}).`;
    default:
      return `Couldn't reach GitHub to comment on ${pull} (${error.message}). Run the job again; it finds the comment if it was posted after all.`;
  }
}

/** Turns whatever prevented a comment into a status and a sentence. */
export function failureOf(thrown: unknown, number: number): Failure {
  const pull = `pull request #${number}`;
  if (!(thrown instanceof GitHubError)) {
    const message = thrown instanceof Error ? thrown.name : typeof thrown;
    return {
      status: 'failed',
      why: `Couldn't comment on ${pull} (${message}).`,
      permissions: null,
    };
  }
  if (thrown.kind === 'forbidden') return forbidden(thrown, pull);
  return {
    status: 'failed',
    why: `${reasonOf(thrown, pull)} ${ELSEWHERE}`,
    permissions: thrown.acceptedPermissions,
  };
}
