import { type Catalogue, isUmbrella, type Product } from '../estate/product.ts';
import { names } from '../generated/names.js';
import { providers as providerNames, products as rows } from '../generated/products.js';
import { readKinds } from './kinds.ts';
import { lookUpOf, variantsOfAll } from './look-up.ts';
import { nearbyOf } from './near.ts';
import { once } from './once.ts';
import { tableOf } from './rows.ts';
import { searchOf } from './search.ts';
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
  const providers = once(() => Object.entries(providerNames).map(([id, name]) => ({ id, name })));
  const idOf = tableOf(names);
  const exact = (key: string): Product | undefined =>
    get(key) ?? get((idOf.row(key) as string | undefined) ?? '');
  const kinds = once(readKinds);
  const search = once(() => searchOf(products(), new Map(Object.entries(providerNames)), kinds()));
  const near = once(() => nearbyOf(products()));
  return {
    get,
    lookUp: lookUpOf(
      exact,
      once(() => variantsOfAll(products())),
      (product) => isUmbrella(product, kinds()),
    ),
    suggest: (text) => near()(text),
    search: (text) => search()(text),
    products,
    providers,
    kinds,
  };
}

/** The catalogue that comes with this version. */
export const catalogue: Catalogue = openCatalogue();
