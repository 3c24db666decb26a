import type { Change } from '../../estate/change.ts';
import type { Subject } from '../../estate/finding.ts';
import type { Report, ReportLayer, ReportService } from '../../estate/report.ts';
import { tableHead, tableRow } from '../text/markdown-text.ts';
import { originLines } from '../text/origins.ts';
import type { Section } from '../text/sections.ts';
import { groupedBy, idList, joinedUpTo, ownerList } from './cell-lists.ts';
import { ownerChanges } from './owner-changes.ts';
import { type EntryName, entryKey, type Page } from './page.ts';

/** The matrix of the services that the change touches, folded: who does what in each. */
export function servicesSection(report: Report, page: Page): Section {
  const touched = touchedEntries(report);
  const rows = report.manifests.flatMap(({ file, services }) =>
    services.flatMap((entry) => {
      const name = { file, service: entry.id, part: entry.part ?? null };
      return touched(name) ? [entryRow(name, entry, page)] : [];
    }),
  );
  const title = 'Who does what in the changed services';
  return {
    head: `\n<details><summary>${title}</summary>\n\n${tableHead(['Service', 'Who does what'])}\n`,
    rows,
    foot: '\n</details>\n',
    importance: 1,
    rest: page.leftOut(title, 'service', 'services'),
  };
}

/** Says whether the change touches an entry: in itself, or in the service that it is a part of. */
function touchedEntries({ delta, findings }: Report): (entry: EntryName) => boolean {
  if (delta === null) return () => false;
  const services = new Set<string>();
  const parts = new Set<string>();
  const add = (file: string, { service, part }: Subject): void => {
    if (service === null) return;
    if (part === null) services.add(serviceKey(file, service));
    else parts.add(entryKey({ file, service, part }));
  };
  // One line that changes thousands of services has a row of its own, which says all that is to say.
  const shared = new Set<Change>(ownerChanges(delta).shared.flat());
  for (const change of delta.changes)
    if ('subject' in change && !shared.has(change)) add(change.file, change.subject);
  for (const { introduced, location, subject } of findings)
    if (introduced === true) add(location.file, subject);
  return (entry) =>
    services.has(serviceKey(entry.file, entry.service)) || parts.has(entryKey(entry));
}

function serviceKey(file: string, service: string): string {
  return entryKey({ file, service, part: null });
}

/** Nobody reads a row with more lines. */
const MOST_LINES = 24;

const urgency: Readonly<Record<ReportLayer['status'], number>> = {
  unowned: 0,
  waived: 1,
  owned: 2,
  provider: 3,
  'not-applicable': 4,
};

function entryRow(name: EntryName, entry: ReportService, page: Page): string {
  const byUrgency = [...entry.layers].sort((a, b) => urgency[a.status] - urgency[b.status]);
  const lines = [...groupedBy(byUrgency, whoText)].map(
    ([who, layers]) => `${who}: ${idList(layers.map(({ layer }) => layer))}`,
  );
  const about = [entry.model ?? 'no model', ...originLines(entry.layers, idList)].join('<br>');
  return tableRow([`${page.nameOf(name)}<br>${about}`, joinedUpTo(MOST_LINES, lines, '<br>')]);
}

function whoText({ status, owners: names }: ReportLayer): string {
  switch (status) {
    case 'owned':
      return ownerList(names);
    case 'unowned':
      return '**unowned**';
    case 'waived':
      return 'waived';
    case 'not-applicable':
      return 'not applicable';
    case 'provider':
      return 'the provider';
  }
}
