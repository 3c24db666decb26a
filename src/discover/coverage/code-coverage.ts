import { once } from '../../estate/once.ts';
import { type Coverage, coverage, type Unused, type UnusedFinder, unusedFinder } from './coverage.ts';
import type { ManifestEntry } from './manifest-entries.ts';
import type { Inventory, Place, Skipped } from '../discovery.ts';
import { baseOf, IndexedPaths } from '../globs.ts';
import { stepsUp } from '../source-address.ts';
import { isUsableGlob } from '../../text/glob.ts';

/** The infrastructure code of a repository, as a check compares it with manifests. Paths are from its top. */
export interface EstateCode {
  readonly inventory: Inventory;
  /** Folders that were read; empty text for the top, and so for all of it. */
  readonly folders: readonly string[];
  /** Files that were not read, or not in full. */
  readonly unread: readonly string[];
  /** Infrastructure code by its name that couldn't be read, with the reason. */
  readonly closed: readonly Skipped[];
  /** Files that are broken somewhere, and were read as far as possible. */
  readonly damaged: readonly string[];
  /** Globs of entries' `source` that lead to where there is nothing. */
  readonly nowhere: readonly string[];
  /** A path -> as reports show it. */
  readonly reported: (path: string) => string;
  /** A path as reports show it -> the path from the top; `null` for one outside the repository. */
  readonly pathOf: (reported: string) => string | null;
  /** The text of lines of findings, by `lineKey`. */
  readonly lines: ReadonlyMap<string, string>;
  /** `compareCode`: it comes with the code, as it needs a glob library that a run without code should not load. */
  readonly compare: typeof compareCode;
}

/** An entry whose `source` doesn't use its product, with what was searched. */
export interface UnusedEntry {
  readonly entry: ManifestEntry;
  readonly unused: Unused;
  /** There is nothing at all where its `source` leads. */
  readonly nowhere: boolean;
}

/** What a repository's code and the manifests say of each other. */
export interface CodeCoverage {
  readonly coverage: Coverage;
  readonly unused: readonly UnusedEntry[];
}

/**
 * Compares a repository's code with the entries of manifests. A manifest of another repository of the same check
 * (`all`) covers nothing here. `ignore` holds products to ignore.
 */
export function compareCode(
  code: EstateCode,
  entries: readonly ManifestEntry[],
  ignore: readonly string[],
  all: readonly EstateCode[] = [code],
): CodeCoverage {
  const isHere = ({ manifest }: ManifestEntry) => code.pathOf(manifest.file) !== null;
  const others = all.filter((one) => one !== code);
  const isElsewhere = ({ manifest }: ManifestEntry) =>
    others.some((other) => other.pathOf(manifest.file) !== null);
  const known = entries.filter((entry) => isHere(entry) || !isElsewhere(entry));
  const unusedOf = unusedFinder(code.inventory);
  return {
    coverage: coverage(code.inventory, known, ignore, unusedOf),
    unused: entries.filter(isHere).flatMap(unusedIn(code, unusedOf)),
  };
}

/** Code that was not read, can't be read or comes from elsewhere proves nothing. */
function unusedIn(
  code: EstateCode,
  unusedOf: UnusedFinder,
): (entry: ManifestEntry) => UnusedEntry[] {
  const unread = once(() => new IndexedPaths(code.unread));
  const nowhere = once(() => new Set(code.nowhere));
  const folders = once(() => new Set(code.folders));
  return (entry) => {
    const { source } = entry;
    // Few entries say where they are defined.
    if (source.length === 0) return [];
    if (!source.every((glob) => isUsableGlob(glob) && isRead(glob, folders()))) return [];
    const [unused] = unusedOf(entry);
    if (unused === undefined || unused.unseen || unread().has(source)) return [];
    const isNowhere = source.every((glob) => nowhere().has(glob));
    return unused.files > 0 || isNowhere ? [{ entry, unused, nowhere: isNowhere }] : [];
  };
}

/** Whether all that a glob can match is in one of the folders that were read. */
function isRead(glob: string, folders: ReadonlySet<string>): boolean {
  const base = baseOf(glob);
  if (base.split('/').includes('..')) return false;
  return stepsUp(base).some((folder) => folders.has(folder));
}

/** Names a line in `EstateCode.lines`. */
export function lineKey({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return `${line}:${file}`;
}

/** The text of a line of code, by the path that reports show, where it was kept. */
export function codeLine(
  found: readonly { readonly code: EstateCode }[],
  reported: string,
  line: number,
): string | undefined {
  for (const { code } of found) {
    const file = code.pathOf(reported);
    const text = file === null ? undefined : code.lines.get(lineKey({ file, line }));
    if (text !== undefined) return text;
  }
  return undefined;
}
