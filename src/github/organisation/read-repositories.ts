// In: repositories of a list. Out: of each the files that a check needs, without a checkout.
import { nothingWritten } from '../../policy/policy.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { keptText } from '../../read/kept-files.ts';
import { leftOutAt } from '../../read/left-out.ts';
import { writtenFrom } from '../../read/policy-file.ts';
import { checkNames } from '../../sweep/check-names.ts';
import type { KeptRepository, ListedRepository } from '../../sweep/swept-repository.ts';
import { isWorkflow, type TreeSearch, treeSearch } from '../../sweep/tree-search.ts';
import type { GitHub } from '../api/client.ts';
import { field } from '../api/json-fields.ts';
import type { ObjectQueries, Wanted } from './object-queries.ts';
import { readTexts, TEXT, textOf, type WantedText } from './texts.ts';
import { ENTRIES, finishWalks, startWalk, type TreeWalk } from './trees.ts';

/** A repository that was read, or why it couldn't be. */
export type ReadRepository =
  | { readonly repository: ListedRepository; readonly kept: KeptRepository }
  | { readonly repository: ListedRepository; readonly why: string };

const POLICY = '.github/cloud-estate.yml';

/** The search in a repository by the globs of the repository's policy and of the one above. */
export function searchBy(lists: readonly (readonly string[] | null)[]): TreeSearch {
  return treeSearch(lists, (folder) => leftOutAt(`${folder}/x`) !== null);
}

/**
 * Reads repositories at the commits that their default branches are at, many to a query: root trees with policies, then
 * folder by folder, then contents. `above` are the globs of the organisation's policy. Rejects with a `GitHubError` if
 * nothing can be asked any more.
 */
export async function readRepositories(
  client: GitHub,
  queries: ObjectQueries,
  repositories: readonly ListedRepository[],
  above: readonly string[] | null,
): Promise<ReadRepository[]> {
  const read: ReadRepository[] = [];
  const walks: TreeWalk[] = [];
  const wanted = repositories.flatMap(({ head }, at): Wanted<number>[] => {
    const repository = repositories[at] as ListedRepository;
    const weight = 1;
    return [
      {
        repository: repository.id,
        field: `object(oid: "${head}") { ... on Commit { tree { oid ${ENTRIES} } policy: file(path: "${POLICY}") { object { ${TEXT} } } } }`,
        weight: 2 * weight,
        about: at,
      },
    ];
  });
  for (const [{ about }, answer] of await queries.ask(wanted)) {
    const repository = repositories[about] as ListedRepository;
    if ('why' in answer) {
      read.push({ repository, why: answer.why });
      continue;
    }
    if (answer.value === null) {
      read.push({ repository, why: "GitHub doesn't show its files" });
      continue;
    }
    const own = await globsIn(textOf(field(answer.value, 'policy', 'object')));
    walks.push(startWalk(repository, searchBy([own, above]), field(answer.value, 'tree')));
  }
  await finishWalks(client, queries, walks);
  const sound = walks.filter(({ failed }) => failed === null);
  for (const { repository, failed } of walks)
    if (failed !== null) read.push({ repository, why: failed });
  const texts = await readTexts(client, queries, sound.flatMap(textsOf));
  for (const walk of sound) {
    const { repository } = walk;
    const unread = textsOf(walk).flatMap(({ oid }) => {
      const one = texts.get(oid);
      return one !== undefined && 'why' in one ? one.why : [];
    });
    read.push(
      unread[0] === undefined
        ? { repository, kept: keptOf(walk, above, texts) }
        : { repository, why: unread[0] },
    );
  }
  return read;
}

/**
 * By what a repository is searched besides its own policy, which the commit decides: with another one, what was read
 * before has to be read again.
 */
export function searchKey(above: readonly string[] | null): string {
  return searchBy([above]).key;
}

/** The globs of a repository's own policy. A broken policy has none here: the check says what is wrong with it. */
async function globsIn(bytes: Uint8Array | null): Promise<readonly string[] | null> {
  if (bytes === null) return null;
  try {
    return ((await writtenFrom(POLICY, bytes)) ?? nothingWritten).manifests;
  } catch (error) {
    if (error instanceof CannotCheck) return null;
    throw error;
  }
}

function textsOf({ repository, files, search }: TreeWalk): WantedText[] {
  const { id, name } = repository;
  return [...files].flatMap(([path, { oid, link, size }]) =>
    link || !search.reads(path) ? [] : [{ id, name, oid, size }],
  );
}

function keptOf(
  { repository, files, search }: TreeWalk,
  above: readonly string[] | null,
  texts: Awaited<ReturnType<typeof readTexts>>,
): KeptRepository {
  const kept: Record<string, { oid: string; link: boolean }> = {};
  const contents: Record<string, string> = {};
  const checks = new Set<string>();
  for (const [path, { oid, link }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = link || !search.reads(path) ? undefined : texts.get(oid);
    if (isWorkflow(path)) {
      // Only the names of a workflow's checks are kept.
      if (text !== undefined && 'bytes' in text)
        for (const name of checkNames(Buffer.from(text.bytes).toString('utf8'))) checks.add(name);
      continue;
    }
    kept[path] = { oid, link };
    if (text !== undefined && 'bytes' in text) contents[oid] = keptText(text.bytes);
  }
  return {
    id: repository.id,
    head: repository.head ?? '',
    search: searchKey(above),
    files: kept,
    absent: [],
    texts: contents,
    checks: [...checks],
  };
}
