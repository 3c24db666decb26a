import { type PullState, ROLLOUT_BRANCH } from '../../sweep/rollout.ts';
import type { ListedRepository } from '../../sweep/swept-repository.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, textField } from '../api/json-fields.ts';
import { parseRepository, repositoryPath } from '../api/repository.ts';
import { writeOnce } from '../api/write-once.ts';
import type { ObjectQueries, Wanted } from './object-queries.ts';

/** A rollout's pull request of a repository. */
export interface FoundPull {
  readonly state: PullState;
  readonly url: string | null;
}

const PULLS = `pullRequests(first: 10, headRefName: "${ROLLOUT_BRANCH}") { nodes { state url isCrossRepository } }`;

/** The pull requests of the rollout, by the repository's id; or why they can't be seen. Many repositories to a query. */
export async function findPulls(
  queries: ObjectQueries,
  repositories: readonly ListedRepository[],
): Promise<ReadonlyMap<string, FoundPull | { readonly why: string }>> {
  const wanted = repositories.map(
    ({ id }): Wanted<string> => ({ repository: id, field: PULLS, weight: 5, about: id }),
  );
  const found = new Map<string, FoundPull | { readonly why: string }>();
  for (const [{ about }, answer] of await queries.ask(wanted))
    found.set(about, 'why' in answer ? answer : pullIn(answer.value));
  return found;
}

/**
 * The pull request that decides, if there are several: an open one, else a merged one, else a closed one. A fork's
 * isn't ours.
 */
function pullIn(value: unknown): FoundPull {
  const own = listField(value, 'nodes').filter((one) => field(one, 'isCrossRepository') !== true);
  for (const [word, state] of [
    ['OPEN', 'open'],
    ['MERGED', 'merged'],
    ['CLOSED', 'closed'],
  ] as const) {
    const one = own.find((pull) => textField(pull, 'state') === word);
    if (one !== undefined) return { state, url: textField(one, 'url') };
  }
  return { state: 'none', url: null };
}

export interface PullOrder {
  readonly repository: ListedRepository;
  readonly title: string;
  readonly body: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Opens a pull request with files on top of the commit that was read. A branch left by an interrupted run is reused.
 * Rejects with a `GitHubError`.
 */
export async function openPull(
  client: GitHub,
  { repository, title, body, files }: PullOrder,
): Promise<string | null> {
  const parsed = parseRepository(repository.name);
  if (parsed === null || repository.head === null || repository.branch === null) return null;
  const path = (...segments: string[]): string => repositoryPath(parsed, ...segments);
  await branchWith(client, path, repository.head, title, files);
  const look = async (): Promise<string | null> => {
    const head = `${parsed.owner}:${ROLLOUT_BRANCH}`;
    const pulls = await client.list(path('pulls'), { head, state: 'all' });
    return textField(pulls[0], 'html_url');
  };
  const base = repository.branch;
  return writeOnce(
    client,
    async () => {
      const made = await client.write('POST', path('pulls'), {
        title,
        body,
        head: ROLLOUT_BRANCH,
        base,
      });
      return textField(made, 'html_url') ?? '';
    },
    look,
  );
}

/** The branch with one commit that adds the files; left as it is if it exists. */
async function branchWith(
  client: GitHub,
  path: (...segments: string[]) => string,
  head: string,
  message: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  if (await exists(client, path('git', 'ref', 'heads', ...ROLLOUT_BRANCH.split('/')))) return;
  const tree = await client.write('POST', path('git', 'trees'), {
    base_tree: head,
    tree: [...files].map(([name, content]) => ({
      path: name,
      mode: '100644',
      type: 'blob',
      content,
    })),
  });
  const commit = await client.write('POST', path('git', 'commits'), {
    message,
    tree: textField(tree, 'sha') ?? '',
    parents: [head],
  });
  try {
    await client.write('POST', path('git', 'refs'), {
      ref: `refs/heads/${ROLLOUT_BRANCH}`,
      sha: textField(commit, 'sha') ?? '',
    });
  } catch (error) {
    // A lost answer, or another run: the branch is there anyway.
    if (!(error instanceof GitHubError)) throw error;
    if (!(await exists(client, path('git', 'ref', 'heads', ...ROLLOUT_BRANCH.split('/')))))
      throw error;
  }
}

async function exists(client: GitHub, path: string): Promise<boolean> {
  try {
    await client.get(path);
    return true;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found') return false;
    throw error;
  }
}
