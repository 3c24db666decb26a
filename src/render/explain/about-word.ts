// In: a word of a manifest. Out: what it means, as a text for a terminal.
import { type Framework, type Model, models } from '../../estate/framework.ts';
import type { Catalogue, Product, TypedProduct } from '../../estate/product.ts';
import { isRuleId } from '../../estate/rule-id.ts';
import { pageOf } from '../../rules/engine/run-rules.ts';
import { nearest } from '../../text/nearest.ts';
import { suggest } from '../../validate/suggest.ts';
import type { Screen } from '../text/screen.ts';
import { explainLayer } from './about-layer.ts';
import { explainModel } from './about-model.ts';
import { explainProduct } from './about-product.ts';
import { explainFramework, explainRule } from './explain-text.ts';

/** How many suggestions an unknown word gets. */
const MOST_NEAR = 4;

/** What words are looked up in. */
export interface Lexicon {
  /** The pages of the rules, as Markdown, by the rule's id. */
  readonly pages: Readonly<Record<string, string>>;
  readonly frameworks: readonly Framework[];
  /** The framework that decides the duties of products and models. */
  readonly framework: Framework;
  readonly catalogue: Catalogue;
  /** Adds the types that reveal a product. */
  readonly typed: (product: Product) => TypedProduct;
}

/** All that a word means, one explanation each: a layer and a product may have one name. Empty for an unknown one. */
export function explainWord(text: string, lexicon: Lexicon, screen: Screen): string[] {
  const { pages, frameworks, framework, catalogue, typed } = lexicon;
  const word = text.trim().toLowerCase().replace(/\s+/g, '-');
  const found: string[] = [];
  if (isRuleId(word) && Object.hasOwn(pages, word)) {
    found.push(explainRule(pages[word] ?? '', pageOf(word), screen));
  }
  const layers = frameworks.flatMap((one) =>
    one.layers.filter(({ id }) => id === word).map((layer) => ({ framework: one, layer })),
  );
  if (layers.length > 0) found.push(explainLayer(word, layers, screen));
  const product = catalogue.get(word);
  if (product !== undefined) {
    const provider = catalogue.providers().find(({ id }) => id === product.provider);
    found.push(
      explainProduct(typed(product), provider?.name ?? product.provider, framework, screen),
    );
  }
  if (isModel(word)) found.push(explainModel(word, framework, catalogue.products(), screen));
  const matrix = frameworks.find(({ id }) => id === word);
  if (matrix !== undefined) found.push(explainFramework(matrix, screen));
  return found;
}

function isModel(word: string): word is Model {
  return (models as readonly string[]).includes(word);
}

/** What an unknown word most likely means, best first: what is spelt like it, then products that fit it. */
export function suggestionsFor(text: string, { pages, frameworks, catalogue }: Lexicon): string[] {
  const named = [
    ...Object.keys(pages),
    ...frameworks.flatMap(({ id, layers }) => [id, ...layers.map((layer) => layer.id)]),
    ...models,
  ];
  const near = [
    nearest(text, named),
    suggest(text, models),
    ...catalogue.nearest(text, MOST_NEAR).map(({ id }) => id),
  ];
  return [...new Set(near.filter((one) => one !== undefined))].slice(0, MOST_NEAR);
}
