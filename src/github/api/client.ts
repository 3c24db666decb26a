// In: a path or query of GitHub's API. Out: the answer, or a `GitHubError`.

import { withoutEnd } from '../../text/parts.ts';

import { Budget, type Clock, systemClock } from './budget.ts';
import type { HttpAnswer } from './direct-get.ts';
import { GitHubError, secondsToWait } from './error.ts';
import { Exchange } from './exchange.ts';
import { field, listField, textField } from './json-fields.ts';
import { Persistence } from './persistence.ts';
import { openTransport } from './transport.ts';

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
  /** A query, or a mutation that does no harm twice: both are repeated like a GET. */
  readonly graphql: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<GraphqlAnswer>;
  /** Waits before the repetition number `attempt` (from 1) of something; rejects when time is up. */
  readonly pause: (attempt: number) => Promise<void>;
}

const RAW_TYPE = 'application/vnd.github.raw+json';
const MAX_PAGES = 100;
const PAGE = 100;
const ATTEMPTS = 4;

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
  const { exchange, persistence, apiUrl, clock, token } = partsOf(options);
  const readPage = async (path: string, query: Query) => {
    const request = { method: 'GET', url: withQuery(path, query) } as const;
    return await persistence.with(() => exchange.json(request), mayRepeatRead);
  };
  return {
    tokenKind: tokenKindOf(token),
    requests: () => exchange.sent,
    rateLeft: () => exchange.rateLeft,
    get: async (path, query = {}) => (await readPage(path, query)).data,
    list: async (path, query = {}) =>
      await allPages(path, (page) => readPage(path, { ...query, per_page: PAGE, page })),
    raw: async (path, query, maxBytes) => {
      const url = withQuery(path, query);
      const request = { method: 'GET', url, accept: RAW_TYPE, maxBytes } as const;
      return (await persistence.with(() => exchange.once(request), mayRepeatRead)).bytes;
    },
    write: async (method, path, body) => {
      const request = { method, url: path, body };
      return (await persistence.with(() => exchange.json(request), mayRepeatWrite)).data;
    },
    graphql: async (query, variables = {}) => {
      const url = options.graphqlUrl ?? graphqlUrlOf(apiUrl);
      const request = { method: 'POST', url, body: { query, variables } } as const;
      return await persistence.with(async () => {
        const { data, answer } = await exchange.json(request);
        return graphqlAnswer(data, answer, clock);
      }, mayRepeatRead);
    },
    pause: async (attempt) => await persistence.pause(attempt),
  };
}

/** What a client consists of, with the defaults of its options. */
function partsOf(options: ClientOptions) {
  const token = options.token.trim();
  const apiUrl = withoutEnd(options.apiUrl, '/');
  const { userAgent, onWait, isProxied = false, clock = systemClock } = options;
  const { attempts = ATTEMPTS, backoff = 500, requestTimeout = 15_000 } = options;
  const budget = new Budget(options.budget ?? 60_000, clock);
  const transport = openTransport({ token, apiUrl, userAgent, isProxied });
  const exchange = new Exchange({ transport, apiUrl, budget, clock, requestTimeout });
  const persistence = new Persistence({ token, budget, clock, attempts, backoff, onWait });
  return { exchange, persistence, apiUrl, clock, token };
}

/** The items of all pages of a list. */
async function allPages(
  path: string,
  read: (page: number) => Promise<{ readonly answer: HttpAnswer; readonly data: unknown }>,
): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { answer, data } = await read(page);
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
}

/** What GraphQL answered; throws where it says that its rate limit is reached. */
function graphqlAnswer(data: unknown, { headers }: HttpAnswer, clock: Clock): GraphqlAnswer {
  const errors = listField(data, 'errors');
  const limited = errors.find(isRateLimit);
  if (limited === undefined) return { data: field(data, 'data') ?? null, errors };
  const message = textField(limited, 'message') ?? "GraphQL's rate limit is reached";
  const retryAfter = secondsToWait(headers, clock.now());
  throw new GitHubError({ kind: 'rate-limited', message, retryAfter, wroteNothing: true });
}
