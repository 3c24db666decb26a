import type { Source } from '../estate/source.ts';
import { accepts } from '../generated/accept-manifest.js';
import type { ShapeProblem } from './shape.ts';

/** Says what is wrong with the shape of a manifest. */
export type FindMistakes = (source: Source) => readonly ShapeProblem[];

const noMistake: FindMistakes = () => [];

/**
 * Gives what finds the mistakes of these manifests. Words for mistakes, and the validator that knows where they are,
 * are loaded only if one of them has a mistake: they are a quarter of the code, and few runs need them.
 */
export async function mistakesIn(sources: Iterable<Source>): Promise<FindMistakes> {
  for (const { value } of sources)
    if (value !== undefined && !accepts(value))
      return (await import('./manifest-shape.ts')).validateManifest;
  return noMistake;
}
