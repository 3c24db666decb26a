import type { CatalogueSource, Kind, Kinds, Trait } from '../estate/kind.ts';
import { once } from '../estate/once.ts';
import type { Catalogue, Product } from '../estate/product.ts';
import { kinds as kindRows } from '../generated/kinds.js';
import { providers as providerRows, products as rows } from '../generated/products.js';
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

/** The catalogue that comes with this version, as a check needs it: a product is read only when it is needed. */
export const catalogue: Catalogue = openCatalogue();

type ById<T> = Readonly<Record<string, T>>;

interface Generated {
  readonly kinds: ById<Omit<Kind, 'id'>>;
  readonly traits: ById<Omit<Trait, 'id'>>;
  readonly sources: ById<Omit<CatalogueSource, 'url'> & { readonly url?: string }>;
}

/** Reads all kinds and traits, and the sources of their rules. */
function readKinds(): Kinds {
  const { kinds, traits, sources } = JSON.parse(kindRows) as Generated;
  return {
    // They were read just now, and for nobody else.
    kinds: mapOf(kinds, (id, kind): Kind => Object.assign(kind, { id })),
    traits: mapOf(traits, (id, trait): Trait => Object.assign(trait, { id })),
    sources: mapOf(sources, (_, { publisher, title, date, url = null }) => ({
      publisher,
      title,
      date: date === 'undated' ? null : date,
      url,
    })),
  };
}

function mapOf<From, To>(all: ById<From>, make: (id: string, one: From) => To): Map<string, To> {
  return new Map(Object.entries(all).map(([id, one]) => [id, make(id, one)]));
}
