// In: a parsed manifest and its framework. Out: its duties: who is responsible for each, and who owns it.
import type { Span } from '../estate/finding.ts';
import type { Framework, PartModel } from '../estate/framework.ts';
import type { Kinds } from '../estate/kind.ts';
import type { Entry, Manifest, NamedOwner, Service } from '../estate/manifest.ts';
import { entryPath, type Path } from '../estate/path.ts';
import type { Product } from '../estate/product.ts';
import { isSomebody, type OwnerReading } from '../estate/reading.ts';
import type { Source } from '../estate/source.ts';
import type { ValueMap } from '../estate/value.ts';
import { type ProviderNames, providerNames } from '../evidence/provider.ts';
import { isMap, keySpan, keySpanAt, keysOf, own } from '../parse/values.ts';
import { Agreements } from './agreement-reader.ts';
import { CellMaker } from './cells.ts';
import { Decisions } from './decisions.ts';
import {
  criticalityOf,
  lifecycleOf,
  modelOf,
  readDeclared,
  readSplits,
  readWaivers,
  type Waivers,
} from './declarations.ts';
import { mapAt, mapOf, text, textOf, textsOf } from './entry-fields.ts';
import { idleOwners } from './idle-owners.ts';
import { ownerContext, vendorOf } from './owner-context.ts';
import { OwnerReader } from './owner-reader.ts';
import { EVERY, ownersOf } from './owners-map.ts';
import { noKinds } from './parties.ts';
import {
  documentOf,
  type NamedProducts,
  namedProducts,
  productFromService,
  providerOf,
} from './products.ts';
import { readProfile } from './profile.ts';

/** What resolving a manifest depends on, besides its text. */
export interface ResolveContext {
  /** `undefined` when the framework that the manifest names can't be used: then the manifest has no duties. */
  readonly framework: Framework | undefined;
  /** Looks up a product of the catalogue by its id. */
  readonly product: (id: string) => Product | undefined;
  /** The catalogue's kinds and traits; left out where nothing names a product, a kind or a trait. */
  readonly kinds?: Kinds | undefined;
  /** More names of vendors, in any case. */
  readonly providers: readonly string[];
  /** Today, as a count of days. */
  readonly today: number;
}

/** Resolves the manifests of an estate. What they have in common is worked out once. */
export class Resolver {
  readonly #context: Omit<ResolveContext, 'framework'>;
  readonly #names: ProviderNames;
  readonly #kinds: Kinds;
  readonly #handles = new Map<string, OwnerReading>();
  readonly #decisions = new Map<Framework, Decisions>();

  constructor(context: Omit<ResolveContext, 'framework'>) {
    this.#context = context;
    this.#names = providerNames(context.providers);
    this.#kinds = context.kinds ?? noKinds;
  }

  /**
   * A source whose shape was checked -> the manifest, with the party, status and owners of every layer of every
   * entry. What has the wrong shape is skipped here: the schema's findings say so.
   */
  resolve(source: Source, framework: ResolveContext['framework']): Manifest {
    const root = isMap(source.value) ? source.value : {};
    const owners = new OwnerReader(ownerContext(root, this.#names), this.#handles);
    const { product, today } = this.#context;
    const decisions = framework && this.#decisionsBy(framework);
    const cells = new CellMaker(decisions, owners, today);
    return readManifest(source, root, framework, { product, kinds: this.#kinds, owners, cells });
  }

  #decisionsBy(framework: Framework): Decisions {
    const known = this.#decisions.get(framework);
    if (known !== undefined) return known;
    const decisions = new Decisions(framework, this.#kinds);
    this.#decisions.set(framework, decisions);
    return decisions;
  }
}

/** Resolves one manifest alone: see `Resolver`. */
export function resolveManifest(source: Source, context: ResolveContext): Manifest {
  return new Resolver(context).resolve(source, context.framework);
}

function readManifest(
  source: Source,
  root: ValueMap,
  framework: ResolveContext['framework'],
  known: Omit<EntryContext, 'estate' | 'estateOwners' | 'agreements'>,
): Manifest {
  const { owners } = known;
  const estateOwners = ownersOf(root);
  const agreements = new Agreements(root);
  const all = { ...known, estate: textOf(root.estate), estateOwners, agreements };
  const services: Service[] = [];
  const entries: Entry[] = [];
  const list = mapAt(root, 'services') ?? {};
  const ids = keysOf(list);
  for (let position = 0; position < ids.length; position++) {
    const id = ids[position] as string;
    const map = own(list, id);
    if (id.startsWith('x-') || !isMap(map)) continue;
    const service = readService(id, map, keySpanAt(list, position), all);
    services.push(service);
    for (const entry of service.entries) entries.push(entry);
  }
  return {
    source,
    estate: text(root, 'estate') ?? '',
    framework,
    root,
    teams: readDeclared(root, 'teams'),
    people: readDeclared(root, 'people'),
    services,
    entries,
    blanketOwners: blanketOwners(estateOwners, owners),
    agreements: agreements.byProvider,
    idleOwners: idleOwners(estateOwners, services, entries, framework, owners, all.estate),
  };
}

/** The real owners that the estate names for every duty. */
function blanketOwners(estate: ValueMap | undefined, owners: OwnerReader): NamedOwner[] {
  if (estate?.[EVERY] === undefined) return [];
  return owners.firstAt(estate, EVERY, ['owners'], null).filter(isSomebody);
}

/** What an entry is read with. */
interface EntryContext {
  readonly product: ResolveContext['product'];
  readonly kinds: Kinds;
  readonly owners: OwnerReader;
  readonly cells: CellMaker;
  /** The estate's name. */
  readonly estate: string | null;
  readonly estateOwners: ValueMap | undefined;
  readonly agreements: Agreements;
}

function readService(id: string, map: ValueMap, key: Span, context: EntryContext): Service {
  const path = entryPath(id, null);
  const model = modelOf(map);
  const entries =
    model === 'hybrid'
      ? readParts(id, map, context)
      : [readEntry({ service: id, part: null, path, key }, map, undefined, undefined, context)];
  return { id, key, map, model, path, entries };
}

function readParts(id: string, map: ValueMap, context: EntryContext): Entry[] {
  const parts = mapOf(map.parts) ?? {};
  const owners = ownersOf(map);
  const entries: Entry[] = [];
  for (const part of keysOf(parts)) {
    const partMap = own(parts, part);
    if (part.startsWith('x-') || !isMap(partMap)) continue;
    const at = { service: id, part, path: entryPath(id, part), key: keySpan(parts, part) };
    entries.push(readEntry(at, partMap, map, owners, context));
  }
  return entries;
}

interface EntryPlace {
  readonly service: string;
  readonly part: string | null;
  readonly path: Path;
  readonly key: Span;
}

function readEntry(
  at: EntryPlace,
  map: ValueMap,
  service: ValueMap | undefined,
  serviceOwners: ValueMap | undefined,
  context: EntryContext,
): Entry {
  const declared = modelOf(map);
  const model = declared === 'hybrid' ? null : declared;
  const { path } = at;
  const above = service === undefined ? path : entryPath(at.service, null);
  const products = textsOf(map.products);
  const catalogued = readProducts(map, products, model, service, context);
  const written = textOf(map.provider) ?? (service && textOf(service.provider));
  const provider = written?.trim() ?? providerOf(catalogued);
  const vendor = vendorOf(provider, model, context.estate);
  const said = sayingsOf(map, path, vendor, context);
  if (service !== undefined) fillIn(said, service, above, vendor, context);
  const { name, criticality, lifecycle, splits, waivers } = said;
  const agreement = said.agreement ?? context.agreements.with(provider);
  const levels = [ownersOf(map), serviceOwners, context.estateOwners];
  const profile = readProfile(map, service, model, { ...catalogued, products }, context.kinds);
  const { cells, unsettled, own, uncovered, traits } = context.cells.cellsOf({
    model: lifecycle === 'retired' ? null : model,
    profile,
    splits,
    waivers: waivers.whole,
    refusedWaivers: waivers.refused,
    agreement,
    levels,
    path,
    above,
    vendor,
  });
  // Field by field, because spreading `at` would cost more than the rest of this function.
  return {
    service: at.service,
    part: at.part,
    path,
    key: at.key,
    map,
    above: service ?? null,
    name,
    provider,
    product: catalogued.product,
    productId: catalogued.productId,
    products,
    named: catalogued.named,
    document: documentOf(catalogued),
    kind: profile.kind,
    traits,
    model,
    lifecycle: lifecycle ?? 'live',
    criticality,
    sourceGlobs: textsOf(map.source),
    agreement,
    cells,
    unsettled,
    ownOwners: own,
    uncovered,
    splits,
    waivers: waivers.whole,
    refusedWaivers: waivers.refused,
    levels,
  };
}

/** What an entry says that a part may leave to its service. */
interface Sayings {
  name: Entry['name'];
  criticality: Entry['criticality'];
  lifecycle: ReturnType<typeof lifecycleOf>;
  agreement: ReturnType<Agreements['ofEntry']>;
  splits: Entry['splits'];
  waivers: Waivers;
}

function sayingsOf(
  map: ValueMap,
  path: Path,
  vendor: ReturnType<typeof vendorOf>,
  { agreements, owners }: EntryContext,
): Sayings {
  return {
    name: textOf(map.name),
    criticality: criticalityOf(map),
    lifecycle: lifecycleOf(map),
    agreement: agreements.ofEntry(map, path),
    splits: readSplits(map, path),
    waivers: readWaivers(map, path, owners, vendor),
  };
}

/** Fills in what a part leaves to its service, which is at the path `above`. */
function fillIn(
  part: Sayings,
  service: ValueMap,
  above: Path,
  vendor: ReturnType<typeof vendorOf>,
  { agreements, owners }: EntryContext,
): void {
  part.name ??= textOf(service.name);
  part.criticality ??= criticalityOf(service);
  // A retired service has no parts in use.
  const lifecycle = lifecycleOf(service);
  if (part.lifecycle === null || lifecycle === 'retired') part.lifecycle = lifecycle;
  part.agreement ??= agreements.ofEntry(service, above);
  part.splits = nearestOf(part.splits, readSplits(service, above));
  part.waivers = nearestWaivers(part.waivers, readWaivers(service, above, owners, vendor));
}

/** The products that an entry names; a part that names none may take its service's. */
function readProducts(
  map: ValueMap,
  products: readonly string[],
  model: PartModel | null,
  service: ValueMap | undefined,
  context: EntryContext,
): NamedProducts {
  const above = service === undefined ? null : textOf(service.product);
  const own = textOf(map.product);
  if (above === null || own !== null) return namedProducts(own, products, context.product);
  return productFromService(map, model, context.product(above));
}

/** As `nearestOf`: a waiver of the part counts, with or without effect, before one of its service. */
function nearestWaivers(own: Waivers, above: Waivers): Waivers {
  if (above.whole.length === 0 && above.refused.length === 0) return own;
  const said = new Set([...own.whole, ...own.refused].map((one) => one.layer));
  const rest = <T extends { readonly layer: string }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => !said.has(one.layer));
  return {
    whole: [...own.whole, ...rest(above.whole)],
    refused: [...own.refused, ...rest(above.refused)],
  };
}

/** What a part says about a layer; for the other layers, what its service says about all its parts. */
function nearestOf<T extends { readonly layer: string }>(
  own: readonly T[],
  above: readonly T[],
): readonly T[] {
  if (above.length === 0) return own;
  const ownLayers = new Set(own.map((one) => one.layer));
  return [...own, ...above.filter((one) => !ownLayers.has(one.layer))];
}
