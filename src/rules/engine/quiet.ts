/**
 * Whether no rule can have anything to say of a manifest: a look at what was resolved, in place of thirty rules that
 * would each find nothing. It reads no text, and any doubt leaves the rules to decide. Of a run on ten
 * services that are in order, the rules were a fifth of what it compiled.
 */
import type { Knowledge } from '../../estate/estate.ts';
import { isDuty } from '../../estate/framework.ts';
import type { Agreement, Entry, Manifest, Service } from '../../estate/manifest.ts';
import { type Catalogue, isUmbrella } from '../../estate/product.ts';
import { keysOf } from '../../parse/values.ts';

/** What a run knows besides the manifest. */
export interface QuietContext extends Knowledge {
  /** Today, as a count of days. */
  readonly today: number;
}

/** An agreement may be as old as the default of `stale-agreement` allows. */
export const MOST_DAYS = 365;

const rootKeys: ReadonlySet<string> = new Set([
  ...['$schema', 'version', 'estate', 'teams', 'people', 'owners', 'services'],
]);

/** Keys of an entry that no rule asks about, or only as this file does. */
const entryKeys: ReadonlySet<string> = new Set([
  ...['name', 'description', 'provider', 'product', 'model', 'environments', 'accounts'],
  ...['regions', 'criticality', 'data', 'owners', 'agreement', 'lifecycle', 'locations', 'links'],
]);

/** Whether it is certain that no rule has a finding; `false` in doubt. */
export function isQuiet(manifest: Manifest, context: QuietContext): boolean {
  const { root, services, framework, idleOwners, blanketOwners } = manifest;
  if (framework === undefined || services.length === 0) return false;
  if (!isUsual(manifest, context) || !areKnown(root, rootKeys)) return false;
  if (idleOwners.length > 0 || blanketOwners.length > 0) return false;
  const owners = new Set<string>();
  for (const service of services) if (!isServiceQuiet(service, context, owners)) return false;
  return [...manifest.teams, ...manifest.people].every(
    ({ id, organisation }) => organisation === null && owners.has(id),
  );
}

/** Whether every rule goes by its defaults, and the file is guarded if that is known. */
function isUsual({ source, framework }: Manifest, context: QuietContext): boolean {
  const { policy, severities = {}, owners, bound, codeOwners } = context;
  if (Object.keys(policy.rules).length > 0 || Object.keys(severities).length > 0) return false;
  if (owners !== undefined || (bound !== undefined && bound.id !== framework?.id)) return false;
  const path = codeOwners?.pathOf(source.file) ?? null;
  return codeOwners === undefined || path === null || codeOwners.ownersOf(path).length > 0;
}

function areKnown(map: Service['map'], known: ReadonlySet<string>): boolean {
  return keysOf(map).every((key) => known.has(key) || key.startsWith('x-'));
}

/** Notes the owners of its duties, too. */
function isServiceQuiet(service: Service, context: QuietContext, owners: Set<string>): boolean {
  const { map, model, entries } = service;
  const [entry] = entries;
  if (model === null || model === 'hybrid' || entry === undefined) return false;
  if (!areKnown(map, entryKeys) || entry.lifecycle !== 'live') return false;
  if (entry.uncovered.length > 0 || entry.unsettled.length > 0) return false;
  if (!isProductQuiet(entry, context.catalogue)) return false;
  const { agreement, cells } = entry;
  if (agreement === null ? model !== 'on-premises' : !isFresh(agreement, context.today))
    return false;
  let duties = 0;
  for (const { party, misshapen, owners: named } of cells) {
    if (misshapen) return false;
    if (isDuty(party)) duties++;
    for (const one of named) owners.add(one);
  }
  return duties > 0;
}

/** One product of the catalogue, offered under the model, that isn't a provider as a whole; or none. */
function isProductQuiet(entry: Entry, catalogue: Catalogue | undefined): boolean {
  const { productId, product, model } = entry;
  if (productId === null) return entry.named.length === 0;
  if (product === null || model === null || catalogue === undefined) return false;
  return product.models.includes(model) && !isUmbrella(product, catalogue.kinds());
}

/** Named by the entry, to be opened by people, and read not too long ago. */
function isFresh(agreement: Agreement, today: number): boolean {
  const { provider, named, url, reviewedDay } = agreement;
  if (provider !== null || !named || url === null || reviewedDay === null) return false;
  if (agreement.dateAt('starts') !== null || agreement.dateAt('ends') !== null) return false;
  return reviewedDay <= today && today - reviewedDay <= MOST_DAYS;
}
