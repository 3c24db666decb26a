import type { ListedRepository } from '../../sweep/swept-repository.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, numberField, textField } from '../api/json-fields.ts';

/** Every repository that the token shows, and what the list itself couldn't say. */
export interface RepositoryList {
  readonly repositories: readonly ListedRepository[];
  /** Entries that GitHub counts and doesn't show, each with its reason. */
  readonly hidden: readonly string[];
}

const PAGE = 100;
/** Ids in one `nodes`, and how many of these are in one query. */
const NODES = 100;
const NODES_AT_ONCE = 10;
/** The newest repositories that are asked for together with those that are known. */
const NEWEST = 20;

const FIELDS = `id nameWithOwner visibility isArchived isFork isDisabled
  defaultBranchRef { name target { oid } }
  repositoryTopics(first: 20) { nodes { topic { name } } }`;
const WITHOUT_TOPICS = FIELDS.slice(0, FIELDS.indexOf('repositoryTopics'));

/** Asks for topics only where something is selected by them: they make a query twenty times as large. */
function fieldsOf(withTopics: boolean): string {
  return withTopics ? FIELDS : WITHOUT_TOPICS;
}

/** Lists an organisation's repositories, the oldest first, so that a new one moves no page. Rejects with a `GitHubError`. */
export async function listRepositories(
  client: GitHub,
  org: string,
  withTopics: boolean,
  onPage: (listed: number, total: number) => void = () => {},
): Promise<RepositoryList> {
  const query = `query($org: String!, $first: Int!, $after: String) { repositoryOwner(login: $org) {
    repositories(first: $first, after: $after, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${fieldsOf(withTopics)} } } } }`;
  const found = new Map<string, ListedRepository>();
  const hidden: string[] = [];
  let first = PAGE;
  let total = 0;
  for (let after: string | null = null; ; ) {
    let answer: Awaited<ReturnType<GitHub['graphql']>>;
    try {
      answer = await client.graphql(query, { org, first, after });
    } catch (error) {
      // A page that is too large for GitHub is requested in smaller ones.
      if (!(error instanceof GitHubError) || error.kind !== 'server' || first <= 10) throw error;
      first = Math.floor(first / 2);
      continue;
    }
    const page = field(answer.data, 'repositoryOwner', 'repositories');
    if (page == null) throw notThere(org, answer.errors);
    total = numberField(page, 'totalCount') ?? total;
    for (const node of listField(page, 'nodes')) {
      const one = repositoryIn(node);
      if (one !== null) found.set(one.id, one);
    }
    hidden.push(...messagesOf(answer.errors));
    onPage(found.size, total);
    after = textField(page, 'pageInfo', 'endCursor');
    if (field(page, 'pageInfo', 'hasNextPage') !== true || after === null) break;
  }
  return { repositories: [...found.values()], hidden: hiddenOf(hidden, total - found.size) };
}

/**
 * The same list, where most ids are known from before: these are looked up, many to a query, and the newest listed.
 * Where the numbers don't agree with GitHub's, everything is listed.
 */
export async function refreshRepositories(
  client: GitHub,
  org: string,
  known: readonly string[],
  withTopics: boolean,
  onPage: (listed: number, total: number) => void = () => {},
): Promise<RepositoryList> {
  const fields = fieldsOf(withTopics);
  const found = new Map<string, ListedRepository>();
  const newest = `repositoryOwner(login: $org) { login repositories(first: ${NEWEST}, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { ${fields} } } }`;
  let total: number | null = null;
  const each = NODES * NODES_AT_ONCE;
  for (let from = 0; from < Math.max(1, known.length); from += each) {
    const groups: string[] = [];
    for (let at = from; at < Math.min(known.length, from + each); at += NODES) {
      const ids = known.slice(at, Math.min(at + NODES, from + each));
      groups.push(
        `n${groups.length}: nodes(ids: ${JSON.stringify(ids)}) { ... on Repository { ${fields} } }`,
      );
    }
    const isFirst = from === 0;
    const query = `query${isFirst ? '($org: String!)' : ''} { ${isFirst ? newest : ''} ${groups.join('\n')} }`;
    let data: unknown;
    try {
      ({ data } = await client.graphql(query, isFirst ? { org } : {}));
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'server') throw error;
      return listRepositories(client, org, withTopics, onPage);
    }
    const page = field(data, 'repositoryOwner', 'repositories');
    if (isFirst) total = numberField(page, 'totalCount');
    const nodes = groups.flatMap((_, at) => listField(data, `n${at}`));
    for (const node of [...nodes, ...listField(page, 'nodes')]) {
      const one = repositoryIn(node);
      // A repository that has moved to another owner no longer belongs to this organisation.
      if (one?.name.toLowerCase().startsWith(`${org.toLowerCase()}/`)) found.set(one.id, one);
    }
    onPage(found.size, total ?? found.size);
  }
  if (found.size === total) return { repositories: [...found.values()], hidden: [] };
  return listRepositories(client, org, withTopics, onPage);
}

function repositoryIn(node: unknown): ListedRepository | null {
  const id = textField(node, 'id');
  const name = textField(node, 'nameWithOwner');
  if (id === null || name === null) return null;
  const word = textField(node, 'visibility');
  return {
    id,
    name,
    // What isn't known to be public counts as private.
    visibility: word === 'PUBLIC' ? 'public' : word === 'INTERNAL' ? 'internal' : 'private',
    archived: field(node, 'isArchived') === true,
    fork: field(node, 'isFork') === true,
    disabled: field(node, 'isDisabled') === true,
    branch: textField(node, 'defaultBranchRef', 'name'),
    head: textField(node, 'defaultBranchRef', 'target', 'oid'),
    topics: listField(node, 'repositoryTopics', 'nodes').flatMap(
      (topic) => textField(topic, 'topic', 'name') ?? [],
    ),
  };
}

function notThere(org: string, errors: readonly unknown[]): GitHubError {
  const [said] = messagesOf(errors);
  return new GitHubError({
    kind: 'not-found',
    message: said ?? `GitHub has no organisation ${org}, or doesn't show it to this token`,
  });
}

function messagesOf(errors: readonly unknown[]): string[] {
  return errors.flatMap((error) => textField(error, 'message') ?? []);
}

/** What is missing in the list, by GitHub's count. */
function hiddenOf(messages: readonly string[], missing: number): string[] {
  if (missing <= 0) return [];
  const why = [...new Set(messages)].join('; ');
  return [`GitHub counts ${missing} more than it lists${why === '' ? '' : `: ${why}`}`];
}
