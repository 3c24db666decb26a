import type { Report, ReportLayer, ReportService } from '../../estate/report.ts';
import { tableHead, tableRow } from '../text/markdown-text.ts';
import { originLines } from '../text/origins.ts';
import type { Section } from '../text/sections.ts';
import { few, grouped, ids, keyOf, type Named, owners, type Words } from './comment-words.ts';

/** The matrix of the services that the change touches, folded: who does what in each. */
export function servicesSection(report: Report, words: Words): Section {
  const touched = touchedEntries(report);
  const rows = report.manifests.flatMap(({ file, services }) =>
    services.flatMap((entry) => {
      const named = { file, service: entry.id, part: entry.part ?? null };
      return touched(named) ? [entryRow(named, entry, words)] : [];
    }),
  );
  const title = 'Who does what in the services of this change';
  return {
    head: `\n<details><summary>${title}</summary>\n\n${tableHead(['Service', 'Who does what'])}\n`,
    rows,
    foot: '\n</details>\n',
    importance: 1,
    rest: words.rest(title, 'service', 'services'),
  };
}

function touchedEntries({ delta, findings }: Report): (named: Named) => boolean {
  if (delta === null) return () => false;
  const { introduced, resolved, reassigned, models, splits, waivers, services } = delta;
  const named: Named[] = [introduced, resolved, reassigned, models, splits, waivers].flat();
  const wholes = new Set(services.added);
  const entries = new Set(named.map(keyOf));
  // The model of a hybrid service is that of all of its parts.
  for (const { file, service, part } of named)
    if (part === null) entries.add(keyOf({ file, service, part: '*' }));
  for (const { introduced: fresh, location, subject } of findings) {
    const { service, part } = subject;
    if (fresh === true && service !== null)
      entries.add(keyOf({ file: location.file, service, part: part ?? '*' }));
  }
  return (one) =>
    wholes.has(one.service) || entries.has(keyOf(one)) || entries.has(keyOf({ ...one, part: '*' }));
}

const urgency = { unowned: 0, waived: 1, owned: 2, provider: 3, 'not-applicable': 4 };

function entryRow(named: Named, entry: ReportService, words: Words): string {
  const byUrgency = [...entry.layers].sort((a, b) => urgency[a.status] - urgency[b.status]);
  const lines = [...grouped(byUrgency, whoText)].map(
    ([who, layers]) => `${who}: ${ids(layers.map(({ layer }) => layer))}`,
  );
  const about = [entry.model ?? 'no model', ...originLines(entry.layers, ids)].join('<br>');
  return tableRow([`${words.nameOf(named)}<br>${about}`, few(lines, 24, '<br>')]);
}

function whoText({ status, owners: names }: ReportLayer): string {
  switch (status) {
    case 'owned':
      return owners(names);
    case 'unowned':
      return '**nobody**';
    case 'waived':
      return 'waived';
    case 'not-applicable':
      return 'not applicable';
    default:
      return 'the provider';
  }
}
