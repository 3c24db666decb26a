import type { Catalogue } from '../estate/product.ts';

let loaded: Promise<Catalogue> | undefined;

/** The catalogue, read once and only when something asks: a run whose manifests name no product never pays for it. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= import('./catalogue.ts').then(({ catalogue }) => catalogue());
  return loaded;
}
