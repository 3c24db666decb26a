// In: a product's id or name. Out: what the catalogue knows of it.
import type { Catalogue, Product, TypedProduct } from '../estate/product.ts';

/**
 * Gives the catalogue that comes with this version: products by id, by name and by what code calls them. Loaded only
 * when something asks, because a run whose manifests name no product shouldn't pay for it.
 */
export async function loadCatalogue(): Promise<Catalogue> {
  return (await import('./catalogue.ts')).catalogue;
}

/** Gives all products with the types that reveal them, sorted by id; for discovery, which needs them all. */
export async function loadTypedProducts(): Promise<readonly TypedProduct[]> {
  return (await import('./typed-products.ts')).typedProducts();
}

/** Gives what adds its types to a product, for those who look at one. */
export async function loadTypes(): Promise<(product: Product) => TypedProduct> {
  return (await import('./typed-products.ts')).typedProduct;
}
