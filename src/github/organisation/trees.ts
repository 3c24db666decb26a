import type { KeptFile, ListedRepository } from '../../sweep/swept-repository.ts';
import type { TreeSearch } from '../../sweep/tree-search.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, numberField, textField } from '../api/json-fields.ts';
import { parseRepository, repositoryPath } from '../api/repository.ts';
import type { ObjectQueries, Wanted } from './object-queries.ts';

/** A file that was found, with its size where GitHub says it. */
export interface FoundFile extends KeptFile {
  readonly size: number | null;
}

/** The search of one repository. */
export interface TreeWalk {
  readonly repository: ListedRepository;
  readonly search: TreeSearch;
  readonly files: Map<string, FoundFile>;
  /** Why it couldn't be searched to its end; `null` if it was. */
  failed: string | null;
  /** Folders to look into. */
  pending: { readonly path: string; readonly oid: string }[];
  /** Its whole tree, for one request instead of many; `null` if that was tried. */
  root: string | null;
  folders: number;
}

export const ENTRIES = 'entries { name type mode oid size }';

/** With more folders than this to search, all files of a repository are requested at once. */
const MOST_FOLDERS_AT_ONCE = 60;
/** A repository with more folders isn't searched to its end. */
const MOST_FOLDERS = 20_000;

const LINK = 0o120000;

/** A search that begins at the entries of the root tree. */
export function startWalk(
  repository: ListedRepository,
  search: TreeSearch,
  tree: unknown,
): TreeWalk {
  const walk: TreeWalk = {
    repository,
    search,
    files: new Map(),
    failed: null,
    pending: [],
    root: textField(tree, 'oid'),
    folders: 0,
  };
  take(walk, '', tree);
  return walk;
}

/** Continues searches, folder by folder and many repositories to a query, until nothing is left to search. */
export async function finishWalks(
  client: GitHub,
  queries: ObjectQueries,
  walks: readonly TreeWalk[],
): Promise<void> {
  for (;;) {
    for (const walk of walks) {
      if (walk.pending.length > MOST_FOLDERS_AT_ONCE && walk.root !== null)
        await readAll(client, walk);
    }
    const wanted = walks.flatMap((walk) =>
      walk.pending.map(
        ({ path, oid }): Wanted<{ walk: TreeWalk; path: string }> => ({
          repository: walk.repository.id,
          field: `object(oid: "${oid}") { ... on Tree { ${ENTRIES} } }`,
          weight: 1,
          about: { walk, path },
        }),
      ),
    );
    if (wanted.length === 0) return;
    for (const walk of walks) walk.pending = [];
    for (const [{ about }, answer] of await queries.ask(wanted)) {
      const { walk, path } = about;
      if ('why' in answer) walk.failed ??= answer.why;
      else take(walk, `${path}/`, answer.value);
    }
    for (const walk of walks) {
      if (walk.folders > MOST_FOLDERS)
        walk.failed ??= `it has more than ${MOST_FOLDERS} folders; name those of the manifests under \`manifests\` in its policy`;
      if (walk.failed !== null) walk.pending = [];
    }
  }
}

/** Adds what a tree has: the files that matter, and the folders to search. */
function take(walk: TreeWalk, below: string, tree: unknown): void {
  const entries = field(tree, 'entries');
  if (!Array.isArray(entries)) {
    walk.failed ??= "GitHub didn't list its files";
    return;
  }
  for (const entry of entries) {
    const name = textField(entry, 'name');
    const oid = textField(entry, 'oid');
    if (name === null || oid === null) continue;
    const path = below + name;
    const type = textField(entry, 'type');
    if (type === 'blob')
      keep(walk, path, oid, field(entry, 'mode') === LINK, numberField(entry, 'size'));
    if (type === 'tree' && walk.search.enters(path)) {
      walk.folders++;
      walk.pending.push({ path, oid });
    }
  }
}

function keep(walk: TreeWalk, path: string, oid: string, link: boolean, size: number | null): void {
  if (walk.search.keeps(path)) walk.files.set(path, { oid, link, size });
}

/** Every file at once, over REST; if GitHub cuts the list, the search continues by folders. */
async function readAll(client: GitHub, walk: TreeWalk): Promise<void> {
  const { root } = walk;
  walk.root = null;
  const repository = parseRepository(walk.repository.name);
  if (root === null || repository === null) return;
  try {
    const url = repositoryPath(repository, 'git', 'trees', root);
    const answer = await client.get(url, { recursive: 1 });
    if (field(answer, 'truncated') !== false) return;
    walk.pending = [];
    for (const entry of listField(answer, 'tree')) {
      const path = textField(entry, 'path');
      const oid = textField(entry, 'sha');
      if (path === null || oid === null || textField(entry, 'type') !== 'blob') continue;
      if (!isEntered(walk.search, path)) continue;
      keep(walk, path, oid, textField(entry, 'mode') === '120000', numberField(entry, 'size'));
    }
  } catch (error) {
    // The same folders can be requested one by one.
    if (!(error instanceof GitHubError) || isFinal(error)) throw error;
  }
}

/** Whether each folder on the way to a file is looked into. */
function isEntered({ enters }: TreeSearch, path: string): boolean {
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    if (!enters(path.slice(0, at))) return false;
  return true;
}

/** Whether no further request would be answered. */
export function isFinal({ kind, wroteNothing }: GitHubError): boolean {
  return kind === 'rate-limited' || kind === 'unauthorised' || (kind === 'timeout' && wroteNothing);
}
