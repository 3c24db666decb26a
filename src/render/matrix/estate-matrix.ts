import type { CellStatus } from '../../estate/manifest.ts';
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { cut } from '../../text/cut.ts';
import { longestOf } from '../../text/grouping.ts';
import { csvCell } from '../text/csv-cell.ts';
import { code, tableHead, tableRow } from '../text/markdown-text.ts';
import { lines, plain } from '../text/plain.ts';
import { estateMatrixHtml, type LayersById, layersOf, withoutCell } from './estate-matrix-html.ts';

/** What an estate can be shown as. */
export type EstateMatrixFormat = 'text' | 'markdown' | 'json' | 'csv' | 'html';

const signOf: Readonly<Record<CellStatus, string>> = {
  owned: 'O',
  unowned: '!',
  waived: 'W',
  provider: '·',
  'not-applicable': '-',
};

/** The whole estate as a table: services against layers. `columns` is the width that the text format keeps to. */
export function renderEstateMatrix(
  report: Report,
  format: EstateMatrixFormat,
  options: { readonly columns: number },
): string {
  if (format === 'json') {
    const { version, estate, framework, today, counts, manifests } = report;
    return `${JSON.stringify({ version, estate, framework, today, counts, manifests }, null, 2)}\n`;
  }
  if (format === 'csv') return csv(report);
  if (format === 'html') return estateMatrixHtml(report);
  const tables = report.manifests.map((manifest) =>
    format === 'markdown' ? markdown(manifest) : text(manifest, options.columns),
  );
  return lines(tables.join('\n'));
}

/** Services against layers, with the names of the owners in the cells. */
function csv(report: Report): string {
  const layers = [...new Set(report.manifests.flatMap(layersIn))];
  const head = ['file', 'service', 'part', 'model', ...layers];
  const rows = report.manifests.flatMap(({ file, services }) =>
    services.map((service) => {
      const known = layersOf(service);
      const words = layers.map((id) => wordOf(known.get(id)));
      return [file, service.id, service.part ?? '', service.model ?? '', ...words];
    }),
  );
  return [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** What a cell says: who owns the duty, or why it has no owner; empty where the framework has no such layer. */
function wordOf(layer: ReportLayer | undefined): string {
  if (layer === undefined) return '';
  return layer.status === 'owned' ? `[${layer.owners.join(', ')}]` : layer.status;
}

/** Layers in the order of the framework, as the first services that have them show it. */
function layersIn(manifest: ReportManifest): string[] {
  return [
    ...new Set(manifest.services.flatMap((service) => service.layers.map(({ layer }) => layer))),
  ];
}

function nameOf({ id, part }: ReportService): string {
  return part === undefined ? id : `${id}.${part}`;
}

function text(manifest: ReportManifest, columns: number): string {
  const layers = layersIn(manifest);
  const names = manifest.services.map((service) => plain(nameOf(service)));
  const room = Math.max(12, columns - 15 - 3 * layers.length);
  const width = Math.min(room, longestOf(names, 7));
  const labels = labelsOf(manifest);
  const signs = manifest.services.map((service) => {
    const known = layersOf(service);
    return layers.map((id) => sign(known, known.get(id), labels));
  });
  const cellWidth = longestOf(signs.flat(), 2) + 1;
  const head = `${'service'.padEnd(width)}  ${'model'.padEnd(11)} ${layers.map((_, at) => String(at + 1).padStart(cellWidth)).join('')}`;
  const rows = manifest.services.map((service, at) => {
    const name = names[at] ?? '';
    const cells = signs[at]?.map((one) => one.padStart(cellWidth)) ?? [];
    return `${cut(name, width).padEnd(width)}  ${(service.model ?? '?').padEnd(11)} ${cells.join('')}`;
  });
  const legend = layers.map((id, at) => `  ${String(at + 1).padStart(2)} ${plain(id)}`);
  const isAbsent = manifest.services.some((service) =>
    service.layers.some(({ status }) => status === 'not-applicable'),
  );
  const absent = isAbsent ? '   - not applicable' : '';
  const marked = departs(manifest) ? ['* departs from the framework'] : [];
  const title = `${plain(manifest.file)}: ${plain(manifest.estate)} (framework ${plain(manifest.framework ?? 'none')})`;
  return `${[title, '', head, ...rows, '', `! unowned   W waived   · provider${absent}${several(manifest) ? '   + further owners' : ''}`, ...marked, ...legend, ...ownerLegend(labels)].join('\n')}\n`;
}

/** A short label for each owner, in the order in which they come. */
function labelsOf({ services }: ReportManifest): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { layers } of services)
    for (const { owners } of layers)
      for (const owner of owners) if (!labels.has(owner)) labels.set(owner, letters(labels.size));
  return labels;
}

/** a, b … z, aa, ab … */
function letters(position: number): string {
  const last = String.fromCharCode(97 + (position % 26));
  return position < 26 ? last : letters(Math.floor(position / 26) - 1) + last;
}

function several({ services }: ReportManifest): boolean {
  return services.some(({ layers }) => layers.some(({ owners }) => owners.length > 1));
}

function ownerLegend(labels: ReadonlyMap<string, string>): string[] {
  const width = longestOf(labels.values(), 2);
  const rows = [...labels].map(([owner, label]) => `  ${label.padStart(width)} ${plain(owner)}`);
  return rows.length === 0 ? [] : ['', 'Owners, accountable:', ...rows];
}

/** The accountable owner's label, or why there is none. */
function sign(
  known: LayersById,
  layer: ReportLayer | undefined,
  labels: ReadonlyMap<string, string>,
): string {
  if (layer === undefined) return withoutCell(known);
  const [first, ...others] = layer.owners;
  const owned =
    first === undefined
      ? signOf.owned
      : `${labels.get(first) ?? ''}${others.length > 0 ? '+' : ''}`;
  return `${layer.status === 'owned' ? owned : signOf[layer.status]}${layer.origin === 'framework' ? '' : '*'}`;
}

function markdown(manifest: ReportManifest): string {
  const layers = layersIn(manifest);
  const rows = manifest.services.map((service) => {
    const known = layersOf(service);
    const cells = layers.map((id) => {
      const layer = known.get(id);
      if (layer === undefined) return withoutCell(known);
      const mark = layer.origin === 'framework' ? '' : ' \\*';
      if (layer.status === 'owned')
        return `${layer.owners.map((owner) => code(owner)).join(', ')}${mark}`;
      return `${{ unowned: '**nobody**', waived: 'waived', provider: '–', 'not-applicable': 'n/a' }[layer.status]}${mark}`;
    });
    return tableRow([code(nameOf(service)), service.model ?? '?', ...cells]);
  });
  const title = `### ${code(manifest.estate, false)} in ${code(manifest.file, false)}, framework ${code(manifest.framework ?? 'none', false)}`;
  return `${title}\n\n${tableHead(['Service', 'Model', ...layers.map((id) => code(id))])}\n${rows.join('\n')}\n${departs(manifest) ? '\n\\* departs from the framework.\n' : ''}`;
}

function departs({ services }: ReportManifest): boolean {
  return services.some(({ layers }) => layers.some(({ origin }) => origin !== 'framework'));
}
