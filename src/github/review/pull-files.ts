import type { GitHub } from '../api/client.ts';
import { textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';

/** A file of a pull request, as its newest commit has it. */
export interface PullFile {
  /** The id that git gives to its content. */
  readonly hash: string;
  readonly patch: string;
}

const PAGE = 100;
/** GitHub lists at most 3,000 files; suggestions aren't worth as many requests. */
const MOST_PAGES = 3;

/** The files of a pull request that are wanted, one request as a rule. Rejects with a `GitHubError`. */
export async function pullFiles(
  client: GitHub,
  repository: Repository,
  number: number,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PullFile>> {
  const found = new Map<string, PullFile>();
  const url = repositoryPath(repository, 'pulls', String(number), 'files');
  for (let page = 1; page <= MOST_PAGES && found.size < wanted.size; page++) {
    const files = await client.get(url, { per_page: PAGE, page });
    if (!Array.isArray(files)) break;
    for (const file of files) {
      const path = textField(file, 'filename');
      const hash = textField(file, 'sha');
      const patch = textField(file, 'patch');
      if (path !== null && hash !== null && patch !== null && wanted.has(path))
        found.set(path, { hash, patch });
    }
    if (files.length < PAGE) break;
  }
  return found;
}
