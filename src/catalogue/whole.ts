import { once } from '../estate/once.ts';
import { isUmbrella, type ListedProduct, type WholeCatalogue } from '../estate/product.ts';
import { listings } from '../generated/listings.js';
import { names } from '../generated/names.js';
import { catalogue } from './catalogue.ts';
import { lookUpOf, variantsOfAll } from './look-up.ts';
import { makerOf } from './made-by.ts';
import { nearbyOf } from './near.ts';
import { tableOf } from './rows.ts';
import { searchOf } from './search.ts';
import { withListing } from './unpack.ts';

function openWhole(): WholeCatalogue {
  const table = tableOf(listings);
  const idOf = tableOf(names);
  const known = new Map<string, ListedProduct | undefined>();
  const get = (id: string): ListedProduct | undefined => {
    if (!known.has(id)) {
      const product = catalogue.get(id);
      known.set(id, product && withListing(product, table.row(id)));
    }
    return known.get(id);
  };
  const products = once(() => {
    const rows = new Map(table.all());
    const all = catalogue
      .products()
      .map((one) => known.get(one.id) ?? withListing(one, rows.get(one.id)));
    for (const product of all) known.set(product.id, product);
    return all;
  });
  const makers = once(() => makerOf(catalogue.providers()));
  const lookUp = lookUpOf(
    (key) => get(key) ?? get((idOf.row(key) as string | undefined) ?? ''),
    once(() => variantsOfAll(products())),
    (product) => isUmbrella(product, catalogue.kinds()),
    (words) => makers()(words),
  );
  const near = once(() => nearbyOf(products()));
  const search = once(() => {
    const providers = catalogue.providers().map(({ id, name }) => [id, name] as const);
    return searchOf(products(), new Map(providers), catalogue.kinds());
  });
  const whole: WholeCatalogue = {
    ...catalogue,
    get,
    products,
    lookUp,
    suggest: (text) => near()(text),
    search: (text) => search()(text),
    get whole() {
      return whole;
    },
  };
  return whole;
}

/** The catalogue that comes with this version, with everything that people and search need. */
export const wholeCatalogue: WholeCatalogue = openWhole();
