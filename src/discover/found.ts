import type { PartModel } from '../estate/framework.ts';
import type { Unseen } from './scanner.ts';

/** Where something stands: line and column from 1. */
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
  /** The models that it can have here; several where the code does not tell. */
  readonly models: readonly PartModel[];
  /** What to look at to tell the model; `null` where there is one. */
  readonly look: string | null;
  /** The first place that makes it; the first that reads it where none does. */
  readonly first: Place;
  readonly count: number;
  /** How many of these are beyond doubt; the rest may be one of `alternatives`. */
  readonly certain: number;
  readonly alternatives: readonly string[];
  /** Made here. Otherwise it is only read (`data`, `existing`): used, and defined elsewhere. */
  readonly owned: boolean;
  readonly kinds: Kinds;
  readonly types: readonly { readonly type: string; readonly count: number }[];
  readonly files: readonly FileUse[];
  readonly remarks: readonly string[];
}

/** A type of which the code does not tell the product. */
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
  readonly first: Place;
  readonly count: number;
  readonly kinds: Kinds;
}

/** Code from elsewhere, with the product that its name alone suggests: nothing to rely on. */
export interface Hidden extends Unseen {
  readonly suggests: string | null;
}

export interface Inventory {
  /** By provider, then by id. */
  readonly products: readonly Found[];
  readonly ambiguous: readonly Ambiguous[];
  readonly unlisted: readonly Unlisted[];
  readonly unseen: readonly Hidden[];
  /** The infrastructure files that were read, in the order of reading. */
  readonly files: readonly string[];
  /** Products that some type reveals: of any other, code says nothing either way. */
  readonly revealable: readonly string[];
}
