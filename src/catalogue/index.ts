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

/** The generated file: what a product leaves empty is not in it. */
interface CatalogueData {
  readonly providers: Readonly<Record<string, string>>;
  readonly products: Readonly<Record<string, Row>>;
}

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
  const { default: data } = await import('../generated/catalogue.json', { with: { type: 'json' } });
  return catalogueOf(data as unknown as CatalogueData);
}

/** Products are filled in when they are asked for: doing all of them takes longer than reading the file. */
function catalogueOf(data: CatalogueData): Catalogue {
  const filled = new Map<string, Product>();
  const get = (id: string): Product | undefined => {
    if (!Object.hasOwn(data.products, id)) return undefined;
    let product = filled.get(id);
    if (product === undefined) {
      product = { ...empty, ...(data.products[id] as Row), id };
      filled.set(id, product);
    }
    return product;
  };
  const products = once(() => Object.keys(data.products).flatMap((id) => get(id) ?? []));
  const providers = once(() => Object.entries(data.providers).map(([id, name]) => ({ id, name })));
  const find = once(() => finderOf(products(), data.providers));
  return { get, nearest: (text, count = 3) => find()(text, count), products, providers };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
