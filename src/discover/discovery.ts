import type { PartModel } from '../estate/framework.ts';
import type { SeenForm } from './forms/forms.ts';
import type { Unseen, Use } from './scanner.ts';

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

/** Where something is: line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface FileUse extends Place {
  /** How often the file names it. */
  readonly count: number;
  /** Whether the file makes it, and does not just read it. */
  readonly owned: boolean;
}

/** How often something is made, taken through a module, or read. */
export interface Kinds {
  readonly resource: number;
  readonly module: number;
  readonly data: number;
  readonly existing: number;
}

/** A product that the code uses. */
export interface Found {
  readonly product: string;
  readonly name: string;
  readonly provider: string;
  /** The models that it can have here; several if the code doesn't show which. */
  readonly models: readonly PartModel[];
  /** What to look at to determine the model; `null` if there is only one. */
  readonly look: string | null;
  /** The first place that makes it; the first that reads it where none does. */
  readonly first: Place;
  readonly count: number;
  /** How many of these are beyond doubt; the rest may be one of `alternatives`. */
  readonly certain: number;
  readonly alternatives: readonly string[];
  /** Made here. Otherwise it is only read (`data`, `existing`): used, and defined elsewhere. */
  readonly owned: boolean;
  /** A provider as a whole, such as an account: its services have entries, and it has none. */
  readonly umbrella?: true;
  readonly kinds: Kinds;
  readonly types: readonly {
    readonly type: string;
    readonly count: number;
    readonly kinds: Kinds;
  }[];
  readonly files: readonly FileUse[];
  readonly remarks: readonly string[];
}

/** A type whose product the code doesn't show. */
export interface Ambiguous {
  readonly type: string;
  readonly candidates: readonly string[];
  /** The product under which these uses are counted: the usual one, or the one that its folder proves. */
  readonly assumed: string | null;
  readonly look: string;
  readonly first: Place;
  readonly count: number;
  readonly owned: boolean;
  readonly files: readonly FileUse[];
}

/** A type that no product lists. */
export interface Unlisted {
  readonly type: string;
  /** The type that an `azapi` resource names. */
  readonly means?: string;
  /** The service of which the catalogue has no product; `null` for a detail of one that it has. */
  readonly service: string | null;
  readonly first: Place;
  readonly count: number;
  readonly kinds: Kinds;
}

/** Code from elsewhere, with the product that its name alone suggests: nothing to rely on. */
export interface Hidden extends Unseen {
  readonly suggests: string | null;
}

/** A product whose provider for Terraform is set up, and of which nothing else is seen. */
export interface Configured {
  readonly product: string;
  /** The provider's name in the code. */
  readonly by: string;
  readonly first: Place;
  readonly count: number;
}

/** A product that a program's imports and calls suggest. */
export interface Likely {
  readonly product: string;
  /** The title of the form, such as `AWS CDK`. */
  readonly form: string;
  readonly first: Place;
  readonly count: number;
}

export interface Inventory {
  /** By provider, then by id. */
  readonly products: readonly Found[];
  readonly ambiguous: readonly Ambiguous[];
  readonly unlisted: readonly Unlisted[];
  readonly unseen: readonly Hidden[];
  /** The infrastructure files that were read, in the order of reading. */
  readonly files: readonly string[];
  /** Products that a provider's set-up reveals, by product. */
  readonly configured: readonly Configured[];
  /** Products that code which isn't read in full imports or calls: likely, and nothing to rely on. */
  readonly likely: readonly Likely[];
  /** Forms of infrastructure code that are there, and not read. */
  readonly forms: readonly SeenForm[];
  /** Products that some type reveals. Code can't show whether others are used. */
  readonly revealable: readonly string[];
}

/** What there is where code uses nothing, and nothing was asked for. */
export function emptyInventory(files: readonly string[]): Inventory {
  const none = { products: [], ambiguous: [], unlisted: [], unseen: [], configured: [] };
  return { ...none, files, likely: [], forms: [], revealable: [] };
}

/** A discovery with its paths as `rename` gives them. */
export function withPaths<T extends Discovery>(discovery: T, rename: (path: string) => string): T {
  const { inventory, leftOut, skipped, damaged } = discovery;
  return {
    ...discovery,
    inventory: inventoryWithPaths(inventory, rename),
    leftOut: leftOut.map((one) => ({ ...one, first: rename(one.first) })),
    skipped: skipped.map((one) => ({ ...one, file: rename(one.file) })),
    damaged: damaged.map(rename),
  };
}

function inventoryWithPaths(inventory: Inventory, rename: (path: string) => string): Inventory {
  const at = <P extends Place>(place: P): P => ({ ...place, file: rename(place.file) });
  const { products, ambiguous, unlisted, unseen, files, configured, likely, forms } = inventory;
  return {
    ...inventory,
    products: products.map((one) => ({ ...one, first: at(one.first), files: one.files.map(at) })),
    ambiguous: ambiguous.map((one) => ({ ...one, first: at(one.first), files: one.files.map(at) })),
    unlisted: unlisted.map((one) => ({ ...one, first: at(one.first) })),
    unseen: unseen.map((one) => ({ ...one, file: rename(one.file) })),
    files: files.map(rename),
    configured: configured.map((one) => ({ ...one, first: at(one.first) })),
    likely: likely.map((one) => ({ ...one, first: at(one.first) })),
    forms: forms.map((one) => ({ ...one, files: one.files.map(rename) })),
  };
}
