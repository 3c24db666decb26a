import { type Edit, ownerToName } from '../../estate/edit.ts';
import type { Cell, Entry, Manifest } from '../../estate/manifest.ts';
import type { Path } from '../../estate/path.ts';
import type { Value } from '../../estate/value.ts';

/**
 * Names an owner for a duty at its own entry: fills the key where it is there and empty. Nothing can be added where
 * `owners` isn't a map, and the schema's finding says so.
 */
export function ownerEdits(
  entry: Entry,
  { layer }: Cell,
  { source }: Manifest,
  value: Value = ownerToName,
): readonly Edit[] {
  const own = entry.levels[0];
  if (own === undefined && (entry.map.owners ?? null) !== null) return [];
  const isThere = own !== undefined && Object.hasOwn(own, layer.id);
  const path = [...entry.path, 'owners', layer.id];
  return [{ file: source.file, path, action: isThere ? 'set' : 'add', value }];
}

/** Puts a value in the place of the one at a path. */
export function setEdit({ source }: Manifest, path: Path, value: Value): Edit {
  return { file: source.file, path, action: 'set', value };
}

/** Removes a key or an item. */
export function removeEdit({ source }: Manifest, path: Path): Edit {
  return { file: source.file, path, action: 'remove' };
}
