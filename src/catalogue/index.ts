// In: a product's id or name. Out: what the catalogue knows of it.
import type { Catalogue } from '../estate/product.ts';

/**
 * Gives the catalogue that comes with this version: products by id, by name and by what code calls them. Loaded only
 * when something asks, because a run whose manifests name no product shouldn't pay for it.
 */
export async function loadCatalogue(): Promise<Catalogue> {
  return (await import('./catalogue.ts')).catalogue;
}
