import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { entryName, ownerText } from '../html/html-text.ts';
import { pageHead } from '../html/page-head.ts';
import { escapeMarkup } from '../text/markup.ts';

const words = {
  unowned: '<strong>nobody</strong>',
  waived: 'waived',
  provider: '–',
  'not-applicable': 'n/a',
} as const;

/** The whole estate as one page with tables: services against layers, with the names of the owners in the cells. */
export function estateMatrixHtml(report: Report): string {
  const title = `${report.estate === '' ? 'Cloud estate' : report.estate}: who owns what`;
  return `${pageHead(title, { script: false })}<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${report.manifests.map(table).join('\n')}
</main>
<footer>As of ${escapeMarkup(report.today)}. The first owner of a duty is accountable; – is the provider's.</footer>
</body>
</html>
`;
}

function table({ file, framework, services }: ReportManifest): string {
  const layers = [...new Set(services.flatMap((one) => one.layers.map(({ layer }) => layer)))];
  const head = ['Service', 'Model', ...layers.map(escapeMarkup)];
  return `<h2><code>${escapeMarkup(file)}</code></h2>
<p>Framework ${escapeMarkup(framework ?? 'none')}</p>
<table>
<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>
${services.map((service) => row(service, layers)).join('\n')}
</tbody>
</table>`;
}

function row(service: ReportService, layers: readonly string[]): string {
  const known = layersOf(service);
  const cells = layers.map((id) => `<td>${cell(known, known.get(id))}</td>`);
  const name = entryName(service.id, service.part ?? null);
  return `<tr><th scope="row">${name}</th><td>${service.model ?? '?'}</td>${cells.join('')}</tr>`;
}

/** The layers of a service by id: a row looks for each layer of its table, and a service makes all of them at each look. */
export type LayersById = ReadonlyMap<string, ReportLayer>;

export function layersOf({ layers }: ReportService): LayersById {
  const known = new Map<string, ReportLayer>();
  for (const one of layers) if (!known.has(one.layer)) known.set(one.layer, one);
  return known;
}

/** Nothing where the layer is only for services with other traits; `?` where the service's duties are unknown. */
export function withoutCell(known: LayersById): string {
  return known.size === 0 ? '?' : '';
}

function cell(known: LayersById, layer: ReportLayer | undefined): string {
  if (layer === undefined) return withoutCell(known);
  if (layer.status === 'owned') return layer.owners.map(ownerText).join(', ');
  return words[layer.status];
}
