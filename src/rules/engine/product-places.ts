import type { Span } from '../../estate/finding.ts';
import type { Manifest, Service } from '../../estate/manifest.ts';
import { entryPath, type Path } from '../../estate/path.ts';
import type { ValueMap } from '../../estate/value.ts';
import { isMap, itemSpan, keysOf, own, valueSpan } from '../../parse/values.ts';

/** A service or a part, as it is written. */
export interface Holder {
  readonly service: string;
  readonly part: string | null;
  readonly path: Path;
  readonly map: ValueMap;
  /** For a part: what its service says. */
  readonly above: ValueMap | null;
  /** The provider there, at the part or at its service. */
  readonly provider: string | null;
}

/** One product's id, where it is written. */
export interface ProductPlace {
  readonly id: string;
  readonly span: Span;
  readonly path: Path;
}

/**
 * The services that are `wanted`, and their parts, whatever the model: an entry without a model names its product too.
 */
export function* holders(
  { services }: Manifest,
  wanted: (service: Service) => boolean,
): Generator<Holder> {
  for (const one of services) {
    if (!wanted(one)) continue;
    const { id, map, path } = one;
    const provider = providerIn(map);
    yield { service: id, part: null, path, map, above: null, provider };
    const parts = own(map, 'parts');
    if (!isMap(parts)) continue;
    for (const part of keysOf(parts)) {
      const partMap = own(parts, part);
      if (part.startsWith('x-') || !isMap(partMap)) continue;
      const at = { service: id, part, path: entryPath(id, part), map: partMap, above: map };
      yield { ...at, provider: providerIn(partMap) ?? provider };
    }
  }
}

function providerIn(map: ValueMap): string | null {
  const provider = own(map, 'provider');
  const name = typeof provider === 'string' ? provider.trim() : '';
  return name === '' ? null : name;
}

/** The `product` of a service or part; `undefined` when there is none. */
export function productAt(map: ValueMap, path: Path): ProductPlace | undefined {
  const id = own(map, 'product');
  if (typeof id !== 'string' || id.trim() === '') return undefined;
  return { id, span: valueSpan(map, 'product'), path: [...path, 'product'] };
}

const none: readonly ProductPlace[] = [];

/** The `products` of a service or part. */
export function productsAt(map: ValueMap, path: Path): readonly ProductPlace[] {
  const list = own(map, 'products');
  if (!Array.isArray(list)) return none;
  return list.flatMap((id, position) => {
    if (typeof id !== 'string' || id.trim() === '') return [];
    return [{ id, span: itemSpan(list, position), path: [...path, 'products', position] }];
  });
}
