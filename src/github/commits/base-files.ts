import type { Note } from '../../estate/change.ts';
import type { ChangedFiles, FilePatch } from '../../estate/changed-files.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import type { Files, Way } from '../../read/files.ts';
import { leftOutAt } from '../../read/left-out.ts';
import { foldersAbove, isBelow } from '../../read/paths.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { type Commit, filesInside, filesListedBy, treeOf } from './commit-files.ts';
import type { Tree } from './contents.ts';
import { bytesBefore } from './text-before.ts';

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
  const remote = filesListedBy(client, commit, all);
  if (changed === 'unknown') return unknownBase(all, remote, head);
  const paths = new ChangedPaths(changed);
  /** What a file was, derived from what it is, without a request; `null` if the patch doesn't prove it. */
  const beforePatch = async (path: string): Promise<Uint8Array | null> => {
    const patch = paths.patchOf(path);
    const now = patch === undefined ? undefined : await head.read(path);
    return patch === undefined || now === undefined ? null : bytesBefore(now, patch);
  };
  const wayTo = async (path: string): Promise<Way> =>
    (await head.way?.(path)) ?? { links: [], at: path };
  /** A path that today's links don't lead to, because a link on it changed, or because its target isn't known. */
  const readThroughLinks = async (path: string, links: readonly string[]) => {
    const steps = [path, ...foldersAbove(path)];
    if (links.every((one) => paths.isNew(one)) && !steps.some((one) => paths.wasThere(one)))
      return undefined;
    const bytes = await remote.read(path);
    if (bytes === undefined) throw new CannotCheck(throughLink(path, commit));
    return bytes;
  };
  /** Whether a file that isn't a link now, or not there, was a file. */
  const isGone = async (path: string): Promise<boolean> => {
    if (!paths.wasThere(path)) return false;
    if (paths.isRemoved(path)) return true;
    if (!(await wayTo(path)).links.includes(path)) return false;
    return !(await remote.way?.(path))?.links.includes(path);
  };
  return {
    notes: [],
    expect: (wanted) => {
      const isAsked = (path: string) => paths.wasThere(path) && paths.patchOf(path) === undefined;
      remote.expect?.(wanted.filter(isAsked));
      head.expect?.(wanted.filter((path) => !paths.isChanged(path)));
    },
    read: async (path) => {
      const { links, at } = await wayTo(path);
      if (at === null || [...links, ...foldersAbove(at)].some((one) => paths.isChanged(one)))
        return readThroughLinks(path, links);
      if (!paths.isChanged(at)) return head.read(path);
      if (paths.isNew(at)) return undefined;
      const bytes = (await beforePatch(at)) ?? (await remote.read(at));
      if (bytes === undefined) throw missing(at, commit);
      return bytes;
    },
    list: async function* (folder) {
      const now = new Set<string>();
      for await (const one of head.list(folder)) {
        if (paths.isNew(one.path)) continue;
        if (one.barrier !== 'link') now.add(one.path);
        yield one;
      }
      for (const path of paths.all()) {
        if (isBelow(folder, path) && !now.has(path) && (await isGone(path)))
          yield { path, barrier: leftOutAt(path, folder) === null ? null : 'left-out' };
      }
    },
  };
}

/** What a change does to paths, seen from its base. */
class ChangedPaths {
  readonly #changed: Exclude<ChangedFiles, 'unknown'>;
  readonly #movedAway: ReadonlySet<string>;

  constructor(changed: Exclude<ChangedFiles, 'unknown'>) {
    this.#changed = changed;
    this.#movedAway = new Set([...changed.values()].flatMap(({ previous }) => previous ?? []));
  }

  /** Every path that it touches, at the base or at the head. */
  all(): ReadonlySet<string> {
    return new Set([...this.#changed.keys(), ...this.#movedAway]);
  }

  isChanged(path: string): boolean {
    return this.#changed.has(path) || this.#movedAway.has(path);
  }

  /** Whether the base has nothing at this path. */
  isNew(path: string): boolean {
    const { status = '' } = this.#changed.get(path) ?? {};
    return ['added', 'renamed'].includes(status) && !this.#movedAway.has(path);
  }

  /** Whether the base has something else at this path. */
  wasThere(path: string): boolean {
    return this.isChanged(path) && !this.isNew(path);
  }

  isRemoved(path: string): boolean {
    return this.#movedAway.has(path) || this.#changed.get(path)?.status === 'removed';
  }

  /** How a file that stayed where it is was modified, if that is known. */
  patchOf(path: string): FilePatch | undefined {
    const { status, patch } = this.#changed.get(path) ?? {};
    return status === 'modified' && !this.#movedAway.has(path) ? patch : undefined;
  }
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
