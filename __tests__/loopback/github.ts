import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { answerOfFault, type Fault, type FaultKind, Faults, message } from './faults.ts';
import { answerQuery, lookupsIn } from './graphql.ts';
import { type Answer, pullView, routes } from './routes.ts';
import {
  type Comment,
  type Issue,
  type ReviewComment,
  type Reviewers,
  type Seed,
  State,
} from './state.ts';

export type { Fault, FaultKind } from './faults.ts';
export {
  type CommitSeed,
  idOf,
  type PullSeed,
  type RepoSeed,
  type Seed,
  sha,
} from './state.ts';

/** One request as it came, and what became of it. */
export interface Recorded {
  readonly method: string;
  /** Below the base path, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly token: string;
  readonly userAgent: string;
  status: number | null;
  fault: FaultKind | null;
}

export interface Loopback {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly requests: readonly Recorded[];
  /** Requests that GitHub would not know, or that lack what it asks for: assert that this is empty. */
  readonly unexpected: readonly string[];
  /** `METHOD /path` of every request so far. */
  readonly calls: () => readonly string[];
  readonly fault: (fault: Fault) => void;
  readonly clearFaults: () => void;
  /** GraphQL answers 502 to every query that matches. */
  readonly failOn: (query: RegExp) => void;
  readonly comments: (repo: string, number: number) => readonly Comment[];
  readonly addComment: (repo: string, number: number, user: string, body: string) => Comment;
  readonly removeComment: (id: number) => void;
  readonly reviewComments: readonly ReviewComment[];
  readonly issues: Issue[];
  readonly reviewers: (repo: string, number: number) => Reviewers;
  readonly closePull: (repo: string, number: number) => void;
  /** The payload of an event about a pull request. */
  readonly payload: (
    event: 'pull_request' | 'workflow_run',
    repo: string,
    number: number,
  ) => Readonly<Record<string, unknown>>;
  readonly close: () => Promise<void>;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: (typeof routes)[string];
}

const table: readonly Route[] = Object.entries(routes).map(([name, handler]) => {
  const [method = '', path = ''] = name.split(' ');
  const pattern = path.replace(/([:*])(\w+)/g, (_all, mark: string, key: string) =>
    mark === ':' ? `(?<${key}>[^/]+)` : `(?<${key}>.+)`,
  );
  return { method, pattern: new RegExp(`^${pattern}$`), handler };
});

function send(response: ServerResponse, answer: Answer, cut: boolean): void {
  const bytes = answer.bytes ?? Buffer.from(JSON.stringify(answer.json) ?? '');
  const type = answer.json === undefined ? {} : { 'content-type': 'application/json' };
  const length = answer.status === 204 ? {} : { 'content-length': String(bytes.byteLength) };
  response.writeHead(answer.status, { ...type, ...length, ...answer.headers });
  if (!cut) return void response.end(bytes);
  response.write(bytes.subarray(0, bytes.byteLength / 2), () => response.destroy());
}

/**
 * Starts a GitHub of our own on this machine. It keeps comments and pull requests, checks what it is
 * asked, pages, knows tokens and their permissions, and can be told to fail.
 */
export async function startGitHub(seed: Seed = {}): Promise<Loopback> {
  const state = new State(seed);
  const basePath = seed.basePath ?? '';
  const requests: Recorded[] = [];
  const unexpected: string[] = [];
  const faults = new Faults();
  let tooMuch: RegExp | null = null;
  let origin = '';

  const graphql = (record: Recorded): Answer => {
    const token = state.tokens[record.token];
    const { query, variables } = record.body as { query: string; variables?: object };
    if (token === undefined) return message(401, 'Bad credentials');
    if (seed.noGraphql) return message(404, 'Not Found');
    const isLarge = lookupsIn(query) > (seed.graphqlMost ?? Number.POSITIVE_INFINITY);
    if (isLarge || tooMuch?.test(query)) {
      return message(502, 'Bad Gateway');
    }
    try {
      return { status: 200, json: answerQuery(state, token, query, { ...variables }) };
    } catch (error) {
      unexpected.push(String(error));
      return message(400, String(error));
    }
  };

  /** A repository under its present name; an answer where it has another, or none. */
  const settle = (record: Recorded, params: Record<string, string>): Answer | null => {
    if (params.repo === undefined) return null;
    const asked = `${params.owner}/${params.repo}`;
    const renamed = seed.renamed?.[asked];
    if (renamed !== undefined) {
      const location = `${origin}${basePath}${record.path.replace(asked, renamed)}?${record.query}`;
      return message(record.method === 'GET' ? 301 : 307, 'Moved', { location });
    }
    const name = state.repoName(asked);
    if (name === undefined) return message(404, 'Not Found');
    [params.owner, params.repo] = name.split('/') as [string, string];
    return null;
  };

  const handle = (record: Recorded, accept: string): Answer => {
    const { method, path } = record;
    const token = state.tokens[record.token];
    if (token === undefined) return message(401, 'Bad credentials');
    for (const route of table) {
      const match = route.method === method ? route.pattern.exec(path) : null;
      if (match === null) continue;
      const params: Record<string, string> = {};
      for (const [key, value] of Object.entries({ ...match.groups })) {
        params[key] = decodeURIComponent(value);
      }
      const elsewhere = settle(record, params);
      if (elsewhere !== null) return elsewhere;
      const query = new URLSearchParams(record.query);
      const body = { ...(record.body as object) };
      return route.handler({ state, token, origin, path: params, query, body, accept });
    }
    unexpected.push(`no such endpoint: ${method} ${path}`);
    return message(404, 'Not Found');
  };

  const receive = async (request: IncomingMessage): Promise<Recorded> => {
    const { pathname, search } = new URL(request.url ?? '', origin);
    const raw = await readText(request);
    const authorization = request.headers.authorization ?? '';
    const method = request.method ?? '';
    const record: Recorded = {
      method,
      path: pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname,
      query: search.slice(1),
      body: null,
      token: authorization.replace(/^(?:token|bearer) /i, ''),
      userAgent: request.headers['user-agent'] ?? '',
      status: null,
      fault: null,
    };
    requests.push(record);
    const name = `${method} ${record.path}`;
    if (record.userAgent === '') unexpected.push(`no user agent: ${name}`);
    if (authorization === '') unexpected.push(`no token: ${name}`);
    if (basePath !== '' && !/^\/api\/(?:v3|graphql)(?:\/|$)/.test(pathname)) {
      unexpected.push(`outside ${basePath}: ${name}`);
    }
    if (raw === '') return record;
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      unexpected.push(`not JSON by its type: ${name}`);
    }
    try {
      return Object.assign(record, { body: JSON.parse(raw) });
    } catch {
      unexpected.push(`not JSON: ${name}`);
      return record;
    }
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const record = await receive(request);
    const fault = faults.next(record.method, record.path);
    record.fault = fault?.kind ?? null;
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') return void request.socket.destroy();
    if (fault?.kind === 'slow') {
      await new Promise((resolve) => {
        setTimeout(resolve, fault.ms ?? 100).unref();
      });
    }
    const isGraphql = request.method === 'POST' && record.path.endsWith('/graphql');
    let answer = fault === null ? null : answerOfFault(fault);
    answer ??= isGraphql ? graphql(record) : handle(record, request.headers.accept ?? '');
    record.status = answer.status;
    if (fault?.kind === 'lost-reply') answer = message(502, 'Bad Gateway');
    if (seed.rateLimit !== undefined) {
      const mine = requests.filter((one) => one.token === record.token).length;
      const left = String(Math.max(0, seed.rateLimit - mine));
      answer = { ...answer, headers: { ...answer.headers, 'x-ratelimit-remaining': left } };
    }
    if (fault?.kind === 'lost-connection') return void request.socket.destroy();
    send(response, answer, fault?.kind === 'cut');
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      unexpected.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    apiUrl: `${origin}${basePath}`,
    graphqlUrl: `${origin}${basePath.replace(/\/v3$/, '')}/graphql`,
    serverUrl: origin,
    requests,
    unexpected,
    calls: () => requests.map(({ method, path }) => `${method} ${path}`),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    failOn: (query) => {
      tooMuch = query;
    },
    comments: (repo, number) =>
      state.comments.filter((one) => one.repo === repo && one.issue === number),
    addComment: (repo, number, user, body) => state.addComment(repo, number, user, body),
    removeComment: (id) => {
      const at = state.comments.findIndex((one) => one.id === id);
      if (at >= 0) state.comments.splice(at, 1);
    },
    reviewComments: state.reviewComments,
    issues: state.issues,
    reviewers: (repo, number) => state.reviewersOf(repo, number),
    closePull: (repo, number) => {
      const pull = state.pulls.get(`${repo}#${number}`);
      if (pull !== undefined) pull.state = 'closed';
    },
    payload: (event, repo, number) => {
      const pull = pullView(state, repo, number) as {
        head: { sha: string; ref: string; repo: unknown };
      };
      const repository = {
        full_name: repo,
        default_branch: state.repo(repo).defaultBranch ?? 'main',
      };
      if (event === 'pull_request') {
        return { action: 'synchronize', number, pull_request: pull, repository };
      }
      const { sha, ref, repo: from } = pull.head;
      const run = { event: 'pull_request', conclusion: 'success', pull_requests: [] };
      const head = { head_sha: sha, head_branch: ref, head_repository: from };
      return { action: 'completed', workflow_run: { ...run, ...head }, repository };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
