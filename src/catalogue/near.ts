import { distance } from 'fastest-levenshtein';
import type { ListedProduct } from '../estate/product.ts';
import { commonWordsOf, type IsCommon } from './common-words.ts';
import { isEveryday } from './everyday.ts';
import { tellingWords, wordsOf } from './fold.ts';
import { isMaker, namesOf, withoutMaker } from './variants.ts';

/** How alike a text and a name must be, from 0 to 1, where the rarer words weigh more. */
const LIKENESS = 0.75;

/** More that are equally near means that none is meant. */
const MOST_NEAR = 3;

/** A shorter word is another word if a letter differs. */
const SHORTEST = 5;
const LONG = 9;
const SHORTEST_SWAP = 3;

interface Name {
  readonly product: ListedProduct;
  readonly words: readonly string[];
  /** How many words of the name are left out. */
  readonly dropped: number;
}

/** Finds products whose names are near a text, best first; none if it would be a guess. */
export type Nearby = (text: string) => readonly ListedProduct[];

/** Prepares the comparison with the names of all products; those that are everyday words are never suggested. */
export function nearbyOf(products: readonly ListedProduct[]): Nearby {
  const names: Name[] = [];
  const isCommon = commonWordsOf(products);
  const holders = new Map<string, number>();
  for (const product of products) {
    if (product.exactOnly === true) continue;
    const own = new Set<string>();
    for (const text of [product.id, ...namesOf(product)]) {
      const words = wordsOf(text);
      for (const one of waysToSay(words, isCommon)) {
        names.push({ product, words: one, dropped: words.length - one.length });
      }
      for (const word of words) own.add(word);
    }
    for (const word of own) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const weigh = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + Math.log(1 + products.length / (holders.get(word) ?? 1)), 0);
  return (text) => {
    const whole = wordsOf(text);
    const words = tellingWords(whole);
    // The maker's name alone isn't a product, and neither is a word that fits everything.
    if (words.every(isMaker) || words.every((word) => isCommon(word) && !isMaker(word))) return [];
    if ([words, whole].some((one) => isEveryday(one.join('')))) return [];
    const alike = byWords(words, names, weigh);
    if (alike.length > 0) return alike;
    const slips = bySlips(words.length < whole.length ? [whole, words] : [words], names, holders);
    return slips.length > 0 ? slips : byBeginning(whole, names, isCommon);
  };
}

/** A name in full, without the words at its end that don't matter, and without its maker where people leave that out. */
function waysToSay(words: readonly string[], isCommon: IsCommon): readonly (readonly string[])[] {
  const telling = tellingWords(words);
  const cut = [telling.length < words.length ? telling : undefined, withoutMaker(telling)];
  const isTelling = (one: readonly string[] | undefined): one is readonly string[] =>
    one !== undefined && !one.every(isCommon);
  return [words, ...cut.filter(isTelling)];
}

/** Words after a name that mark software which the customer hosts. */
const selfRun = new Set([
  'server',
  'servers',
  'premises',
  'premise',
  'onprem',
  'onpremises',
  'selfhosted',
]);

/** More words after a name are a sentence. */
const MOST_AFTER = 4;

/**
 * The product whose name a text begins with, where what follows names a part of it or says what it is for: `Amazon Cognito
 * User Pools`, `HubSpot CRM`, but not `Sentry Insurance`.
 */
function byBeginning(
  text: readonly string[],
  names: readonly Name[],
  isCommon: IsCommon,
): readonly ListedProduct[] {
  let longest = 0;
  let found = new Set<ListedProduct>();
  for (const { product, words } of names) {
    if (words.length < longest || words.length >= text.length) continue;
    if (!words.every((word, at) => text[at] === word)) continue;
    if (words.length > longest) found = new Set();
    longest = words.length;
    found.add(product);
  }
  const begins = text.slice(0, longest);
  const after = text.slice(longest);
  // Exchange Server isn't a part of Exchange Online.
  if (after.some((word) => selfRun.has(word)) && !after.includes('flexible')) return [];
  const isPart = longest > 1 && isMaker(begins[0] ?? '') && after.length <= MOST_AFTER;
  const isSaid = !begins.every((word) => isCommon(word) || isMaker(word)) && after.every(isCommon);
  return found.size === 1 && (isPart || isSaid) ? [...found] : [];
}

/** Names that have every word of the text, and little else. */
function byWords(
  words: readonly string[],
  names: readonly Name[],
  weigh: (words: readonly string[]) => number,
): readonly ListedProduct[] {
  const best = new Map<ListedProduct, number>();
  const own = weigh(words);
  for (const { product, words: theirs } of names) {
    if (!words.every((word) => theirs.includes(word))) continue;
    const likeness = (2 * own) / (own + weigh(theirs));
    if (likeness >= LIKENESS && likeness > (best.get(product) ?? 0)) best.set(product, likeness);
  }
  return [...best]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_NEAR)
    .map(([product]) => product);
}

/** Names that the text may be a misspelling of; of equally good ones, those of which the least is left out. */
function bySlips(
  texts: readonly (readonly string[])[],
  names: readonly Name[],
  holders: ReadonlyMap<string, number>,
): readonly ListedProduct[] {
  let least = Number.POSITIVE_INFINITY;
  let near = new Set<ListedProduct>();
  const longest = texts[0]?.length ?? 0;
  for (const words of texts) {
    for (const { product, words: theirs, dropped } of names) {
      if (words[0]?.[0] !== theirs[0]?.[0]) continue;
      const slips = slipsBetween(words, theirs, holders);
      if (slips === undefined) continue;
      const left = dropped + longest - words.length;
      const badness = slips + left / (left + 1);
      if (badness > least) continue;
      if (badness < least) near = new Set();
      least = badness;
      near.add(product);
    }
  }
  return near.size > MOST_NEAR ? [] : [...near];
}

/** How many letters differ, if that can be a typo. */
function slipsBetween(
  words: readonly string[],
  theirs: readonly string[],
  holders: ReadonlyMap<string, number>,
): number | undefined {
  if (words.length !== theirs.length) return spacesSlipped(words, theirs);
  let slips = 0;
  for (const [at, word] of words.entries()) {
    const other = theirs[at] ?? '';
    if (word === other) continue;
    const isBeside = words.length > 1;
    // A word of another product isn't a typo, except for its plural beside a correct word.
    if (holders.has(word) && !(isBeside && isPlural(word, other))) return undefined;
    const found = isBeside && isShortSwap(word, other) ? 1 : wordSlips(word, other);
    if (found === undefined) return undefined;
    if (!isBeside && other.length < SURE && !isPlainSlip(word, other)) return undefined;
    slips += found;
  }
  return slips === 0 ? undefined : slips;
}

/**
 * The length from which any letter of a single word may be wrong: a shorter one with a different letter is a different
 * word.
 */
const SURE = 7;

/**
 * Whether a short word has lost a letter, doubled or undoubled one, or swapped two: that is a typo, not a different
 * word.
 */
function isPlainSlip(word: string, other: string): boolean {
  if (word.length < other.length || isSwap(word, other)) return true;
  return withoutDoubles(word) === withoutDoubles(other);
}

function withoutDoubles(word: string): string {
  return [...word].filter((letter, at) => letter !== word[at - 1]).join('');
}

function wordSlips(word: string, other: string): number | undefined {
  if (Math.min(word.length, other.length) < SHORTEST || word[0] !== other[0]) return undefined;
  const limit = word.length >= LONG ? 2 : 1;
  if (Math.abs(word.length - other.length) > limit) return undefined;
  const found = isSwap(word, other) ? 1 : distance(word, other);
  return found > limit ? undefined : found;
}

function isPlural(word: string, other: string): boolean {
  return word === `${other}s` || other === `${word}s`;
}

/** Beside a correct word, even a short word is clear from its letters: `aws-rsd`. */
function isShortSwap(word: string, other: string): boolean {
  return word.length >= SHORTEST_SWAP && word[0] === other[0] && isSwap(word, other);
}

/** A name written as one word more or one less: `Bamboo hr`, `Big Queri`. */
function spacesSlipped(words: readonly string[], theirs: readonly string[]): number | undefined {
  if (Math.abs(words.length - theirs.length) !== 1) return undefined;
  const one = words.join('');
  const other = theirs.join('');
  if (one.length <= SHORTEST || Math.abs(one.length - other.length) > 1) return undefined;
  return one !== other && (isSwap(one, other) || distance(one, other) === 1) ? 1 : undefined;
}

/** Two neighbours changed places. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
