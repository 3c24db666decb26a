import type { PartModel } from '../estate/framework.ts';
import type { OwnerReading } from '../estate/reading.ts';
import type { ValueMap } from '../estate/value.ts';
import { readDeclared } from '../evidence/declared.ts';
import { DeclaredOwners, nameKey } from '../evidence/declared-owners.ts';
import type { OwnerContext } from '../evidence/owner.ts';
import { isKnownVendor, type ProviderNames, providerKey } from '../evidence/provider.ts';
import { isMap, keysOf, own } from '../parse/values.ts';
import { mapAt, text, textsOf } from './entry-fields.ts';

/** What owners are read with: those that a manifest declares, and more names of vendors. */
export function ownerContext(root: ValueMap, providers: ProviderNames): OwnerContext {
  const declared = new DeclaredOwners(readDeclaredOwners(root, providers), idsByName(root));
  return { declared, providers };
}

const declaring = [
  ['teams', 'team'],
  ['people', 'person'],
] as const;

/** The declared ids by their names; `null` if several share a name. */
function idsByName(root: ValueMap): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const [field] of declaring) {
    const map = mapAt(root, field) ?? {};
    for (const id of keysOf(map)) {
      const value = own(map, id);
      const key = isMap(value) && !id.startsWith('x-') ? nameKey(text(value, 'name') ?? '') : '';
      if (key !== '') ids.set(key, ids.has(key) ? null : id);
    }
  }
  return ids;
}

/** What each id under `teams` or `people` names. */
function readDeclaredOwners(
  root: ValueMap,
  providers: ProviderNames,
): ReadonlyMap<string, OwnerReading> {
  const owners = new Map<string, OwnerReading>();
  for (const [key, kind] of declaring) {
    const map = mapAt(root, key) ?? {};
    for (const id of keysOf(map)) {
      const value = own(map, id);
      if (id.startsWith('x-') || owners.has(id)) continue;
      const said = isMap(value) ? value : {};
      const contacts = ['contact', 'email', 'github'].flatMap((field) => textsOf(said[field]));
      owners.set(id, readDeclared({ id, kind, name: text(said, 'name'), contacts }, providers));
    }
  }
  return owners;
}

/**
 * The provider of an entry that owners have to be compared with: none if it is a known vendor, and none where the
 * provider is the customer's own: on-premises, and one that the estate is named after (`acme` of `acme-retail`).
 */
export function vendorOf(
  provider: string | null,
  model: PartModel | null,
  estate: string | null = null,
): string | null {
  if (provider === null || model === 'on-premises') return null;
  if (provider === 'customer' || isKnownVendor(provider)) return null;
  const isOwn =
    estate !== null && `${providerKey(estate)} `.startsWith(`${providerKey(provider)} `);
  return isOwn ? null : provider;
}
