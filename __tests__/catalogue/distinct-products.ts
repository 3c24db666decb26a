import type { Product } from '../../src/estate/product.ts';

/**
 * One product of each choice of kind, models and traits, and every one that departs from its kind: the others have the
 * same cells as one of these, which `cells.test.ts` holds for all.
 */
export function distinctProducts<T extends Product>(products: readonly T[]): T[] {
  const seen = new Set<string>();
  return products.filter(({ kind, models, traits, overrides }) => {
    const before = seen.size;
    const isNew = seen.add(JSON.stringify([kind, models, traits])).size > before;
    return isNew || overrides !== undefined;
  });
}
