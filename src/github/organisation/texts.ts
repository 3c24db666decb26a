import { MAX_BYTES } from '../../parse/limits.ts';
import { tooManyBytes } from '../../read/files.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, numberField, textField } from '../api/json-fields.ts';
import { parseRepository, type Repository, repositoryPath } from '../api/repository.ts';
import { gitHash } from '../commits/blobs.ts';
import type { ObjectQueries, Wanted } from './object-queries.ts';
import { isFinal } from './trees.ts';

/** A content that is needed. */
export interface WantedText {
  /** The repository's id, and its name. */
  readonly id: string;
  readonly name: string;
  readonly oid: string;
  readonly size: number | null;
}

/** GraphQL cuts a longer text. */
const MOST_TEXT = 400_000;

/** A content, or why there is none. */
export type ReadText = { readonly bytes: Uint8Array } | { readonly why: string };

export const TEXT = '... on Blob { oid byteSize text }';

/**
 * Reads contents, many repositories to a query; what GraphQL can't show (large, not UTF-8) is requested over REST, one
 * by one. Keyed by the id of the content, each of which is read once. Rejects with a `GitHubError` if nothing can be
 * asked any more.
 */
export async function readTexts(
  client: GitHub,
  queries: ObjectQueries,
  wanted: readonly WantedText[],
): Promise<ReadonlyMap<string, ReadText>> {
  const read = new Map<string, ReadText>();
  const open = new Map<string, WantedText>();
  for (const one of wanted) open.set(one.oid, one);
  const asked = [...open.values()].filter(({ size }) => (size ?? 0) <= MOST_TEXT);
  const answers = await queries.ask(
    asked.map(
      (one): Wanted<WantedText> => ({
        repository: one.id,
        field: `object(oid: "${one.oid}") { ${TEXT} }`,
        weight: 1,
        bytes: one.size ?? 10_000,
        about: one,
      }),
    ),
  );
  for (const [{ about }, answer] of answers) {
    const bytes = 'value' in answer ? textOf(answer.value) : null;
    if (bytes === null) continue;
    read.set(about.oid, { bytes });
    open.delete(about.oid);
  }
  for (const one of open.values()) read.set(one.oid, await readRaw(client, one));
  return read;
}

/** The bytes of a blob, if they are complete, which their id proves. */
export function textOf(blob: unknown): Uint8Array | null {
  const text = field(blob, 'text');
  const oid = textField(blob, 'oid');
  if (typeof text !== 'string' || oid === null) return null;
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.byteLength !== numberField(blob, 'byteSize')) return null;
  return isContent(bytes, oid) ? bytes : null;
}

/**
 * The bytes of a content over REST, with one request. Rejects with a `GitHubError`, also if the bytes differ: whatever
 * a proxy returned instead would be used as the file until it changes.
 */
export async function rawText(
  client: GitHub,
  repository: Repository,
  oid: string,
): Promise<Uint8Array> {
  const bytes = await client.raw(repositoryPath(repository, 'git', 'blobs', oid), {}, MAX_BYTES);
  if (isContent(bytes, oid)) return bytes;
  throw new GitHubError({
    kind: 'server',
    message: `GitHub answered with something other than the content ${oid.slice(0, 12)}`,
  });
}

function isContent(bytes: Uint8Array, oid: string): boolean {
  return gitHash(bytes, oid.length === 64 ? 'sha256' : 'sha1') === oid;
}

async function readRaw(client: GitHub, { name, oid, size }: WantedText): Promise<ReadText> {
  const repository = parseRepository(name);
  if (repository === null) return { why: `${name} isn't the name of a repository` };
  if (size !== null && size > MAX_BYTES) return { bytes: tooManyBytes() };
  try {
    return { bytes: await rawText(client, repository, oid) };
  } catch (error) {
    if (!(error instanceof GitHubError) || isFinal(error)) throw error;
    return { why: error.message };
  }
}
