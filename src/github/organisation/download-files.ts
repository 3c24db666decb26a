import type { ListedRepository } from '../../sweep/swept-repository.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, numberField, textField } from '../api/json-fields.ts';
import { parseRepository, repositoryPath } from '../api/repository.ts';
import type { ObjectQueries } from './object-queries.ts';
import { readTexts } from './texts.ts';

/** A larger file isn't written by hand. */
const LARGEST = 1_000_000;
/** Enough for a draft: what is more can be drafted in a clone. */
const MOST_FILES = 2000;

/** Some files of a repository, by their paths, and whether there are more. Rejects with a `GitHubError`. */
export async function downloadFiles(
  client: GitHub,
  queries: ObjectQueries,
  repository: ListedRepository,
  wants: (path: string) => boolean,
): Promise<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly isWhole: boolean }> {
  const { id, name, head } = repository;
  const parsed = parseRepository(name);
  if (parsed === null || head === null) return { files: new Map(), isWhole: false };
  const answer = await client.get(repositoryPath(parsed, 'git', 'trees', head), { recursive: 1 });
  const wanted = listField(answer, 'tree').flatMap((entry) => {
    const path = textField(entry, 'path');
    const oid = textField(entry, 'sha');
    const size = numberField(entry, 'size');
    const isFile = textField(entry, 'type') === 'blob' && textField(entry, 'mode') !== '120000';
    if (path === null || oid === null || !isFile || (size ?? 0) > LARGEST || !wants(path))
      return [];
    return [{ path, id, name, oid, size }];
  });
  const some = wanted.slice(0, MOST_FILES);
  const texts = await readTexts(client, queries, some);
  const files = new Map<string, Uint8Array>();
  for (const { path, oid } of some) {
    const text = texts.get(oid);
    if (text === undefined || 'why' in text)
      throw new GitHubError({ kind: 'server', message: `${path} couldn't be read` });
    files.set(path, text.bytes);
  }
  const isWhole = field(answer, 'truncated') !== true && wanted.length <= MOST_FILES;
  return { files, isWhole };
}
