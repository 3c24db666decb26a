import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { FieldError, type Resolved, resolveQuery } from './graphql.ts';
import { blobHash } from './state.ts';

/** A repository of the organisation. */
export interface OrgRepository {
  readonly files: Readonly<Record<string, string>>;
  /** Of the default branch; default `main`. */
  readonly branch?: string;
  readonly visibility?: 'PUBLIC' | 'INTERNAL' | 'PRIVATE';
  readonly archived?: boolean;
  readonly fork?: boolean;
  readonly disabled?: boolean;
  readonly topics?: readonly string[];
  readonly properties?: Readonly<Record<string, string>>;
  /** Names of checks that rulesets, and that branch protection requires; `null` where GitHub doesn't say. */
  readonly ruled?: readonly string[] | null;
  readonly protected?: readonly string[];
}

export interface OrgPull {
  readonly repo: string;
  readonly head: string;
  readonly title: string;
  readonly body: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
}

/** A way to fail: which requests, from which on, how often, and how. */
export interface OrgFault {
  readonly match: RegExp;
  readonly after?: number;
  readonly times: number;
  readonly answer: { status: number; json: unknown; headers?: Readonly<Record<string, string>> };
  /** Whether what was asked for is done all the same: only the answer is lost. */
  readonly isDone?: boolean;
}

interface Tree {
  readonly oid: string;
  readonly files: Map<string, string>;
  readonly folders: Map<string, Tree>;
}

interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request about one repository. */
interface At {
  readonly method: string;
  readonly repo: string;
  readonly repository: OrgRepository;
  /** Of the path, below the repository. */
  readonly rest: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const ORG = 'acme';

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** A GitHub with one organisation, `acme`: its repositories over GraphQL and REST, as a sweep and a rollout use them. */
export class Organisation {
  readonly repositories = new Map<string, OrgRepository>();
  readonly requests: string[] = [];
  readonly queries: string[] = [];
  readonly faults: (OrgFault & { seen: number; done: number })[] = [];
  readonly pulls: OrgPull[] = [];
  readonly issues: { number: number; title: string; body: string; state: string }[] = [];
  readonly branches = new Map<string, Readonly<Record<string, string>>>();
  /** Repositories in which a branch was made, each time. */
  readonly refs: string[] = [];
  readonly teams = new Map<string, readonly string[]>();
  readonly users = new Set<string>();
  readonly members = new Set<string>();
  /** Git objects that one query may look up. */
  mostObjects = Number.POSITIVE_INFINITY;
  /** What is left of the rate limit, as each answer says; left out, none says it. */
  rateLeft: number | undefined;
  readonly unexpected: string[] = [];
  url = '';
  #close = (): Promise<void> => Promise.resolve();

  get env(): Readonly<Record<string, string>> {
    return { GITHUB_API_URL: this.url, GITHUB_TOKEN: 'ghs_app' };
  }

  add(name: string, repository: OrgRepository): void {
    this.repositories.set(name, repository);
  }

  fault(fault: OrgFault): void {
    this.faults.push({ ...fault, seen: 0, done: 0 });
  }

  async listen(): Promise<this> {
    const server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#close = () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      });
    return this;
  }

  close(): Promise<void> {
    return this.#close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const text = await readText(request);
    const body = text === '' ? {} : JSON.parse(text);
    const name = `${request.method} ${url.pathname}${url.search}`;
    this.requests.push(name);
    if (typeof body.query === 'string') this.queries.push(body.query);
    const fault = this.faults.find((one) => {
      if (one.done >= one.times || !one.match.test(`${name} ${body.query ?? ''}`)) return false;
      return one.seen++ >= (one.after ?? 0);
    });
    if (fault !== undefined) fault.done++;
    const {
      status,
      json,
      headers = {},
      bytes,
    } = this.#answerOf(fault, () => this.#route(request.method ?? 'GET', url, body));
    const left = this.rateLeft === undefined ? {} : { 'x-ratelimit-remaining': `${this.rateLeft}` };
    response.writeHead(status, { 'content-type': 'application/json', ...left, ...headers });
    response.end(bytes ?? JSON.stringify(json));
  }

  #answerOf(fault: OrgFault | undefined, route: () => Answer): Answer {
    if (fault === undefined) return route();
    if (fault.isDone === true) route();
    return fault.answer;
  }

  #route(method: string, url: URL, body: Readonly<Record<string, unknown>>): Answer {
    const { pathname, searchParams } = url;
    if (pathname === '/graphql') return { status: 200, json: this.#graphql(body) };
    if (pathname === `/orgs/${ORG}/properties/values`) {
      const json = [...this.repositories].map(([repository_name, { properties = {} }]) => ({
        repository_name,
        properties: Object.entries(properties).map(([property_name, value]) => ({
          property_name,
          value,
        })),
      }));
      return { status: 200, json: searchParams.get('page') === '1' ? json : [] };
    }
    const [, repo = '', rest = ''] = /^\/repos\/acme\/([^/]+)\/?(.*)$/.exec(pathname) ?? [];
    const repository = this.repositories.get(repo);
    if (repository === undefined) return { status: 404, json: { message: 'Not Found' } };
    if (rest === '') return { status: 200, json: { private: repository.visibility !== 'PUBLIC' } };
    const at = { method, repo, repository, rest, body };
    const answer =
      rulesOf(at) ?? this.#git(at) ?? this.#pullsOf(at) ?? this.#issuesOf(at) ?? contentsOf(at);
    if (answer !== null) return answer;
    this.unexpected.push(`${method} ${pathname}`);
    return { status: 501, json: { message: 'not played' } };
  }

  #git({ method, repo, repository, rest, body }: At): Answer | null {
    const [kind = '', oid = ''] = rest.startsWith('git/') ? rest.slice(4).split('/') : [];
    if (method === 'GET' && kind === 'blobs') {
      const found = Object.values(repository.files).find((text) => blobHash(text) === oid);
      return found === undefined
        ? { status: 404, json: { message: 'Not Found' } }
        : { status: 200, bytes: Buffer.from(found) };
    }
    if (method === 'GET' && kind === 'trees') {
      const tree = Object.entries(repository.files).map(([path, content]) => ({
        path,
        mode: '100644',
        type: 'blob',
        sha: blobHash(content),
        size: Buffer.byteLength(content),
      }));
      return { status: 200, json: { sha: oid, tree, truncated: false } };
    }
    if (method === 'GET' && kind === 'ref')
      return this.branches.has(repo)
        ? { status: 200, json: { ref: rest, object: { sha: hash(repo) } } }
        : { status: 404, json: { message: 'Not Found' } };
    if (method === 'POST' && kind === 'trees') {
      const files = (body.tree as { path: string; content: string }[]).map(
        ({ path, content }) => [path, content] as const,
      );
      this.#tree = Object.fromEntries(files);
      return { status: 201, json: { sha: hash(JSON.stringify(files)) } };
    }
    if (method === 'POST' && kind === 'commits') return { status: 201, json: { sha: hash(repo) } };
    if (method === 'POST' && kind === 'refs') {
      if (this.branches.has(repo))
        return { status: 422, json: { message: 'Reference already exists' } };
      this.branches.set(repo, this.#tree);
      this.refs.push(repo);
      return { status: 201, json: {} };
    }
    return null;
  }

  #pullsOf({ method, repo, rest, body }: At): Answer | null {
    const pullUrl = `${this.url}/acme/${repo}/pull/1`;
    if (method === 'POST' && rest === 'pulls') {
      const { head, title, body: text } = body as Record<string, string>;
      if (this.pulls.some((one) => one.repo === repo && one.state === 'OPEN'))
        return { status: 422, json: { message: 'A pull request already exists' } };
      this.pulls.push({
        repo,
        head: head ?? '',
        title: title ?? '',
        body: text ?? '',
        state: 'OPEN',
      });
      return { status: 201, json: { html_url: pullUrl } };
    }
    if (method === 'GET' && rest === 'pulls') {
      const json = this.pulls.filter((one) => one.repo === repo).map(() => ({ html_url: pullUrl }));
      return { status: 200, json };
    }
    return null;
  }

  #issuesOf({ method, rest, body }: At): Answer | null {
    if (method === 'GET' && rest === 'issues') {
      const user = { login: 'sweeper[bot]', id: 7, type: 'Bot' };
      const json = this.issues.map((one) => ({
        ...one,
        user,
        html_url: `${this.url}/i/${one.number}`,
      }));
      return { status: 200, json };
    }
    if (method === 'POST' && rest === 'issues') {
      const issue = {
        number: this.issues.length + 1,
        state: 'open',
        ...(body as { title: string; body: string }),
      };
      this.issues.push(issue);
      return { status: 201, json: { html_url: `${this.url}/i/${issue.number}` } };
    }
    if (method === 'PATCH' && rest.startsWith('issues/')) {
      const issue = this.issues[Number(rest.slice(7)) - 1];
      if (issue !== undefined) Object.assign(issue, body);
      return { status: 200, json: {} };
    }
    return null;
  }

  #tree: Readonly<Record<string, string>> = {};

  #graphql({ query, variables = {} }: Readonly<Record<string, unknown>>): unknown {
    let objects = 0;
    const look = (): void => {
      if (++objects > this.mostObjects)
        throw new FieldError(
          'RESOURCE_LIMITS_EXCEEDED',
          'Resource limits for this query exceeded.',
        );
    };
    const node = (id: unknown): Resolved => {
      const name = String(id).replace(/^R_/, '');
      const repository = this.repositories.get(name);
      if (repository === undefined)
        throw new FieldError(
          'NOT_FOUND',
          `Could not resolve to a node with the global id of '${id}'`,
        );
      return this.#repository(name, repository, look);
    };
    const owner = (): Resolved => ({
      login: ORG,
      repositories: (args: Readonly<Record<string, unknown>>) => this.#page(args, look),
      team: ({ slug }: Readonly<Record<string, unknown>>) => this.#team(String(slug)),
      teams: { totalCount: this.teams.size },
    });
    const isOrg = (login: unknown): boolean => String(login).toLowerCase() === ORG;
    const root: Resolved = {
      viewer: { login: 'sweeper', databaseId: 7 },
      repositoryOwner: ({ login }: Readonly<Record<string, unknown>>) =>
        isOrg(login) ? owner() : null,
      organization: ({ login }: Readonly<Record<string, unknown>>) => {
        if (isOrg(login)) return owner();
        throw new FieldError(
          'NOT_FOUND',
          `Could not resolve to an Organization with the login of '${login}'.`,
        );
      },
      user: ({ login }: Readonly<Record<string, unknown>>) => {
        const name = String(login).toLowerCase();
        if (!this.users.has(name))
          throw new FieldError(
            'NOT_FOUND',
            `Could not resolve to a User with the login of '${login}'.`,
          );
        return {
          login: name,
          organization: () => (this.members.has(name) ? { login: ORG } : null),
        };
      },
      repository: ({ name }: Readonly<Record<string, unknown>>) => {
        const found = this.repositories.get(String(name));
        if (found !== undefined) return this.#repository(String(name), found, look);
        throw new FieldError(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${name}'.`,
        );
      },
      node: ({ id }: Readonly<Record<string, unknown>>) => node(id),
      nodes: ({ ids }: Readonly<Record<string, unknown>>) =>
        (ids as string[]).map((id) => {
          try {
            return node(id);
          } catch {
            return null;
          }
        }),
    };
    try {
      return resolveQuery(root, String(query), variables as Resolved);
    } catch (error) {
      this.unexpected.push(String(error));
      return { data: null, errors: [{ message: String(error) }] };
    }
  }

  #team(slug: string): Resolved | null {
    const members = this.teams.get(slug.toLowerCase());
    if (members === undefined) return null;
    return { slug, members: () => ({ totalCount: members.length }) };
  }

  #page(args: Readonly<Record<string, unknown>>, look: () => void): Resolved {
    const all = [...this.repositories];
    const { direction } = args.orderBy as { direction: string };
    if (direction === 'DESC') all.reverse();
    const from = args.after == null ? 0 : Number(args.after);
    const to = from + Number(args.first);
    return {
      totalCount: all.length,
      nodes: all.slice(from, to).map(([name, one]) => this.#repository(name, one, look)),
      pageInfo: { hasNextPage: to < all.length, endCursor: String(Math.min(to, all.length)) },
    };
  }

  #repository(name: string, repository: OrgRepository, look: () => void): Resolved {
    const { files, visibility = 'PRIVATE', disabled = false } = repository;
    const isEmpty = Object.keys(files).length === 0;
    const tree = treeOf(files);
    const entries = (folder: Tree): unknown[] => [
      ...[...folder.folders].map(([entry, { oid }]) => ({
        name: entry,
        type: 'tree',
        mode: 0o040000,
        oid,
        size: 0,
      })),
      ...[...folder.files].map(([entry, content]) => ({
        name: entry,
        type: 'blob',
        mode: 0o100644,
        oid: blobHash(content),
        size: Buffer.byteLength(content),
      })),
    ];
    const blob = (content: string | undefined): Resolved | null =>
      content === undefined
        ? null
        : { oid: blobHash(content), byteSize: Buffer.byteLength(content), text: content };
    const head = hash(JSON.stringify(files));
    return {
      id: `R_${name}`,
      nameWithOwner: `${ORG}/${name}`,
      visibility,
      isArchived: repository.archived === true,
      isFork: repository.fork === true,
      isDisabled: disabled,
      defaultBranchRef: isEmpty
        ? null
        : { name: repository.branch ?? 'main', target: { oid: head } },
      repositoryTopics: () => ({
        nodes: (repository.topics ?? []).map((topic) => ({ topic: { name: topic } })),
      }),
      pullRequests: () => ({
        nodes: this.pulls
          .filter((one) => one.repo === name)
          .map(({ state }) => ({
            state,
            url: `${this.url}/acme/${name}/pull/1`,
            isCrossRepository: false,
          })),
      }),
      object: ({ oid, expression }: Readonly<Record<string, unknown>>) => {
        look();
        if (disabled) throw new FieldError('FORBIDDEN', 'Repository access blocked');
        if (typeof expression === 'string')
          return blob(files[expression.slice(expression.indexOf(':') + 1)]);
        if (oid === head) {
          return {
            tree: { oid: tree.oid, entries: entries(tree) },
            file: ({ path }: Readonly<Record<string, unknown>>) => {
              const content = files[String(path)];
              return content === undefined ? null : { object: blob(content) };
            },
          };
        }
        const folder = folderAt(tree, String(oid));
        if (folder !== undefined) return { oid, entries: entries(folder) };
        return blob(Object.values(files).find((content) => blobHash(content) === oid));
      },
    };
  }
}

function rulesOf({ method, repository, rest }: At): Answer | null {
  const { branch = 'main', ruled = [], protected: contexts = [] } = repository;
  const named = (names: readonly string[]) => names.map((context) => ({ context }));
  if (method !== 'GET') return null;
  const asked = decodeURIComponent(rest);
  if (asked === `rules/branches/${branch}`) {
    const parameters = { required_status_checks: named(ruled ?? []) };
    const json = [{ type: 'deletion' }, { type: 'required_status_checks', parameters }];
    return ruled === null ? { status: 403, json: { message: 'Upgrade' } } : { status: 200, json };
  }
  if (asked !== `branches/${branch}`) return null;
  const isOn = contexts.length > 0;
  const required_status_checks = {
    enforcement_level: 'everyone',
    contexts,
    checks: named(contexts),
  };
  const protection = { enabled: isOn, required_status_checks };
  return { status: 200, json: { name: 'main', protected: isOn, protection } };
}

function contentsOf({ method, repository, rest }: At): Answer | null {
  if (method === 'GET' && rest.startsWith('contents/')) {
    const content = repository.files[decodeURIComponent(rest.slice('contents/'.length))];
    if (content === undefined) return { status: 404, json: { message: 'Not Found' } };
    const json = {
      type: 'file',
      size: content.length,
      encoding: 'base64',
      content: Buffer.from(content).toString('base64'),
    };
    return { status: 200, json };
  }
  return null;
}

function treeOf(files: Readonly<Record<string, string>>): Tree {
  const root: Tree = {
    oid: hash(`tree${JSON.stringify(files)}`),
    files: new Map(),
    folders: new Map(),
  };
  for (const [path, content] of Object.entries(files)) {
    const steps = path.split('/');
    const name = steps.pop() ?? '';
    let at = root;
    for (const [depth, step] of steps.entries()) {
      let next = at.folders.get(step);
      if (next === undefined) {
        const key = steps.slice(0, depth + 1).join('/');
        next = { oid: hash(`${root.oid}${key}`), files: new Map(), folders: new Map() };
        at.folders.set(step, next);
      }
      at = next;
    }
    at.files.set(name, content);
  }
  return root;
}

function folderAt(tree: Tree, oid: string): Tree | undefined {
  if (tree.oid === oid) return tree;
  for (const folder of tree.folders.values()) {
    const found = folderAt(folder, oid);
    if (found !== undefined) return found;
  }
  return undefined;
}
