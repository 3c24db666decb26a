import type { ListedProduct } from '../estate/product.ts';
import { isEveryday } from './everyday.ts';
import { wordsOf } from './fold.ts';
import { namesOf } from './variants.ts';

/** A word in names of so many providers says what a product is for, not which one it is. */
const MANY_PROVIDERS = 3;

/** Shorter words are abbreviations, which say more: `kms`, `vpc`. */
const SHORTEST = 4;

/** Whether a word alone doesn't name a product. */
export type IsCommon = (word: string) => boolean;

/** Learns from the names of all products which words are common. */
export function commonWordsOf(products: readonly ListedProduct[]): IsCommon {
  const providers = new Map<string, Set<string>>();
  for (const product of products) {
    for (const word of [product.id, ...namesOf(product)].flatMap(wordsOf)) {
      const known = providers.get(word);
      if (known === undefined) providers.set(word, new Set([product.provider]));
      else known.add(product.provider);
    }
  }
  return (word) =>
    isEveryday(word) ||
    (word.length >= SHORTEST && (providers.get(word)?.size ?? 0) >= MANY_PROVIDERS);
}
