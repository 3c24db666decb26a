import { ownerToName } from '../estate/edit.ts';
import type { Finding } from '../estate/finding.ts';
import { type Path, pathKey } from '../estate/path.ts';
import type { Value, ValueMap } from '../estate/value.ts';

/** An owner that a manifest names in a way that doesn't count, and where it would count. */
export interface MeantOwner {
  readonly path: readonly string[];
  readonly value: Value;
  /** The key under which it is now, if that differs. */
  readonly moves?: readonly string[];
}

/** Owners under a misspelt `owners` key, by file and current path. */
export type RenamedOwners = ReadonlyMap<string, MeantOwner>;

/** The misspelt `owners` keys that findings would fix. */
export function renamedOwners(findings: readonly Finding[]): RenamedOwners {
  const renamed = new Map<string, MeantOwner>();
  for (const finding of findings) {
    const meant = meantBy(finding);
    if (meant?.moves !== undefined && meant.path.at(-1) === 'owners')
      renamed.set(placeKey(finding.location.file, meant.moves), meant);
  }
  return renamed;
}

/** The owner that was meant for a duty, by the findings about it; `null` if there is none. */
export function meantOwner(
  about: readonly Finding[],
  layer: string,
  renamed: RenamedOwners,
): MeantOwner | null {
  for (const finding of about) {
    const { location, path } = finding;
    const meant = meantBy(finding) ?? renamed.get(placeKey(location.file, path)) ?? null;
    if (meant !== null && covers(meant, layer)) return meant;
  }
  return null;
}

/** What a finding's edits write, if it is an owner that the manifest names. */
export function meantBy({ edits }: Finding): MeantOwner | null {
  const [write, remove, ...others] = edits;
  if (write === undefined || write.action === 'remove' || others.length > 0) return null;
  const { path, value } = write;
  if (!isKeys(path) || !path.slice(-2).includes('owners')) return null;
  if (isEmpty(value) || JSON.stringify(value).includes(JSON.stringify(ownerToName))) return null;
  if (remove === undefined) return { path, value };
  return remove.action === 'remove' && isKeys(remove.path)
    ? { path, value, moves: remove.path }
    : null;
}

function isEmpty(value: Value): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === null || value === '';
}

function isKeys(path: Path): path is readonly string[] {
  return path.every((step) => typeof step === 'string');
}

/** Whether the intended owners cover a layer too. */
function covers({ path, value }: MeantOwner, layer: string): boolean {
  if (path.at(-1) !== 'owners') return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const owners = value as ValueMap;
  return [layer, '*'].some((key) => Object.hasOwn(owners, key) && owners[key] !== null);
}

function placeKey(file: string, path: Path): string {
  return JSON.stringify([file, pathKey(path)]);
}
