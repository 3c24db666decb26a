import type { Product } from './product.ts';
import { finderOf } from './search.ts';

export interface Provider {
  readonly id: string;
  readonly name: string;
}

/** Every product that the check knows, with the ways to find one. */
export interface Catalogue {
  /** The product with this id; `undefined` when there is none. */
  readonly get: (id: string) => Product | undefined;
  /**
   * The products that a text most likely means, best first, at most `count` (3): by id, name, other words for it and
   * provider, in any case and with slips of the pen. Empty when nothing is near.
   */
  readonly nearest: (text: string, count?: number) => Product[];
  /** All products, sorted by id. */
  readonly products: () => readonly Product[];
  /** All providers, sorted by id; `customer` stands for what nobody sells. */
  readonly providers: () => readonly Provider[];
}

/** What a product leaves empty is not in the generated file. */
type Row = Omit<Product, 'id' | keyof typeof empty> & Partial<Product>;

const empty = {
  responsibilityUrl: null,
  urlConfidence: null,
  terraform: [],
  cloudformation: [],
  arm: [],
} as const satisfies Partial<Product>;

let loaded: Promise<Catalogue> | undefined;

/** The catalogue, read once and only when something asks: a run whose manifests name no product never pays for it. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Catalogue> {
  const { products, providers } = await import('../generated/catalogue.js');
  return catalogueOf(products, providers);
}

/** `rows` has one product a line, each read when it is asked for: reading all of them takes far longer than a check. */
function catalogueOf(rows: string, names: Readonly<Record<string, string>>): Catalogue {
  const known = new Map<string, Product | undefined>();
  const get = (id: string): Product | undefined => {
    if (!known.has(id)) known.set(id, readRow(rows, id));
    return known.get(id);
  };
  const products = once(() => idsOf(rows).flatMap((id) => get(id) ?? []));
  const providers = once(() => Object.entries(names).map(([id, name]) => ({ id, name })));
  const find = once(() => finderOf(products(), names));
  return { get, nearest: (text, count = 3) => find()(text, count), products, providers };
}

function readRow(rows: string, id: string): Product | undefined {
  const start = `\n${JSON.stringify(id)}:`;
  const at = rows.indexOf(start);
  if (at < 0) return undefined;
  const from = at + start.length;
  const row = JSON.parse(rows.slice(from, rows.indexOf('\n', from))) as Row;
  return { ...empty, ...row, id };
}

function idsOf(rows: string): string[] {
  return Array.from(rows.matchAll(/^"([^"]+)":/gm), ([, id = '']) => id);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
