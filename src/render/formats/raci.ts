import { isDuty } from '../../estate/framework.ts';
import type { Report, ReportLayer, ReportService } from '../../estate/report.ts';
import { layersOf } from '../../report/matrices.ts';
import type { Gap } from '../renderer.ts';
import { inChunks } from '../text/chunks.ts';
import { bracketed, csvTable } from '../text/csv-table.ts';

const columns = [
  'estate',
  'service',
  'part',
  'name',
  'model',
  'layer',
  'layer-title',
  'duty',
  'party',
  'responsible',
  'accountable',
  'consulted',
  'informed',
  'status',
  'waived-until',
  'file',
  'line',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/**
 * Who is responsible, accountable, consulted and informed, as CSV: one row for each layer of each service or part that
 * exists there. The first owner is accountable; the others are responsible, or the first where it is alone. What the
 * provider holds, it is responsible for, and nobody of yours is accountable. For what is shared, it is consulted.
 * Whoever approved a waiver is informed. The manifest names nobody else.
 */
export function renderRaci(report: Report): Iterable<string> {
  return inChunks(csvTable(columns, rows(report)));
}

function* rows(report: Report): Generator<Row> {
  for (const manifest of report.manifests) {
    const { estate, file } = manifest;
    const duties = layersOf(report, manifest);
    for (const service of manifest.services) {
      const { id, part = '', name, model } = service;
      const about = { estate, service: id, part, name: name ?? '', model: model ?? '', file };
      for (const layer of service.layers) {
        if (layer.party === 'not-applicable') continue;
        const known = duties.get(layer.layer);
        yield {
          ...about,
          layer: layer.layer,
          'layer-title': known?.title ?? '',
          duty: known?.duty ?? '',
          party: layer.party,
          ...rolesOf(layer, service),
          status: layer.status,
          'waived-until': layer.status === 'waived' ? (layer.waiver?.expires ?? '') : '',
          line: String((layer.location ?? service.location).line),
        };
      }
    }
  }
}

function rolesOf({ party, owners, status, waiver }: ReportLayer, service: ReportService): Row {
  const provider = service.provider === null ? '' : service.provider;
  if (!isDuty(party)) return { responsible: provider };
  const isWaived = status === 'waived' && waiver !== undefined;
  return {
    responsible: bracketed(owners.length > 1 ? owners.slice(1) : owners),
    accountable: bracketed(owners.slice(0, 1)),
    consulted: party === 'shared' ? provider : '',
    informed: isWaived ? bracketed([waiver.approvedBy]) : '',
  };
}

/** Duties that nobody is accountable for, and providers without a name. */
export function raciGaps(report: Report): Gap[] {
  return report.manifests.flatMap(({ file, services }) =>
    services.flatMap((service) => {
      const { id, part, provider, layers, location, model } = service;
      const name = part === undefined ? id : `${id}.${part}`;
      const needsProvider = layers.some(({ party }) => party === 'provider' || party === 'shared');
      const text = `No provider is known for ${name}. Name its \`product\` or \`provider\`.`;
      const nameless =
        needsProvider && provider === null && model !== 'on-premises'
          ? [{ file, line: location.line, text }]
          : [];
      return [
        ...nameless,
        ...layers.flatMap((layer) => unaccountable(layer, file, name, location)),
      ];
    }),
  );
}

function unaccountable(
  { layer, status, location }: ReportLayer,
  file: string,
  name: string,
  start: ReportService['location'],
): Gap[] {
  if (status !== 'unowned' && status !== 'waived') return [];
  const { line } = location ?? start;
  const why = status === 'waived' ? ', by a waiver' : '';
  const text = `Nobody is accountable for ${layer} of ${name}${why}. Name an owner.`;
  return [{ file, line, text }];
}
