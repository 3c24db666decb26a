import type { Note } from '../../estate/change.ts';
import type { ChangedFiles, FilePatch } from '../../estate/changed-files.ts';
import { CannotCheck } from '../../read/cannot-check.ts';
import type { Files, Listed, Way } from '../../read/files.ts';
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
  return new KnownBase(commit, remote, new ChangedPaths(changed), head);
}

/** The files of a base commit of which it is known what has changed since. */
class KnownBase implements BaseFiles {
  readonly notes: readonly Note[] = [];
  readonly #commit: Commit;
  /** Those that GitHub has of the base. */
  readonly #remote: Files;
  readonly #paths: ChangedPaths;
  readonly #head: Files;

  constructor(commit: Commit, remote: Files, paths: ChangedPaths, head: Files) {
    this.#commit = commit;
    this.#remote = remote;
    this.#paths = paths;
    this.#head = head;
  }

  expect(wanted: readonly string[]): void {
    const paths = this.#paths;
    const isAsked = (path: string) => paths.wasThere(path) && paths.patchOf(path) === undefined;
    this.#remote.expect?.(wanted.filter(isAsked));
    this.#head.expect?.(wanted.filter((path) => !paths.isChanged(path)));
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const { links, at } = await this.#wayTo(path);
    if (at === null || [...links, ...foldersAbove(at)].some((one) => this.#paths.isChanged(one)))
      return this.#readThroughLinks(path, links);
    if (!this.#paths.isChanged(at)) return this.#head.read(path);
    if (this.#paths.isNew(at)) return undefined;
    const bytes = (await this.#beforePatch(at)) ?? (await this.#remote.read(at));
    if (bytes === undefined) throw missing(at, this.#commit);
    return bytes;
  }

  async *list(folder: string): AsyncGenerator<Listed> {
    const now = new Set<string>();
    for await (const one of this.#head.list(folder)) {
      if (this.#paths.isNew(one.path)) continue;
      if (one.barrier !== 'link') now.add(one.path);
      yield one;
    }
    for (const path of this.#paths.all()) {
      if (isBelow(folder, path) && !now.has(path) && (await this.#isGone(path)))
        yield { path, barrier: leftOutAt(path, folder) === null ? null : 'left-out' };
    }
  }

  async #wayTo(path: string): Promise<Way> {
    return (await this.#head.way?.(path)) ?? { links: [], at: path };
  }

  /** What a file was, derived from what it is, without a request; `null` if the patch doesn't prove it. */
  async #beforePatch(path: string): Promise<Uint8Array | null> {
    const patch = this.#paths.patchOf(path);
    const now = patch === undefined ? undefined : await this.#head.read(path);
    return patch === undefined || now === undefined ? null : bytesBefore(now, patch);
  }

  /** A path that today's links don't lead to, because a link on it changed, or because its target isn't known. */
  async #readThroughLinks(path: string, links: readonly string[]): Promise<Uint8Array | undefined> {
    const paths = this.#paths;
    const steps = [path, ...foldersAbove(path)];
    if (links.every((one) => paths.isNew(one)) && !steps.some((one) => paths.wasThere(one)))
      return undefined;
    const bytes = await this.#remote.read(path);
    if (bytes === undefined) throw new CannotCheck(throughLink(path, this.#commit));
    return bytes;
  }

  /** Whether a file that isn't a link now, or not there, was a file. */
  async #isGone(path: string): Promise<boolean> {
    if (!this.#paths.wasThere(path)) return false;
    if (this.#paths.isRemoved(path)) return true;
    if (!(await this.#wayTo(path)).links.includes(path)) return false;
    return !(await this.#remote.way?.(path))?.links.includes(path);
  }
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
