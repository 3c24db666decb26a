import { MAX_BYTES } from '../../parse/limits.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, numberField, textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';

/** A file at a commit, byte for byte, or why there is none of it. */
export type FileAt =
  | { readonly state: 'read'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  /** A folder, a submodule, or a link to nowhere. */
  | { readonly state: 'not-a-file' }
  | { readonly state: 'too-large'; readonly size: number };

/** A file in a commit's tree. */
export interface TreeEntry {
  readonly path: string;
  /** Hash of the content: equal content, equal hash. */
  readonly hash: string;
  readonly link: boolean;
}

export interface Tree {
  readonly files: readonly TreeEntry[];
  /** GitHub lists at most 100,000 entries or 7 MB; true when there is more. */
  readonly truncated: boolean;
}

const AT_ONCE = 4;

function isPlainPath(path: string): boolean {
  return path.split('/').every((segment) => !['', '.', '..'].includes(segment));
}

async function readFileAt(
  client: GitHub,
  repository: Repository,
  sha: string,
  path: string,
): Promise<FileAt> {
  if (!isPlainPath(path)) return { state: 'absent' };
  const url = repositoryPath(repository, 'contents', ...path.split('/'));
  const query = { ref: sha };
  try {
    const answer = await client.get(url, query);
    const type = textField(answer, 'type');
    // A folder is a list of its contents, and git has no empty folders.
    if (type === null && !(Array.isArray(answer) && answer.length > 0))
      throw new GitHubError({
        kind: 'server',
        message: `GitHub's answer doesn't say what ${path} is`,
      });
    if (type !== 'file') return { state: 'not-a-file' };
    const size = numberField(answer, 'size') ?? 0;
    if (size > MAX_BYTES) return { state: 'too-large', size };
    const content = field(answer, 'content');
    if (field(answer, 'encoding') === 'base64' && typeof content === 'string') {
      return { state: 'read', bytes: Uint8Array.from(Buffer.from(content, 'base64')) };
    }
    return { state: 'read', bytes: await client.raw(url, query, MAX_BYTES) };
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found') return { state: 'absent' };
    throw error;
  }
}

/**
 * Reads files at a commit over the contents API: one request each, two for those above 1 MB. Rejects
 * with a `GitHubError` when one could not be read; a file that is not there is `absent`.
 */
export async function readFilesAt(
  client: GitHub,
  repository: Repository,
  sha: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, FileAt>> {
  const wanted = [...new Set(paths)];
  const read = new Map<string, FileAt>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const files = await Promise.all(some.map((path) => readFileAt(client, repository, sha, path)));
    files.forEach((file, position) => {
      read.set(some[position] ?? '', file);
    });
  }
  return read;
}

/** Lists the files of a commit, in one request. Rejects with `not-found` when it is not to be seen. */
export async function listFilesAt(
  client: GitHub,
  repository: Repository,
  sha: string,
): Promise<Tree> {
  const url = repositoryPath(repository, 'git', 'trees', sha);
  const answer = await client.get(url, { recursive: 1 });
  if (!Array.isArray(field(answer, 'tree'))) {
    // An empty commit has an empty list: treating anything else as empty would make everything count as new.
    const message = `GitHub's answer about the files of ${sha.slice(0, 12)} has no list of them`;
    throw new GitHubError({ kind: 'server', message });
  }
  const files: TreeEntry[] = [];
  for (const entry of listField(answer, 'tree')) {
    const path = textField(entry, 'path');
    const hash = textField(entry, 'sha');
    if (path === null || hash === null || textField(entry, 'type') !== 'blob') continue;
    files.push({ path, hash, link: textField(entry, 'mode') === '120000' });
  }
  return { files, truncated: field(answer, 'truncated') === true };
}
