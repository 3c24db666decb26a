// In: a commit on GitHub. Out: its files, as the loader reads them.
import type { Note } from '../../estate/change.ts';
import type { ChangedFiles, FilePatch } from '../../estate/changed-files.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import { type Files, type Listed, tooManyBytes, type Way } from '../../read/files.ts';
import { leftOutAt } from '../../read/left-out.ts';
import { foldersAbove, isBelow } from '../../read/paths.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import type { Repository } from '../api/repository.ts';
import { blobsAt } from './blobs.ts';
import { type FileAt, listFilesAt, readFilesAt, type Tree } from './contents.ts';
import { bytesBefore } from './text-before.ts';

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
  return filesOf(client, commit, treeOf(client, commit, tree), tree);
}

/** Lists the files of a commit, once. */
function treeOf(client: GitHub, { repository, sha }: Commit, known?: Tree): () => Promise<Tree> {
  let listed = known === undefined ? undefined : Promise.resolve(known);
  return () => {
    listed ??= listFilesAt(client, repository, sha);
    return listed;
  };
}

function filesOf(client: GitHub, commit: Commit, all: () => Promise<Tree>, tree?: Tree): Files {
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

function* filesInside(folder: string, tree: Tree): Generator<Listed> {
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

/** The files of a base commit, with what a reader should know about them. */
export interface BaseFiles extends Files {
  /** Complete once the files were listed. */
  readonly notes: readonly Note[];
}

/**
 * The files of a base commit. If it is known what has changed since, unchanged files are taken from the head, without a
 * request. If GitHub doesn't list all files, those that the head has are looked for.
 */
export function baseFiles(
  client: GitHub,
  commit: Commit,
  changed: ChangedFiles,
  head: Files,
): BaseFiles {
  const all = treeOf(client, commit);
  const remote = filesOf(client, commit, all);
  if (changed === 'unknown') return unknownBase(all, remote, head);
  const movedAway = new Set<string>();
  for (const { previous } of changed.values()) if (previous !== undefined) movedAway.add(previous);
  const isChanged = (path: string): boolean => changed.has(path) || movedAway.has(path);
  const isNew = (path: string): boolean =>
    ['added', 'renamed'].includes(changed.get(path)?.status ?? '') && !movedAway.has(path);
  const wasThere = (path: string): boolean => isChanged(path) && !isNew(path);
  const patchOf = (path: string): FilePatch | undefined => {
    const { status, patch } = changed.get(path) ?? {};
    return status === 'modified' && !movedAway.has(path) ? patch : undefined;
  };
  /** What a file was, derived from what it is, without a request; `null` if the patch doesn't prove it. */
  const beforePatch = async (path: string): Promise<Uint8Array | null> => {
    const patch = patchOf(path);
    const now = patch === undefined ? undefined : await head.read(path);
    return patch === undefined || now === undefined ? null : bytesBefore(now, patch);
  };
  const wayTo = async (path: string): Promise<Way> =>
    (await head.way?.(path)) ?? { links: [], at: path };
  /** A path that today's links don't lead to, because a link on it changed, or because its target isn't known. */
  const readThroughLinks = async (path: string, links: readonly string[]) => {
    const steps = [path, ...foldersAbove(path)];
    if (links.every(isNew) && !steps.some(wasThere)) return undefined;
    const bytes = await remote.read(path);
    if (bytes === undefined) throw new CannotCheck(throughLink(path, commit));
    return bytes;
  };
  /** Whether a file that isn't a link now, or not there, was a file. */
  const isGone = async (path: string): Promise<boolean> => {
    if (!wasThere(path)) return false;
    if (movedAway.has(path) || changed.get(path)?.status === 'removed') return true;
    if (!(await wayTo(path)).links.includes(path)) return false;
    return !(await remote.way?.(path))?.links.includes(path);
  };
  return {
    notes: [],
    expect: (paths) => {
      remote.expect?.(paths.filter((path) => wasThere(path) && patchOf(path) === undefined));
      head.expect?.(paths.filter((path) => !isChanged(path)));
    },
    read: async (path) => {
      const { links, at } = await wayTo(path);
      if (at === null || [...links, ...foldersAbove(at)].some(isChanged))
        return readThroughLinks(path, links);
      if (!isChanged(at)) return head.read(path);
      if (isNew(at)) return undefined;
      const bytes = (await beforePatch(at)) ?? (await remote.read(at));
      if (bytes === undefined) throw missing(at, commit);
      return bytes;
    },
    list: async function* (folder) {
      const now = new Set<string>();
      for await (const one of head.list(folder)) {
        if (isNew(one.path)) continue;
        if (one.barrier !== 'link') now.add(one.path);
        yield one;
      }
      for (const path of new Set([...changed.keys(), ...movedAway])) {
        if (isBelow(folder, path) && !now.has(path) && (await isGone(path)))
          yield { path, barrier: leftOutAt(path, folder) === null ? null : 'left-out' };
      }
    },
  };
}

function unknownBase(all: () => Promise<Tree>, remote: Files, head: Files): BaseFiles {
  const notes: Note[] = [];
  return {
    ...remote,
    notes,
    list: async function* (folder) {
      const tree = await all();
      if (!tree.truncated) {
        yield* filesInside(folder, tree);
        return;
      }
      if (notes.length === 0) notes.push({ kind: 'files-unlisted-at-base' });
      yield* head.list(folder);
    },
  };
}

/** A changed file existed before: treated as new, all of its content would count as new. */
function missing(path: string, { sha }: Commit): GitHubError {
  const message = `GitHub can't find ${path} at ${sha.slice(0, 12)}, although it has changed since`;
  return new GitHubError({ kind: 'not-found', message });
}

function throughLink(path: string, { sha }: Commit): string {
  return `GitHub doesn't show what ${path} was at ${sha.slice(0, 12)}, because a link led to it.`;
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
