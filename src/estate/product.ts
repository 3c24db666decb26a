import type { PartModel, Party } from './framework.ts';

/** A real product, as the catalogue knows it. */
export interface Product {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  /** Other words that people search for, lower case. */
  readonly aliases?: readonly string[];
  /** Models under which it is offered, the usual one first. */
  readonly models: readonly PartModel[];
  /** `vendor`: the provider itself puts it there; `derived`: our reading of NIST SP 800-145. */
  readonly modelSource: 'vendor' | 'derived';
  /** Products that this one is confused with, the likeliest first. */
  readonly alike?: readonly string[];
  /** Cells in which the product departs from its model. */
  readonly overrides?: Readonly<Record<string, Party>>;
  /** The provider's responsibility document. */
  readonly responsibilityUrl: string | null;
  /** What that document is about. */
  readonly about?: 'product' | 'provider' | 'front-page' | null;
  readonly urlConfidence: 'verified' | 'likely' | 'unsure' | null;
  readonly note?: string;
  /** What to look at where one resource type does not settle the product or its model. */
  readonly discriminator?: string;
  readonly terraformProvider?: string;
  readonly terraform: readonly string[];
  /** Types that newer provider versions removed but older code still has. */
  readonly terraformLegacy?: readonly string[];
  readonly cloudformation: readonly string[];
  readonly arm: readonly string[];
}

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
}
