import { comparison, contents, tree } from './commits.ts';
import { isShown, pullFilesOf, reviewCommentView } from './reviews.ts';
import {
  blobOf,
  type Comment,
  type Issue,
  idOf,
  type State,
  type TokenSeed,
  typeOf,
} from './state.ts';

/** One request, once it is known whose it is. */
export interface Context {
  readonly state: State;
  readonly token: TokenSeed;
  readonly origin: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
}

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

type Handler = (context: Context) => Answer;

const LIMIT = 65_536;

const ok = (json: unknown): Answer => ({ status: 200, json });
const yes = (): Answer => ({ status: 204 });
const refuse = (status: number, message: string, headers = {}): Answer => {
  return { status, json: { message, documentation_url: 'https://docs.github.com/rest' }, headers };
};
const missing = (): Answer => refuse(404, 'Not Found');

const forbidden = (accepted: string): Answer => {
  const headers = { 'x-accepted-github-permissions': accepted };
  return refuse(403, 'Resource not accessible by integration', headers);
};

function may(token: TokenSeed, name: string, wanted: 'read' | 'write'): boolean {
  if (typeOf(token.login) === 'User') return true;
  const has = token.permissions?.[name];
  return has === 'write' || has === wanted;
}

const repoOf = ({ path }: Context): string => `${path.owner}/${path.repo}`;

export const userView = (login: string) => ({ login, id: idOf(login), type: typeOf(login) });

function repoView(state: State, name: string) {
  const [owner = '', short = ''] = name.split('/');
  const { defaultBranch = 'main', forkOf } = state.repo(name);
  const fields = { id: idOf(name), name: short, full_name: name, fork: forkOf !== undefined };
  return { ...fields, default_branch: defaultBranch, owner: { login: owner } };
}

export function pullView(state: State, repo: string, number: number): unknown {
  const pull = state.pulls.get(`${repo}#${number}`);
  if (pull === undefined) return null;
  const ref = pull.base?.ref ?? state.repo(repo).defaultBranch ?? 'main';
  const from = pull.head.repo ?? repo;
  return {
    number,
    state: pull.state,
    locked: pull.locked ?? false,
    user: userView(pull.user ?? 'octo-dev'),
    comments: state.comments.filter((one) => one.repo === repo && one.issue === number).length,
    review_comments: state.reviewComments.filter((one) => one.repo === repo && one.pull === number)
      .length,
    requested_reviewers: state.reviewersOf(repo, number).users.map(userView),
    requested_teams: state.reviewersOf(repo, number).teams.map((slug) => ({ slug })),
    head: {
      ref: pull.head.ref,
      sha: pull.head.sha,
      repo: state.repoName(from) === undefined ? null : repoView(state, from),
    },
    base: {
      ref,
      sha: pull.base?.sha ?? state.repo(repo).branches?.[ref] ?? '',
      repo: repoView(state, repo),
    },
  };
}

function commentView({ origin }: Context, comment: Comment): unknown {
  return {
    id: comment.id,
    user: userView(comment.user),
    body: comment.body,
    html_url: `${origin}/${comment.repo}/pull/${comment.issue}#issuecomment-${comment.id}`,
    performed_via_github_app:
      typeOf(comment.user) === 'Bot' ? { slug: comment.user.replace('[bot]', '') } : null,
  };
}

function paged(context: Context, items: readonly unknown[]): Answer {
  const size = Math.min(100, Number(context.query.get('per_page') ?? 30));
  const page = Number(context.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const url = (to: number) => `<${context.origin}/repositories/1/x?page=${to}>`;
  const links = page < last ? [`${url(page + 1)}; rel="next"`, `${url(last)}; rel="last"`] : [];
  if (page > 1) links.push(`${url(1)}; rel="first"`);
  const json = items.slice((page - 1) * size, page * size);
  return { status: 200, json, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}

const COMMENTING = 'issues=write; pull_requests=write';

/** Who may not write a comment, or which text may not be one; null when it may. */
function refusedComment(context: Context, issue: number): Answer | null {
  const { token, state, body } = context;
  const repo = repoOf(context);
  if (!may(token, 'issues', 'write') && !may(token, 'pull_requests', 'write')) {
    return forbidden(COMMENTING);
  }
  if (state.repo(repo).archived) return refuse(403, 'Repository was archived so is read-only.');
  if (state.pulls.get(`${repo}#${issue}`)?.locked) {
    return refuse(403, 'Unable to create comment because issue is locked.');
  }
  if (typeof body.body !== 'string' || body.body.trim() === '') {
    return refuse(422, 'Validation Failed');
  }
  if ([...body.body].length > LIMIT) {
    const message = `Body is too long (maximum is ${LIMIT} characters)`;
    return { status: 422, json: { message: 'Validation Failed', errors: [{ message }] } };
  }
  return null;
}

const onComment =
  (work: (context: Context, comment: Comment) => Answer): Handler =>
  (context) => {
    const id = Number(context.path.id);
    const repo = repoOf(context);
    const comment = context.state.comments.find((one) => one.id === id && one.repo === repo);
    return comment === undefined ? missing() : work(context, comment);
  };

const onOrg =
  (work: (context: Context, org: string) => Answer): Handler =>
  (context) => {
    const names = Object.keys(context.state.seed.orgs ?? {});
    const wanted = context.path.org?.toLowerCase();
    const org = names.find((one) => one.toLowerCase() === wanted);
    return org === undefined ? missing() : work(context, org);
  };

const onTeam = (work: (context: Context, team: string) => Answer): Handler =>
  onOrg((context, org) => {
    if (!may(context.token, 'members', 'read')) return forbidden('members=read');
    const wanted = `${org}/${context.path.team}`.toLowerCase();
    const names = Object.keys(context.state.seed.teams ?? {});
    const team = names.find((one) => one.toLowerCase() === wanted);
    return team === undefined ? missing() : work(context, team);
  });

const onCommit =
  (work: (context: Context, id: string) => Answer): Handler =>
  (context) => {
    const ref = context.path.ref ?? context.query.get('ref') ?? '';
    const found = context.state.commit(repoOf(context), ref);
    return found === undefined ? missing() : work(context, found.id);
  };

const listComments: Handler = (context) => {
  const issue = Number(context.path.number);
  const repo = repoOf(context);
  if (!context.state.pulls.has(`${repo}#${issue}`)) return missing();
  const own = context.state.comments.filter((one) => one.repo === repo && one.issue === issue);
  return paged(
    context,
    own.map((comment) => commentView(context, comment)),
  );
};

const createComment: Handler = (context) => {
  const issue = Number(context.path.number);
  const repo = repoOf(context);
  if (!context.state.pulls.has(`${repo}#${issue}`)) return missing();
  const refused = refusedComment(context, issue);
  if (refused !== null) return refused;
  const body = String(context.body.body);
  const comment = context.state.addComment(repo, issue, context.token.login, body);
  return { status: 201, json: commentView(context, comment) };
};

const listPulls: Handler = (context) => {
  const repo = repoOf(context);
  const state = context.query.get('state') ?? 'open';
  const head = context.query.get('head');
  const found = [...context.state.pulls.entries()].filter(([key, pull]) => {
    if (!key.startsWith(`${repo}#`) || (state !== 'all' && pull.state !== state)) return false;
    const owner = (pull.head.repo ?? repo).split('/')[0];
    return head === null || head === `${owner}:${pull.head.ref}`;
  });
  return paged(
    context,
    found.map(([, pull]) => pullView(context.state, repo, pull.number)),
  );
};

/** As on GitHub, the pull requests of forks are not among them. */
const pullsOfCommit: Handler = (context) => {
  const repo = repoOf(context);
  const found = [...context.state.pulls.entries()].filter(
    ([key, pull]) =>
      key.startsWith(`${repo}#`) &&
      pull.head.sha === context.path.ref &&
      (pull.head.repo ?? repo) === repo,
  );
  return paged(
    context,
    found.map(([, pull]) => pullView(context.state, repo, pull.number)),
  );
};

const onPull =
  (work: (context: Context, number: number) => Answer): Handler =>
  (context) => {
    const number = Number(context.path.number);
    return context.state.pulls.has(`${repoOf(context)}#${number}`)
      ? work(context, number)
      : missing();
  };

const REVIEWING = 'pull_requests=write';

/** All comments of a review are made, or none. */
const createReview = onPull((context, pull) => {
  const { state, token, body } = context;
  const repo = repoOf(context);
  if (!may(token, 'pull_requests', 'write')) return forbidden(REVIEWING);
  const files = pullFilesOf(state, repo, pull) as { filename: string; patch: string }[];
  const wanted = (body.comments ?? []) as Readonly<Record<string, unknown>>[];
  for (const { path, line, start_line: start } of wanted) {
    const file = files.find(({ filename }) => filename === path);
    if (file === undefined) return refuse(422, 'Path could not be resolved');
    const lines = [start ?? line, line].map(Number);
    if (!lines.every((one) => isShown(file.patch, one)))
      return refuse(422, 'Line could not be resolved');
  }
  for (const { path, line, start_line: start, body: text } of wanted)
    state.reviewComments.push({
      id: state.nextId(),
      repo,
      pull,
      user: token.login,
      path: String(path),
      line: Number(line),
      start: start === undefined ? null : Number(start),
      body: String(text),
      isOutdated: false,
      isMinimized: false,
    });
  return ok({ id: state.nextId(), state: 'COMMENTED' });
});

/** As on GitHub: the author, strangers and teams that a token can't see are refused, and with them all others. */
const requestReviewers = onPull((context, number) => {
  const { state, token, body } = context;
  const repo = repoOf(context);
  if (!may(token, 'pull_requests', 'write')) return forbidden(REVIEWING);
  const users = ((body.reviewers ?? []) as string[]).map((one) => one.toLowerCase());
  const teams = (body.team_reviewers ?? []) as string[];
  const author = state.pulls.get(`${repo}#${number}`)?.user ?? 'octo-dev';
  if (users.includes(author.toLowerCase()))
    return refuse(422, 'Review cannot be requested from pull request author.');
  const allowed = Object.keys(state.repo(repo).collaborators ?? {}).map((one) => one.toLowerCase());
  if (!users.every((one) => allowed.includes(one)))
    return refuse(422, 'Reviews may only be requested from collaborators.');
  if (teams.length > 0 && !may(token, 'members', 'read'))
    return refuse(422, 'Could not resolve to a node with the global id.');
  const asked = state.reviewersOf(repo, number);
  asked.users.push(...users);
  asked.teams.push(...teams);
  return { status: 201, json: pullView(state, repo, number) };
});

const issueView = (issue: Issue) => ({
  number: issue.number,
  user: userView(issue.user),
  title: issue.title,
  body: issue.body,
  state: issue.state,
  state_reason: issue.state_reason,
  html_url: `https://github.example/${issue.repo}/issues/${issue.number}`,
});

const listIssues: Handler = (context) => {
  if (!may(context.token, 'issues', 'read')) return forbidden('issues=read');
  const { query, state } = context;
  const creator = query.get('creator')?.toLowerCase();
  const own = state.issues.filter(
    (one) =>
      one.repo === repoOf(context) &&
      (query.get('state') === 'all' || one.state === 'open') &&
      (creator === undefined || one.user.toLowerCase() === creator),
  );
  return paged(context, own.map(issueView));
};

const createIssue: Handler = (context) => {
  const { state, token, body } = context;
  if (!may(token, 'issues', 'write')) return forbidden('issues=write');
  const issue: Issue = {
    number: 50 + state.issues.length,
    repo: repoOf(context),
    user: token.login,
    title: String(body.title),
    body: String(body.body),
    state: 'open',
    state_reason: null,
  };
  state.issues.push(issue);
  return { status: 201, json: issueView(issue) };
};

const updateIssue: Handler = (context) => {
  const { state, token, body, path } = context;
  const issue = state.issues.find(({ number }) => number === Number(path.number));
  if (issue === undefined) return missing();
  if (!may(token, 'issues', 'write')) return forbidden('issues=write');
  if (body.state === 'open' && issue.state === 'closed') issue.state_reason = 'reopened';
  Object.assign(issue, body);
  return ok(issueView(issue));
};

const readContents: Handler = onCommit((context, id) => {
  const seed = context.state.commit(repoOf(context), id)?.seed ?? { files: {} };
  const path = context.path.path ?? '';
  const found = contents(seed, path);
  if (found === null) return missing();
  const content = seed.files[path];
  if (!context.accept.includes('raw') || content === undefined) return ok(found);
  const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
  return { status: 200, bytes: blobOf(content), headers };
});

const R = '/repos/:owner/:repo';

/** Every endpoint that there is; anything else is noted as unexpected. */
export const routes: Readonly<Record<string, Handler>> = {
  [`GET ${R}`]: (context) => ok(repoView(context.state, repoOf(context))),
  [`GET ${R}/issues/:number/comments`]: listComments,
  [`POST ${R}/issues/:number/comments`]: createComment,
  [`GET ${R}/issues/comments/:id`]: onComment((context, one) => ok(commentView(context, one))),
  [`PATCH ${R}/issues/comments/:id`]: onComment((context, comment) => {
    const refused = refusedComment(context, comment.issue);
    if (refused !== null) return refused;
    context.state.editComment(comment, String(context.body.body));
    return ok(commentView(context, comment));
  }),
  [`DELETE ${R}/issues/comments/:id`]: onComment(({ state, token }, comment) => {
    if (!may(token, 'issues', 'write') && !may(token, 'pull_requests', 'write')) {
      return forbidden(COMMENTING);
    }
    state.comments.splice(state.comments.indexOf(comment), 1);
    return yes();
  }),
  [`GET ${R}/pulls`]: listPulls,
  [`GET ${R}/pulls/:number`]: (context) => {
    const pull = pullView(context.state, repoOf(context), Number(context.path.number));
    return pull === null ? missing() : ok(pull);
  },
  [`GET ${R}/pulls/:number/files`]: onPull((context, number) =>
    paged(context, pullFilesOf(context.state, repoOf(context), number) ?? []),
  ),
  [`GET ${R}/pulls/:number/comments`]: onPull((context, number) =>
    paged(
      context,
      context.state.reviewComments
        .filter(({ repo, pull }) => repo === repoOf(context) && pull === number)
        .map(reviewCommentView),
    ),
  ),
  [`PATCH ${R}/pulls/comments/:id`]: (context) => {
    const { state, token, path, body } = context;
    const comment = state.reviewComments.find(({ id }) => id === Number(path.id));
    if (comment === undefined) return missing();
    if (!may(token, 'pull_requests', 'write')) return forbidden(REVIEWING);
    comment.body = String(body.body);
    return ok(reviewCommentView(comment));
  },
  [`POST ${R}/pulls/:number/reviews`]: createReview,
  [`GET ${R}/pulls/:number/reviews`]: onPull((context, number) =>
    paged(
      context,
      context.state
        .reviewersOf(repoOf(context), number)
        .reviewed.map((login) => ({ user: userView(login), state: 'APPROVED' })),
    ),
  ),
  [`POST ${R}/pulls/:number/requested_reviewers`]: requestReviewers,
  [`GET ${R}/issues`]: listIssues,
  [`POST ${R}/issues`]: createIssue,
  [`PATCH ${R}/issues/:number`]: updateIssue,
  [`GET ${R}/commits/:ref/pulls`]: pullsOfCommit,
  [`GET ${R}/compare/:basehead`]: (context) => {
    const found = comparison(context.state, repoOf(context), context.path.basehead ?? '');
    return found === null ? missing() : ok(found);
  },
  [`GET ${R}/git/trees/:ref`]: onCommit((context, id) => {
    const seed = context.state.commit(repoOf(context), id)?.seed ?? { files: {} };
    return ok(tree(seed, id, context.state.seed.treeLimit ?? 100_000));
  }),
  [`GET ${R}/git/ref/heads/*path`]: (context) => {
    const branch = context.path.path ?? '';
    const id = context.state.repo(repoOf(context)).branches?.[branch];
    return id === undefined
      ? missing()
      : ok({ ref: `refs/heads/${branch}`, object: { type: 'commit', sha: id } });
  },
  [`GET ${R}/contents/*path`]: readContents,
  [`GET ${R}/codeowners/errors`]: (context) =>
    ok({ errors: context.state.repo(repoOf(context)).codeownersErrors ?? [] }),
  [`GET ${R}/collaborators/:login/permission`]: (context) => {
    const roles = context.state.repo(repoOf(context)).collaborators ?? {};
    const login = Object.keys(roles).find(
      (one) => one.toLowerCase() === context.path.login?.toLowerCase(),
    );
    if (context.state.account(context.path.login ?? '') === undefined) return missing();
    const role = login === undefined ? 'read' : roles[login];
    return ok({ permission: role, role_name: role, user: userView(login ?? '') });
  },
  'GET /user': ({ token }) =>
    typeOf(token.login) === 'Bot'
      ? refuse(403, 'Resource not accessible by integration')
      : ok(userView(token.login)),
  'GET /users/:login': ({ origin, state, path }) => {
    const now = state.seed.renamedUsers?.[path.login ?? ''];
    if (now !== undefined) {
      const location = `${origin}${state.seed.basePath ?? ''}/users/${now}`;
      return { status: 301, json: { message: 'Moved Permanently' }, headers: { location } };
    }
    const found = state.account(path.login ?? '');
    return found === undefined ? missing() : ok({ ...found, id: idOf(found.login) });
  },
  'GET /orgs/:org': onOrg((_context, org) => ok({ login: org, id: idOf(org) })),
  'GET /orgs/:org/members': onOrg((context, org) => {
    const { members = [], publicMembers = [], owners = [] } = context.state.seed.orgs?.[org] ?? {};
    const all = may(context.token, 'members', 'read') ? [...owners, ...members] : publicMembers;
    const asked = context.query.get('role') === 'admin' ? owners : all;
    return paged(context, asked.filter((one) => all.includes(one)).map(userView));
  }),
  'GET /orgs/:org/teams': onOrg((context, org) => {
    const seen = context.state.visibleTeams(org, context.token);
    if (seen === null) return forbidden('members=read');
    return paged(
      context,
      [...seen.values()].map((team) => ({ slug: team.split('/')[1], id: idOf(team) })),
    );
  }),
  'GET /orgs/:org/members/:login': onOrg((context, org) => {
    const { origin, path, state, token } = context;
    const location = `${origin}${state.seed.basePath ?? ''}/orgs/${org}/public_members/${path.login}`;
    if (!may(token, 'members', 'read')) return { status: 302, json: null, headers: { location } };
    return state.isMember(org, path.login ?? '') ? yes() : missing();
  }),
  'GET /orgs/:org/public_members/:login': onOrg((context, org) => {
    const shown = context.state.seed.orgs?.[org]?.publicMembers ?? [];
    const login = context.path.login?.toLowerCase();
    return shown.some((one) => one.toLowerCase() === login) ? yes() : missing();
  }),
  'GET /orgs/:org/teams/:team': onTeam((_context, team) =>
    ok({ slug: team.split('/')[1], name: team.split('/')[1], id: idOf(team) }),
  ),
  'GET /orgs/:org/teams/:team/members': onTeam((context, team) =>
    paged(context, (context.state.seed.teams?.[team]?.members ?? []).map(userView)),
  ),
  'GET /orgs/:org/teams/:team/repos/:owner/:repo': onTeam((context, team) =>
    context.state.seed.teams?.[team]?.repos?.[repoOf(context)] ? yes() : missing(),
  ),
};
