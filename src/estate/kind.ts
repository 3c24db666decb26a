import type { PartModel, Party } from './framework.ts';

/** Whose word a cell rests on: the provider's own document, or our reading. */
export type Basis = 'vendor' | 'derived';

/** Where a rule of the catalogue is stated. */
export interface CatalogueSource {
  readonly publisher: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** What a kind or a trait says about layers of the framework `common`. */
export interface CellRule {
  readonly layers: readonly string[];
  readonly party: Party;
  readonly basis: Basis;
  readonly because: string;
  /** Id of a source. */
  readonly source?: string;
  /** The products that the source is about; for all others the cell is derived. */
  readonly vendorFor?: readonly string[];
  /** Models that it holds for; left out, all. */
  readonly models?: readonly PartModel[];
}

/** What sort of thing a product is: it says where the model's column does not fit. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  /** Models under which its products are offered. */
  readonly models: readonly PartModel[];
  readonly traits?: readonly string[];
  readonly rules: readonly CellRule[];
  /** A provider as a whole, whose services should be separate entries. */
  readonly umbrella?: boolean;
}

/** What is true of a product whatever its kind; its rules only move a cell towards the customer. */
export interface Trait {
  readonly id: string;
  readonly title: string;
  /** What it scopes, in a sentence. */
  readonly scopes?: string;
  readonly rules: readonly CellRule[];
  readonly note?: string;
}

/** What the catalogue has by ids, in its order; it may be read only when it is asked for. */
export type ById<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'keys' | 'values' | 'size'>;

/** All kinds and traits, with their sources. */
export interface Kinds {
  readonly kinds: ById<Kind>;
  readonly traits: ById<Trait>;
  readonly sources: ById<CatalogueSource>;
}

/** Where a product departs from its kind: the last word of the catalogue. */
export interface Override {
  readonly party: Party;
  readonly basis: Basis;
  readonly because: string;
  readonly source?: string;
  readonly models?: readonly PartModel[];
}
