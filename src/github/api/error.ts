import { Unavailable } from '../../read/files.ts';
import { cut } from '../../text/cut.ts';
import { field, listField, textField } from './json-fields.ts';

export type GitHubErrorKind =
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'server'
  | 'network'
  | 'timeout';

interface Details {
  readonly kind: GitHubErrorKind;
  readonly message: string;
  readonly status?: number | null;
  readonly acceptedPermissions?: string | null;
  readonly retryAfter?: number | null;
  readonly wroteNothing?: boolean;
}

/** A request to GitHub that did not succeed. The message is for people and never holds the token. */
export class GitHubError extends Unavailable {
  override readonly name = 'GitHubError';
  readonly kind: GitHubErrorKind;
  /** HTTP status; null without an answer. */
  readonly status: number | null;
  /** The header `x-accepted-github-permissions`: what would have been enough. */
  readonly acceptedPermissions: string | null;
  /** Seconds that GitHub asks to wait; null when it does not say. */
  readonly retryAfter: number | null;
  /** True when it is certain that the request changed nothing, so that a write may be repeated. */
  readonly wroteNothing: boolean;

  constructor(details: Details) {
    super(details.message, remedyOf(details));
    this.kind = details.kind;
    this.status = details.status ?? null;
    this.acceptedPermissions = details.acceptedPermissions ?? null;
    this.retryAfter = details.retryAfter ?? null;
    this.wroteNothing = details.wroteNothing ?? false;
  }
}

/** The permission that a token needs to read files, if that is why the request failed. */
function remedyOf({ kind, acceptedPermissions = null }: Details): string {
  if (!['forbidden', 'not-found', 'unauthorised'].includes(kind)) return '';
  const enough =
    acceptedPermissions === null ? '' : ` (GitHub would accept: ${acceptedPermissions})`;
  return `The token needs \`contents: read\`${enough}.`;
}

const MESSAGE_LENGTH = 300;

/** One line of plain text, without control characters, cut to a readable length. */
export function oneLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return cut(plain, MESSAGE_LENGTH);
}

function kindOf(status: number, limited: boolean): GitHubErrorKind {
  if (limited) return 'rate-limited';
  if (status === 401) return 'unauthorised';
  if (status === 403 || status === 451) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  return status >= 500 ? 'server' : 'invalid';
}

/** What GitHub says itself: its message, with what it says about single fields. */
function githubMessage(data: unknown): string {
  const message = textField(data, 'message');
  if (message === null) return '';
  const details = listField(data, 'errors')
    .map((error) => (typeof error === 'string' ? error : textField(error, 'message')))
    .filter((detail) => detail !== null);
  return oneLine([message, ...details].join(': '));
}

/** How long GitHub asks to wait, in seconds; null where it doesn't say. */
export function secondsToWait(
  headers: Readonly<Record<string, string>>,
  now: number,
): number | null {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const seconds = /^\d+$/.test(after.trim())
      ? Number(after)
      : Math.ceil((Date.parse(after) - now) / 1000);
    if (Number.isFinite(seconds)) return Math.max(0, seconds);
  }
  if (headers['x-ratelimit-remaining'] !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset']);
  if (!Number.isFinite(reset)) return null;
  // GitHub's own clock, if the answer has it, because the runner's may be wrong.
  const sent = Date.parse(headers.date ?? '');
  return Math.max(0, Math.ceil(reset - (Number.isNaN(sent) ? now : sent) / 1000));
}

/** The error for an answer that is not 2xx. `now` is in milliseconds since 1970. */
export function errorOfAnswer(
  request: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  data: unknown,
  now: number,
): GitHubError {
  const message = githubMessage(data);
  const limited =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(message)));
  const answer = message === '' ? String(status) : `${status}: ${message}`;
  return new GitHubError({
    kind: kindOf(status, limited),
    status,
    message: `GitHub answered ${request} with ${answer}`,
    acceptedPermissions: headers['x-accepted-github-permissions'] ?? null,
    retryAfter: limited ? secondsToWait(headers, now) : null,
    wroteNothing: status < 500,
  });
}

const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** The error for a request that got no whole answer. */
export function errorOfConnection(request: string, thrown: unknown): GitHubError {
  let cause = thrown;
  for (let depth = 0; depth < 5 && field(cause, 'cause') !== undefined; depth++) {
    cause = field(cause, 'cause');
  }
  const code = textField(cause, 'code') ?? '';
  const text = cause instanceof Error && cause.message !== '' ? cause.message : code;
  return new GitHubError({
    kind: 'network',
    message: `no complete answer to ${request}: ${oneLine(text) || 'the connection failed'}`,
    wroteNothing: NEVER_SENT.has(code) || /CERT|SELF_SIGNED/.test(code),
  });
}
