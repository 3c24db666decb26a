import type { PartModel } from './framework.ts';
import type { Kinds, Override } from './kind.ts';

/** A real product, as the catalogue knows it. */
export interface Product {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  /** What sort of thing it is, or one kind for each model. */
  readonly kind: string | Readonly<Partial<Record<PartModel, string>>>;
  /** Beside those of the kind. */
  readonly traits?: readonly string[];
  /** Models under which it is offered, the usual one first. */
  readonly models: readonly PartModel[];
  /** `vendor`: the provider itself puts it there; `derived`: our reading of NIST SP 800-145. */
  readonly modelSource: 'vendor' | 'derived';
  /** Why the models aren't those that the name or the vendor's wording suggests. */
  readonly modelsBecause?: string;
  /** Products that this one is confused with, the likeliest first. */
  readonly alike?: readonly string[];
  /** Cells in which the product departs from its kind, by layer of the framework `common`. */
  readonly overrides?: Readonly<Record<string, Override>>;
  /** The provider's responsibility document, and what it is about. */
  readonly responsibilityUrl: string | null;
  readonly about: 'product' | 'provider' | 'front-page' | null;
  readonly note?: string;
  /** What to look at where one resource type does not settle the product or its model. */
  readonly discriminator?: string;
}

/** What else people and search need to know about a product. */
export interface Listing {
  /** Other names, former names and spellings, lower case. */
  readonly aliases?: readonly string[];
  /** The name is an everyday word: it is found when it is written out, and never suggested. */
  readonly exactOnly?: boolean;
  /** What it is for. It decides nothing. */
  readonly category: string;
  /** The vendor's domain. */
  readonly site?: string;
  /** `core`: kept current; `wide`: kept as found. */
  readonly tier: 'core' | 'wide';
}

/** A product with everything that the catalogue knows about it, except the types that reveal it. */
export interface ListedProduct extends Product, Listing {}

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
export interface TypedProduct extends ListedProduct, ProductTypes {}

/** A product of a policy, with the types that reveal it, where the policy names some. */
export type OwnProduct = ListedProduct & Partial<ProductTypes>;

export interface Provider {
  readonly id: string;
  readonly name: string;
}

/** Every product that the check knows. */
export interface Catalogue {
  /** The product with this id; `undefined` when there is none. */
  readonly get: (id: string) => Product | undefined;
  /** All products, sorted by id. */
  readonly products: () => readonly Product[];
  /** All providers, sorted by id; `customer` is for products that aren't sold. */
  readonly providers: () => readonly Provider[];
  /** The name of the provider with this id; `undefined` when there is none. */
  readonly providerName: (id: string) => string | undefined;
  /** Kinds and traits, and the sources that their rules cite. */
  readonly kinds: () => Kinds;
  /** The same with the ways to find a product by other texts; `null` where every text is an id. */
  readonly whole: WholeCatalogue | null;
}

/** The catalogue with everything that people and search need. */
export interface WholeCatalogue extends Catalogue {
  readonly get: (id: string) => ListedProduct | undefined;
  readonly products: () => readonly ListedProduct[];
  /** The product that a text is an id, a name or another name of, in any case and spelling. */
  readonly lookUp: (text: string) => ListedProduct | undefined;
  /** Products that a text may mean if it isn't a name, best first, at most three. None if it would be a guess. */
  readonly suggest: (text: string) => readonly ListedProduct[];
  /** All products that have every word of a text in name, alias, provider, kind or category, likeliest first. */
  readonly search: (text: string) => readonly ListedProduct[];
}

/** The kinds of a product, each once. */
export function kindsOf({ kind }: Product): readonly string[] {
  return typeof kind === 'string' ? [kind] : [...new Set(Object.values(kind))];
}

/** Whether a product is a provider as a whole, whose services are to be separate entries. */
export function isUmbrella(product: Product, { kinds }: Kinds): boolean {
  return kindsOf(product).some((kind) => kinds.get(kind)?.umbrella === true);
}
