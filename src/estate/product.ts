import type { PartModel } from './framework.ts';
import type { Kinds, Override } from './kind.ts';

/** A real product, as the catalogue knows it. */
export interface Product {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  /** Other names, former names and spellings, lower case. */
  readonly aliases?: readonly string[];
  /** The name is an everyday word: it is found when it is written out, and never suggested. */
  readonly exactOnly?: boolean;
  /** What it is for, for people and for search. It decides nothing. */
  readonly category: string;
  /** What sort of thing it is, or one kind for each model. */
  readonly kind: string | Readonly<Partial<Record<PartModel, string>>>;
  /** Beside those of the kind. */
  readonly traits?: readonly string[];
  /** Models under which it is offered, the usual one first. */
  readonly models: readonly PartModel[];
  /** `vendor`: the provider itself puts it there; `derived`: our reading of NIST SP 800-145. */
  readonly modelSource: 'vendor' | 'derived';
  /** Why the models are not those that the name or the vendor's word lets one expect. */
  readonly modelsBecause?: string;
  /** Products that this one is confused with, the likeliest first. */
  readonly alike?: readonly string[];
  /** Cells in which the product departs from its kind, by layer of the framework `common`. */
  readonly overrides?: Readonly<Record<string, Override>>;
  /** The vendor's domain. */
  readonly site?: string;
  /** The provider's responsibility document, and what it is about. */
  readonly responsibilityUrl: string | null;
  readonly about: 'product' | 'provider' | 'front-page' | null;
  readonly note?: string;
  /** What to look at where one resource type does not settle the product or its model. */
  readonly discriminator?: string;
  /** `core`: kept current; `wide`: kept as found. */
  readonly tier: 'core' | 'wide';
}

/** The resource types that reveal a product in infrastructure code. */
export interface ProductTypes {
  readonly terraformProvider?: string;
  readonly terraform: readonly string[];
  /** Types that newer provider versions removed but older code still has. */
  readonly terraformLegacy?: readonly string[];
  readonly cloudformation: readonly string[];
  readonly arm: readonly string[];
}

/** A product with its types, as discovery looks for it. */
export interface TypedProduct extends Product, ProductTypes {}

export interface Provider {
  readonly id: string;
  readonly name: string;
}

/** Every product that the check knows, with the ways to find one. */
export interface Catalogue {
  /** The product with this id; `undefined` when there is none. */
  readonly get: (id: string) => Product | undefined;
  /**
   * The products that a text most likely means, best first, at most `count` (3): by id, name, other words for it and
   * provider, in any case and with typo. Empty when nothing is near.
   */
  readonly nearest: (text: string, count?: number) => Product[];
  /** All products, sorted by id. */
  readonly products: () => readonly Product[];
  /** All providers, sorted by id; `customer` is for products that aren't sold. */
  readonly providers: () => readonly Provider[];
  /** Kinds and traits, and the sources that their rules cite. */
  readonly kinds: () => Kinds;
}
