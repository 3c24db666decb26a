import { once } from '../estate/once.ts';
import type { ListedProduct, WholeCatalogue } from '../estate/product.ts';
import { fold } from './fold.ts';
import { lookUpOf, variantsOfAll } from './look-up.ts';
import { nearbyOf } from './near.ts';
import { searchOf } from './search.ts';

/** The catalogue together with a policy's products, which can't redefine what the catalogue knows. */
export function withProducts(
  catalogue: WholeCatalogue,
  own: readonly ListedProduct[],
): WholeCatalogue {
  const added = own.filter(({ id }) => catalogue.get(id) === undefined);
  if (added.length === 0) return catalogue;
  const byId = new Map(added.map((product) => [product.id, product]));
  const byName = once(
    () =>
      new Map(
        added.flatMap((product) =>
          [product.id, product.name, ...(product.aliases ?? [])].map(
            (text) => [fold(text), product] as const,
          ),
        ),
      ),
  );
  const lookUp = lookUpOf(
    (key) => byName().get(key),
    once(() => variantsOfAll(added)),
    () => false,
    () => [],
  );
  const near = once(() => nearbyOf(added));
  const products = once(() =>
    [...catalogue.products(), ...added].sort((one, other) => (one.id < other.id ? -1 : 1)),
  );
  const providers = once(() => {
    const names = new Map(catalogue.providers().map(({ id, name }) => [id, name]));
    for (const { provider } of added) names.set(provider, names.get(provider) ?? provider);
    return [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  });
  const search = once(() =>
    searchOf(products(), new Map(providers().map(({ id, name }) => [id, name])), catalogue.kinds()),
  );
  const whole: WholeCatalogue = {
    ...catalogue,
    get: (id) => byId.get(id) ?? catalogue.get(id),
    lookUp: (text) => catalogue.lookUp(text) ?? lookUp(text),
    suggest: (text) => [...near()(text), ...catalogue.suggest(text)].slice(0, 3),
    search: (text) => search()(text),
    products,
    providers,
    providerName: (id) =>
      catalogue.providerName(id) ?? added.find(({ provider }) => provider === id)?.provider,
    get whole() {
      return whole;
    },
  };
  return whole;
}
