import type { Provider } from '../estate/product.ts';
import { tellingWords, wordsOf } from './fold.ts';

/** The rest of a name after its maker, and the providers that the maker is. */
export interface MadeBy {
  readonly rest: readonly string[];
  readonly providers: ReadonlySet<string>;
}

/** Finds the maker at the beginning of a name: `Intuit Mailchimp`, `Amazon Simple Storage Service`. */
export type MakerOf = (words: readonly string[]) => readonly MadeBy[];

/** Makers that are several providers here, or have several names. */
const others: readonly (readonly [name: string, ids: readonly string[]])[] = [
  ['amazon', ['aws', 'amazon']],
  ['aws', ['aws', 'amazon']],
  ['google', ['gcp', 'google']],
  ['gcp', ['gcp', 'google']],
  ['microsoft', ['azure', 'microsoft']],
  ['ms', ['azure', 'microsoft']],
  ['azure', ['azure', 'microsoft']],
];

/** No provider's name has more words. */
const MOST_WORDS = 4;

/** Prepares the search for makers. */
export function makerOf(providers: readonly Provider[]): MakerOf {
  const known = new Map<string, Set<string>>();
  const add = (key: string, id: string): void => {
    const ids = known.get(key);
    if (ids === undefined) known.set(key, new Set([id]));
    else ids.add(id);
  };
  for (const { id, name } of providers) {
    const words = wordsOf(name);
    for (const one of [words, tellingWords(words), wordsOf(id)]) add(one.join(''), id);
  }
  for (const [name, ids] of others) for (const id of ids) add(name, id);
  return (words) => {
    const found: MadeBy[] = [];
    for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
      const ids = known.get(words.slice(0, count).join(''));
      if (ids !== undefined) found.push({ rest: words.slice(count), providers: ids });
    }
    return found;
  };
}
