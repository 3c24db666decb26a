import { changesOf } from '../../estate/change.ts';
import type { DutyRef } from '../../estate/finding.ts';
import type { Report, ReportLayer, ReportService } from '../../estate/report.ts';
import { weightOf } from '../../report/weight.ts';
import { grouped } from '../../text/counts.ts';
import { tableHead, tableRow } from '../text/markdown-text.ts';
import { originNames } from '../text/origins.ts';
import type { Section } from '../text/sections.ts';
import { groupedBy, idList } from './cell-lists.ts';
import { type EntryName, entryKey, foldedTable, type Page } from './page.ts';

/** A duty without an owner. */
export interface UnownedDuty extends EntryName {
  readonly entry: ReportService;
  readonly layer: ReportLayer;
  /** The change introduces it. */
  readonly fresh: boolean;
}

const COLUMNS = tableHead(['Service', 'Unowned duties']);

/** Every duty without an owner: those of the most critical services first, else in the order of the manifests. */
export function unownedDuties(report: Report): UnownedDuty[] {
  const introduced = report.delta === null ? [] : changesOf(report.delta, 'duty-introduced');
  const fresh = new Set(introduced.map(({ file, subject }) => dutyKey(file, subject)));
  const duties: UnownedDuty[] = [];
  for (const { file, services } of report.manifests) {
    for (const entry of services) {
      const name = { file, service: entry.id, part: entry.part ?? null };
      for (const layer of entry.layers) {
        if (layer.status !== 'unowned') continue;
        const isFresh = fresh.has(dutyKey(file, { ...name, layer: layer.layer }));
        duties.push({ ...name, entry, layer, fresh: isFresh });
      }
    }
  }
  return duties.sort((a, b) => weightOf(b.entry.criticality) - weightOf(a.entry.criticality));
}

function dutyKey(file: string, { service, part, layer }: DutyRef): string {
  return JSON.stringify([file, service, part, layer]);
}

/** Duties without an owner, one row a service; where there are many services, most of them folded. */
export function dutiesSections(
  title: string,
  duties: readonly UnownedDuty[],
  page: Page,
): Section[] {
  const section = {
    head: `${page.heading(title)}\n${COLUMNS}\n`,
    rows: dutyRows(duties, page),
    foot: '',
    importance: 9,
    rest: page.leftOut(title, 'service', 'services'),
  };
  return foldedTable(section, COLUMNS, 'service', 'services');
}

/** Duties that had no owner before the change either. */
export function inheritedSection(duties: readonly UnownedDuty[], page: Page): Section {
  const title = `Still unowned (${grouped(duties.length)})`;
  return {
    head: `\n<details><summary>${title}</summary>\n\n${COLUMNS}\n`,
    rows: dutyRows(duties, page),
    foot: '\n</details>\n',
    importance: 2,
    rest: page.leftOut('Still unowned', 'service', 'services'),
  };
}

function dutyRows(duties: readonly UnownedDuty[], page: Page): string[] {
  return [...groupedBy(duties, entryKey).values()].map((group) => {
    const [first] = group as [UnownedDuty];
    const { model, criticality } = first.entry;
    const about = [
      ...(model === null ? [] : [model]),
      ...(criticality === null ? [] : [`criticality ${criticality}`]),
    ];
    const name = [page.nameOf(first), about.join(', ')].filter((line) => line !== '');
    const kinds = groupedBy(group, ({ layer }) => kindOf(layer));
    const lists = [...kinds].map(([kind, some]) => {
      const layers = idList(some.map(({ layer }) => layer.layer));
      return kind === '' ? layers : `${kind}: ${layers}`;
    });
    return tableRow([name.join('<br>'), lists.join('<br>')]);
  });
}

/** Remarks on a duty: the provider has a part in it, or it doesn't come from the framework. */
function kindOf({ party, origin }: ReportLayer): string {
  const shared = party === 'shared' ? 'shared with the provider' : '';
  return [shared, originNames[origin]].filter((word) => word !== '').join(', ');
}
