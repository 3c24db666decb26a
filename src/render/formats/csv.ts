import type {
  Report,
  ReportControl,
  ReportDuty,
  ReportLayer,
  ReportManifest,
  ReportService,
} from '../../estate/report.ts';
import { declaredOwners, declaredText } from '../../report/declared-owner.ts';
import { layersOf } from '../../report/matrices.ts';
import { addTo } from '../../text/grouping.ts';
import { inChunks } from '../text/chunks.ts';
import { bracketed, type CsvRow, csvTable } from '../text/csv-table.ts';

/** What every row has; the controls follow, a column for each standard. `docs/audit.md` explains them. */
const columns = [
  'estate',
  'file',
  'service',
  'part',
  'name',
  'provider',
  'product',
  'products',
  'kind',
  'traits',
  'model',
  'lifecycle',
  'criticality',
  'environments',
  'accounts',
  'regions',
  'data',
  'provided-from',
  'stored-in',
  'processed-in',
  'description',
  'links',
  'source',
  'framework',
  'layer',
  'layer-title',
  'duty',
  'party',
  'origin',
  'derived',
  'because',
  'clause',
  'reason',
  'status',
  'owners',
  'accountable',
  'responsible',
  'owner-details',
  'inherited',
  'waiver-in-force',
  'waiver-reason',
  'waiver-expires',
  'waiver-approved-by',
  'agreement',
  'reviewed',
  'agreement-from',
  'agreement-about',
  'agreement-title',
  'agreement-reference',
  'agreement-starts',
  'agreement-ends',
  'agreement-notice-days',
  'agreement-law',
  'agreement-exit',
  'line',
  'commit',
  'today',
  'status-since',
  'owners-since',
] as const;

type Row = CsvRow;

/**
 * The estate as CSV for auditors: one row for each layer of each service or part, what the provider holds too. An entry
 * whose layers are unknown (it declares no model) has one row without a layer.
 *
 * A spreadsheet takes a cell for a formula that begins with `=`, `+`, `-` or `@`, and may take a semicolon for the
 * end of a cell. Such a text gets an apostrophe before that character, which marks text in a spreadsheet.
 * Owners begin with `@` by nature, and an apostrophe would make them another name: they are in square brackets,
 * `[@acme/storefront, @acme/data]`, the accountable one too, so that the cell begins with what means nothing and the
 * owner itself is unchanged. Controls have the basis in front, so that no spreadsheet takes 3.10 for a number.
 * Control characters and line breaks become visible, as `\u000a`.
 */
export function renderCsv(report: Report): Iterable<string> {
  const standards = report.crosswalk?.standards.map(({ id }) => controlsColumn(id)) ?? [];
  return inChunks(csvTable([...columns, ...standards], rows(report)));
}

function controlsColumn(standard: string): string {
  return `controls-${standard}`;
}

function* rows(report: Report): Generator<readonly Row[]> {
  for (const manifest of report.manifests) {
    const framework = new FrameworkCells(layersOf(report, manifest));
    const owners = new OwnerCells(manifest);
    for (const service of manifest.services) {
      const about = aboutService(report, manifest, service);
      if (service.layers.length === 0) yield [about];
      for (const layer of service.layers)
        yield [
          about,
          framework.of(layer.layer),
          owners.of(layer.owners),
          aboutLayer(layer, service),
        ];
    }
  }
}

function aboutService(report: Report, manifest: ReportManifest, service: ReportService): Row {
  const { id, part = '', name, provider, product, kind = '', traits = [], products = [] } = service;
  return {
    estate: manifest.estate,
    file: manifest.file,
    service: id,
    part,
    name: name ?? '',
    provider: provider ?? '',
    product: product ?? '',
    products: products.join(', '),
    kind,
    traits: traits.join(', '),
    model: service.model ?? '',
    lifecycle: service.lifecycle,
    criticality: service.criticality ?? '',
    ...aboutDetails(service),
    framework: manifest.framework ?? '',
    ...aboutAgreement(service),
    line: String(service.location.line),
    commit: manifest.commit ?? report.commit ?? '',
    today: report.today,
  };
}

function aboutDetails(service: ReportService): Row {
  const { environments = [], accounts = [], regions = [], data = [], links = [] } = service;
  const { locations, source = [] } = service;
  return {
    environments: environments.join(', '),
    accounts: accounts.join(', '),
    regions: regions.join(', '),
    data: data
      .map((one) => (one.class === null ? one.name : `${one.name} (${one.class})`))
      .join(', '),
    'provided-from': locations?.provided.join(', ') ?? '',
    'stored-in': locations?.stored.join(', ') ?? '',
    'processed-in': locations?.processed.join(', ') ?? '',
    description: service.description ?? '',
    links: links.map(({ name, url }) => `${name}: ${url}`).join(', '),
    source: source.join(', '),
  };
}

function aboutAgreement({ agreement }: ReportService): Row {
  return {
    agreement: agreement?.url ?? '',
    reviewed: agreement?.reviewed ?? '',
    'agreement-from': agreement?.from ?? '',
    'agreement-about': agreement?.about ?? '',
    'agreement-title': agreement?.title ?? '',
    'agreement-reference': agreement?.reference ?? '',
    'agreement-starts': agreement?.starts ?? '',
    'agreement-ends': agreement?.ends ?? '',
    'agreement-notice-days': agreement?.noticeDays?.toString() ?? '',
    'agreement-law': agreement?.law ?? '',
    'agreement-exit': agreement?.exit ?? '',
  };
}

function aboutLayer(layer: ReportLayer, service: ReportService): Row {
  const { owners, waiver } = layer;
  return {
    layer: layer.layer,
    party: layer.party,
    origin: layer.origin,
    derived: yesOrNo(layer.derived),
    because: layer.because ?? '',
    clause: layer.clause ?? '',
    reason: layer.reason ?? '',
    status: layer.status,
    owners: bracketed(owners),
    accountable: bracketed(owners.slice(0, 1)),
    responsible: bracketed(owners.length > 1 ? owners.slice(1) : owners),
    inherited: yesOrNo(layer.inherited),
    'status-since': layer.statusSince ?? '',
    'owners-since': layer.ownersSince ?? '',
    'waiver-in-force': waiver === undefined ? '' : yesOrNo(layer.status === 'waived'),
    'waiver-reason': waiver?.reason ?? '',
    'waiver-expires': waiver?.expires ?? '',
    'waiver-approved-by': waiver === undefined ? '' : bracketed([waiver.approvedBy]),
    line: String((layer.location ?? service.location).line),
  };
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

/** What a framework says about its layers, made once and used by every service. */
class FrameworkCells {
  readonly #layers: ReadonlyMap<string, ReportDuty>;
  readonly #known = new Map<string, Row>();

  constructor(layers: ReadonlyMap<string, ReportDuty>) {
    this.#layers = layers;
  }

  of(layer: string): Row {
    const known = this.#known.get(layer) ?? this.#make(layer);
    this.#known.set(layer, known);
    return known;
  }

  #make(layer: string): Row {
    const found = this.#layers.get(layer);
    if (found === undefined) return {};
    const controls = Object.entries(found.controls).map(([standard, list]) => [
      controlsColumn(standard),
      controlsText(list),
    ]);
    return { 'layer-title': found.title, duty: found.duty, ...Object.fromEntries(controls) };
  }
}

/** `stated: SC-7, SC-8 | read: AC-4`: the ids by what says that the layer is responsible for them. */
function controlsText(controls: readonly ReportControl[]): string {
  const byBasis = new Map<string, string[]>();
  for (const { id, basis } of controls) addTo(byBasis, basis, id);
  return [...byBasis].map(([basis, ids]) => `${basis}: ${ids.join(', ')}`).join(' | ');
}

/** Names and contacts of owners that a manifest declares. */
class OwnerCells {
  readonly #find: ReturnType<typeof declaredOwners>;
  readonly #known = new Map<readonly string[], Row>();

  constructor(manifest: ReportManifest) {
    this.#find = declaredOwners(manifest);
  }

  /** Entries with the same result for a layer share one list of owners. */
  of(owners: readonly string[]): Row {
    const known = this.#known.get(owners) ?? this.#make(owners);
    this.#known.set(owners, known);
    return known;
  }

  #make(owners: readonly string[]): Row {
    const found = owners.flatMap((owner) => this.#find(owner) ?? []);
    return { 'owner-details': [...new Set(found)].map(declaredText).join(' | ') };
  }
}
