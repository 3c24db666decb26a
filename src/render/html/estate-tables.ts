// In: a report. Out: the parts of the HTML page.
import type { Report, ReportLayer, ReportManifest, ReportService } from '../../estate/report.ts';
import { grouped, plural } from '../../text/counts.ts';
import { escapeMarkup } from '../text/markup.ts';
import { originNames } from '../text/origins.ts';
import { countsOnly } from './entry-facts.ts';
import { bdi, entryName, hostOf, link, ownerText } from './html-text.ts';
import { marksOf } from './page-rows.ts';
import type { CountedService } from './tallies.ts';

/** Rows to a table: few enough that a browser lays out only the tables in sight. */
const ROWS = 50;

/** Rows that are readable without script. More would make every reader's page slow. */
const LISTED = 200;

/** With more columns than this, every pixel matters. */
const MANY = 11;

const letters = {
  owned: 'O',
  unowned: '!',
  waived: 'W',
  provider: 'P',
  'not-applicable': '–',
} as const;
const classes = {
  owned: 'o',
  unowned: 'u',
  waived: 'w',
  provider: 'p',
  'not-applicable': 'n',
} as const;

/** Address within the page of each entry's row: `rowIds(report)(file, service, part)`. */
export type RowId = (file: string, service: string, part: string | null) => string | undefined;

/** Numbers the entries of a report, so that findings can lead to their rows. */
export function rowIds(report: Report): RowId {
  const ids = new Map<string, string>();
  for (const manifest of report.manifests) {
    for (const { id, part } of manifest.services) {
      const entry = JSON.stringify([manifest.file, id, part ?? null]);
      if (!ids.has(entry)) ids.set(entry, `s${ids.size}`);
    }
  }
  return (file, service, part) => ids.get(JSON.stringify([file, service, part]));
}

/**
 * The estate as a heat map: the rows that the page's script draws from its data, and for readers without script, and
 * on paper, the first of them as tables of services and layers, one for each manifest, in blocks of rows.
 */
export function* estateHtml(report: Report, idOf: RowId): Generator<string> {
  const all = report.manifests.reduce((sum, { services }) => sum + services.length, 0);
  const isCut = all > LISTED;
  yield `<h2 id="estate">The estate</h2>\n${legend}${tools}<div id="listed"${isCut ? ' class="cut"' : ''}>\n`;
  if (all === 0) yield '<p>No services are listed.</p>\n';
  if (isCut) {
    yield `<noscript><p><strong>Without JavaScript, the first ${grouped(LISTED)} of ${plural(all, 'service or part', 'services and parts')} are listed, and nothing can be filtered.</strong> The CSV and JSON reports have all.</p></noscript>\n`;
  }
  let left = LISTED;
  for (const [at, manifest] of report.manifests.entries()) {
    if (left <= 0) break;
    yield* manifestHtml(manifest, at, left, idOf);
    left -= manifest.services.length;
  }
  yield '</div>\n';
}

function* manifestHtml(
  manifest: ReportManifest,
  at: number,
  most: number,
  idOf: RowId,
): Generator<string> {
  const { file, estate, framework, services } = manifest;
  const about = `${bdi(estate)}, framework ${escapeMarkup(framework ?? 'unknown')}, ${plural(services.length, 'service or part', 'services and parts')}`;
  yield `<section class="manifest" aria-labelledby="m${at}">\n<h3 id="m${at}"><code>${escapeMarkup(file)}</code> <span class="faint">${about}</span></h3>\n`;
  yield* blocks(manifest, most, idOf);
  yield '</section>\n';
}

const legend = `<ul class="legend" aria-label="What the letters mean">
<li><span class="key o">O</span> owned, the accountable owner first</li>
<li><span class="key u">!</span> unowned: a duty that nobody owns</li>
<li><span class="key w">W</span> waived for now</li>
<li><span class="key p">P</span> the provider’s</li>
<li><span class="key">~</span> shared with the provider</li>
<li><span class="key">*</span> departs from the framework</li>
<li><span class="key">°</span> derived: no source states it</li>
<li><span class="key">–</span> not known, or no such layer</li>
</ul>
`;

/** The filter and the rows that the script draws; hidden until it has them. */
const tools = `<div class="tools" id="tools" hidden>
<form id="filter" hidden role="search" aria-label="Filter services and findings">
<label>Find <input type="search" name="q" autocomplete="off" placeholder="service, owner, product…"></label>
<label>Status <select name="status"><option value="">any</option><option value="unowned">! has unowned duties</option><option value="waived">W has waivers</option><option value="owned">all duties owned</option></select></label>
<label>Layer <select name="layer"><option value="">any</option></select></label>
<label>Model <select name="model"><option value="">any</option></select></label>
<label>Criticality <select name="criticality"><option value="">any</option></select></label>
<label>Order <select name="order"><option value="">weakest first</option><option value="name">by name</option><option value="file">as in the files</option></select></label>
<button type="reset">Show all</button>
</form>
<div id="chips"></div>
<output id="shown" aria-live="polite"></output>
</div>
<div id="map" class="map" role="grid" tabindex="0" aria-label="Services and layers: the arrow keys move, Enter opens" hidden></div>
<dialog id="entry"></dialog>
`;

function* blocks(manifest: ReportManifest, most: number, idOf: RowId): Generator<string> {
  const all = manifest.services.length;
  const services = manifest.services.slice(0, most);
  const columns = layerColumns(manifest);
  const unowned = unownedByLayer(manifest);
  for (let from = 0; from < services.length; from += ROWS) {
    const rows = services.slice(from, from + ROWS);
    const range =
      all <= ROWS
        ? 'Who holds each layer of each service'
        : `Who holds each layer: ${grouped(from + 1)} to ${grouped(from + rows.length)} of ${grouped(all)}`;
    yield `<div class="block${rows.length === ROWS ? ' far' : ''}"><table role="table" class="heat${columns.length > MANY ? ' many' : ''}">\n<caption>${range}</caption>\n`;
    yield head(columns, from === 0 ? unowned : new Map());
    yield '<tbody role="rowgroup">\n';
    for (const service of rows)
      yield row(service, columns, idOf(manifest.file, service.id, service.part ?? null));
    yield '</tbody></table></div>\n';
  }
}

function head(columns: readonly string[], unowned: ReadonlyMap<string, number>): string {
  const layers = columns.map((layer) => {
    const count = unowned.get(layer);
    const sum = count === undefined ? '' : `<small>${grouped(count)} unowned</small>`;
    return columnHead('', `${escapeMarkup(layer)}${sum}`);
  });
  return `<thead role="rowgroup"><tr role="row">${columnHead('', 'Service')}${columnHead(' class="about"', 'About')}${layers.join('')}</tr></thead>\n`;
}

function columnHead(more: string, html: string): string {
  return `<th role="columnheader" scope="col"${more}>${html}</th>`;
}

function row(service: ReportService, columns: readonly string[], id: string | undefined): string {
  const layers = new Map(service.layers.map((layer) => [layer.layer, layer]));
  const name = service.name === null ? '' : ` <span class="name">${bdi(service.name)}</span>`;
  const cells =
    layers.size === 0 && columns.length > 0
      ? `<td role="cell" class="none n" colspan="${columns.length}">– ${withoutLayers(service)}.</td>`
      : columns.map((column) => cell(column, layers.get(column))).join('');
  return `<tr role="row"${id === undefined ? '' : ` id="${id}"`}><th role="rowheader" scope="row">${entryName(service.id, service.part ?? null)}${name}</th><td role="cell" class="about">${about(service)}</td>${cells}</tr>\n`;
}

/** Why an entry has no layers. */
function withoutLayers(service: CountedService): string {
  const counts = countsOnly(service);
  if (counts !== null) return `Layers are ${escapeMarkup(counts)}`;
  return service.model === null
    ? "No layer is known: the entry doesn't declare a model"
    : "No layer is known: the framework doesn't cover it";
}

function cell(column: string, layer: ReportLayer | undefined): string {
  const label = `data-l="${escapeMarkup(column)}"`;
  if (layer === undefined) return `<td role="cell" class="n" ${label}><b>–</b></td>`;
  const marks = marksOf(layer);
  const owners = layer.status === 'owned' ? layer.owners : [];
  const said =
    owners.length > 0 ? owners.map(ownerText).join(', ') : layer.status.replace('-', ' ');
  return `<td role="cell" class="${classes[layer.status]}" ${label}${whyText(layer)}><b>${letters[layer.status]}${marks}</b> ${said}</td>`;
}

/** Why a cell is not simply the framework's. */
function whyText({ origin, derived, because, clause, reason }: ReportLayer): string {
  const why = because ?? clause ?? reason;
  if (origin === 'framework') return '';
  const text = `${originNames[origin]}${derived ? ', derived' : ''}${why === undefined ? '' : `: ${why}`}`;
  return ` title="${escapeMarkup(text)}"`;
}

function about(service: ReportService): string {
  const { model, criticality, lifecycle, product, provider, agreement, location } = service;
  const { environments = [], accounts = [], regions = [], data = [], description } = service;
  const words = [
    lifecycle === 'live' ? null : lifecycle,
    criticality,
    ...environments,
    ...accounts,
    ...regions,
    product ?? provider,
    ...data.map((one) => (one.class === null ? one.name : `${one.name} (${one.class})`)),
  ];
  const said = [
    `<span class="tag">${model ?? 'no model'}</span>`,
    ...words.filter((word) => word !== null).map(bdi),
    ...(service.links ?? []).map(({ name, url }) => link(url, bdi(name))),
    `line ${location.line}`,
  ];
  const lines = [said.join(' · ')];
  if (description !== undefined) lines.push(bdi(description));
  lines.push(...placesText(service));
  if (agreement !== null) lines.push(agreementText(agreement));
  return lines.join('<br>');
}

/** Where a service is provided from, and where its data is stored and processed, as far as it says so. */
function placesText({ locations }: ReportService): string[] {
  const places = [
    ['provided from', locations?.provided],
    ['stored in', locations?.stored],
    ['processed in', locations?.processed],
  ] as const;
  const said = places.flatMap(([what, codes = []]) =>
    codes.length === 0 ? [] : [`${what} ${codes.map(bdi).join(', ')}`],
  );
  return said.length === 0 ? [] : [said.join(' · ')];
}

function agreementText(agreement: NonNullable<ReportService['agreement']>): string {
  const { url, title, reference, reviewed, ends } = agreement;
  const host = url === null ? undefined : hostOf(url);
  const name = title === undefined ? 'agreement' : bdi(title);
  const where =
    url === null || host === undefined
      ? name
      : link(url, `${name} at ${host.replaceAll('.', '.<wbr>')}`);
  const terms = [
    reference === undefined ? '' : `, reference ${bdi(reference)}`,
    reviewed === null ? '' : `, reviewed ${escapeMarkup(reviewed)}`,
    ends === undefined ? '' : `, ends ${escapeMarkup(ends)}`,
  ];
  return where + terms.join('');
}

/**
 * The layers that are the columns of a manifest's table: those of the entry with the most, then those that only others
 * have, each in its entry's order.
 */
function layerColumns(manifest: ReportManifest): string[] {
  let most: ReportManifest['services'][number] | undefined;
  for (const service of manifest.services) {
    if (service.layers.length > (most?.layers.length ?? 0)) most = service;
  }
  const columns = new Set(most?.layers.map((layer) => layer.layer));
  for (const service of manifest.services) {
    for (const { layer } of service.layers) columns.add(layer);
  }
  return [...columns];
}

/** How many unowned duties a manifest has in each layer. */
function unownedByLayer(manifest: ReportManifest): Map<string, number> {
  const unowned = new Map<string, number>();
  for (const service of manifest.services) {
    for (const { layer, status } of service.layers) {
      if (status === 'unowned') unowned.set(layer, (unowned.get(layer) ?? 0) + 1);
    }
  }
  return unowned;
}
