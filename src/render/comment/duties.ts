import type { Report, ReportLayer, ReportService } from '../../estate/report.ts';
import { weightOf } from '../../report/weight.ts';
import { tableHead, tableRow } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';
import { plural } from '../text/verdict-line.ts';
import { foldedAfterFew, grouped, ids, keyOf, type Named, type Words } from './comment-words.ts';

/** A duty that nobody owns. */
export interface UnownedDuty extends Named {
  readonly entry: ReportService;
  readonly layer: ReportLayer;
  /** The change brings it. */
  readonly fresh: boolean;
}

const COLUMNS = tableHead(['Service', 'Duties that nobody owns']);

/** Every duty without an owner: those of the most critical services first, else in the order of the manifests. */
export function unownedDuties(report: Report): UnownedDuty[] {
  const fresh = new Set(report.delta?.introduced.map((duty) => keyOf(duty) + duty.layer));
  const duties: UnownedDuty[] = [];
  for (const { file, services } of report.manifests) {
    for (const entry of services) {
      const named = { file, service: entry.id, part: entry.part ?? null };
      for (const layer of entry.layers) {
        if (layer.status !== 'unowned') continue;
        duties.push({ ...named, entry, layer, fresh: fresh.has(keyOf(named) + layer.layer) });
      }
    }
  }
  return duties.sort((a, b) => weightOf(b.entry.criticality) - weightOf(a.entry.criticality));
}

/** Duties without an owner, one row a service; where there are many services, most of them folded. */
export function dutiesSections(
  title: string,
  duties: readonly UnownedDuty[],
  words: Words,
): Section[] {
  const section = {
    head: `${words.heading(title)}\n${COLUMNS}\n`,
    rows: dutyRows(duties, words),
    foot: '',
    importance: 9,
    rest: words.rest(title, 'service', 'services'),
  };
  return foldedAfterFew(section, COLUMNS, 'service', 'services');
}

/** Duties that had no owner before the change either. */
export function inheritedSection(duties: readonly UnownedDuty[], words: Words): Section {
  const title = `Still unowned: ${plural(duties.length, 'duty', 'duties')}`;
  return {
    head: `\n<details><summary>${title}</summary>\n\n${COLUMNS}\n`,
    rows: dutyRows(duties, words),
    foot: '\n</details>\n',
    importance: 2,
    rest: words.rest('Still unowned', 'service', 'services'),
  };
}

function dutyRows(duties: readonly UnownedDuty[], words: Words): string[] {
  return [...grouped(duties, keyOf).values()].map((group) => {
    const [first] = group as [UnownedDuty];
    const { model, criticality } = first.entry;
    const about = [
      ...(model === null ? [] : [model]),
      ...(criticality === null ? [] : [`criticality ${criticality}`]),
    ];
    const name = [words.nameOf(first), about.join(', ')].filter((line) => line !== '');
    const kinds = grouped(group, ({ layer }) => kindOf(layer));
    const lists = [...kinds].map(([kind, some]) => {
      const layers = ids(some.map(({ layer }) => layer.layer));
      return kind === '' ? layers : `${kind}: ${layers}`;
    });
    return tableRow([name.join('<br>'), lists.join('<br>')]);
  });
}

/** What is special about a duty: the provider has a part in it, or it is not the framework that says whose it is. */
function kindOf({ party, from }: ReportLayer): string {
  const shared = party === 'shared' ? 'shared with the provider' : '';
  const origin = { framework: '', product: 'by its product', entry: 'by its clause' }[from];
  return [shared, origin].filter((word) => word !== '').join(', ');
}
