import { MAX_BYTES } from '../parse/limits.ts';
import type { KeptFile, KeptRepository } from '../sweep/swept-repository.ts';
import { type Files, tooManyBytes } from './files.ts';
import { treeFiles } from './tree-files.ts';

/** How a text that is too large is kept: only that it is too large. */
const TOO_LARGE = '!';

/** The bytes of a file as text that fits into JSON. */
export function keptText(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_BYTES) return TOO_LARGE;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  return Buffer.from(text, 'utf8').equals(buffer) ? `t${text}` : `b${buffer.toString('base64')}`;
}

/** The bytes again. */
export function bytesOfKept(text: string): Uint8Array {
  if (text === TOO_LARGE) return tooManyBytes();
  return Buffer.from(text.slice(1), text.startsWith('b') ? 'base64' : 'utf8');
}

/** Requests a file that wasn't known: `undefined` if it doesn't exist. */
export type ReadMore = (path: string) => Promise<Uint8Array | undefined>;

/**
 * The files of a repository that a sweep has kept, for the loader. Other files that they name, such as a framework's,
 * are read by `more`.
 */
export function keptFiles(
  { files, absent, texts }: KeptRepository,
  keeps: (path: string) => boolean,
  more: ReadMore,
): Files {
  const entries: ReadonlyMap<string, { hash: string; link: boolean }> = new Map(
    Object.entries(files).map(([path, { oid, link }]: [string, KeptFile]) => [
      path,
      { hash: oid, link },
    ]),
  );
  const missing = new Set(absent);
  const tree = treeFiles({
    entries: async () => entries,
    blob: async (hash) => {
      const text = texts[hash];
      return text === undefined ? undefined : bytesOfKept(text);
    },
    target: async () => undefined,
    inTree: (path) => path,
    shown: (path) => path,
  });
  return {
    ...tree,
    read: async (path) => {
      const isKnown = entries.has(path) || missing.has(path) || keeps(path);
      return isKnown ? tree.read(path) : more(path);
    },
  };
}
