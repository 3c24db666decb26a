// In: a word of a manifest. Out: what it means, as a text for a terminal.
import type { Crosswalk } from '../../estate/control.ts';
import { type Framework, type Model, models } from '../../estate/framework.ts';
import {
  isUmbrella,
  type ListedProduct,
  type TypedProduct,
  type WholeCatalogue,
} from '../../estate/product.ts';
import { isRuleId, type RuleId } from '../../estate/rule-id.ts';
import { pageOf } from '../../rules/engine/run-rules.ts';
import { nearest } from '../../text/nearest.ts';
import { suggest } from '../../validate/meant-word.ts';
import type { Screen } from '../text/screen.ts';
import { explainKind, explainTrait } from './about-kind.ts';
import { explainLayer, type LayerIn } from './about-layer.ts';
import { explainModel } from './about-model.ts';
import { explainProduct } from './about-product.ts';
import { everydayMeaning, everydayText } from './by-everyday-word.ts';
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
  readonly catalogue: WholeCatalogue;
  /** The controls behind the layers; left out, none are shown. */
  readonly crosswalk?: Crosswalk;
  /** Adds the types that reveal a product. */
  readonly typed: (product: ListedProduct) => TypedProduct;
  /** What a rule says, in a sentence. */
  readonly summaryOf: (rule: RuleId) => string;
}

/**
 * Everything that a text means, one explanation each: a layer and a product may share a name. An everyday word gives
 * the duties and rules that it belongs to. Empty if it means nothing.
 */
export function explainWord(text: string, lexicon: Lexicon, screen: Screen): string[] {
  const { pages, frameworks, framework, catalogue } = lexicon;
  const word = text.trim().toLowerCase().replace(/\s+/g, '-');
  const found: string[] = [];
  if (isRuleId(word) && Object.hasOwn(pages, word)) {
    found.push(explainRule(pages[word] ?? '', pageOf(word), screen));
  }
  const layers = layersCalled(text, word, frameworks);
  const [layer] = layers;
  if (layer !== undefined)
    found.push(explainLayer(layer.layer.id, layers, lexicon.crosswalk, screen));
  if (isModel(word))
    found.push(explainModel(word, framework, servicesOf(catalogue), catalogue.kinds(), screen));
  const known = catalogue.get(word);
  // A name may also be a word for something else, which then takes precedence.
  const product = known ?? (found.length === 0 ? catalogue.lookUp(text) : undefined);
  const matrix = frameworks.find(({ id }) => id === word);
  if (matrix !== undefined) found.push(explainFramework(matrix, screen));
  if (product !== undefined) found.push(productText(product, lexicon, screen));
  // A name that only another framework uses is an everyday word in this one: Google's `network`, `identity`.
  const isHere = layers.some((one) => one.framework.id === framework.id);
  const isOnlyElsewhere = found.length === 1 && layer !== undefined && !isHere;
  const everyday = found.length === 0 || isOnlyElsewhere ? asEveryday(text, lexicon, screen) : [];
  return [...found, ...kindTexts(word, catalogue, screen), ...everyday];
}

/** All products except providers as a whole, which show nothing about a model. */
function servicesOf(catalogue: WholeCatalogue): ListedProduct[] {
  const kinds = catalogue.kinds();
  return catalogue.products().filter((product) => !isUmbrella(product, kinds));
}

function kindTexts(word: string, catalogue: WholeCatalogue, screen: Screen): string[] {
  const all = catalogue.kinds();
  const kind = all.kinds.get(word);
  const trait = all.traits.get(word);
  return [
    ...(kind === undefined ? [] : [explainKind(kind, all, catalogue.products(), screen)]),
    ...(trait === undefined ? [] : [explainTrait(trait, all, catalogue.products(), screen)]),
  ];
}

function asEveryday(text: string, lexicon: Lexicon, screen: Screen): string[] {
  const { framework, frameworks, summaryOf } = lexicon;
  const meaning = everydayMeaning(text, [framework, ...frameworks]);
  if (meaning.layers.length + meaning.rules.length === 0) return [];
  const products = lexicon.catalogue.suggest(text);
  return [everydayText(text.trim(), meaning, products, summaryOf, screen)];
}

/** The layer with this id or title, in every framework that has it. */
function layersCalled(text: string, word: string, frameworks: readonly Framework[]): LayerIn[] {
  const title = text.trim().toLowerCase();
  const all = frameworks.flatMap((framework) =>
    framework.layers.map((layer) => ({ framework, layer })),
  );
  const id =
    all.find(({ layer }) => layer.id === word)?.layer.id ??
    all.find(({ layer }) => layer.title.toLowerCase() === title)?.layer.id;
  return all.filter(({ layer }) => layer.id === id);
}

function productText(product: ListedProduct, lexicon: Lexicon, screen: Screen): string {
  const { catalogue, typed, framework } = lexicon;
  const provider = catalogue.providers().find(({ id }) => id === product.provider);
  return explainProduct(
    typed(product),
    provider?.name ?? product.provider,
    framework,
    catalogue.kinds(),
    screen,
  );
}

function isModel(word: string): word is Model {
  return (models as readonly string[]).includes(word);
}

/** Shorter words must match exactly. */
const SHORTEST_SLIP = 5;

/** How many letters may be wrong in a word of the manifest: with more, the suggestion would be unrelated. */
function slipsIn(text: string): number {
  return Math.min(3, Math.max(1, Math.floor(text.length / 5)));
}

/** What an unknown word most likely means, best first: what is spelt like it, then products that fit it. */
export function suggestionsFor(text: string, { pages, frameworks, catalogue }: Lexicon): string[] {
  const named = [
    ...Object.keys(pages),
    ...frameworks.flatMap(({ id, layers }) => [id, ...layers.map((layer) => layer.id)]),
    ...models,
    ...catalogue.kinds().kinds.keys(),
  ];
  const products = catalogue.suggest(text).map(({ id }) => id);
  const spelt = nearest(text, named, slipsIn(text));
  // In an abbreviation, a different letter makes a different word: `kms` isn't the kind `cms`.
  const isShort = text.trim().length < SHORTEST_SLIP;
  const near = isShort
    ? [suggest(text, models), ...products]
    : [spelt, suggest(text, models), ...products];
  return [...new Set(near.filter((one) => one !== undefined))].slice(0, MOST_NEAR);
}
