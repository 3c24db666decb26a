import { type Edit, ownerToName } from '../../estate/edit.ts';
import type { Cell, Entry, Manifest } from '../../estate/manifest.ts';
import type { Path } from '../../estate/path.ts';
import type { Value, ValueMap } from '../../estate/value.ts';
import { EVERY, isForAll, keyFor } from '../../resolve/owners-map.ts';

/**
 * Names an owner for a duty at its own entry; fills the key if it is there but empty. Nothing can be added if `owners`
 * isn't a map, which the schema's finding says.
 */
export function ownerEdits(
  entry: Entry,
  { layer }: Cell,
  manifest: Manifest,
  value: Value = ownerToName,
): readonly Edit[] {
  const map = entry.levels[0];
  if (map === undefined && (entry.map.owners ?? null) !== null) return [];
  return [ownerEdit(map, [...entry.path, 'owners'], layer.id, manifest, value)];
}

/** Names an owner for a layer in the map of owners at a path, whether or not the map exists. */
export function ownerEdit(
  map: ValueMap | undefined,
  at: Path,
  layer: string,
  { source: { file } }: Manifest,
  value: Value = ownerToName,
): Edit {
  if (map === undefined || keyFor(map, layer) === undefined)
    return { file, path: [...at, layer], action: 'add', value };
  if (isForAll(map)) return { file, path: at, action: 'set', value };
  // A blank `"*"` is filled; if it names someone, the layer gets its own key.
  const isOwn = Object.hasOwn(map, layer);
  if (!isOwn && !saysNothing(map[EVERY]))
    return { file, path: [...at, layer], action: 'add', value };
  return { file, path: [...at, isOwn ? layer : EVERY], action: 'set', value };
}

function saysNothing(value: Value | undefined): boolean {
  const items = Array.isArray(value) ? value : [value];
  return items.every((item) => item == null || (typeof item === 'string' && item.trim() === ''));
}

/** Replaces the value at a path. */
export function setEdit({ source }: Manifest, path: Path, value: Value): Edit {
  return { file: source.file, path, action: 'set', value };
}

/** Removes a key or an item. */
export function removeEdit({ source }: Manifest, path: Path): Edit {
  return { file: source.file, path, action: 'remove' };
}
