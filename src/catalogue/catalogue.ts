import type { Catalogue, Product } from '../estate/product.ts';
import { providers as providerNames, products as rows } from '../generated/catalogue.js';
import { finderOf } from './search.ts';

/** The generated file omits a product's empty fields. */
type Row = Omit<Product, 'id' | keyof typeof empty> & Partial<Product>;

const empty = {
  responsibilityUrl: null,
  urlConfidence: null,
  terraform: [],
  cloudformation: [],
  arm: [],
} as const satisfies Partial<Product>;

/** A product is read on demand, because reading all of them takes far longer than a check. */
function openCatalogue(): Catalogue {
  const known = new Map<string, Product | undefined>();
  const get = (id: string): Product | undefined => {
    if (!known.has(id)) known.set(id, readRow(id));
    return known.get(id);
  };
  const products = once(() => ids().flatMap((id) => get(id) ?? []));
  const providers = once(() => Object.entries(providerNames).map(([id, name]) => ({ id, name })));
  const find = once(() => finderOf(products(), providerNames));
  return { get, nearest: (text, count = 3) => find()(text, count), products, providers };
}

/** The catalogue that comes with this version. */
export const catalogue: Catalogue = openCatalogue();

function readRow(id: string): Product | undefined {
  const start = `\n${JSON.stringify(id)}:`;
  const at = rows.indexOf(start);
  if (at < 0) return undefined;
  const from = at + start.length;
  const row = JSON.parse(rows.slice(from, rows.indexOf('\n', from))) as Row;
  return { ...empty, ...row, id };
}

function ids(): string[] {
  return Array.from(rows.matchAll(/^"([^"]+)":/gm), ([, id = '']) => id);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
