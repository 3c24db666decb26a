import { CannotCheck } from './cannot-check.ts';
import { type Files, MOST_LINKS, type Way } from './files.ts';
import { leftOutAt } from './left-out.ts';
import { besideOf, foldersAbove, isBelow } from './paths.ts';

/** A file or a link of a tree. */
export interface TreeEntry {
  /** Of its content, as git has it. */
  readonly hash: string;
  readonly link: boolean;
}

/** A tree whose files can be read. Paths in it are from the top of the repository. */
export interface TreeSource {
  /** Everything in the tree. */
  readonly entries: () => Promise<ReadonlyMap<string, TreeEntry>>;
  /** The bytes of a file; `undefined` if they can't be read. */
  readonly blob: (hash: string, path: string) => Promise<Uint8Array | undefined>;
  /** Fetches files together that will be read; omitted if that doesn't help. */
  readonly together?: (hashes: readonly string[]) => Promise<void>;
  /** The path that a link leads to, as it is written; `undefined` if it can't be read. */
  readonly target: (hash: string) => Promise<Uint8Array | undefined>;
  /** A path as reports show it -> the path in the tree, and back. */
  readonly inTree: (path: string) => string;
  readonly shown: (path: string) => string;
}

function isAbove(path: string): boolean {
  return path === '..' || path.startsWith('../');
}

/** A tree as files. Links are followed within it where a path names one, and never listed as files. */
export function treeFiles(source: TreeSource): Files {
  const { entries, blob, together, target, inTree, shown } = source;
  let expected: string[] = [];
  /** What is expected is fetched when the first of it is read. */
  const fetchExpected = async (all: ReadonlyMap<string, TreeEntry>): Promise<void> => {
    const files = expected.flatMap((path) => all.get(inTree(path)) ?? []);
    expected = [];
    await together?.(files.flatMap(({ hash, link }) => (link ? [] : hash)));
  };
  const way = async (path: string): Promise<Way> => {
    const all = await entries();
    const links: string[] = [];
    let at = inTree(path);
    for (;;) {
      const link = [...foldersAbove(at), at].find((one) => all.get(one)?.link === true);
      if (link === undefined) return { links: links.map(shown), at: shown(at) };
      links.push(link);
      const text = await target(all.get(link)?.hash ?? '');
      const leads = text === undefined ? '/' : new TextDecoder().decode(text);
      const next = besideOf(link, leads) + at.slice(link.length);
      if (links.length > MOST_LINKS || leads.startsWith('/') || isAbove(next))
        return { links: links.map(shown), at: null };
      at = next;
    }
  };
  return {
    expect: (paths) => {
      for (const path of paths) expected.push(path);
    },
    read: async (path) => {
      const all = await entries();
      if (expected.length > 0) await fetchExpected(all);
      const name = inTree(path);
      let entry = all.get(name);
      if (entry === undefined || entry.link) {
        const { links, at } = await way(path);
        if (links.length === 0) return undefined;
        if (at === null)
          throw new CannotCheck(
            `${path} is a link that leads out of the commit, so it isn't read.`,
          );
        entry = all.get(inTree(at));
      }
      if (entry === undefined) return undefined;
      const bytes = await blob(entry.hash, name);
      if (bytes === undefined)
        throw new CannotCheck(`Can't read ${path} from the commit: the clone doesn't have it.`);
      return bytes;
    },
    list: async function* (folder) {
      const start = folder === '' ? '' : inTree(folder);
      for (const [path, { link }] of await entries()) {
        if (!isBelow(start, path)) continue;
        const barrier = link ? 'link' : leftOutAt(path, start) === null ? null : 'left-out';
        yield { path: shown(path), barrier };
      }
    },
    way,
  };
}
