import type { Product } from '../catalogue/product.ts';
import type { Span } from '../finding.ts';
import {
  type Framework,
  type Model,
  models,
  type PartModel,
  type Party,
  parties,
} from '../frameworks/framework.ts';
import {
  isMap,
  keySpan,
  keysOf,
  own,
  type Source,
  type Value,
  type ValueMap,
  valueSpan,
} from '../parse/source.ts';
import { cellsOf } from './cells.ts';
import { dayOf } from './dates.ts';
import { departing } from './departures.ts';
import type { Agreement, Entry, Manifest, Service, Split, Team, Waiver } from './estate.ts';
import { idleOwners } from './idle-owners.ts';
import { isLayerId } from './layer-id.ts';
import { OwnerReader } from './owners.ts';
import {
  documentOf,
  type NamedProducts,
  namedProducts,
  productFromService,
  providerOf,
} from './products.ts';

/** What resolving a manifest depends on besides its text. */
export interface ResolveContext {
  /** `undefined` when the framework that the manifest names cannot be had: then no duty can be told. */
  readonly framework: Framework | undefined;
  /** Looks up a product of the catalogue by its id. */
  readonly product: (id: string) => Product | undefined;
  /** More names of vendors, in any case. */
  readonly providers: readonly string[];
  /** Today, as a count of days. */
  readonly today: number;
}

const criticalities: readonly string[] = ['low', 'medium', 'high', 'critical'];

/**
 * A source whose shape was checked -> the manifest, with the party, status and owners of every layer of every
 * entry. What has the wrong shape is passed over here: the schema's findings say so.
 */
export function resolveManifest(source: Source, context: ResolveContext): Manifest {
  const root = isMap(source.value) ? source.value : {};
  const teams = readTeams(root);
  const owners = new OwnerReader(
    new Set(teams.map((team) => team.id)),
    new Set(context.providers.map((name) => name.toLowerCase())),
  );
  const estateOwners = mapAt(root, 'owners');
  const services: Service[] = [];
  const list = mapAt(root, 'services') ?? {};
  for (const id of keysOf(list)) {
    const map = own(list, id);
    if (id.startsWith('x-') || !isMap(map)) continue;
    const key = keySpan(list, id);
    services.push(readService(id, map, key, { ...context, owners, estateOwners }));
  }
  return {
    source,
    estate: text(root, 'estate') ?? '',
    framework: context.framework,
    root,
    teams,
    services,
    entries: services.flatMap((service) => service.entries),
    idleOwners: idleOwners(root, services, context.framework, owners),
  };
}

/** What an entry is read with. */
interface EntryContext extends ResolveContext {
  readonly owners: OwnerReader;
  readonly estateOwners: ValueMap | undefined;
}

function readService(id: string, map: ValueMap, key: Span, context: EntryContext): Service {
  const path = `services.${id}`;
  const model = modelOf(map);
  const parts = mapAt(map, 'parts');
  const entries: Entry[] = [];
  if (model === 'hybrid') {
    for (const part of keysOf(parts ?? {})) {
      const partMap = own(parts ?? {}, part);
      if (part.startsWith('x-') || !isMap(partMap)) continue;
      const at = {
        service: id,
        part,
        path: `${path}.parts.${part}`,
        key: keySpan(parts ?? {}, part),
      };
      entries.push(readEntry(at, partMap, map, context));
    }
  } else {
    entries.push(readEntry({ service: id, part: null, path, key }, map, undefined, context));
  }
  return { id, key, map, model, path, entries };
}

interface EntryPlace {
  readonly service: string;
  readonly part: string | null;
  readonly path: string;
  readonly key: Span;
}

function readEntry(
  at: EntryPlace,
  map: ValueMap,
  service: ValueMap | undefined,
  context: EntryContext,
): Entry {
  const declared = modelOf(map);
  const model = declared === 'hybrid' ? null : declared;
  const products = texts(map, 'products');
  const catalogued = readProducts(map, products, model, service, context);
  const written = text(map, 'provider') ?? (service && text(service, 'provider')) ?? null;
  const provider = written ?? providerOf(catalogued);
  const hasOwners = Object.hasOwn(map, 'owners');
  const ownersKey = hasOwners ? keySpan(map, 'owners') : at.key;
  const above = `services.${at.service}`;
  const agreement = readAgreement(map, at.path) ?? readAgreement(service, above);
  const splits = nearestOf(readSplits(map, at.path), readSplits(service, above));
  const waivers = nearestOf(
    readWaivers(map, at.path, context.owners),
    readWaivers(service, above, context.owners),
  );
  const levels = [mapAt(map, 'owners'), mapAt(service, 'owners'), context.estateOwners];
  const pathOf = (level: number): string =>
    `${[at.path, above][level] ?? ''}${level < 2 ? '.' : ''}owners`;
  const { cells, uncovered } = cellsOf({
    framework: context.framework,
    model,
    products: departing(catalogued.named),
    splits,
    waivers,
    agreement,
    nowhere: ownersKey,
    today: context.today,
    ownersAt: (layer) => context.owners.lookUp(levels, pathOf, layer, provider),
  });
  // Field by field: spreading `at` here would cost more than all the rest of this function.
  return {
    service: at.service,
    part: at.part,
    path: at.path,
    key: at.key,
    ownersKey,
    map,
    name:
      text(map, 'name') ?? (at.part === null ? null : (service && text(service, 'name')) || null),
    provider,
    product: catalogued.product,
    productId: catalogued.productId,
    products,
    named: catalogued.named,
    document: documentOf(catalogued),
    model,
    environment: text(map, 'environment') ?? (service && text(service, 'environment')) ?? null,
    criticality: criticalityOf(map) ?? criticalityOf(service) ?? null,
    data: texts(map, 'data'),
    sourceGlobs: texts(map, 'source'),
    agreement,
    cells,
    uncovered,
    splits,
    waivers,
    levels,
  };
}

/** The products that an entry names; a part that names none may take its service's. */
function readProducts(
  map: ValueMap,
  products: readonly string[],
  model: PartModel | null,
  service: ValueMap | undefined,
  context: EntryContext,
): NamedProducts {
  const above = service === undefined ? null : text(service, 'product');
  const own = text(map, 'product');
  if (above === null || own !== null) return namedProducts(own, products, context.product);
  return productFromService(map, model, context.product(above));
}

/** What a part says for a layer, and for the other layers what its service says for all its parts. */
function nearestOf<T extends { readonly layer: string }>(
  own: readonly T[],
  above: readonly T[],
): readonly T[] {
  if (above.length === 0) return own;
  const said = new Set(own.map((one) => one.layer));
  return [...own, ...above.filter((one) => !said.has(one.layer))];
}

function modelOf(map: ValueMap): Model | null {
  const model = text(map, 'model');
  return models.includes(model as Model) ? (model as Model) : null;
}

function criticalityOf(map: ValueMap | undefined): Entry['criticality'] | undefined {
  const criticality = map === undefined ? null : text(map, 'criticality');
  if (criticality === null || !criticalities.includes(criticality)) return undefined;
  return criticality as Entry['criticality'];
}

function readTeams(root: ValueMap): Team[] {
  const map = mapAt(root, 'teams') ?? {};
  const teams: Team[] = [];
  for (const id of keysOf(map)) {
    if (id.startsWith('x-')) continue;
    const team = own(map, id);
    const of = (key: string): string | null => (isMap(team) ? text(team, key) : null);
    teams.push({
      id,
      name: of('name'),
      contact: of('contact'),
      github: of('github'),
      span: keySpan(map, id),
    });
  }
  return teams;
}

function readAgreement(map: ValueMap | undefined, path: string): Agreement | null {
  const agreement = mapAt(map, 'agreement');
  if (map === undefined || agreement === undefined) return null;
  const reviewed = text(agreement, 'reviewed');
  return {
    url: text(agreement, 'url'),
    named: isWritten(agreement, 'url'),
    reviewed: dayOf(reviewed) === undefined ? null : reviewed,
    key: keySpan(map, 'agreement'),
    reviewedSpan: isWritten(agreement, 'reviewed') ? valueSpan(agreement, 'reviewed') : null,
    path: `${path}.agreement`,
  };
}

function readSplits(map: ValueMap | undefined, path: string): Split[] {
  const splits: Split[] = [];
  const all = mapAt(map, 'responsibilities');
  if (all === undefined) return splits;
  for (const layer of keysOf(all)) {
    const value = own(all, layer);
    if (!isLayerId(layer)) continue;
    const party = isMap(value) ? text(value, 'party') : value;
    if (!parties.includes(party as Party)) continue;
    splits.push({
      layer,
      party: party as Party,
      clause: isMap(value) ? text(value, 'clause') : null,
      span: keySpan(all, layer),
      path: `${path}.responsibilities.${layer}`,
    });
  }
  return splits;
}

const noWaivers: readonly Waiver[] = [];

/** Only whole waivers: one without a reason, a date or an approver holds nothing, and the schema says so. */
function readWaivers(
  map: ValueMap | undefined,
  path: string,
  owners: OwnerReader,
): readonly Waiver[] {
  const all = mapAt(map, 'waivers');
  if (all === undefined) return noWaivers;
  const waivers: Waiver[] = [];
  for (const layer of keysOf(all)) {
    const value = own(all, layer);
    if (!isLayerId(layer) || !isMap(value)) continue;
    const reason = text(value, 'reason');
    const expires = text(value, 'expires');
    const approvedBy = text(value, 'approved-by');
    const expiresDay = dayOf(expires);
    if (reason === null || expires === null || expiresDay === undefined || approvedBy === null)
      continue;
    if (owners.kind(approvedBy) === 'placeholder') continue;
    waivers.push({
      layer,
      reason,
      expires,
      expiresDay,
      approvedBy,
      span: keySpan(all, layer),
      expiresSpan: valueSpan(value, 'expires'),
      path: `${path}.waivers.${layer}`,
    });
  }
  return waivers;
}

// Keys of these three are our own words, which no object inherits: asking whether a key is a map's own costs more
// than all the rest of reading an entry.
function mapAt(map: ValueMap | undefined, key: string): ValueMap | undefined {
  const value = map?.[key];
  return isMap(value) ? value : undefined;
}

/** Whether anything stands at a key; the schema says so where it is no text. */
function isWritten(map: ValueMap, key: string): boolean {
  const value = own(map, key) ?? null;
  return value !== null && (typeof value !== 'string' || value.trim() !== '');
}

/** A text that says something; `null` for anything else. */
function text(map: ValueMap, key: string): string | null {
  const value = map[key];
  return typeof value === 'string' && !BLANK.test(value) ? value : null;
}

const BLANK = /^\s*$/;

const noTexts: readonly string[] = [];

function texts(map: ValueMap, key: string): readonly string[] {
  const value: Value | undefined = map[key];
  if (value === undefined) return noTexts;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
