import type { CatalogueSource, Kind, Kinds, Trait } from '../estate/kind.ts';
import { once } from '../estate/once.ts';
import type { Catalogue, Product } from '../estate/product.ts';
import {
  kinds as kindRows,
  sources as sourceRows,
  traits as traitRows,
} from '../generated/kinds.js';
import { providers as providerRows, products as rows } from '../generated/products.js';
import { RowMap, tableOf } from './rows.ts';
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

/** The catalogue that comes with this version, as a check needs it: a product is read only when it is needed. */
export const catalogue: Catalogue = openCatalogue();

type Row<T> = Omit<T, 'id'>;
type SourceRow = Omit<CatalogueSource, 'url'> & { readonly url?: string };

/** Kinds and traits, and the sources of their rules. */
function readKinds(): Kinds {
  return {
    kinds: new RowMap(kindRows, (id, row): Kind => ({ id, ...(row as Row<Kind>) })),
    traits: new RowMap(traitRows, (id, row): Trait => ({ id, ...(row as Row<Trait>) })),
    sources: new RowMap(sourceRows, (_, row): CatalogueSource => {
      const { publisher, title, date, url = null } = row as SourceRow;
      return { publisher, title, date: date === 'undated' ? null : date, url };
    }),
  };
}
