import type { Kinds } from '../estate/kind.ts';
import { kindsOf, type ListedProduct } from '../estate/product.ts';
import { wordsOf } from './fold.ts';

/** Finds all products that have every word of a text, the likeliest first. */
export type Search = (text: string) => readonly ListedProduct[];

/** What a word is worth by where it is found. */
const worth = { name: 4, provider: 2, kind: 1 };

/** Half a word found counts half. */
const PART = 0.5;

interface Indexed {
  readonly product: ListedProduct;
  readonly words: ReadonlyMap<string, number>;
}

/** Prepares the search in names, aliases, providers, kinds, traits and categories. */
export function searchOf(
  products: readonly ListedProduct[],
  providers: ReadonlyMap<string, string>,
  { kinds }: Kinds,
): Search {
  const all = products.map((product): Indexed => {
    const words = new Map<string, number>();
    const add = (texts: readonly string[], value: number): void => {
      for (const word of texts.flatMap(wordsOf))
        words.set(word, Math.max(value, words.get(word) ?? 0));
    };
    const { id, name, aliases = [], provider, category, traits: own = [] } = product;
    const ofKinds = kindsOf(product).flatMap((kind) => [kind, kinds.get(kind)?.title ?? '']);
    add([category, ...ofKinds, ...own], worth.kind);
    add([provider, providers.get(provider) ?? ''], worth.provider);
    add([id, name, ...aliases], worth.name);
    return { product, words };
  });
  return (text) => {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    return all
      .map(({ product, words: theirs }) => ({ product, score: scoreOf(words, theirs) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || ranked(one.product) - ranked(other.product))
      .map(({ product }) => product);
  };
}

/** Products that are kept current come first. */
function ranked({ tier }: ListedProduct): number {
  return tier === 'core' ? 0 : 1;
}

/** The sum over the words of a text; 0 if one of them is nowhere. */
function scoreOf(words: readonly string[], theirs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) {
    const found = theirs.get(word) ?? partOf(word, theirs);
    if (found === 0) return 0;
    sum += found;
  }
  return sum;
}

function partOf(word: string, theirs: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [other, value] of theirs) {
    if (value > best && word.length > 1 && other.startsWith(word)) best = value;
  }
  return best * PART;
}
