import type { ListedProduct, TypedProduct } from '../estate/product.ts';
import { types } from '../generated/product-types.js';
import { once } from '../text/once.ts';
import { tableOf } from './rows.ts';
import { withTypes } from './unpack.ts';
import { wholeCatalogue } from './whole.ts';

const table = tableOf(types);

/** All products with their types, sorted by id. */
export const typedProducts: () => readonly TypedProduct[] = once(() => {
  const rows = new Map(table.all());
  return wholeCatalogue.products().map((product) => withTypes(product, rows.get(product.id)));
});

/** One product with its types. */
export function typedProduct(product: ListedProduct): TypedProduct {
  return withTypes(product, table.row(product.id));
}
