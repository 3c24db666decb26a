import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { looksLikeManifest } from '../estate/ledger.ts';
import { MAX_BYTES } from '../parse/limits.ts';
import type { Files, Listed } from './files.ts';
import { type GitListing, gitListing } from './git-listing.ts';
import { gitBlob, gitEntries } from './git-tree.ts';
import { shownPath } from './paths.ts';
import { readAtMost } from './read-at-most.ts';
import { type TreeEntry, treeFiles } from './tree-files.ts';

/** A repository that was checked out to be checked, and the commit that it is checked as. */
export interface Checkout {
  /** Top of the repository; the paths of its files count from there. */
  readonly top: string;
  /** The commit that is checked out. */
  readonly commit: string;
  /** The files on the disk, for paths that nothing else covers. */
  readonly disk: Files;
  /** Whether the user names a path, so that it is read even if git doesn't track it. */
  readonly isNamed: (path: string) => boolean;
  /** A file of the commit from elsewhere, where the clone doesn't have it; omitted if there is no other source. */
  readonly remote?: (path: string) => Promise<Uint8Array | undefined>;
}

/**
 * The files of a checkout as its commit has them, whatever an earlier step did to the disk: a change there is reported,
 * and what a sparse checkout left out is read from the commit. Files that git doesn't track are read only if they are
 * named.
 */
export function checkoutFiles({ top, commit, disk, isNamed, remote }: Checkout): Files {
  const warnings: string[] = [];
  const changed = new Set<string>();
  // Git lists them while GitHub is asked for the base. Whoever needs them learns why there are none.
  const entries = gitEntries({ repository: top, commit });
  entries.catch(() => undefined);
  // The head and the base are searched, and another process of git takes as long as either.
  const listings = new Map<string, ReturnType<typeof gitListing>>();
  const listingOf = (folder: string): ReturnType<typeof gitListing> => {
    const listing = listings.get(folder) ?? gitListing(top, folder);
    listings.set(folder, listing);
    return listing;
  };
  const committed = async (hash: string, path: string): Promise<Uint8Array | undefined> => {
    const there = onDisk(resolve(top, path));
    if (there !== undefined && isBlob(there, hash)) return there;
    const bytes = (await gitBlob(top, hash)) ?? (await remote?.(path));
    if (bytes === undefined || there === undefined || sameText(there, bytes)) return bytes;
    if (isContentOf(there, bytes)) return there;
    if (!changed.has(path)) {
      changed.add(path);
      warnings.push(
        `${path} on the disk differs from the commit that is checked out. The commit's version is checked.`,
      );
    }
    return bytes;
  };
  const tree = treeFiles({
    entries: () => entries,
    blob: committed,
    target: (hash) => gitBlob(top, hash),
    inTree: (path) => (path === '.' ? '' : path),
    shown: (path) => path,
  });
  return {
    read: async (path) => {
      const bytes = await tree.read(path);
      return bytes === undefined && isNamed(path) ? disk.read(path) : bytes;
    },
    list: async function* (folder) {
      yield* tree.list(folder);
      yield* untracked(top, await listingOf(folder), await entries);
    },
    ...(tree.way === undefined ? {} : { way: tree.way }),
    warnings,
  };
}

/** Files on the disk that aren't in the commit and look like manifests. */
function* untracked(
  top: string,
  listing: GitListing | undefined,
  known: ReadonlyMap<string, TreeEntry>,
): Generator<Listed> {
  const files = listing?.files ?? [];
  const shown = (path: string): string => shownPath(top, resolve(top, path));
  const others = files.filter(({ path }) => !known.has(path) && looksLikeManifest(path));
  for (const { path } of others) yield { path: shown(path), barrier: 'untracked' };
  for (const path of listing?.elsewhere ?? []) yield { path: shown(path), barrier: 'elsewhere' };
  for (const path of listing?.ignored ?? []) {
    if (!known.has(path)) yield { path: shown(path), barrier: 'ignored' };
  }
}

function onDisk(path: string): Uint8Array | undefined {
  try {
    return readAtMost(path, MAX_BYTES + 1) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether bytes match a blob's name, which is the hash of its length and bytes. */
function isBlob(bytes: Uint8Array, hash: string): boolean {
  const algorithm = hash.length === 40 ? 'sha1' : 'sha256';
  const header = `blob ${bytes.length}\0`;
  return createHash(algorithm).update(header).update(bytes).digest('hex') === hash;
}

/** Whether two files differ at most in their line ends, which a checkout on Windows changes. */
function sameText(a: Uint8Array, b: Uint8Array): boolean {
  const plain = (bytes: Uint8Array): string =>
    Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return plain(a) === plain(b);
}

/** Whether a file is the large one that a Git LFS pointer in the commit refers to. */
function isContentOf(bytes: Uint8Array, pointer: Uint8Array): boolean {
  const text = Buffer.from(pointer.subarray(0, 1024)).toString();
  const name =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)?oid sha256:([0-9a-f]{64})\n/.exec(
      text,
    );
  return name?.[1] === createHash('sha256').update(bytes).digest('hex');
}
