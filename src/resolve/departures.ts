import { type Layer, type PartModel, type Party, rank } from '../estate/framework.ts';
import type { Product } from '../estate/product.ts';

/** A product's departure from what its model says of a layer. */
export interface Departure {
  readonly party: Party;
  readonly product: Product;
}

const none: readonly Product[] = [];

/** The products that have to be asked about every layer: all, or none if none of them departs from its model. */
export function departing(products: readonly Product[]): readonly Product[] {
  for (const { overrides } of products) if (overrides !== undefined) return products;
  return none;
}

/**
 * Who is responsible for a layer by the products that an entry names, where that is not who the framework states. What
 * one of several products leaves to the customer is the entry's duty, so the most that any of them leaves counts. Under
 * a model that a product is not offered under, the framework's cell is a guess, so there the product can only leave
 * more to the customer.
 */
export function departureOf(
  layer: Layer,
  stated: Party,
  model: PartModel,
  products: readonly Product[],
): Departure | undefined {
  let most: Departure | undefined;
  for (const product of products) {
    const party = partyOf(layer, stated, product);
    const isOffered = product.models.includes(model);
    if (!isOffered && rank[party] <= rank[stated]) continue;
    if (most === undefined || rank[party] > rank[most.party]) most = { party, product };
  }
  return most?.party === stated ? undefined : most;
}

/**
 * A row that holds more than the layer in the catalogue is the provider's only if all in it is, so a
 * departure can make such a row shared, and nothing else.
 */
function partyOf(layer: Layer, stated: Party, { overrides }: Product): Party {
  if (overrides === undefined) return stated;
  const exact = overrides[layer.id];
  if (exact !== undefined) return exact;
  const within = layer.includes ?? [];
  const leaves = within.some((id) => (overrides[id] ?? 'provider') !== 'provider');
  return leaves && stated === 'provider' ? 'shared' : stated;
}
