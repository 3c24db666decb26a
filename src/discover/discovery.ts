import type { Inventory } from './found.ts';
import type { Use } from './scanner.ts';

/** Folders or files of one name that were not read, and why. */
export interface LeftOutCount {
  readonly name: string;
  readonly reason: string;
  readonly count: number;
  /** The first of them. */
  readonly first: string;
}

/** A file that was not read, or not in full. */
export interface Skipped {
  readonly file: string;
  readonly why: string;
}

/** What was found in a repository's infrastructure code, and what was not looked at. */
export interface Discovery {
  readonly inventory: Inventory;
  /** Files read, by kind of infrastructure code. */
  readonly kinds: readonly {
    readonly id: string;
    readonly title: string;
    readonly files: number;
  }[];
  /** Bytes read, those of files included that turned out to be of no kind. */
  readonly bytes: number;
  readonly leftOut: readonly LeftOutCount[];
  readonly skipped: readonly Skipped[];
  /** Files that are broken somewhere: what could still be read of them is in the inventory. */
  readonly damaged: readonly string[];
}

/** A discovery with what its inventory sums up, in the order of reading. */
export interface DetailedDiscovery extends Discovery {
  readonly uses: readonly Use[];
}
