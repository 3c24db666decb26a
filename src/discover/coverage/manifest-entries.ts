import { type Path, entryPath } from '../../estate/path.ts';
import type { Source } from '../../estate/source.ts';
import type { Value, ValueMap } from '../../estate/value.ts';
import { isMap, keysOf, own } from '../../parse/values.ts';
import type { CoverageEntry } from './coverage.ts';

/** A service of a manifest, or a part of one, with what it says of its products, and where it says so. */
export interface ManifestEntry extends CoverageEntry {
  readonly manifest: Source;
  readonly path: Path;
  readonly map: ValueMap;
}

/**
 * The entries of a manifest that are in use; what has the wrong shape is skipped, and the schema's findings say so.
 */
export function entriesOf(manifest: Source): ManifestEntry[] {
  const services = isMap(manifest.value) ? own(manifest.value, 'services') : undefined;
  return mapsIn(services).flatMap(([service, map]) => {
    const parts = mapsIn(own(map, 'parts')).map(([part, partMap]) =>
      entryOf({ manifest, service, part, path: entryPath(service, part), map: partMap }),
    );
    return [entryOf({ manifest, service, part: null, path: entryPath(service, null), map }), ...parts];
  });
}

function mapsIn(value: Value | undefined): [string, ValueMap][] {
  if (!isMap(value)) return [];
  return keysOf(value).flatMap((key): [string, ValueMap][] => {
    const map = own(value, key);
    const isUsed = !key.startsWith('x-') && isMap(map) && own(map, 'lifecycle') !== 'retired';
    return isUsed ? [[key, map]] : [];
  });
}

function entryOf(
  at: Pick<ManifestEntry, 'manifest' | 'service' | 'part' | 'path' | 'map'>,
): ManifestEntry {
  const product = own(at.map, 'product');
  return {
    ...at,
    product: typeof product === 'string' ? product : null,
    products: textsAt(at.map, 'products'),
    source: textsAt(at.map, 'source'),
  };
}

function textsAt(map: ValueMap, key: string): readonly string[] {
  const value = own(map, key);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
