import type { ListedProduct } from '../estate/product.ts';
import { commonWordsOf } from './common-words.ts';
import { isEveryday } from './everyday.ts';
import { fold, nameCompany, otherMakers, tellingWords, wordsOf } from './fold.ts';
import type { MakerOf } from './made-by.ts';
import { variantsOf } from './variants.ts';

/** Finds the one product that a text is a name of. */
export type LookUp = (text: string) => ListedProduct | undefined;

/** A longer text isn't a name with a remark. */
const LONGEST = 200;

/** A shorter remainder of a text doesn't reliably name anything. */
const SHORTEST = 3;

/**
 * Prepares the look-up by spellings: `exact` finds an id, a name or an alias, folded; after it come the spellings that
 * lead to one product only. A text that may mean two products means none.
 */
export function lookUpOf(
  exact: (folded: string) => ListedProduct | undefined,
  variants: () => Variants,
  isUmbrella: (product: ListedProduct) => boolean,
  makersOf: MakerOf,
): LookUp {
  /** The product that words are a name of; `isPart`: they are of a longer text, so no provider as a whole. */
  const called = (words: readonly string[], isPart: boolean): ListedProduct | undefined => {
    const key = words.join('');
    const found = key.length < SHORTEST ? undefined : (exact(key) ?? variants().get(key));
    return found && !(isPart && isUmbrella(found)) ? found : undefined;
  };
  const spelt: LookUp = (text) => {
    const words = wordsOf(text);
    const whole = words.join('');
    const known = exact(whole);
    if (known !== undefined || isEveryday(whole)) return known;
    const ways = waysToEnd(words);
    for (const { way, isPart } of ways) {
      for (const one of [way, ...otherMakers(way)]) {
        const found = called(one, isPart);
        if (found !== undefined) return found;
      }
    }
    for (const { way } of ways) {
      const found = afterMaker(way);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  /** A product by its maker and name: `Amazon Simple Storage Service` is AWS's Simple Storage Service. */
  const afterMaker = (words: readonly string[]): ListedProduct | undefined => {
    for (const { rest, providers } of makersOf(words)) {
      const key = rest.join('');
      const found = exact(key) ?? variants().get(key);
      if (found && providers.has(found.provider) && !isUmbrella(found)) return found;
    }
    return undefined;
  };
  return (text) => {
    const whole = spelt(text);
    if (whole !== undefined || text.length > LONGEST) return whole;
    for (const { part, isLoose } of partsOf(text)) {
      const found = spelt(part);
      if (found !== undefined && !(isLoose && isUmbrella(found))) return found;
    }
    return undefined;
  };
}

interface Way {
  readonly way: readonly string[];
  /** Whether what is left out may name a part: Azure App Services isn't Azure as a whole. */
  readonly isPart: boolean;
}

/** A name in full, then without one more of the words at its end that don't matter: Splunk Cloud, Inc. isn't Splunk. */
function waysToEnd(words: readonly string[]): readonly Way[] {
  const ways: Way[] = [{ way: words, isPart: false }];
  for (let most = 1; most < words.length; most++) {
    const way = tellingWords(words, most);
    if (way.length === ways.at(-1)?.way.length) break;
    ways.push({ way, isPart: !nameCompany(words.slice(words.length - most)) });
  }
  return ways;
}

/** Products by spelling; `null` for one that several share. */
export type Variants = ReadonlyMap<string, ListedProduct | null>;

/** The spellings of all products. */
export function variantsOfAll(products: readonly ListedProduct[]): Variants {
  const isCommon = commonWordsOf(products);
  const found = new Map<string, ListedProduct | null>();
  for (const product of products) {
    for (const key of variantsOf(product, isCommon)) {
      const other = found.get(key);
      found.set(key, other === undefined || other === product ? product : null);
    }
  }
  return found;
}

interface Part {
  readonly part: string;
  /** Whether it names a maker as often as the product: then a provider as a whole isn't meant. */
  readonly isLoose: boolean;
}

/**
 * The parts of a text that may be the name: `Zendesk - US Federal`, `Digital Ocean (Development)`, `PTO by Deel`, `Acme
 * LLC d/b/a Airtable`.
 */
function partsOf(text: string): Part[] {
  const outside = text.replace(/\([^()]*\)/g, ' ');
  const [alone = ''] = outside.split(/ [-–—] |: |, /);
  const folded = fold(text);
  return [
    { part: outside, isLoose: false },
    { part: alone, isLoose: false },
    { part: text.split(/\bd\/?b\/?a\b/i)[1] ?? '', isLoose: false },
    { part: alone.split(' by ')[0] ?? '', isLoose: false },
    { part: alone.split(' for ')[0] ?? '', isLoose: true },
    { part: alone.split(' by ')[1] ?? '', isLoose: true },
  ].filter(({ part }) => part.trim() !== '' && fold(part) !== folded);
}
