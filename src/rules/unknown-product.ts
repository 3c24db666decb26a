import type { Service } from '../estate/manifest.ts';
import type { Catalogue, Product } from '../estate/product.ts';
import { oneOf } from '../text/lists.ts';
import { nearest } from '../text/nearest.ts';
import { setEdit } from './engine/edits.ts';
import { type Holder, holders, productAt, productsAt } from './engine/product-places.ts';
import type { Rule, Violation } from './engine/rule.ts';

/** Searching takes time, and with more misspelt ids than this, single suggestions don't help. */
const MOST_SEARCHES = 300;

/** How many letters of an id can be wrong before the guess is uncertain. */
const SLIPS = 2;

export const unknownProduct: Rule<'unknown-product'> = {
  id: 'unknown-product',
  summary: 'The product isn’t in the catalogue; suggests the nearest.',
  severity: 'warning',
  category: 'model',
  securitySeverity: null,
  isWaivable: true,
  *check({ manifest, catalogue }) {
    if (catalogue === undefined) return;
    const said = new Set<number>();
    const search = searcher(catalogue);
    for (const holder of holders(manifest, hasUnknown)) {
      const { map, path, service, part } = holder;
      const product = productAt(map, path);
      for (const place of [...(product === undefined ? [] : [product]), ...productsAt(map, path)]) {
        const { id, span } = place;
        if (catalogue.get(id) !== undefined || said.has(span.start)) continue;
        said.add(span.start);
        const found = search(id, holder.provider);
        const meant = slipOf(id, found);
        yield {
          title: 'Unknown product',
          ...wordingOf(id, found),
          span,
          path: place.path,
          subject: { service, part, layer: null },
          cause: [id],
          edits: meant === undefined ? [] : [setEdit(manifest, place.path, meant)],
        };
      }
    }
  },
};

/** The usual case, found without a look at the text: the catalogue has all that the entries of a service name. */
function hasUnknown({ model, entries, map }: Service): boolean {
  if (model === 'hybrid' || Object.hasOwn(map, 'parts')) return true;
  for (const { productId, products, named } of entries) {
    if (named.length !== products.length + (productId === null ? 0 : 1)) return true;
  }
  return false;
}

type Search = (id: string, provider: Holder['provider']) => readonly Product[] | undefined;

/** Finds what was meant, once for each text; `undefined` after too many searches. */
function searcher(catalogue: Catalogue): Search {
  const known = new Map<string, readonly Product[]>();
  return (id, provider) => {
    const key = `${provider ?? ''}\n${id}`;
    const before = known.get(key);
    if (before !== undefined || known.size >= MOST_SEARCHES) return before;
    const found = meantBy(id, provider, catalogue);
    known.set(key, found);
    return found;
  };
}

/** Among the products that the text may mean, those of the entry's own provider go first. */
function meantBy(id: string, provider: string | null, catalogue: Catalogue): readonly Product[] {
  const found = catalogue.nearest(id);
  if (provider === null || found[0]?.provider === provider.toLowerCase()) return found;
  const own = [...found, ...catalogue.nearest(`${provider} ${id}`)].filter(
    (product) => product.provider === provider.toLowerCase(),
  );
  return [...new Set([...own, ...found])].slice(0, 3);
}

/** The one id that a typo leads to. */
function slipOf(id: string, found: readonly Product[] | undefined): string | undefined {
  const best = found?.[0]?.id;
  return best === undefined ? undefined : nearest(id, [best], SLIPS);
}

const WITHOUT = 'Leave `product` out, and name `provider` and `agreement` yourself.';

function wordingOf(
  id: string,
  found: readonly Product[] | undefined,
): Pick<Violation, 'reason' | 'remedy'> {
  const isNot = `\`${id}\` isn't in the catalogue`;
  if (found === undefined) {
    return {
      reason: `${isNot}.`,
      remedy: 'Find it by name with `cloud-estate explain <words>`.',
    };
  }
  if (found.length === 0) {
    return { reason: `${isNot}, and nothing similar is.`, remedy: WITHOUT };
  }
  const ids = found.map((product) => `\`${product.id}\` (${product.name})`);
  return { reason: `${isNot}.`, remedy: `${WITHOUT} Did you mean ${oneOf(ids)}?` };
}
