import { MAX_BYTES } from '../parse/limits.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import type { Files } from '../read/files.ts';
import type { ChangedFiles } from './changed-files.ts';
import type { GitHub } from './client.ts';
import { type FileAt, listFilesAt, readFilesAt, type Tree } from './contents.ts';
import { GitHubError } from './error.ts';
import type { Repository } from './repository.ts';

/** A commit on GitHub whose files are to be read as data. */
export interface Commit {
  readonly repository: Repository;
  readonly sha: string;
}

/** The files of a commit over the contents API: nothing is checked out. `tree` saves listing them again, and asking
 * for what is not there. */
export function commitFiles(client: GitHub, commit: Commit, tree?: Tree): Files {
  const read = new Map<string, Promise<Uint8Array | undefined>>();
  const listed =
    tree === undefined || tree.truncated ? undefined : new Set(tree.files.map(({ path }) => path));
  return {
    read: (path) => {
      if (listed !== undefined && !listed.has(path)) return Promise.resolve(undefined);
      let bytes = read.get(path);
      if (bytes === undefined) {
        bytes = readAt(client, commit, path);
        read.set(path, bytes);
      }
      return bytes;
    },
    list: async function* (folder) {
      const { files } = tree ?? (await listFilesAt(client, commit.repository, commit.sha));
      for (const { path, link } of files) if (!link && isBelow(folder, path)) yield path;
    },
  };
}

/**
 * The files of a base commit, where it is known what changed since: what did not is taken from the head, without a
 * request.
 */
export function baseFiles(
  client: GitHub,
  commit: Commit,
  changed: ChangedFiles,
  head: Files,
): Files {
  const remote = commitFiles(client, commit);
  if (changed === 'unknown') return remote;
  const movedAway = new Set<string>();
  for (const { previous } of changed.values()) if (previous !== undefined) movedAway.add(previous);
  const isNew = (path: string): boolean =>
    ['added', 'renamed'].includes(changed.get(path)?.status ?? '');
  return {
    read: async (path) => {
      if (isNew(path) && !movedAway.has(path)) return undefined;
      if (!changed.has(path) && !movedAway.has(path)) return head.read(path);
      const bytes = await remote.read(path);
      if (bytes === undefined) throw missing(path, commit);
      return bytes;
    },
    list: async function* (folder) {
      for await (const path of head.list(folder)) if (!isNew(path)) yield path;
      for (const [path, { status }] of changed) {
        if (status === 'removed' && isBelow(folder, path)) yield path;
      }
      for (const path of movedAway) if (isBelow(folder, path)) yield path;
    },
  };
}

/** A file that changed was there: taken for a new one, all that it holds would be news. */
function missing(path: string, { sha }: Commit): GitHubError {
  const message = `GitHub does not have ${path} at ${sha.slice(0, 12)}, though it changed since`;
  return new GitHubError({ kind: 'not-found', message });
}

function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

async function readAt(
  client: GitHub,
  { repository, sha }: Commit,
  path: string,
): Promise<Uint8Array | undefined> {
  const file = (await readFilesAt(client, repository, sha, [path])).get(path);
  return file === undefined ? undefined : bytesOf(file, path);
}

/** What the parser says of bytes, it says of these too: too many, or not UTF-8. */
function bytesOf(file: FileAt, path: string): Uint8Array | undefined {
  switch (file.state) {
    case 'read':
      return new TextEncoder().encode(file.text);
    case 'absent':
      return undefined;
    case 'too-large':
      return new Uint8Array(MAX_BYTES + 1);
    case 'not-utf-8':
      return new Uint8Array([0xff]);
    default:
      throw new CannotCheck(`${path} is not a file.`);
  }
}
