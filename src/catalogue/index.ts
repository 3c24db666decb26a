import type { Product } from './product.ts';

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
   * provider, in any case and with slips of the pen. Empty when nothing is near.
   */
  readonly nearest: (text: string, count?: number) => Product[];
  /** All products, sorted by id. */
  readonly products: () => readonly Product[];
  /** All providers, sorted by id; `customer` stands for what nobody sells. */
  readonly providers: () => readonly Provider[];
}

let loaded: Promise<Catalogue> | undefined;

/** The catalogue, read once and only when something asks: a run whose manifests name no product never pays for it. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= import('./catalogue.ts').then(({ catalogue }) => catalogue());
  return loaded;
}
