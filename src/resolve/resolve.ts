import type { Product } from '../catalogue/product.ts';
import type { Span } from '../finding.ts';
import type { Framework, PartModel } from '../frameworks/framework.ts';
import { isMap, keySpan, keysOf, own, type Source, type ValueMap } from '../parse/source.ts';
import { CellMaker } from './cells.ts';
import {
  criticalityOf,
  modelOf,
  readAgreement,
  readSplits,
  readTeams,
  readWaivers,
} from './declared.ts';
import { departing } from './departures.ts';
import type { Entry, Manifest, Service } from './estate.ts';
import { mapAt, text, texts } from './fields.ts';
import { idleOwners } from './idle-owners.ts';
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
  const cells = new CellMaker(context.framework, owners, context.today);
  const all = { ...context, owners, cells, estateOwners };
  const services: Service[] = [];
  const list = mapAt(root, 'services') ?? {};
  for (const id of keysOf(list)) {
    const map = own(list, id);
    if (id.startsWith('x-') || !isMap(map)) continue;
    const key = keySpan(list, id);
    services.push(readService(id, map, key, all));
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
  readonly cells: CellMaker;
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
  const named = texts(map, 'products');
  const catalogued = readProducts(map, named, model, service, context);
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
  const products = departing(catalogued.named);
  const { cells, unsettled, uncovered } = context.cells.cellsOf({
    model,
    products,
    splits,
    waivers,
    agreement,
    levels,
    pathOf,
    provider,
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
    products: named,
    named: catalogued.named,
    document: documentOf(catalogued),
    model,
    environment: text(map, 'environment') ?? (service && text(service, 'environment')) ?? null,
    criticality: criticalityOf(map) ?? criticalityOf(service) ?? null,
    sourceGlobs: texts(map, 'source'),
    agreement,
    cells,
    unsettled,
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
