import type { ListedProduct } from '../estate/product.ts';
import { fold, otherMakers, tellingWords, wordsOf } from './fold.ts';
import { variantsOf } from './variants.ts';

/** Finds the one product that a text is a name of. */
export type LookUp = (text: string) => ListedProduct | undefined;

/** A longer text isn't a name with a remark. */
const LONGEST = 200;

/** A shorter rest of a text names nothing for certain. */
const SHORTEST = 3;

/**
 * Prepares the look-up by spellings: `exact` finds an id, a name or an alias, folded; after it come the spellings that
 * lead to one product only. A text that may mean two products means none.
 */
export function lookUpOf(
  exact: (folded: string) => ListedProduct | undefined,
  variants: () => Variants,
  isUmbrella: (product: ListedProduct) => boolean,
): LookUp {
  const spelt: LookUp = (text) => {
    const words = wordsOf(text);
    const known = exact(words.join(''));
    if (known !== undefined) return known;
    const telling = tellingWords(words);
    const keys = [words, telling, ...otherMakers(telling)].map((one) => one.join(''));
    for (const key of new Set(keys)) {
      if (key.length < SHORTEST) continue;
      const found = exact(key) ?? variants().get(key);
      if (found) return found;
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

/** Products by a spelling; `null` for one that several have. */
export type Variants = ReadonlyMap<string, ListedProduct | null>;

/** The spellings of all products. */
export function variantsOfAll(products: readonly ListedProduct[]): Variants {
  const found = new Map<string, ListedProduct | null>();
  for (const product of products) {
    for (const key of variantsOf(product)) {
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
    { part: alone.split(' for ')[0] ?? '', isLoose: true },
    { part: alone.split(' by ')[1] ?? '', isLoose: true },
  ].filter(({ part }) => part.trim() !== '' && fold(part) !== folded);
}
