import type { ListedProduct } from '../estate/product.ts';
import { isEveryday } from './everyday.ts';
import { otherMakers, tellingWords, wordsOf } from './fold.ts';

/** Makers whose products are called without them: Amazon GuardDuty is GuardDuty. */
const leftOut = new Set(['amazon', 'aws', 'google', 'gcp', 'microsoft', 'azure']);

/** A shorter remainder of a name is too common a word. */
const SHORTEST_REST = 5;

/** A name without more of its last words is another name: Visual Studio Team Services isn't Visual Studio. */
const MOST_IDLE = 1;

/** Names that hold several: `Docker Hub / Docker Business`, `Kit (ConvertKit)`. */
const several = /\s\/\s|\(|,\s/;
const asides =
  /^(?:the provider as a whole|self-run|self-managed|cloud|connected|standard|retired)$/i;

/** The names of a product in its name, if it contains several. */
function namesWithin(name: string): string[] {
  if (!several.test(name)) return [];
  const inner = Array.from(name.matchAll(/\(([^()]*)\)/g), ([, text = '']) => text);
  const [first = '', ...others] = name.replace(/\([^()]*\)/g, ' ').split(' / ');
  // Amazon Managed Grafana / Prometheus: people who say Prometheus mean what they run themselves.
  const outer = leftOut.has(wordsOf(first)[0] ?? '') ? [first] : [first, ...others];
  return [...outer, ...inner.flatMap((text) => text.split(/, | and | \/ /))]
    .map((part) => part.replace(/^(?:ex-|formerly )/i, '').trim())
    .filter((part) => part.length > 2 && !asides.test(part) && !isEveryday(wordsOf(part).join('')));
}

/** All names of a product: its name, the names in it, and its other names. */
export function namesOf({ name, aliases = [] }: ListedProduct): string[] {
  return [name, ...namesWithin(name), ...aliases];
}

/**
 * Spellings of a product's names, each folded, that lead to it unless they lead to another one too. A name isn't cut
 * down to a common word: Salesforce Data Cloud isn't `data`.
 */
export function variantsOf(
  product: ListedProduct,
  isCommon: (word: string) => boolean = isEveryday,
): Set<string> {
  const found = new Set<string>();
  if (product.exactOnly === true) {
    for (const part of namesWithin(product.name)) {
      const words = wordsOf(part);
      if (isTelling(words)) found.add(words.join(''));
    }
    return found;
  }
  const isResource = countable.has(product.provider);
  const addCut = (words: readonly string[]): void => {
    const key = words.join('');
    if (!isEveryday(key) && (words.length > 1 || !isCommon(key))) found.add(key);
  };
  for (const text of [product.id, ...namesOf(product)]) {
    const words = wordsOf(text);
    for (const one of [words, ...otherMakers(words)]) {
      found.add(one.join(''));
      if (isResource) found.add(inOtherNumber(one).join(''));
      addCut(tellingWords(one, MOST_IDLE));
    }
    for (const rest of [withoutMaker(words), withoutMaker(tellingWords(words, MOST_IDLE))]) {
      if (rest === undefined) continue;
      addCut(rest);
      if (isResource && rest.length > 1) addCut(inOtherNumber(rest));
    }
  }
  return found;
}

/** Providers whose products are named as the things that one creates: one event hub, two event hubs. */
const countable = new Set(['aws', 'azure', 'gcp']);

/** A shorter word has no plural that says the same: `ads`, `sms`. */
const SHORTEST_PLURAL = 4;

/** A name of several words with the last one in the plural, or in the singular: Azure Event Hub, S3 Buckets. */
function inOtherNumber(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || last.length < SHORTEST_PLURAL || /\d|ss$/.test(last)) return words;
  const other = last.endsWith('s') ? last.slice(0, -1) : `${last}s`;
  return [...words.slice(0, -1), other];
}

/** Whether a word is one of the makers whose products are called without them. */
export function isMaker(word: string): boolean {
  return leftOut.has(word);
}

/** A name without its maker, where people leave that out and what is left still says what it is. */
export function withoutMaker(words: readonly string[]): readonly string[] | undefined {
  const rest = words.slice(1);
  return leftOut.has(words[0] ?? '') && isTelling(rest) ? rest : undefined;
}

function isTelling(words: readonly string[]): boolean {
  const key = words.join('');
  return key.length >= SHORTEST_REST && !isEveryday(key);
}
