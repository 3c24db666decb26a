import type { CatalogueSource, Kind, Kinds, Trait } from '../estate/kind.ts';
import { kinds as text } from '../generated/kinds.js';

type ById<T> = Readonly<Record<string, T>>;

interface Generated {
  readonly kinds: ById<Omit<Kind, 'id'>>;
  readonly traits: ById<Omit<Trait, 'id'>>;
  readonly sources: ById<Omit<CatalogueSource, 'url'> & { readonly url?: string }>;
}

/** Reads all kinds and traits, and the sources of their rules. */
export function readKinds(): Kinds {
  const { kinds, traits, sources } = JSON.parse(text) as Generated;
  return {
    kinds: mapOf(kinds, (id, kind): Kind => ({ id, ...kind })),
    traits: mapOf(traits, (id, trait): Trait => ({ id, ...trait })),
    sources: mapOf(sources, (_, { publisher, title, date, url = null }) => ({
      publisher,
      title,
      date: date === 'undated' ? null : date,
      url,
    })),
  };
}

function mapOf<From, To>(all: ById<From>, make: (id: string, one: From) => To): Map<string, To> {
  return new Map(Object.entries(all).map(([id, one]) => [id, make(id, one)]));
}
