import type { Report } from '../../estate/report.ts';
import { visible } from '../text/plain.ts';
import type { PageLayer } from './page-data.ts';
import { PageDates } from './page-dates.ts';
import { PageRows } from './page-rows.ts';
import { Tallies } from './tallies.ts';

/** A control behind a layer, under its standard. */
interface LayerControl {
  readonly id: string;
  readonly title?: string;
}

/** What a report says about layers, if it includes that. */
export interface LayerEvidence {
  readonly matrices?: readonly {
    readonly layers: readonly {
      readonly layer: string;
      readonly title: string;
      readonly duty: string;
      readonly controls: Readonly<Record<string, readonly LayerControl[]>>;
    }[];
  }[];
  readonly crosswalk?: {
    readonly reviewed: string;
    readonly standards: readonly { readonly id: string; readonly label: string }[];
  } | null;
}

/** Everything that the page counts and lists, gathered in one walk over the report. */
export interface Picture {
  readonly tallies: Tallies;
  readonly dates: PageDates;
  readonly rows: PageRows;
}

/** Walks over every entry once: a large report makes its layers when they are read. */
export function pictureOf(report: Report & LayerEvidence): Picture {
  const tallies = new Tallies(report);
  const dates = new PageDates();
  const rows = new PageRows(layerTexts(report));
  for (const manifest of report.manifests) {
    for (const service of manifest.services) {
      const { layers } = service;
      tallies.add(manifest, service, layers);
      dates.add(manifest, service, layers);
      rows.add(manifest, service, layers);
    }
  }
  return { tallies, dates, rows };
}

/** What the report's frameworks say about a layer; the id alone where none does. */
function layerTexts({ matrices = [], crosswalk }: LayerEvidence): (layer: string) => PageLayer {
  const labels = new Map(crosswalk?.standards.map(({ id, label }) => [id, label]));
  const texts = new Map<string, PageLayer>();
  for (const { layers } of matrices) {
    for (const { layer, title, duty, controls } of layers) {
      if (texts.has(layer)) continue;
      const lines = Object.entries(controls).map(
        ([standard, list]) =>
          `${labels.get(standard) ?? standard}: ${list.map(({ id }) => id).join(', ')}`,
      );
      texts.set(layer, [visible(layer), visible(title), visible(duty), lines.map(visible)]);
    }
  }
  return (layer) => texts.get(layer) ?? [visible(layer), '', '', []];
}
