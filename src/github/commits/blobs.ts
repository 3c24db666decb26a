import { createHash } from 'node:crypto';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, numberField, textField } from '../api/json-fields.ts';
import type { Repository } from '../api/repository.ts';

/** GitHub gives up on a query after ten seconds, and each file is a look-up. */
const AT_ONCE = 50;

/** Whether a tree entry's mode is that of a file; a link's text would be its target. */
const FILE_MODES: ReadonlySet<number | null> = new Set([0o100644, 0o100755, 0o100664]);

/**
 * Reads files of a commit, many in one request. Returns those that arrived byte for byte, as their hashes prove; what
 * is missing, binary, a link, too large or refused is left out, for the caller to request one by one. Never rejects
 * with a `GitHubError`.
 */
export async function blobsAt(
  client: GitHub,
  { repository, sha }: { readonly repository: Repository; readonly sha: string },
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    const answer = await ask(client, repository, sha, some);
    if (answer === null) break;
    some.forEach((path, index) => {
      const bytes = bytesOf(field(answer, 'repository', 'object', `f${index}`));
      if (bytes !== null) read.set(path, bytes);
    });
  }
  return read;
}

async function ask(
  client: GitHub,
  { owner, name }: Repository,
  sha: string,
  paths: readonly string[],
): Promise<unknown> {
  const types = paths.map((_path, index) => `, $p${index}: String!`).join('');
  const files = paths.map(
    (_path, index) =>
      `f${index}: file(path: $p${index}) { mode object { ... on Blob { oid byteSize text } } }`,
  );
  const query = `query($owner: String!, $name: String!, $sha: GitObjectID!${types}) {
    repository(owner: $owner, name: $name) {
      object(oid: $sha) { ... on Commit { ${files.join('\n')} } }
    }
  }`;
  const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
  try {
    return (await client.graphql(query, { owner, name, sha, ...variables })).data;
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}

function bytesOf(file: unknown): Uint8Array | null {
  const text = field(file, 'object', 'text');
  const oid = textField(file, 'object', 'oid');
  if (typeof text !== 'string' || !FILE_MODES.has(numberField(file, 'mode'))) return null;
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.byteLength !== numberField(file, 'object', 'byteSize')) return null;
  return gitHash(bytes, oid?.length === 64 ? 'sha256' : 'sha1') === oid ? bytes : null;
}

/** The id that git gives to a file's content. */
export function gitHash(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
