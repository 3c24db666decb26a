import { blobHash, blobOf, idOf, type State, type TokenSeed, typeOf } from './state.ts';

interface Field {
  readonly alias: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Null for a leaf. */
  readonly fields: readonly Field[] | null;
}

export type Resolved = Readonly<Record<string, unknown>>;

/** A refusal of one field; the others are answered. */
export class FieldError extends Error {
  readonly type: string;
  readonly extensions: object | undefined;
  constructor(type: string, message: string, extensions?: object) {
    super(message);
    this.type = type;
    this.extensions = extensions;
  }
}

/** Reads a query: fields, aliases, arguments, inline fragments, variables. Nothing else of GraphQL. */
function parseQuery(text: string, variables: Readonly<Record<string, unknown>>): readonly Field[] {
  const tokens = text.match(/\.\.\.|"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*|-?\d+|[{}():!$[\]=]/g) ?? [];
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (wanted !== undefined && token !== wanted)) {
      throw new Error(`GraphQL: expected ${wanted ?? 'more'}, found ${token ?? 'the end'}`);
    }
    return token;
  };
  const value = (): unknown => {
    const token = take();
    if (token === '$') return variables[take()];
    if (token === '[') {
      const items: unknown[] = [];
      while (tokens[at] !== ']') items.push(value());
      take(']');
      return items;
    }
    if (token === '{') {
      const fields: Record<string, unknown> = {};
      while (tokens[at] !== '}') {
        const key = take();
        take(':');
        fields[key] = value();
      }
      take('}');
      return fields;
    }
    return token.startsWith('"') || /^-?\d/.test(token) ? JSON.parse(token) : token;
  };
  const selection = (): readonly Field[] => {
    const fields: Field[] = [];
    take('{');
    while (tokens[at] !== '}') {
      let name = take();
      if (name === '...') {
        take('on');
        take();
        fields.push(...selection());
        continue;
      }
      const alias = name;
      if (tokens[at] === ':') {
        take();
        name = take();
      }
      const args: Record<string, unknown> = {};
      if (tokens[at] === '(') {
        take();
        while (tokens[at] !== ')') {
          const key = take();
          take(':');
          args[key] = value();
        }
        take(')');
      }
      fields.push({ alias, name, args, fields: tokens[at] === '{' ? selection() : null });
    }
    take('}');
    return fields;
  };
  while (tokens[at] !== '{') take();
  return selection();
}

function account(login: string): Resolved {
  return { __typename: 'User', login, databaseId: idOf(login), id: `U_${idOf(login)}` };
}

function organization(state: State, token: TokenSeed, login: string): Resolved {
  const teams = (): ReadonlyMap<string, string> => {
    const seen = state.visibleTeams(login, token);
    if (seen === null) throw new FieldError('FORBIDDEN', 'Resource not accessible by integration');
    return seen;
  };
  const teamOf = (slug: string): Resolved | null => {
    const name = teams().get(`${login}/${slug}`.toLowerCase());
    if (name === undefined) return null;
    const nodes = (state.seed.teams?.[name]?.members ?? []).map(account);
    const members = () => ({ nodes, totalCount: nodes.length });
    return { __typename: 'Team', slug: name.split('/')[1], combinedSlug: name, members };
  };
  return {
    ...account(login),
    __typename: 'Organization',
    team: (args: Readonly<Record<string, unknown>>) => teamOf(String(args.slug)),
    teams: () => ({ totalCount: teams().size }),
  };
}

/** A repository: the files of a commit, with text and hash; a blob that isn't UTF-8 has no text. */
function repository(state: State, token: TokenSeed, name: string): Resolved {
  const fileOf = (id: string, path: string): Resolved | null => {
    const seed = state.commit(name, id)?.seed;
    const content = seed?.files[path];
    if (seed === undefined || content === undefined) return null;
    const bytes = blobOf(content);
    const text = bytes.toString('utf8');
    const blob = {
      oid: blobHash(content),
      byteSize: bytes.length,
      text: text.includes('\uFFFD') ? null : text.slice(0, 512_000),
    };
    return { oid: blob.oid, mode: seed.links?.includes(path) ? 0o120000 : 0o100644, object: blob };
  };
  const pullRequest = (number: number): Resolved | null => {
    const pull = state.pulls.get(`${name}#${number}`);
    if (pull === undefined) return null;
    const comments = state.comments.filter((one) => one.repo === name && one.issue === number);
    return {
      state: pull.state.toUpperCase(),
      headRefOid: pull.head.sha,
      comments: () => ({
        nodes: comments.slice(-100).map(({ id, body, user }) => ({
          url: `https://github.com/${name}/pull/${number}#issuecomment-${id}`,
          body,
          author: {
            ...account(user),
            __typename: typeOf(user),
            login: user.replace(/\[bot\]$/, ''),
          },
        })),
      }),
    };
  };
  return {
    pullRequest: ({ number }: Readonly<Record<string, unknown>>) => {
      if (token.permissions !== undefined && token.permissions.pull_requests === undefined)
        throw new FieldError('FORBIDDEN', 'Resource not accessible by integration');
      return pullRequest(Number(number));
    },
    object: ({ oid }: Readonly<Record<string, unknown>>) => {
      const found = state.commit(name, String(oid));
      if (token.permissions !== undefined && token.permissions.contents === undefined)
        throw new FieldError('FORBIDDEN', 'Resource not accessible by integration');
      if (found === undefined) return null;
      return {
        oid: found.id,
        file: ({ path }: Readonly<Record<string, unknown>>) => fileOf(found.id, String(path)),
      };
    },
  };
}

function root(state: State, token: TokenSeed): Resolved {
  const found = (kind: string) => (args: Readonly<Record<string, unknown>>) => {
    const login = String(args.login);
    const known = state.account(login);
    if (kind === 'Organization' && wantsSignOn(state, token, known?.login ?? '')) {
      const message = 'Resource protected by organization SAML enforcement.';
      throw new FieldError('FORBIDDEN', message, { saml_failure: true });
    }
    if (known !== undefined && (kind === 'RepositoryOwner' || known.type === kind)) {
      return known.type === 'Organization'
        ? organization(state, token, known.login)
        : account(known.login);
    }
    if (kind === 'RepositoryOwner') return null;
    const message = `Could not resolve to a ${kind} with the login of '${login}'.`;
    throw new FieldError('NOT_FOUND', message);
  };
  return {
    viewer: () => account(token.login),
    minimizeComment: ({ input }: Readonly<Record<string, unknown>>) => {
      const { subjectId } = input as { subjectId: string };
      const comment = state.reviewComments.find(({ id }) => `PRRC_${id}` === subjectId);
      if (comment === undefined) throw new FieldError('NOT_FOUND', 'Could not resolve to a node.');
      comment.isMinimized = true;
      return { minimizedComment: { isMinimized: true } };
    },
    repository: ({ owner, name }: Readonly<Record<string, unknown>>) => {
      const known = state.repoName(`${String(owner)}/${String(name)}`);
      if (known !== undefined) return repository(state, token, known);
      throw new FieldError('NOT_FOUND', 'Could not resolve to a Repository.');
    },
    user: found('User'),
    organization: found('Organization'),
    repositoryOwner: found('RepositoryOwner'),
  };
}

function wantsSignOn(state: State, token: TokenSeed, org: string): boolean {
  return typeOf(token.login) === 'User' && state.seed.orgs?.[org]?.saml === true;
}

/** How many fields a query asks for below its root, so that a server may refuse one that is too large. */
export function lookupsIn(query: string): number {
  return query.match(/\b(?:user|team|repositoryOwner)\(/g)?.length ?? 0;
}

/** Answers viewer, users, organisations and their teams. Throws what the server should note. */
export function answerQuery(
  state: State,
  token: TokenSeed,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): { data: unknown; errors?: unknown } {
  if (token.withoutOrgScope && /\bteams?\(/.test(query)) {
    const message =
      "Your token has not been granted the required scopes to execute this query. The 'slug' field requires one of the following scopes: ['read:org'].";
    return { data: null, errors: [{ type: 'INSUFFICIENT_SCOPES', message }] };
  }
  return resolveQuery(root(state, token), query, variables);
}

/** Answers a query from an object whose functions are fields with arguments. Throws for a field that it doesn't have. */
export function resolveQuery(
  object: Resolved,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): { data: unknown; errors?: unknown } {
  const errors: unknown[] = [];
  const resolve = (
    object: Resolved,
    fields: readonly Field[],
    path: readonly string[],
  ): unknown => {
    const data: Record<string, unknown> = {};
    for (const { alias, name, args, fields: inner } of fields) {
      if (!Object.hasOwn(object, name)) throw new Error(`GraphQL: no field ${name}`);
      const here = [...path, alias];
      try {
        const given = object[name];
        const result: unknown = typeof given === 'function' ? given(args) : given;
        const each = (one: unknown) =>
          inner === null || one === null ? one : resolve(one as Resolved, inner, here);
        data[alias] = Array.isArray(result) ? result.map(each) : each(result);
      } catch (error) {
        if (!(error instanceof FieldError)) throw error;
        data[alias] = null;
        const { type, message, extensions } = error;
        errors.push({ type, path: here, message, ...(extensions && { extensions }) });
      }
    }
    return data;
  };
  const data = resolve(object, parseQuery(query, variables), []);
  return errors.length === 0 ? { data } : { data, errors };
}
