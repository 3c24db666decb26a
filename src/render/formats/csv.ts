import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { inChunks } from '../text/chunks.ts';
import { csvCell } from '../text/csv-cell.ts';

const columns = [
  'estate',
  'file',
  'service',
  'part',
  'name',
  'provider',
  'product',
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
  'framework',
  'layer',
  'party',
  'origin',
  'derived',
  'because',
  'clause',
  'reason',
  'status',
  'owners',
  'accountable',
  'inherited',
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
  'today',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * The estate as CSV for auditors: one row for each layer of each service or part, what the provider holds too. RFC
 * 4180: a header, CR LF, UTF-8 without a byte order mark. An entry whose layers are unknown (it declares no model)
 * has one row without a layer.
 *
 * A spreadsheet takes a cell for a formula that begins with `=`, `+`, `-` or `@`, and may take a semicolon for the
 * end of a cell. Such a text gets an apostrophe before that character, which marks text in a spreadsheet.
 * Owners begin with `@` by nature, and an apostrophe would make them another name: they are in square brackets,
 * `[@acme/storefront, @acme/data]`, the accountable one too, so that the cell begins with what means nothing and the
 * owner itself is unchanged. Control characters and line breaks become visible, as `\u000a`.
 */
export function renderCsv(report: Report): Iterable<string> {
  return inChunks(pieces(report));
}

function* pieces(report: Report): Generator<string> {
  yield `${columns.join(',')}\r\n`;
  for (const manifest of report.manifests) {
    for (const service of manifest.services) {
      const about = aboutService(report, manifest, service);
      const layers = service.layers.map((layer) => ({ ...about, ...aboutLayer(layer, service) }));
      yield (layers.length === 0 ? [about] : layers).map(line).join('');
    }
  }
}

function aboutService(report: Report, manifest: ReportManifest, service: ReportService): Row {
  return {
    estate: manifest.estate,
    file: manifest.file,
    service: service.id,
    part: service.part ?? '',
    name: service.name ?? '',
    provider: service.provider ?? '',
    product: service.product ?? '',
    model: service.model ?? '',
    lifecycle: service.lifecycle,
    criticality: service.criticality ?? '',
    ...aboutDetails(service),
    framework: manifest.framework ?? '',
    layer: '',
    party: '',
    origin: '',
    derived: '',
    because: '',
    clause: '',
    reason: '',
    status: '',
    owners: '',
    accountable: '',
    inherited: '',
    'waiver-reason': '',
    'waiver-expires': '',
    'waiver-approved-by': '',
    ...aboutAgreement(service),
    line: String(service.location.line),
    today: report.today,
  };
}

function aboutDetails(service: ReportService) {
  const {
    environments = [],
    accounts = [],
    regions = [],
    data = [],
    links = [],
    locations,
  } = service;
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
  };
}

function aboutAgreement({ agreement }: ReportService) {
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

function aboutLayer(layer: ReportLayer, service: ReportService): Partial<Row> {
  return {
    layer: layer.layer,
    party: layer.party,
    origin: layer.origin,
    derived: layer.derived ? 'yes' : 'no',
    because: layer.because ?? '',
    clause: layer.clause ?? '',
    reason: layer.reason ?? '',
    status: layer.status,
    owners: bracketed(layer.owners),
    accountable: bracketed(layer.owners.slice(0, 1)),
    inherited: layer.inherited ? 'yes' : 'no',
    'waiver-reason': layer.waiver?.reason ?? '',
    'waiver-expires': layer.waiver?.expires ?? '',
    'waiver-approved-by': layer.waiver === undefined ? '' : bracketed([layer.waiver.approvedBy]),
    line: String((layer.location ?? service.location).line),
  };
}

function bracketed(owners: readonly string[]): string {
  return owners.length === 0 ? '' : `[${owners.join(', ')}]`;
}

function line(row: Row): string {
  return `${columns.map((column) => csvCell(row[column])).join(',')}\r\n`;
}
