import { createHash } from 'node:crypto';

export type Permission = 'read' | 'write';

export interface CommitSeed {
  /** All files of the commit. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Those of the files that are links: their content is what they lead to. */
  readonly links?: readonly string[];
  readonly parents?: readonly string[];
}

export interface CommentSeed {
  readonly user: string;
  readonly body: string;
}

export interface PullSeed {
  readonly number: number;
  readonly head: { readonly ref: string; readonly sha: string; readonly repo?: string };
  readonly base?: { readonly ref?: string; readonly sha?: string };
  readonly state?: 'open' | 'closed';
  readonly locked?: boolean;
  readonly user?: string;
  readonly comments?: readonly CommentSeed[];
}

export interface RepoSeed {
  /** Of the whole network: a fork's commits are to be seen through its source, as on GitHub. */
  readonly commits?: Readonly<Record<string, CommitSeed>>;
  readonly branches?: Readonly<Record<string, string>>;
  readonly defaultBranch?: string;
  readonly forkOf?: string;
  readonly archived?: boolean;
  readonly pulls?: readonly PullSeed[];
  readonly codeownersErrors?: readonly Readonly<Record<string, unknown>>[];
  readonly collaborators?: Readonly<Record<string, string>>;
}

export interface TokenSeed {
  /** Its account; one that ends in `[bot]` is an App's. */
  readonly login: string;
  /** Of an App's token; a person's may do everything. */
  readonly permissions?: Readonly<Record<string, Permission>>;
  /** The organisation that an App with `members` is installed in; left out, it is in every one. */
  readonly org?: string;
  /** A person's classic token without the scope `read:org`. */
  readonly withoutOrgScope?: boolean;
}

export interface TeamSeed {
  readonly members?: readonly string[];
  /** `{ 'acme/widgets': 'push' }` */
  readonly repos?: Readonly<Record<string, string>>;
  /** Seen by its members, the organisation's owners and Apps alone. */
  readonly secret?: boolean;
}

export interface OrgSeed {
  readonly owners?: readonly string[];
  /** Others do not see any of its teams. */
  readonly members?: readonly string[];
  readonly publicMembers?: string[];
  /** Persons' tokens are refused for want of single sign-on. */
  readonly saml?: boolean;
}

export interface Seed {
  readonly repos?: Readonly<Record<string, RepoSeed>>;
  readonly tokens?: Readonly<Record<string, TokenSeed>>;
  readonly users?: readonly string[];
  /** Users who have another login now: `{ 'old-name': 'new-name' }`. */
  readonly renamedUsers?: Readonly<Record<string, string>>;
  readonly orgs?: Readonly<Record<string, OrgSeed>>;
  /** By `org/slug`. */
  readonly teams?: Readonly<Record<string, TeamSeed>>;
  /** `/api/v3` for an Enterprise Server. */
  readonly basePath?: string;
  /** Old ids: repositories that were renamed, `{ 'acme/old': 'acme/widgets' }`. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** GraphQL answers 404, as behind some proxies. */
  readonly noGraphql?: boolean;
  /** GraphQL answers 502 to a query of more look-ups. */
  readonly graphqlMost?: number;
  /** Requests that a token may make. */
  readonly rateLimit?: number;
  /** Trees of more entries are cut; GitHub's own limit is 100,000. */
  readonly treeLimit?: number;
  /** Comparisons show how texts differ, as GitHub's do; left out, they don't, as for large files. */
  readonly patches?: boolean;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly repo: string;
  readonly user: string;
  body: string;
  updated: number;
}

export interface ReviewComment {
  readonly id: number;
  readonly repo: string;
  readonly pull: number;
  readonly user: string;
  readonly path: string;
  readonly line: number;
  readonly start: number | null;
  body: string;
  /** Its lines were changed by a later commit. */
  isOutdated: boolean;
  isMinimized: boolean;
}

export interface Issue {
  readonly number: number;
  readonly repo: string;
  readonly user: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  state_reason: string | null;
}

/** Who is asked for a review of a pull request, and who has reviewed it. */
export interface Reviewers {
  readonly users: string[];
  readonly teams: string[];
  readonly reviewed: string[];
}

/** A commit id made from a name, for seeds. */
export function sha(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

/** An account's id, made from its login. */
export function idOf(login: string): number {
  return Number.parseInt(sha(login.toLowerCase()).slice(0, 6), 16) + 1;
}

export const blobOf = (content: string | Uint8Array): Buffer => Buffer.from(content as Uint8Array);

export function blobHash(content: string | Uint8Array): string {
  const bytes = blobOf(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The pull requests and comments that change while a test runs, over a seed that does not. */
export class State {
  readonly seed: Seed;
  readonly comments: Comment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly issues: Issue[] = [];
  readonly #reviewers = new Map<string, Reviewers>();
  readonly pulls = new Map<string, PullSeed & { state: 'open' | 'closed' }>();
  readonly tokens: Readonly<Record<string, TokenSeed>>;
  readonly #teams = new Map<string, ReadonlyMap<string, string>>();
  #accounts: ReadonlyMap<string, string> | undefined;
  #nextId = 1000;
  #tick = 0;

  constructor(seed: Seed) {
    this.seed = seed;
    this.tokens = {
      ghs_write: {
        login: 'github-actions[bot]',
        permissions: { contents: 'read', pull_requests: 'write' },
      },
      ghs_read: { login: 'github-actions[bot]', permissions: { contents: 'read' } },
      ghs_app: {
        login: 'estate-app[bot]',
        permissions: { contents: 'read', issues: 'write', members: 'read' },
      },
      ghp_user: { login: 'octo-dev' },
      ...seed.tokens,
    };
    for (const [name, repo] of Object.entries(seed.repos ?? {})) {
      for (const pull of repo.pulls ?? []) {
        this.pulls.set(`${name}#${pull.number}`, { ...pull, state: pull.state ?? 'open' });
        for (const { user, body } of pull.comments ?? []) {
          this.addComment(name, pull.number, user, body);
        }
      }
    }
  }

  nextId(): number {
    return this.#nextId++;
  }

  /** Who is asked to review a pull request. */
  reviewersOf(repo: string, number: number): Reviewers {
    const key = `${repo}#${number}`;
    const known = this.#reviewers.get(key) ?? { users: [], teams: [], reviewed: [] };
    this.#reviewers.set(key, known);
    return known;
  }

  addComment(repo: string, issue: number, user: string, body: string): Comment {
    const comment = { id: this.#nextId++, issue, repo, user, body, updated: this.#tick++ };
    this.comments.push(comment);
    return comment;
  }

  editComment(comment: Comment, body: string): void {
    comment.body = body;
    comment.updated = this.#tick++;
  }

  /** The repository under any case, and under the name that it had before. */
  repoName(name: string): string | undefined {
    const names = Object.keys(this.seed.repos ?? {});
    return names.find((one) => one.toLowerCase() === name.toLowerCase());
  }

  repo(name: string): RepoSeed {
    return this.seed.repos?.[name] ?? {};
  }

  commit(
    name: string,
    ref: string,
  ): { readonly id: string; readonly seed: CommitSeed } | undefined {
    const root = this.repo(name).forkOf ?? name;
    const family = Object.entries(this.seed.repos ?? {}).filter(
      ([one, repo]) => one === root || repo.forkOf === root,
    );
    const branch = ref.replace(/^refs\/heads\//, '');
    const pull = /^refs\/pull\/(\d+)\/head$/.exec(ref)?.[1];
    const id =
      this.pulls.get(`${name}#${pull}`)?.head.sha ?? this.repo(name).branches?.[branch] ?? ref;
    for (const [, repo] of family) {
      const seed = repo.commits?.[id];
      if (seed !== undefined) return { id, seed };
    }
    return undefined;
  }

  /** A commit and all before it, the nearest first. */
  history(name: string, id: string): string[] {
    const seen = new Set<string>();
    const queue = [id];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...(this.commit(name, next)?.seed.parents ?? []));
    }
    return [...seen];
  }

  isMember(org: string, login: string): boolean {
    const members = this.seed.orgs?.[org]?.members ?? [];
    return this.isOwner(org, login) || has(members, login);
  }

  isOwner(org: string, login: string): boolean {
    return has(this.seed.orgs?.[org]?.owners ?? [], login);
  }

  /** The teams of an organisation that a token sees, by name in lower case; null when it may see none. */
  visibleTeams(org: string, token: TokenSeed): ReadonlyMap<string, string> | null {
    const isApp = typeOf(token.login) === 'Bot';
    if (isApp && (token.permissions?.members === undefined || (token.org ?? org) !== org)) {
      return null;
    }
    if (!this.#teams.has(org)) {
      const names = Object.keys(this.seed.teams ?? {}).filter((name) => name.startsWith(`${org}/`));
      this.#teams.set(org, new Map(names.map((name) => [name.toLowerCase(), name])));
    }
    const all = this.#teams.get(org) ?? new Map<string, string>();
    if (isApp || this.isOwner(org, token.login)) return all;
    if (!this.isMember(org, token.login)) return new Map();
    return new Map(
      [...all].filter(([, name]) => {
        const { secret = false, members = [] } = this.seed.teams?.[name] ?? {};
        return !secret || has(members, token.login);
      }),
    );
  }

  account(login: string): { login: string; type: 'User' | 'Bot' | 'Organization' } | undefined {
    this.#accounts ??= new Map(
      [
        ...(this.seed.users ?? []),
        ...Object.values(this.tokens).map((token) => token.login),
        ...Object.keys(this.seed.orgs ?? {}),
      ].map((one) => [one.toLowerCase(), one]),
    );
    const found = this.#accounts.get(login.toLowerCase());
    if (found === undefined) return undefined;
    const isOrg = Object.hasOwn(this.seed.orgs ?? {}, found);
    return { login: found, type: isOrg ? 'Organization' : typeOf(found) };
  }
}

function has(logins: readonly string[], login: string): boolean {
  return logins.some((one) => one.toLowerCase() === login.toLowerCase());
}

/** What GitHub says of an account that writes. */
export function typeOf(login: string): 'User' | 'Bot' {
  return login.endsWith('[bot]') ? 'Bot' : 'User';
}
