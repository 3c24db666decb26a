import type { Subject } from '../../estate/finding.ts';
import type { Report, ReportLayer, ReportService } from '../../estate/report.ts';
import { tableHead, tableRow } from '../text/markdown-text.ts';
import { originLines } from '../text/origins.ts';
import type { Section } from '../text/sections.ts';
import { byText, type Line } from './causes.ts';
import { groupedBy, idList, joinedUpTo } from './cell-lists.ts';
import { type EntryName, entryKey, type Page } from './page.ts';

/** More services are not looked at one by one; the report has them all. */
const MOST_ROWS = 50;

/** The matrix of the services that the change touches, folded: who does what in each. */
export function servicesSection(report: Report, page: Page): Section {
  const touched = touchedEntries(report);
  const entries = report.manifests.flatMap(({ file, services }) =>
    services.flatMap((entry) => {
      const name = { file, service: entry.id, part: entry.part ?? null };
      return touched(name) ? [{ name, entry }] : [];
    }),
  );
  const rows = entries.slice(0, MOST_ROWS).map(({ name, entry }) => entryRow(name, entry, page));
  const title = 'Who does what in the changed services';
  return {
    head: `\n<details><summary>${title}</summary>\n\n${tableHead(['Service', 'Who does what'])}\n`,
    rows,
    more: entries.length - rows.length,
    foot: '\n</details>\n',
    importance: 1,
    rest: page.leftOut(title, 'service', 'services'),
  };
}

/**
 * Whether the change touches an entry: itself, or the service that it is a part of. What it does to many services alike
 * has a separate row, which is enough.
 */
function touchedEntries({ delta, findings }: Report): (entry: EntryName) => boolean {
  const touches: Line[] = [];
  const add = (file: string, { service, part }: Subject, text: string): void => {
    if (service !== null) touches.push({ entry: { file, service, part }, line: null, text });
  };
  for (const change of delta?.changes ?? []) {
    if (!('subject' in change)) continue;
    const { file, subject, ...what } = change;
    const text = JSON.stringify([subject.layer, { ...what, location: null, previous: null }]);
    add(file, subject, text);
  }
  for (const { introduced, location, subject, rule, title } of findings)
    if (introduced === true) add(location.file, subject, JSON.stringify([rule, title]));
  const services = new Set<string>();
  const parts = new Set<string>();
  for (const { entry } of byText(touches).rest) {
    if (entry.part === null) services.add(entryKey(entry));
    else parts.add(entryKey(entry));
  }
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
  const who = (layer: ReportLayer): string => whoText(layer, name.file, page);
  const lines = [...groupedBy(byUrgency, who)].map(
    ([whose, layers]) => `${whose}: ${idList(layers.map(({ layer }) => layer))}`,
  );
  const about = [entry.model ?? 'no model', ...originLines(entry.layers, idList)].join('<br>');
  return tableRow([
    `${page.nameOf(name, entry.location.line)}<br>${about}`,
    joinedUpTo(MOST_LINES, lines, '<br>'),
  ]);
}

function whoText({ status, owners }: ReportLayer, file: string, page: Page): string {
  switch (status) {
    case 'owned':
      return page.owners(file, owners);
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
