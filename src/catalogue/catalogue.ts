import type { Catalogue, Product } from '../estate/product.ts';
import { providers as providerRows, products as rows } from '../generated/products.js';
import { once } from '../text/once.ts';
import { readKinds } from './kinds.ts';
import { tableOf } from './rows.ts';
import { unpackProduct } from './unpack.ts';

function openCatalogue(): Catalogue {
  const table = tableOf(rows);
  const known = new Map<string, Product | undefined>();
  const get = (id: string): Product | undefined => {
    if (!known.has(id)) {
      const row = table.row(id);
      known.set(id, row === undefined ? undefined : unpackProduct(id, row));
    }
    return known.get(id);
  };
  const products = once(() => {
    const all = table.all().map(([id, row]) => known.get(id) ?? unpackProduct(id, row));
    for (const product of all) known.set(product.id, product);
    return all;
  });
  const names = tableOf(providerRows);
  const providerName = (id: string): string | undefined => names.row(id) as string | undefined;
  const providers = once(() => names.all().map(([id, name]) => ({ id, name: name as string })));
  return { get, products, providers, providerName, kinds: once(readKinds), whole: null };
}

/** The catalogue that comes with this version, as a check needs it: a product is read when it is asked for. */
export const catalogue: Catalogue = openCatalogue();
