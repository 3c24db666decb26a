import type { PartModel } from '../estate/framework.ts';
import type {
  ListedProduct,
  Listing,
  Product,
  ProductTypes,
  TypedProduct,
} from '../estate/product.ts';

/** A row of src/generated/products.js: common keys as one letter, and no default values. */
interface Packed extends Omit<Partial<Product>, 'id' | 'models'> {
  readonly n: string;
  readonly p: string;
  readonly k: Product['kind'];
  readonly m: string;
}

/** A generated row -> the product, as a check needs it. */
export function unpackProduct(id: string, row: unknown): Product {
  const { n: name, p: provider, k: kind, m, ...rest } = row as Packed;
  return {
    id,
    name,
    provider,
    kind,
    models: m.split(' ') as PartModel[],
    modelSource: 'derived',
    responsibilityUrl: null,
    about: null,
    ...rest,
  };
}

/** A product and its generated listing -> both in one. */
export function withListing(product: Product, listing: unknown): ListedProduct {
  const usual = { category: product.kind as string, tier: 'core' } as const;
  return { ...product, ...usual, ...(listing as Partial<Listing>) };
}

/** A product and its generated types, if it has any -> both in one. */
export function withTypes(product: ListedProduct, types: unknown): TypedProduct {
  const none = { terraform: [], cloudformation: [], arm: [] };
  return { ...product, ...none, ...(types as Partial<ProductTypes> | undefined) };
}
