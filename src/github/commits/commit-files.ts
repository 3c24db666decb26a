// In: a commit on GitHub. Out: its files, as the loader reads them.
import { CannotCheck } from '../../read/cannot-check.ts';
import { type Files, type Listed, tooManyBytes } from '../../read/files.ts';
import { leftOutAt } from '../../read/left-out.ts';
import { foldersAbove, isBelow } from '../../read/paths.ts';
import type { GitHub } from '../api/client.ts';
import type { Repository } from '../api/repository.ts';
import { blobsAt } from './blobs.ts';
import { type FileAt, listFilesAt, readFilesAt, type Tree } from './contents.ts';

/** A commit on GitHub whose files are read as data. */
export interface Commit {
  readonly repository: Repository;
  readonly sha: string;
}

/**
 * The files of a commit over the contents API: nothing is checked out. `tree` saves listing them again, and asking for
 * what isn't there.
 */
export function commitFiles(client: GitHub, commit: Commit, tree?: Tree): Files {
  return filesListedBy(client, commit, treeOf(client, commit, tree), tree);
}

/** Lists the files of a commit, once. */
export function treeOf(
  client: GitHub,
  { repository, sha }: Commit,
  known?: Tree,
): () => Promise<Tree> {
  let listed = known === undefined ? undefined : Promise.resolve(known);
  return () => {
    listed ??= listFilesAt(client, repository, sha);
    return listed;
  };
}

/** The files of a commit, whose list is asked for by need; `tree` is the list, if it is known already. */
export function filesListedBy(
  client: GitHub,
  commit: Commit,
  all: () => Promise<Tree>,
  tree?: Tree,
): Files {
  const read = new Map<string, Promise<Uint8Array | undefined>>();
  const expected = new Set<string>();
  let linked: Promise<ReadonlySet<string>> | undefined;
  const present =
    tree === undefined || tree.truncated ? undefined : new Set(tree.files.map(({ path }) => path));
  const isAbsent = (path: string): boolean => present !== undefined && !present.has(path);
  const together = new Map<string, ReturnType<typeof blobsAt>>();
  /** Several expected files come in one request; what doesn't is requested alone. */
  const readExpected = (): void => {
    const paths = [...expected].filter((path) => !read.has(path));
    expected.clear();
    if (paths.length < 2) return;
    const found = blobsAt(client, commit, paths);
    for (const path of paths) together.set(path, found);
  };
  const readOne = async (path: string): Promise<Uint8Array | undefined> =>
    (await together.get(path))?.get(path) ?? readAt(client, commit, path);
  return {
    expect: (paths) => {
      for (const path of paths) if (!isAbsent(path)) expected.add(path);
    },
    read: (path) => {
      if (isAbsent(path)) return Promise.resolve(undefined);
      if (expected.has(path)) readExpected();
      let bytes = read.get(path);
      if (bytes === undefined) {
        bytes = readOne(path);
        read.set(path, bytes);
      }
      return bytes;
    },
    list: async function* (folder) {
      const listed = await all();
      // Part of a list would let a manifest pass unseen.
      if (listed.truncated) throw new CannotCheck(tooMany(commit));
      yield* filesInside(folder, listed);
    },
    way: async (path) => {
      linked ??= all().then(linksIn);
      const known = await linked;
      const links = [...foldersAbove(path), path].filter((one) => known.has(one));
      return { links, at: links.length === 0 ? path : null };
    },
  };
}

/** The files of a list at or below a folder. */
export function* filesInside(folder: string, tree: Tree): Generator<Listed> {
  for (const { path, link } of tree.files) {
    if (!isBelow(folder, path)) continue;
    const barrier = link ? 'link' : leftOutAt(path, folder) === null ? null : 'left-out';
    yield { path, barrier };
  }
}

function linksIn({ files }: Tree): ReadonlySet<string> {
  return new Set(files.flatMap(({ path, link }) => (link ? path : [])));
}

function tooMany({ sha }: Commit): string {
  return `The commit ${sha.slice(0, 12)} has more files than GitHub lists (100,000), so its manifests can't be found. Name them with the input \`manifest\`.`;
}

async function readAt(
  client: GitHub,
  { repository, sha }: Commit,
  path: string,
): Promise<Uint8Array | undefined> {
  const file = (await readFilesAt(client, repository, sha, [path])).get(path);
  return file === undefined ? undefined : bytesOf(file, path);
}

function bytesOf(file: FileAt, path: string): Uint8Array | undefined {
  switch (file.state) {
    case 'read':
      return file.bytes;
    case 'absent':
      return undefined;
    case 'too-large':
      return tooManyBytes();
    default:
      throw new CannotCheck(`${path} is not a file.`);
  }
}
