import type { Layer } from '../estate/framework.ts';
import { nearest } from '../text/nearest.ts';
import { wordsOfLayer } from './layer-words.ts';

/** A word that belongs to more layers is too vague. */
const MOST = 3;

/** Longer texts aren't words for a layer. */
const LONGEST = 100;

/** In a shorter word, a different letter makes a different word. */
const SHORTEST_SLIP = 6;

/**
 * The layers that a word most likely means: by id or title, else by an everyday word (`os`, `patching`), else by the
 * nearest spelling. None if it would be a guess; several if the word belongs to several.
 */
export function layersMeant(
  text: string,
  layers: readonly Pick<Layer, 'id' | 'title'>[],
): readonly string[] {
  if (text.length > LONGEST) return [];
  const word = plain(text);
  const exact = layers.find(({ id, title }) => plain(id) === word || plain(title) === word);
  if (exact !== undefined) return [exact.id];
  const everyday = layers.filter(({ id }) => wordsOfLayer(id).has(word)).map(({ id }) => id);
  if (everyday.length > 0) return everyday.length > MOST ? [] : everyday;
  const ids = layers.map(({ id }) => id);
  const near = nearest(word, ids, slipsIn(word));
  return near === undefined ? bySlip(word, ids) : [near];
}

/** The layers with an everyday word that differs by one letter. */
function bySlip(word: string, ids: readonly string[]): readonly string[] {
  if (word.length < SHORTEST_SLIP) return [];
  const found = ids.filter((id) => {
    const known = [...wordsOfLayer(id)].filter((one) => one.length >= SHORTEST_SLIP);
    return nearest(word, known, 1) !== undefined;
  });
  return found.length > MOST ? [] : found;
}

/** More letters would make it another word. */
function slipsIn(word: string): number {
  return Math.min(3, Math.max(1, Math.floor(word.length / 5)));
}

/** A word as ids are written: `Disaster recovery` is `disaster-recovery`. */
export function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[\s_/]+/g, '-');
}
