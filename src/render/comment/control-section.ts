import type { Report, ReportDuty } from '../../estate/report.ts';
import { layersOf } from '../../report/matrices.ts';
import { prose, tableHead, tableRow } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';
import { idList } from './cell-lists.ts';
import type { UnownedDuty } from './duty-tables.ts';
import type { Page } from './page.ts';

/** Importance below everything else on the page: it is the first to be cut. */
const LEAST = 0.5;

/**
 * The controls behind duties that nobody owns, folded: a row for each layer, every id with the edition of its standard.
 * This is allocation: who would be responsible for the customer's part.
 */
export function controlsSection(
  report: Report,
  duties: readonly UnownedDuty[],
  page: Page,
): Section {
  const { crosswalk, manifests } = report;
  const wanted = new Map<string, Set<string>>();
  for (const { file, layer } of duties)
    wanted.set(file, (wanted.get(file) ?? new Set()).add(layer.layer));
  const rows = new Map<string, string>();
  for (const manifest of crosswalk === null ? [] : manifests) {
    const layers = layersOf(report, manifest);
    for (const id of wanted.get(manifest.file) ?? []) {
      const layer = layers.get(id);
      const key = JSON.stringify([manifest.matrix, id]);
      if (layer === undefined || rows.has(key) || Object.keys(layer.controls).length === 0)
        continue;
      rows.set(key, controlsRow(layer, report));
    }
  }
  const title = 'Controls behind these duties';
  const note =
    "Who is responsible for the customer's part: allocation, not implementation. It is a selection; other controls may be yours too.";
  return {
    head: `\n<details><summary>${title}</summary>\n\n${note}\n\n${tableHead(['Layer', 'Controls'])}\n`,
    rows: [...rows.values()],
    foot: '\n</details>\n',
    importance: LEAST,
    rest: page.leftOut(title, 'layer', 'layers'),
  };
}

function controlsRow({ layer, controls }: ReportDuty, { crosswalk }: Report): string {
  const lines = (crosswalk?.standards ?? []).flatMap(({ id, label }) => {
    const ids = controls[id]?.map((one) => one.id) ?? [];
    return ids.length === 0 ? [] : [prose(`${label}: ${ids.join(', ')}`)];
  });
  return tableRow([idList([layer]), lines.join('<br>')]);
}
