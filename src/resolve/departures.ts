import type { Layer, PartModel, Party } from '../estate/framework.ts';
import type { Override } from '../estate/kind.ts';
import type { Product } from '../estate/product.ts';

/** How much of a layer stays with the customer; moving to a lower rank is moving towards the provider. */
export const rank: Readonly<Record<Party, number>> = {
  customer: 2,
  shared: 1,
  provider: 0,
  'not-applicable': -1,
};

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
    const party = partyOf(layer, stated, model, product);
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
function partyOf(layer: Layer, stated: Party, model: PartModel, { overrides }: Product): Party {
  if (overrides === undefined) return stated;
  const exact = partyUnder(overrides[layer.id], model);
  if (exact !== undefined) return exact;
  const within = (layer.includes ?? []).map((id) => partyUnder(overrides[id], model));
  const leaves = within.some((party) => party === 'customer' || party === 'shared');
  return leaves && stated === 'provider' ? 'shared' : stated;
}

function partyUnder(override: Override | undefined, model: PartModel): Party | undefined {
  return override?.models?.includes(model) === false ? undefined : override?.party;
}
