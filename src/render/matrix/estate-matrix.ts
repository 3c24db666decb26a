import type { CellStatus } from '../../estate/manifest.ts';
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { cut } from '../../text/cut.ts';
import { code, tableHead, tableRow } from '../text/markdown-text.ts';
import { lines, plain } from '../text/plain.ts';
import type { MatrixFormat } from './framework-matrix.ts';

const signs: Readonly<Record<CellStatus, string>> = {
  owned: 'O',
  unowned: '!',
  waived: 'W',
  provider: '·',
  'not-applicable': '-',
};

/** The whole estate as a table: services against layers. `columns` is the width that the text format keeps to. */
export function renderEstateMatrix(
  report: Report,
  format: MatrixFormat,
  options: { readonly columns: number },
): string {
  if (format === 'json') {
    const { version, estate, framework, today, counts, manifests } = report;
    return `${JSON.stringify({ version, estate, framework, today, counts, manifests }, null, 2)}\n`;
  }
  const tables = report.manifests.map((manifest) =>
    format === 'markdown' ? markdown(manifest) : text(manifest, options.columns),
  );
  return lines(tables.join('\n'));
}

/** Layers in the order of the framework, as the first services that have them show it. */
function layersOf(manifest: ReportManifest): string[] {
  return [
    ...new Set(manifest.services.flatMap((service) => service.layers.map(({ layer }) => layer))),
  ];
}

function nameOf({ id, part }: ReportService): string {
  return part === undefined ? id : `${id}.${part}`;
}

function text(manifest: ReportManifest, columns: number): string {
  const layers = layersOf(manifest);
  const names = manifest.services.map((service) => plain(nameOf(service)));
  const room = Math.max(12, columns - 15 - 3 * layers.length);
  const width = Math.min(room, Math.max(7, ...names.map((name) => name.length)));
  const head = `${'service'.padEnd(width)}  ${'model'.padEnd(11)} ${layers.map((_, at) => String(at + 1).padStart(3)).join('')}`;
  const rows = manifest.services.map((service, at) => {
    const name = names[at] ?? '';
    const cells = layers.map((id) => {
      const layer = service.layers.find((one) => one.layer === id);
      return sign(layer).padStart(3);
    });
    return `${cut(name, width).padEnd(width)}  ${(service.model ?? '?').padEnd(11)} ${cells.join('')}`;
  });
  const legend = layers.map((id, at) => `  ${String(at + 1).padStart(2)} ${plain(id)}`);
  const isAbsent = manifest.services.some((service) =>
    service.layers.some(({ status }) => status === 'not-applicable'),
  );
  const absent = isAbsent ? '   - not applicable' : '';
  const marked = departs(manifest) ? ['* departs from the framework'] : [];
  const title = `${plain(manifest.file)}: ${plain(manifest.estate)} (framework ${plain(manifest.framework ?? 'none')})`;
  return `${[title, '', head, ...rows, '', `O owned   ! unowned   W waived   · provider${absent}`, ...marked, ...legend].join('\n')}\n`;
}

function sign(layer: ReportLayer | undefined): string {
  if (layer === undefined) return '?';
  return `${signs[layer.status]}${layer.origin === 'framework' ? '' : '*'}`;
}

function markdown(manifest: ReportManifest): string {
  const layers = layersOf(manifest);
  const rows = manifest.services.map((service) => {
    const cells = layers.map((id) => {
      const layer = service.layers.find((one) => one.layer === id);
      if (layer === undefined) return '?';
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
