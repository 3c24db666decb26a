import type { Manifest } from '../estate/manifest.ts';
import { type Catalogue, isUmbrella, kindsOf, type Product } from '../estate/product.ts';
import { oneOf } from '../text/lists.ts';
import { productAt, productsAt } from './engine/product-places.ts';
import type { Rule } from './engine/rule.ts';
import { entryName } from './engine/wording.ts';

/** What most people use from a cloud, by kind: one service of each is named. */
const usual = ['vm', 'object-storage', 'database-managed', 'functions', 'kubernetes'];

export const wholeProvider: Rule<'whole-provider'> = {
  id: 'whole-provider',
  summary: 'An entry names a provider as a whole, and no entry names a service of it.',
  severity: 'warning',
  category: 'model',
  securitySeverity: '4.0',
  needsOthers: ({ named }, catalogue) =>
    catalogue !== undefined && named.some((one) => isUmbrella(one, catalogue.kinds())),
  *check({ manifest, catalogue }) {
    if (catalogue === undefined) return;
    const said = new Set<number>();
    let served: ReadonlySet<string> | undefined;
    for (const entry of manifest.entries) {
      for (const product of entry.named) {
        if (!isUmbrella(product, catalogue.kinds())) continue;
        served ??= providersServed(manifest, catalogue);
        if (served.has(product.provider)) continue;
        const { service, part, path, map, key } = entry;
        const places = [productAt(map, path) ?? [], productsAt(map, path)].flat();
        const place = places.find(({ id }) => id === product.id) ?? { span: key, path };
        if (said.has(place.span.start)) continue;
        said.add(place.span.start);
        yield {
          title: 'Provider as a whole',
          reason: `${entryName(entry)} names ${plainName(product)} as a whole. Its services have different models, and each leaves you different duties.`,
          remedy: remedyOf(product, catalogue),
          span: place.span,
          path: place.path,
          subject: { service, part, layer: null },
          cause: [product.id],
        };
      }
    }
  },
};

/**
 * The providers for which an entry names a service. Next to it, an entry for the account, subscription or project
 * itself is right.
 */
function providersServed({ entries }: Manifest, catalogue: Catalogue): ReadonlySet<string> {
  const served = new Set<string>();
  for (const { named } of entries)
    for (const one of named) if (!isUmbrella(one, catalogue.kinds())) served.add(one.provider);
  return served;
}

function remedyOf(product: Product, catalogue: Catalogue): string {
  const services = catalogue
    .products()
    .filter((one) => one.provider === product.provider && !isUmbrella(one, catalogue.kinds()));
  if (services.length === 0) {
    return 'Declare each service that you use as a separate entry, with `provider`, `kind` and `model`.';
  }
  const first = usual.flatMap((kind) => likeliest(services, kind) ?? []);
  const ids = (first.length > 0 ? first : services.slice(0, usual.length)).map(
    ({ id }) => `\`${id}\``,
  );
  return `Declare each service that you use as a separate entry, such as ${oneOf(ids)}. \`cloud-estate catalogue search ${product.provider}\` lists them, and \`cloud-estate discover\` those in your code.`;
}

/** The service of a kind that most people mean: whose model its provider states, and which has the shortest id. */
function likeliest(services: readonly Product[], kind: string): Product | undefined {
  const rank = ({ modelSource, id }: Product): number =>
    (modelSource === 'vendor' ? 0 : 1000) + id.length;
  return services
    .filter((one) => kindsOf(one).includes(kind))
    .toSorted((one, other) => rank(one) - rank(other))[0];
}

function plainName({ name }: Product): string {
  return name.replace(/ \(the provider as a whole\)$/, '');
}
