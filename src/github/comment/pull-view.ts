// What a run asks about a pull request in one request: whether it may still write about it, and what it needs for that.
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, textField } from '../api/json-fields.ts';
import { type Checked, type Late, latenessOf } from './freshness.ts';

/** A pull request at one moment. */
export interface PullView {
  /** Why the run may not write about it any more; `null` where it may. */
  readonly late: Late | null;
  /** The hash of each file that was asked for, at the commit that was checked. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The newest comments, as REST has them. */
  readonly comments: readonly unknown[];
}

/** More files aren't asked for at once. */
export const MOST_FILES = 25;

/** Looks at a pull request; `null` where GraphQL doesn't say, so that REST is asked. Never rejects with a `GitHubError`. */
export async function viewPull(
  client: GitHub,
  checked: Checked,
  paths: readonly string[],
): Promise<PullView | null> {
  const { repository, number, head } = checked;
  if (head === null || paths.length > MOST_FILES) return null;
  const types = paths.map((_path, index) => `, $p${index}: String!`).join('');
  const files = paths.map((_path, index) => `f${index}: file(path: $p${index}) { oid }`);
  const query = `query($owner: String!, $name: String!, $number: Int!, $sha: GitObjectID!${types}) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        state
        headRefOid
        comments(last: 100) {
          nodes { url body author { __typename login ... on Bot { databaseId } ... on User { databaseId } } }
        }
      }
      object(oid: $sha) { ... on Commit { ${['oid', ...files].join('\n')} } }
    }
  }`;
  const { owner, name } = repository;
  const named = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
  try {
    const asked = await client.graphql(query, { owner, name, number, sha: head, ...named });
    const pull = field(asked.data, 'repository', 'pullRequest');
    const [sha, state] = [textField(pull, 'headRefOid'), textField(pull, 'state')];
    const nodes = field(pull, 'comments', 'nodes');
    if (asked.errors.length > 0 || sha === null || state === null || !Array.isArray(nodes))
      return null;
    return {
      late: latenessOf(checked, sha, state === 'OPEN' ? 'open' : 'closed'),
      hashes: hashesIn(field(asked.data, 'repository', 'object'), paths),
      comments: listField(pull, 'comments', 'nodes').map(commentOf),
    };
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}

function hashesIn(commit: unknown, paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    paths.flatMap((path, index) => {
      const hash = textField(commit, `f${index}`, 'oid');
      return hash === null ? [] : [[path, hash] as const];
    }),
  );
}

const NUMBER = /#issuecomment-(\d{1,15})$/;

/** A comment in the form of REST. Its number is taken from its address, because GraphQL's field only holds 32 bits. */
function commentOf(node: unknown): unknown {
  const url = textField(node, 'url');
  const id = Number(NUMBER.exec(url ?? '')?.[1]);
  const login = textField(node, 'author', 'login') ?? '';
  const type = textField(node, 'author', '__typename') ?? '';
  const isBot = type === 'Bot';
  return {
    id: Number.isSafeInteger(id) ? id : null,
    body: textField(node, 'body'),
    html_url: url,
    user: {
      login: isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login,
      id: field(node, 'author', 'databaseId') ?? null,
      type,
    },
  };
}
