import type { Problem, Source } from '../estate/source.ts';
import type { ValueMap } from '../estate/value.ts';
import { grouped } from '../text/counts.ts';
import { MAX_ENTRIES } from './limits.ts';
import { isMap, keySpan, keysOf, own } from './values.ts';

/** The problem of a manifest with too many services and parts, at the first one over the limit. */
export function tooManyEntries(source: Source): Problem | undefined {
  const root = source.value;
  const services = isMap(root) ? own(root, 'services') : undefined;
  if (!isMap(services)) return undefined;
  let count = 0;
  for (const id of keysOf(services)) {
    const service = own(services, id);
    const parts = isMap(service) ? own(service, 'parts') : undefined;
    count += 1 + (isMap(parts) ? keysOf(parts).length : 0);
    if (count <= MAX_ENTRIES) continue;
    return {
      title: 'Too many services',
      reason: `The manifest has more than ${grouped(MAX_ENTRIES)} services and parts, counted up to \`${id}\`, so it wasn't checked.`,
      remedy: 'Split it: a repository can have several manifests.',
      ...keySpan(services, id),
    };
  }
  return undefined;
}

/** Whether a manifest names a product, a kind or a trait, so that the catalogue is worth loading. */
export function namesProducts({ value }: Source): boolean {
  const services = isMap(value) ? own(value, 'services') : undefined;
  return isMap(services) && hasProduct(services, true);
}

const catalogued = ['product', 'products', 'kind', 'traits'];

/** Whether an entry of the map, or a part of one where entries have any, names what the catalogue knows. */
function hasProduct(entries: ValueMap, withParts: boolean): boolean {
  for (const id of keysOf(entries)) {
    const entry = own(entries, id);
    if (!isMap(entry)) continue;
    if (catalogued.some((key) => own(entry, key) !== undefined)) return true;
    const parts = withParts ? own(entry, 'parts') : undefined;
    if (isMap(parts) && hasProduct(parts, false)) return true;
  }
  return false;
}

/** The ids of products that a manifest names, those of parts too, as they are written. */
export function productIds({ value }: Source): string[] {
  const services = isMap(value) ? own(value, 'services') : undefined;
  const ids = new Set<string>();
  if (isMap(services)) collectProducts(services, true, ids);
  return [...ids];
}

function collectProducts(entries: ValueMap, withParts: boolean, ids: Set<string>): void {
  for (const key of keysOf(entries)) {
    const entry = own(entries, key);
    if (!isMap(entry)) continue;
    const product = own(entry, 'product');
    const products = own(entry, 'products');
    if (typeof product === 'string') ids.add(product);
    for (const id of Array.isArray(products) ? products : []) {
      if (typeof id === 'string') ids.add(id);
    }
    const parts = withParts ? own(entry, 'parts') : undefined;
    if (isMap(parts)) collectProducts(parts, false, ids);
  }
}
