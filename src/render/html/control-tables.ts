import { grouped, plural } from '../../text/counts.ts';
import { escapeMarkup } from '../text/markup.ts';
import type { LayerEvidence } from './estate-picture.ts';
import { bdi } from './html-text.ts';
import { filterLink } from './overview.ts';
import { dutiesIn, type TalliesBy } from './tallies.ts';

interface Row {
  readonly title: string | undefined;
  readonly layers: Set<string>;
}

/** The controls behind the estate's layers, by standard; nothing if the report has none. */
export function controlsHtml(
  { matrices = [], crosswalk }: LayerEvidence,
  byLayer: TalliesBy,
): string {
  const standards = new Map<string, Map<string, Row>>();
  for (const { layers } of matrices) {
    for (const { layer, controls } of layers) {
      if (!byLayer.has(layer)) continue;
      for (const [standard, list] of Object.entries(controls)) {
        const rows = standards.get(standard) ?? new Map<string, Row>();
        standards.set(standard, rows);
        for (const { id, title } of list) {
          const row = rows.get(id) ?? { title, layers: new Set() };
          rows.set(id, row);
          row.layers.add(layer);
        }
      }
    }
  }
  if (standards.size === 0) return '';
  const labels = new Map(crosswalk?.standards.map(({ id, label }) => [id, label]));
  const html = [...standards].map(
    ([id, rows], at) =>
      `<details><summary id="standard-${at}">${escapeMarkup(labels.get(id) ?? id)} <span class="faint">${plural(rows.size, 'control')}</span></summary>${table(rows, `standard-${at}`, byLayer)}</details>\n`,
  );
  return `<section aria-labelledby="controls"><h2 id="controls">Controls behind the duties</h2>
<p class="faint">Whose part of a control it is: allocation, never proof that it is implemented.</p>
${html.join('')}</section>
`;
}

function table(rows: ReadonlyMap<string, Row>, label: string, byLayer: TalliesBy): string {
  const html = [...rows].map(([id, { title, layers }]) => {
    let [duties, unowned] = [0, 0];
    for (const layer of layers) {
      const tally = byLayer.get(layer);
      if (tally === undefined) continue;
      duties += dutiesIn(tally);
      unowned += tally.unowned;
    }
    const links = [...layers].map(
      (layer) => `<a href="${filterLink('layer', layer)}">${bdi(layer)}</a>`,
    );
    const name = title === undefined ? '' : ` <span class="faint">${escapeMarkup(title)}</span>`;
    return `<tr><th scope="row">${escapeMarkup(id)}${name}</th><td>${links.join(', ')}</td><td class="num${unowned > 0 ? ' bad' : ''}">${grouped(unowned)} of ${grouped(duties)}</td></tr>\n`;
  });
  return `<table class="tally" aria-labelledby="${label}"><thead><tr><th scope="col">Control</th><th scope="col">Layers</th><th scope="col" class="num">Unowned</th></tr></thead>
<tbody>
${html.join('')}</tbody></table>
`;
}
