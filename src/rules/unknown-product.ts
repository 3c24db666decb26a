import { models as allModels, type Model } from '../estate/framework.ts';
import type { Service } from '../estate/manifest.ts';
import type { Product, WholeCatalogue } from '../estate/product.ts';
import type { ValueMap } from '../estate/value.ts';
import { own } from '../parse/values.ts';
import { oneOf } from '../text/lists.ts';
import { setEdit } from './engine/edits.ts';
import { type Holder, holders, productAt, productsAt } from './engine/product-places.ts';
import type { Rule, Violation } from './engine/rule.ts';

/** Searching takes time, and with more misspelt ids than this, single suggestions don't help. */
const MOST_SEARCHES = 300;

export const unknownProduct: Rule<'unknown-product'> = {
  id: 'unknown-product',
  summary:
    'The product isn’t in the catalogue, so only the model says who is responsible; suggests what it may be.',
  severity: 'warning',
  category: 'model',
  securitySeverity: null,
  isWaivable: true,
  silentOnPlain: true,
  *check({ manifest, catalogue }) {
    // If the catalogue isn't loaded as a whole, every text is an id.
    const whole = catalogue?.whole;
    if (whole == null) return;
    const said = new Set<number>();
    const search = searcher(whole);
    for (const holder of holders(manifest, hasUnknown)) {
      const { map, path, service, part } = holder;
      const product = isDescribed(holder) ? undefined : productAt(map, path);
      for (const place of [...(product === undefined ? [] : [product]), ...productsAt(map, path)]) {
        const { id, span } = place;
        if (whole.get(id) !== undefined || said.has(span.start)) continue;
        said.add(span.start);
        const model = textAt(map, 'model');
        const found = fitting(search(id, holder.provider), model);
        yield {
          title: 'Unknown product',
          ...wordingOf(id, found, model),
          span,
          path: place.path,
          subject: { service, part, layer: null },
          cause: [id],
          edits: found?.named === undefined ? [] : [setEdit(manifest, place.path, found.named.id)],
        };
      }
    }
  },
};

/** A name of a product that isn't offered under the entry's model may be that of another one: `Redis` on a machine. */
function fitting(found: Meant | undefined, model: string | null): Meant | undefined {
  const named = found?.named;
  if (named === undefined || isOfferedAs(named, model)) return found;
  return { named: undefined, near: [named] };
}

/** Even if no product could have the model. */
function isOfferedAs({ models }: Product, model: string | null): boolean {
  const isOne = (one: Model): boolean => one === model;
  return model === 'hybrid' || !allModels.some(isOne) || models.some(isOne);
}

function textAt(map: ValueMap, key: string): string | null {
  const value = own(map, key);
  return typeof value === 'string' ? value.trim() : null;
}

/** An entry that names its kind needs no product from the catalogue: the text is its own. */
function isDescribed({ map, above }: Holder): boolean {
  return [map, above].some((one) => one !== null && typeof own(one, 'kind') === 'string');
}

/** The usual case, found without a look at the text: the catalogue has all that the entries of a service name. */
function hasUnknown({ model, entries, map }: Service): boolean {
  if (model === 'hybrid' || Object.hasOwn(map, 'parts')) return true;
  for (const { productId, products, named } of entries) {
    if (named.length !== products.length + (productId === null ? 0 : 1)) return true;
  }
  return false;
}

/** What a text that isn't an id may mean. */
interface Meant {
  /** The product that it is a name of. */
  readonly named: Product | undefined;
  readonly near: readonly Product[];
}

type Search = (id: string, provider: Holder['provider']) => Meant | undefined;

/** Finds what was meant, once for each text; `undefined` after too many searches. */
function searcher(catalogue: WholeCatalogue): Search {
  const known = new Map<string, Meant>();
  return (id, provider) => {
    const key = `${provider ?? ''}\n${id}`;
    const before = known.get(key);
    if (before !== undefined || known.size >= MOST_SEARCHES) return before;
    const found = meantBy(id, provider, catalogue);
    known.set(key, found);
    return found;
  };
}

/** A name is also looked up with the entry's own provider: `redis` of `gcp`. */
function meantBy(id: string, provider: string | null, catalogue: WholeCatalogue): Meant {
  const named = catalogue.lookUp(id);
  if (provider === null) return { named, near: named === undefined ? catalogue.suggest(id) : [] };
  const isOwn = (one: Product): boolean => one.provider === provider.toLowerCase();
  if (named !== undefined && isOwn(named)) return { named, near: [] };
  const whole = `${provider} ${id}`;
  const own = catalogue.lookUp(whole);
  if (own !== undefined && isOwn(own)) return { named: own, near: [] };
  const all = [...(named === undefined ? [] : [named]), ...catalogue.suggest(id)];
  const near = [...new Set([...all, ...catalogue.suggest(whole)])];
  const first = near.filter(isOwn);
  return { named: undefined, near: [...new Set([...first, ...near])].slice(0, 3) };
}

const DESCRIBE =
  'say with `kind` what sort of product it is, or add it under `products` in your policy';

function wordingOf(
  id: string,
  found: Meant | undefined,
  model: string | null,
): Pick<Violation, 'reason' | 'remedy'> {
  const reason = `\`${id}\` isn't in the catalogue, so only its model says who is responsible for what.`;
  if (found === undefined) {
    return { reason, remedy: 'Find it with `cloud-estate catalogue search <words>`.' };
  }
  const { named, near } = found;
  if (named !== undefined) {
    return {
      reason: `\`${id}\` isn't an id of the catalogue.`,
      remedy: `Write \`${named.id}\`, its id of ${named.name}.`,
    };
  }
  if (near.length === 0) return { reason, remedy: `Keep the text and ${DESCRIBE}.` };
  const ids = near.map((product) => {
    const offered = isOfferedAs(product, model) ? '' : `, offered as ${oneOf(product.models)}`;
    return `\`${product.id}\` (${product.name}${offered})`;
  });
  return { reason, remedy: `Did you mean ${oneOf(ids)}? If not, keep the text and ${DESCRIBE}.` };
}
