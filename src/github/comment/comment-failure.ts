import { GitHubError } from '../api/error.ts';

/** Why a comment could not be delivered, in words for the user of the action. */
export interface Failure {
  readonly status: 'no-permission' | 'failed';
  /** A sentence or two: what happened, and the way out. */
  readonly why: string;
  /** The header `x-accepted-github-permissions`, where GitHub sent it. */
  readonly permissions: string | null;
}

const ELSEWHERE = 'The verdict and the job summary do not depend on it.';

function forbidden(error: GitHubError, pull: string): Failure {
  const permissions = error.acceptedPermissions;
  if (/locked/i.test(error.message)) {
    const why = `The conversation of ${pull} is locked, so nobody may comment on it (${error.message}). Unlock it to see the comment.`;
    return { status: 'failed', why, permissions };
  }
  if (/archived/i.test(error.message)) {
    const why = `The repository is archived, so nobody may comment on ${pull} (${error.message}).`;
    return { status: 'failed', why, permissions };
  }
  const wanted =
    permissions === null
      ? ''
      : ` GitHub would accept any of: ${permissions} (x-accepted-github-permissions).`;
  const why = `The token may not comment on ${pull} (${error.message}).${wanted} Give the job "permissions: pull-requests: write". The token of a pull request from a fork is read-only all the same: there the companion workflow on workflow_run comments.`;
  return { status: 'no-permission', why, permissions };
}

function words(error: GitHubError, pull: string): string {
  switch (error.kind) {
    case 'unauthorised':
      return `GitHub does not accept the token (${error.message}). Check the input "token": it may be empty, wrong or expired.`;
    case 'not-found':
      return error.status === 410
        ? `Comments on ${pull} are gone or switched off (${error.message}).`
        : `${pull} is not there, or the token may not see it (${error.message}). Check the input "token" and the job's permissions.`;
    case 'rate-limited': {
      const wait = error.retryAfter === null ? '' : `, asks to wait ${error.retryAfter} s`;
      return `GitHub limits the rate of requests${wait}, and that is longer than this run waits (${error.message}). Run the job again later.`;
    }
    case 'invalid':
    case 'conflict':
      return /too long/i.test(error.message)
        ? `The comment is too long for GitHub (${error.message}). The whole of it is in the job summary.`
        : `GitHub refused the comment on ${pull} (${error.message}).`;
    default:
      return `GitHub could not be reached well enough to comment on ${pull} (${error.message}). Run the job again; if the comment did get there, it will be found.`;
  }
}

/** Turns whatever stopped a comment into a status and a sentence. */
export function failureOf(thrown: unknown, number: number): Failure {
  const pull = `pull request #${number}`;
  if (!(thrown instanceof GitHubError)) {
    const message = thrown instanceof Error ? thrown.name : typeof thrown;
    return {
      status: 'failed',
      why: `The comment on ${pull} failed (${message}).`,
      permissions: null,
    };
  }
  if (thrown.kind === 'forbidden') return forbidden(thrown, pull);
  return {
    status: 'failed',
    why: `${words(thrown, pull)} ${ELSEWHERE}`,
    permissions: thrown.acceptedPermissions,
  };
}
