// In: a path or query of GitHub's API. Out: the answer, or a `GitHubError`.

import { withoutEnd } from '../../text/parts.ts';

import { Budget, type Clock, systemClock } from './budget.ts';
import type { HttpAnswer } from './direct-get.ts';
import { errorOfAnswer, GitHubError, secondsToWait } from './error.ts';
import { field, listField, textField } from './json-fields.ts';
import { type HttpRequest, openTransport } from './transport.ts';

/** The kind of token, as far as its prefix shows. */
export type TokenKind = 'installation' | 'user' | 'unknown';

export type Query = Readonly<Record<string, string | number>>;

export interface ClientOptions {
  readonly token: string;
  /** Such as `https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Default: derived from `apiUrl`. */
  readonly graphqlUrl?: string;
  readonly userAgent: string;
  /** Whether a proxy is in between; default: none is. */
  readonly isProxied?: boolean;
  /** Milliseconds for one request; default 15,000. */
  readonly requestTimeout?: number;
  /** Milliseconds for all requests and waits of this client together; default 60,000. */
  readonly budget?: number;
  /** How often one request is tried at most; default 4. */
  readonly attempts?: number;
  /** Milliseconds before the first repetition, doubled for each further one; default 500. */
  readonly backoff?: number;
  readonly clock?: Clock;
  /** Called before a wait, in milliseconds, and what it is for. */
  readonly onWait?: (milliseconds: number, why: GitHubError) => void;
}

/** What GraphQL answered; both may be present. */
export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: readonly unknown[];
}

/** GitHub's API. Every method rejects with a `GitHubError` and with nothing else. */
export interface GitHub {
  readonly tokenKind: TokenKind;
  /** Requests sent so far. */
  readonly requests: () => number;
  /** What is left of the rate limit that is closest to running out, as GitHub last said; null if it hasn't said. */
  readonly rateLeft: () => number | null;
  /** One JSON answer. Repeated where that may help. */
  readonly get: (path: string, query?: Query) => Promise<unknown>;
  /** All items of a list, page by page of 100. */
  readonly list: (path: string, query?: Query) => Promise<readonly unknown[]>;
  /** A file's bytes; one above `maxBytes` is refused as `invalid`. */
  readonly raw: (path: string, query: Query, maxBytes: number) => Promise<Uint8Array>;
  /** Changes something. Repeated only when it is certain that nothing was written. */
  readonly write: (
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body?: Readonly<Record<string, unknown>>,
  ) => Promise<unknown>;
  /** A query, not a mutation: repeated like a GET. */
  readonly graphql: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<GraphqlAnswer>;
  /** Waits before the repetition number `attempt` (from 1) of something; rejects when time is up. */
  readonly pause: (attempt: number) => Promise<void>;
}

const JSON_TYPE = 'application/vnd.github+json';
const RAW_TYPE = 'application/vnd.github.raw+json';
const MAX_JSON = 128 * 1024 * 1024;
const MAX_PAGES = 100;
const PAGE = 100;
const ATTEMPTS = 4;
/** How often a request without any answer is tried: each try takes long, and other requests are waiting. */
const ATTEMPTS_WITHOUT_ANSWER = 2;
const REDIRECTS = 3;
/** The wait that GitHub asks for if a secondary limit names no time. */
const SECONDARY_WAIT = 60;

/** Reads the kind of a token from its prefix. */
export function tokenKindOf(token: string): TokenKind {
  if (token.startsWith('ghs_')) return 'installation';
  return /^(?:gh[opu]_|github_pat_)/.test(token) ? 'user' : 'unknown';
}

/** The address of GraphQL that belongs to the address of the REST API. */
export function graphqlUrlOf(apiUrl: string): string {
  return `${withoutEnd(apiUrl, '/').replace(/\/api\/v3$/, '/api')}/graphql`;
}

function withQuery(path: string, query: Query): string {
  const parts = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return bytes.byteLength === 0 ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The rate limit that a request counts against, if the answer doesn't say. */
function resourceOf({ url }: Pick<HttpRequest, 'url'>): string {
  return url.endsWith('/graphql') ? 'graphql' : 'core';
}

function hasNext(answer: HttpAnswer): boolean {
  return /;\s*rel="?next"?/.test(answer.headers.link ?? '');
}

/** GraphQL says so with status 200, under one of two names. */
function isRateLimit(error: unknown): boolean {
  return ['RATE_LIMITED', 'RATE_LIMIT'].includes(textField(error, 'type') ?? '');
}

function mayRepeatRead(error: GitHubError): boolean {
  if (error.kind === 'server') return error.status !== 501;
  return error.kind === 'network' || error.kind === 'timeout' || error.kind === 'rate-limited';
}

function mayRepeatWrite(error: GitHubError): boolean {
  return error.wroteNothing && (error.kind === 'network' || error.kind === 'rate-limited');
}

/**
 * A client for one run. Makes no request, and loads nothing, until it is asked for something. Follows
 * a renamed repository, honours `retry-after` as far as the budget goes, and never repeats a refusal.
 */
export function createClient(options: ClientOptions): GitHub {
  const token = options.token.trim();
  const apiUrl = withoutEnd(options.apiUrl, '/');
  const clock = options.clock ?? systemClock;
  const attempts = options.attempts ?? ATTEMPTS;
  const backoff = options.backoff ?? 500;
  const requestTimeout = options.requestTimeout ?? 15_000;
  const budget = new Budget(options.budget ?? 60_000, clock);
  const transport = openTransport({
    token,
    apiUrl,
    userAgent: options.userAgent,
    isProxied: options.isProxied ?? false,
  });
  let sent = 0;
  /** What is left of each of GitHub's rate limits, as it last said. */
  const rates = new Map<string, number>();

  const withoutToken = (error: GitHubError): GitHubError =>
    error.message.includes(token)
      ? new GitHubError({ ...error, message: error.message.replaceAll(token, '***') })
      : error;

  const send = async (request: Omit<HttpRequest, 'timeout'>): Promise<HttpAnswer> => {
    budget.check();
    sent += 1;
    const timeout = Math.max(1, Math.min(requestTimeout, budget.left()));
    const answer = await transport({ ...request, timeout });
    const left = Number(answer.headers['x-ratelimit-remaining'] ?? Number.NaN);
    if (Number.isSafeInteger(left))
      rates.set(answer.headers['x-ratelimit-resource'] ?? resourceOf(request), left);
    return answer;
  };

  /** A write to a renamed repository is answered with its new address: the same request goes there. */
  const follow = async (request: Omit<HttpRequest, 'timeout'>): Promise<HttpAnswer> => {
    let url = request.url;
    for (let hop = 0; ; hop++) {
      const answer = await send({ ...request, url });
      const location = answer.headers.location;
      const moved = [301, 302, 307, 308].includes(answer.status) && location !== undefined;
      if (!moved || hop === REDIRECTS || !URL.canParse(location, apiUrl)) return answer;
      const target = new URL(location, apiUrl);
      if (target.origin !== new URL(apiUrl).origin) return answer;
      url = target.href;
    }
  };

  const once = async (request: Omit<HttpRequest, 'timeout'>): Promise<HttpAnswer> => {
    const answer = await follow(request);
    if (answer.status >= 200 && answer.status < 300) return answer;
    const name = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
    const data = parseJson(answer.bytes);
    throw errorOfAnswer(name, answer.status, answer.headers, data, clock.now());
  };

  /** Milliseconds to wait before the next attempt; null to give up. */
  const waitAfter = (error: GitHubError, attempt: number): number | null => {
    const most = error.kind === 'timeout' ? Math.min(attempts, ATTEMPTS_WITHOUT_ANSWER) : attempts;
    if (attempt >= most) return null;
    const wait =
      error.kind === 'rate-limited'
        ? (error.retryAfter ?? SECONDARY_WAIT) * 1000
        : backoff * 2 ** (attempt - 1);
    return wait < budget.left() ? wait : null;
  };

  const persist = async <T>(
    work: () => Promise<T>,
    mayRepeat: (error: GitHubError) => boolean,
  ): Promise<T> => {
    if (token === '' || /[^\x21-\x7e]/.test(token)) {
      const why =
        token === '' ? 'no token is set' : 'the token contains characters that no token has';
      throw new GitHubError({ kind: 'unauthorised', message: why, wroteNothing: true });
    }
    return await budget.spend(async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          return await work();
        } catch (thrown) {
          if (!(thrown instanceof GitHubError)) throw thrown;
          const wait = mayRepeat(thrown) ? waitAfter(thrown, attempt) : null;
          if (wait === null) throw withoutToken(thrown);
          options.onWait?.(wait, thrown);
          await clock.sleep(wait);
        }
      }
    });
  };

  const readJson = async (request: Omit<HttpRequest, 'timeout' | 'accept' | 'maxBytes'>) => {
    const answer = await once({ ...request, accept: JSON_TYPE, maxBytes: MAX_JSON });
    const data = parseJson(answer.bytes);
    if (typeof data === 'object') return { answer, data: data as unknown };
    const name = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
    throw new GitHubError({
      kind: 'server',
      status: answer.status,
      message: `GitHub answered ${name} with ${answer.status}, but not with JSON`,
    });
  };

  const getPage = (path: string, query: Query) =>
    persist(() => readJson({ method: 'GET', url: withQuery(path, query) }), mayRepeatRead);

  return {
    tokenKind: tokenKindOf(token),
    requests: () => sent,
    rateLeft: () => (rates.size === 0 ? null : Math.min(...rates.values())),
    get: async (path, query = {}) => (await getPage(path, query)).data,
    list: async (path, query = {}) => {
      const items: unknown[] = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { answer, data } = await getPage(path, { ...query, per_page: PAGE, page });
        if (!Array.isArray(data)) {
          throw new GitHubError({
            kind: 'server',
            message: `GitHub didn't answer GET ${path} with a list`,
          });
        }
        items.push(...data);
        if (!hasNext(answer)) break;
      }
      return items;
    },
    raw: async (path, query, maxBytes) => {
      const url = withQuery(path, query);
      const request = { method: 'GET', url, accept: RAW_TYPE, maxBytes } as const;
      return (await persist(() => once(request), mayRepeatRead)).bytes;
    },
    write: async (method, path, body) =>
      (await persist(() => readJson({ method, url: path, body }), mayRepeatWrite)).data,
    graphql: async (query, variables = {}) => {
      const url = options.graphqlUrl ?? graphqlUrlOf(apiUrl);
      const body = { query, variables };
      const ask = async () => {
        const { data, answer } = await readJson({ method: 'POST', url, body });
        const errors = listField(data, 'errors');
        const limited = errors.find(isRateLimit);
        if (limited === undefined) return { data: field(data, 'data') ?? null, errors };
        const message = textField(limited, 'message') ?? "GraphQL's rate limit is reached";
        const retryAfter = secondsToWait(answer.headers, clock.now());
        throw new GitHubError({ kind: 'rate-limited', message, retryAfter, wroteNothing: true });
      };
      return await persist(ask, mayRepeatRead);
    },
    pause: async (attempt) =>
      await budget.spend(async () => {
        const wait = backoff * 2 ** (attempt - 1);
        budget.check();
        await clock.sleep(Math.min(wait, budget.left()));
      }),
  };
}
