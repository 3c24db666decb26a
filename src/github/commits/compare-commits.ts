import type { ChangedFiles, FileChange } from '../../estate/changed-files.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';
import { listFilesAt } from './contents.ts';

export interface Comparison {
  /** The newest commit that both have. */
  readonly mergeBase: string;
  /** What differs between the merge base and the newer commit. */
  readonly changedFiles: ChangedFiles;
}

/** GitHub names at most this many files of a comparison. */
const MOST_FILES = 300;

function changeOf(file: unknown): readonly [string, FileChange] | null {
  const path = textField(file, 'filename');
  const previous = textField(file, 'previous_filename');
  switch (textField(file, 'status')) {
    case 'added':
    case 'copied':
      return path === null ? null : [path, { status: 'added' }];
    case 'removed':
      return path === null ? null : [path, { status: 'removed' }];
    case 'renamed':
      return path === null || previous === null ? null : [path, { status: 'renamed', previous }];
    default:
      return path === null ? null : [path, { status: 'modified' }];
  }
}

/** The same, with how the text differs, which GitHub omits for large or binary files. */
function patchedChangeOf(file: unknown): readonly [string, FileChange] | null {
  const known = changeOf(file);
  const hash = textField(file, 'sha');
  const hunks = textField(file, 'patch');
  const status = textField(file, 'status');
  if (known === null || hash === null || hunks === null) return known;
  // A link that became a file, or a changed mode, isn't a change of lines.
  if (status !== 'added' && status !== 'modified') return known;
  const [path, change] = known;
  return [path, { ...change, patch: { hash, hunks } }];
}

/** The files that a comparison names; null if it may not name all. */
function namedFiles(answer: unknown): ReadonlyMap<string, FileChange> | null {
  const files = field(answer, 'files');
  if (!Array.isArray(files) || files.length >= MOST_FILES) return null;
  const changes = files.map(patchedChangeOf);
  const known = changes.filter((change) => change !== null);
  return known.length === changes.length ? new Map(known) : null;
}

/** What differs between two commits, by their trees: two requests, however many files differ. */
async function differenceOfTrees(
  client: GitHub,
  repository: Repository,
  base: string,
  head: string,
): Promise<ChangedFiles> {
  const [before, after] = await Promise.all([
    listFilesAt(client, repository, base),
    listFilesAt(client, repository, head),
  ]);
  if (before.truncated || after.truncated) return 'unknown';
  const old = new Map(before.files.map((file) => [file.path, file.hash]));
  const changes = new Map<string, FileChange>();
  for (const { path, hash } of after.files) {
    const was = old.get(path);
    old.delete(path);
    if (was !== hash) changes.set(path, { status: was === undefined ? 'added' : 'modified' });
  }
  for (const path of old.keys()) changes.set(path, { status: 'removed' });
  return changes;
}

/**
 * Compares two commits as a pull request does, from where they parted: one request, three when more
 * than 299 files differ. Null when GitHub knows no commit that both have, or one of them is not there.
 */
export async function compareCommits(
  client: GitHub,
  repository: Repository,
  base: string,
  head: string,
): Promise<Comparison | null> {
  try {
    // One commit per page: only the files matter, and they come with the first page.
    const url = repositoryPath(repository, 'compare', `${base}...${head}`);
    const answer = await client.get(url, { per_page: 1, page: 1 });
    const mergeBase = textField(answer, 'merge_base_commit', 'sha');
    if (mergeBase === null) return null;
    const changedFiles =
      namedFiles(answer) ?? (await differenceOfTrees(client, repository, mergeBase, head));
    return { mergeBase, changedFiles };
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found') return null;
    throw error;
  }
}
