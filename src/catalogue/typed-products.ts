import type { Product, TypedProduct } from '../estate/product.ts';
import { types } from '../generated/product-types.js';
import { catalogue } from './catalogue.ts';
import { once } from './once.ts';
import { tableOf } from './rows.ts';
import { withTypes } from './unpack.ts';

const table = tableOf(types);

/** All products with their types, sorted by id. */
export const typedProducts: () => readonly TypedProduct[] = once(() => {
  const rows = new Map(table.all());
  return catalogue.products().map((product) => withTypes(product, rows.get(product.id)));
});

/** One product with its types. */
export function typedProduct(product: Product): TypedProduct {
  return withTypes(product, table.row(product.id));
}
