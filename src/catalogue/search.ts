import { distance } from 'fastest-levenshtein';
import type { Product } from '../estate/product.ts';
import { nearest } from '../text/nearest.ts';

export type Finder = (text: string, count: number) => Product[];

/** Longer texts aren't product names, and comparing them takes time. */
const LONGEST = 80;
const MOST_TERMS = 8;

/** Out of 100; below this, or below this share of the best score, a product isn't an answer. */
const FLOOR = 45;
const SHARE_OF_BEST = 0.7;
const scores = { id: 100, name: 98, alias: 96, shortId: 95, misspelt: 90, terms: 80, own: 9 };

interface Named {
  readonly position: number;
  /** How good a match of this name is. */
  readonly score: number;
  readonly letters: number;
}

interface Word {
  /** Of the products that have it. */
  readonly positions: number[];
  readonly letters: number;
}

interface Index {
  /** Whole names without spaces and hyphens. */
  readonly names: ReadonlyMap<string, Named>;
  readonly terms: ReadonlyMap<string, Word>;
  /** The words of each product's id, which distinguish it from its neighbours. */
  readonly own: readonly (readonly string[])[];
}

/** Prepares the search over all products; what it returns answers one text at a time. */
export function finderOf(
  products: readonly Product[],
  providers: Readonly<Record<string, string>>,
): Finder {
  const index = indexOf(products, providers);
  return (text, count) => {
    const terms = termsOf(text.slice(0, LONGEST)).slice(0, MOST_TERMS);
    if (terms.length === 0) return [];
    const found = scoreTerms(terms, index, products.length);
    const named = wholeName(terms, index);
    if (named !== undefined) {
      found[named.position] = Math.max(named.score, found[named.position] ?? 0);
    }
    const floor = Math.max(FLOOR, SHARE_OF_BEST * Math.max(...found));
    return [...found.entries()]
      .filter(([, score]) => score >= floor)
      .sort(([one, first], [other, second]) => second - first || one - other)
      .slice(0, count)
      .map(([position]) => products[position])
      .filter((product) => product !== undefined);
  };
}

/** The product with this name, even if it is misspelt. If all words are known, none is misspelt. */
function wholeName(terms: readonly string[], { names, terms: known }: Index): Named | undefined {
  const whole = terms.join('');
  const exact = names.get(whole);
  if (exact !== undefined || terms.every((word) => known.has(word))) return exact;
  const limit = slips(whole);
  const letters = lettersOf(whole);
  const candidates: string[] = [];
  for (const [name, named] of names) {
    if (!unlike(letters, named.letters, limit)) candidates.push(name);
  }
  const meant = nearest(whole, candidates, limit);
  const found = meant === undefined ? undefined : names.get(meant);
  return found && { ...found, score: scores.misspelt };
}

function indexOf(products: readonly Product[], providers: Readonly<Record<string, string>>): Index {
  const names = new Map<string, Named>();
  const terms = new Map<string, Word>();
  const own: (readonly string[])[] = [];
  for (const [position, product] of products.entries()) {
    const { id, name, provider, aliases = [] } = product;
    const shortId = id.startsWith(`${provider}-`) ? id.slice(provider.length + 1) : id;
    const named: [string, number][] = [
      [id, scores.id],
      [name, scores.name],
      ...aliases.map((alias): [string, number] => [alias, scores.alias]),
      [shortId, scores.shortId],
    ];
    for (const [text, score] of named) {
      const whole = termsOf(text).join('');
      if ((names.get(whole)?.score ?? 0) >= score) continue;
      names.set(whole, { position, score, letters: lettersOf(whole) });
    }
    const texts = [id, name, ...aliases, provider, providers[provider] ?? ''];
    for (const word of new Set(texts.flatMap(termsOf))) {
      const holders = terms.get(word);
      if (holders !== undefined) holders.positions.push(position);
      else terms.set(word, { positions: [position], letters: lettersOf(word) });
    }
    own.push(termsOf(id));
  }
  return { names, terms, own };
}

/** A score for each product by the words that it has in common with the text; rare words count for more. */
function scoreTerms(
  terms: readonly string[],
  { terms: known, own }: Index,
  size: number,
): number[] {
  const totals = new Array<number>(size).fill(0);
  let possible = 0;
  for (const word of terms) {
    const weight = rarity(known.get(word)?.positions.length ?? 1, size);
    possible += weight;
    const best = new Map<number, number>();
    const letters = lettersOf(word);
    for (const [candidate, { positions, letters: others }] of known) {
      const likeness = alike(word, candidate, letters, others);
      if (likeness === 0) continue;
      const value = likeness * Math.min(weight, rarity(positions.length, size));
      for (const position of positions) {
        if (value > (best.get(position) ?? 0)) best.set(position, value);
      }
    }
    for (const [position, value] of best) totals[position] = (totals[position] ?? 0) + value;
  }
  return totals.map((total, position) => {
    if (total === 0) return 0;
    const mine = own[position] ?? [];
    const named = mine.filter((word) => terms.includes(word)).length / mine.length;
    return (scores.terms * total) / possible + scores.own * named;
  });
}

function rarity(holders: number, size: number): number {
  return Math.log(1 + size / holders);
}

/** From 0 (nothing in common) to 1 (the same word). */
function alike(word: string, candidate: string, letters: number, others: number): number {
  if (word === candidate) return 1;
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  if (short.length >= 3 && long.startsWith(short)) return 0.6 + (0.3 * short.length) / long.length;
  const limit = slips(word);
  if (word.length < 4 || long.length - short.length > limit) return 0;
  if (unlike(letters, others, limit)) return 0;
  const apart = distance(word, candidate);
  return apart > limit ? 0 : 1 - apart / long.length;
}

/** One bit for each letter or digit that a word has: a cheap look before the costly comparison. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** True when more letters are in only one of two words than `limit` typos could cause. */
function unlike(letters: number, others: number, limit: number): boolean {
  let differing = letters ^ others;
  let count = 0;
  while (differing !== 0 && count <= 2 * limit) {
    differing &= differing - 1;
    count++;
  }
  return count > 2 * limit;
}

/** How many letters of a word may be wrong. */
function slips(word: string): number {
  if (word.length < 5) return word.length < 3 ? 0 : 1;
  return word.length < 9 ? 2 : 3;
}

function termsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
