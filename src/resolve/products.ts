import type { PartModel } from '../estate/framework.ts';
import type { Product } from '../estate/product.ts';
import type { ValueMap } from '../estate/value.ts';
import { own } from '../parse/values.ts';

/** What an entry names from the catalogue. */
export interface NamedProducts {
  /** As written, known or not. */
  readonly productId: string | null;
  readonly product: Product | null;
  /** All that the catalogue knows of `product` and `products`, in this order. */
  readonly named: readonly Product[];
}

const none: readonly Product[] = [];
const nothing: NamedProducts = { productId: null, product: null, named: none };

/** The products that an entry names itself. */
export function namedProducts(
  productId: string | null,
  products: readonly string[],
  find: (id: string) => Product | undefined,
): NamedProducts {
  if (productId === null && products.length === 0) return nothing;
  const product = productId === null ? undefined : find(productId);
  if (products.length === 0 && product !== undefined) return lone(product);
  const named = new Set(product === undefined ? [] : [product]);
  for (const id of products) {
    const other = find(id);
    if (other !== undefined) named.add(other);
  }
  return { productId, product: product ?? null, named: [...named] };
}

function lone(product: Product): NamedProducts {
  return { productId: product.id, product, named: [product] };
}

/**
 * The product that a part of a hybrid service takes from its service: it names none itself, the service's product
 * is offered under the part's model, and the part names no other provider.
 */
export function productFromService(
  part: ValueMap,
  model: PartModel | null,
  product: Product | undefined,
): NamedProducts {
  if (product === undefined || model === null || !product.models.includes(model)) return nothing;
  if (Object.hasOwn(part, 'product') || Object.hasOwn(part, 'products')) return nothing;
  const provider = own(part, 'provider');
  const isOther =
    typeof provider === 'string' && provider.trim().toLowerCase() !== product.provider;
  return isOther ? nothing : lone(product);
}

/**
 * The provider's document that the catalogue has for what an entry names; `null` when there is none for a part of it.
 */
export function documentOf({ productId, product, named }: NamedProducts): string | null {
  if (productId !== null) return product?.responsibilityUrl ?? null;
  const urls = named.map((one) => one.responsibilityUrl);
  return urls.includes(null) ? null : (urls[0] ?? null);
}

/** The one provider of all that an entry names; `null` when there are several. */
export function providerOf({ product, named }: NamedProducts): string | null {
  if (product !== null) return product.provider;
  const provider = named[0]?.provider ?? null;
  return named.every((one) => one.provider === provider) ? provider : null;
}
