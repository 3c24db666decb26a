import type { PartModel } from '../estate/framework.ts';
import type { Product, ProductTypes, TypedProduct } from '../estate/product.ts';

/** A row of src/generated/products.js: the usual keys in one letter, and nothing that is usual. */
interface Packed extends Omit<Partial<Product>, 'id' | 'models'> {
  readonly n: string;
  readonly p: string;
  readonly c?: string;
  readonly k: Product['kind'];
  readonly m: string;
  readonly s?: string;
  readonly t?: 'wide';
  readonly a?: readonly string[];
}

/** A generated row -> the whole product. */
export function unpackProduct(id: string, row: unknown): Product {
  const { n: name, p: provider, c, k: kind, m, s, t: tier = 'core', a, ...rest } = row as Packed;
  return {
    id,
    name,
    provider,
    category: c ?? (kind as string),
    kind,
    models: m.split(' ') as PartModel[],
    modelSource: 'derived',
    responsibilityUrl: null,
    about: null,
    tier,
    ...(a !== undefined && { aliases: a }),
    ...(s !== undefined && { site: s }),
    ...rest,
  };
}

/** A product and its generated types, if it has any -> both in one. */
export function withTypes(product: Product, types: unknown): TypedProduct {
  const none = { terraform: [], cloudformation: [], arm: [] };
  return { ...product, ...none, ...(types as Partial<ProductTypes> | undefined) };
}
