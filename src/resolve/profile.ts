import type { PartModel } from '../estate/framework.ts';
import type { Kind, Kinds } from '../estate/kind.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { keysOf, own } from '../parse/values.ts';
import { mapOf, textOf, textsOf } from './entry-fields.ts';
import type { Profile } from './parties.ts';
import type { NamedProducts } from './products.ts';

const none: readonly string[] = [];

/** What an entry says about its traits: those that it adds, and those of its products that it takes away. */
interface OwnTraits {
  readonly added: readonly string[];
  readonly taken: readonly string[];
}

/**
 * What decides the cells of an entry. A part takes its service's kind if it names neither kind nor product and the kind
 * is offered under its model, and its service's traits where it doesn't name them.
 */
export function readProfile(
  map: ValueMap,
  service: ValueMap | undefined,
  model: PartModel | null,
  { productId, products, named }: NamedProducts & { readonly products: readonly string[] },
  kinds: Kinds,
): Profile {
  const names = (productId === null ? 0 : 1) + products.length;
  const { added, taken } = traitsOf(map.traits, service?.traits);
  return {
    products: named,
    hasUnknown:
      named.length < new Set(productId === null ? products : [productId, ...products]).size,
    kind: ownKind(map, service, model, names, kinds),
    added,
    taken,
  };
}

function ownKind(
  map: ValueMap,
  service: ValueMap | undefined,
  model: PartModel | null,
  names: number,
  { kinds }: Kinds,
): Kind | null {
  const id = textOf(map.kind);
  if (id !== null) return kinds.get(id.trim()) ?? null;
  const above = service === undefined || names > 0 ? null : textOf(service.kind);
  const kind = above === null ? undefined : kinds.get(above.trim());
  return kind !== undefined && model !== null && kind.models.includes(model) ? kind : null;
}

/** A part's own statement about a trait wins over its service's. */
function traitsOf(mine: Value | undefined, above: Value | undefined): OwnTraits {
  if (mine === undefined && above === undefined) return { added: none, taken: none };
  const said = new Map([...wordsOn(above), ...wordsOn(mine)]);
  const all = [...said].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    added: all.flatMap(([trait, has]) => (has ? [trait] : [])),
    taken: all.flatMap(([trait, has]) => (has ? [] : [trait])),
  };
}

/** Each trait that a list or a map names, and whether the entry has it. */
function wordsOn(value: Value | undefined): [trait: string, has: boolean][] {
  const map = mapOf(value);
  if (map === undefined) return textsOf(value).map((trait) => [trait.trim(), true]);
  return keysOf(map).flatMap((trait): [string, boolean][] => {
    const has = own(map, trait);
    return trait.startsWith('x-') || typeof has !== 'boolean' ? [] : [[trait, has]];
  });
}
