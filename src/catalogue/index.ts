// In: a product's id or name. Out: what the catalogue knows about it.
import type { CodeNames } from '../estate/code-names.ts';
import type {
  Catalogue,
  ListedProduct,
  OwnProduct,
  TypedProduct,
  WholeCatalogue,
} from '../estate/product.ts';
import { tableOf } from './rows.ts';

/**
 * Gives the whole catalogue that comes with this version: products by id, by name and by what people write. `own` are
 * products of a policy, beside those of the catalogue. Loaded only when something asks, because a run whose manifests
 * name no product shouldn't pay for it.
 */
export async function loadCatalogue(own: readonly ListedProduct[] = []): Promise<WholeCatalogue> {
  const { wholeCatalogue } = await import('./whole.ts');
  if (own.length === 0) return wholeCatalogue;
  return (await import('./own-products.ts')).withProducts(wholeCatalogue, own);
}

/** Returns what a check needs from the catalogue: all of it only if one of the named ids doesn't exist. */
export async function loadCatalogueFor(
  ids: Iterable<string>,
  own: readonly ListedProduct[] = [],
): Promise<Catalogue> {
  if (own.length > 0) return loadCatalogue(own);
  const { catalogue } = await import('./catalogue.ts');
  for (const id of ids) if (catalogue.get(id) === undefined) return loadCatalogue();
  return catalogue;
}

/**
 * Gives all products with the types that reveal them, those of a policy first; for discovery, which needs them all. A
 * type that the policy gives to a product reveals that one and no other.
 */
export async function loadTypedProducts(
  own: readonly OwnProduct[] = [],
): Promise<readonly TypedProduct[]> {
  const all = (await import('./typed-products.ts')).typedProducts();
  if (own.length === 0) return all;
  return (await import('./own-types.ts')).withOwnTypes(all, own);
}

/**
 * Gives the products by the names that infrastructure code has for them; those of programs' classes only where there are
 * programs.
 */
export async function loadCodeNames(hasPrograms: boolean): Promise<CodeNames> {
  const { preparedNames } = await import('./prepared-names.ts');
  if (!hasPrograms) return preparedNames(null);
  const { programNames } = await import('../generated/program-names.js');
  return preparedNames(tableOf(programNames));
}

/** The same with a policy's own products. They may take types of the catalogue's, so with them nothing is prepared. */
export async function loadNamesWith(
  own: readonly OwnProduct[],
  hasPrograms: boolean,
): Promise<CodeNames | readonly TypedProduct[]> {
  return own.length > 0 ? loadTypedProducts(own) : loadCodeNames(hasPrograms);
}

/** Returns a function that adds its types to a product, for those who show one. */
export async function loadTypes(): Promise<(product: ListedProduct) => TypedProduct> {
  return (await import('./typed-products.ts')).typedProduct;
}
