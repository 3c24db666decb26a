import { changesOf } from '../../estate/change.ts';
import type { Finding, Severity } from '../../estate/finding.ts';
import type { Report, ReportManifest, ReportService } from '../../estate/report.ts';
import { saysRest } from '../../report/listing.ts';
import { noteText } from '../../report/note-text.ts';
import { grouped, plural } from '../../text/counts.ts';
import { notReadLines } from '../../text/ledger-lines.ts';
import { messageOf } from '../../text/message.ts';
import { groupedBy } from '../comment/cell-lists.ts';
import { checkSections, resolvedSections } from '../comment/change-tables.ts';
import { dutiesSections, unownedDuties } from '../comment/duty-tables.ts';
import { fixSection } from '../comment/fix-block.ts';
import { type Fixes, fixesBy } from '../comment/fix-plan.ts';
import { type Page, pageOf } from '../comment/page.ts';
import { dutyFindings, saysUnowned } from '../duty-findings.ts';
import { type FindingGroup, groupFindings, restText } from '../finding-groups.ts';
import { organisationPage } from '../issue/organisation-page.ts';
import { code, message, tableHead, tableRow } from '../text/markdown-text.ts';
import { originLines } from '../text/origins.ts';
import { pageWithin, type Section } from '../text/sections.ts';
import { trendText } from '../trend-text.ts';
import { verdictLine } from '../verdict-line.ts';
import { worstFirst } from '../worst-first.ts';

const marks: Readonly<Record<Severity, string>> = {
  error: '❌ error',
  warning: '⚠️ warning',
  notice: 'ℹ️ notice',
};

/** The limit for the rows of a table: nobody reads more, and a million wouldn't fit into memory. */
const MOST_ROWS = 20_000;

/** A row about many services names this many of them. */
const MOST_NAMES = 5000;

/** Days of the trend: the page shows the course, and the report has every day. */
const MOST_DAYS = 20;

/** Bytes of a roll-up's page: a job summary may have 1 MiB, and other steps write into it too. */
const ROLLED_UP_LIMIT = 900_000;

/** The report as a Markdown page. */
export function renderMarkdown(report: Report): string {
  // Of many repositories a page with every finding is nothing for a person; a job summary may have 1 MiB.
  if (report.rollup !== undefined)
    return `${verdictLine(report)}\n\n${organisationPage(report, ROLLED_UP_LIMIT, bytes, [trendSection(report)])}`;
  return markdownWithin(report, Number.POSITIVE_INFINITY);
}

/**
 * The report as a Markdown page of at most so many bytes of UTF-8 (a job summary may have 1 MiB): whole rows are
 * left out, from the last section first, and the page says how many. `fixes`: what can be pasted.
 */
export function markdownWithin(
  report: Report,
  maxBytes: number,
  { plan, pastes }: Fixes = fixesBy(report),
): string {
  const head = headOf(report);
  const page = pageOf({
    manifests: report.manifests.length,
    where: 'The report file',
    level: '###',
    behind: report.delta?.behind ?? [],
    names: MOST_NAMES,
  });
  const sections = [
    ...dutySections(report, page),
    findingsSection(report, page),
    notReadSection(report),
    ...changeSections(report, page),
    fixSection(plan, pastes, page),
    trendSection(report),
    weakestSection(report),
    matrixSection(report),
  ];
  return head + pageWithin(sections, maxBytes - bytes(head), bytes);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function headOf(report: Report): string {
  const { counts, gate } = report;
  const gateText =
    gate.failOn === 'never'
      ? 'never fails'
      : `fails on ${gate.failOn === 'notice' ? 'any finding' : `${gate.failOn}s or worse`}`;
  const estate = report.estate === '' ? '' : ` of ${code(report.estate, false)}`;
  return `## ${verdictLine(report)}

${plural(counts.services, 'service')}${estate}, ${plural(counts.duties, 'duty', 'duties')}: ${counts.owned} owned, ${counts.unowned} unowned, ${counts.waived} waived. ${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}, ${plural(counts.notices, 'notice')}. Framework ${code(report.framework, false)}, checked as of ${report.today}; the gate ${report.verdict === 'pass' ? 'passes' : '**fails**'}: it ${gateText}${gate.scope === 'introduced' ? ', counting only what the change introduces' : ''}.${report.policy === null ? '' : ` Policy ${code(report.policy, false)}.`}
${overview(report)}`;
}

/** Counts of everything, before anything is listed. */
function overview(report: Report): string {
  const { counts, delta, findings } = report;
  const rows: (readonly [string, string, number])[] = [];
  if (counts.unowned > 0) {
    const fresh = delta === null ? 0 : changesOf(delta, 'duty-introduced').length;
    rows.push(['Unowned duties', grouped(counts.unowned), fresh]);
  }
  const others = findings.filter((one) => !saysUnowned(one) && !saysRest(one));
  for (const [, some] of groupedBy(worstFirst(others, report), ({ rule, severity }) =>
    JSON.stringify([rule, severity]),
  )) {
    const [{ rule, severity, docs }] = some as [Finding];
    const fresh = some.filter(({ introduced }) => introduced === true).length;
    rows.push([`${marks[severity]} [${rule}](${docs})`, grouped(some.length), fresh]);
  }
  if (rows.length === 0) return '';
  const lines = rows.map(([what, count, fresh]) =>
    tableRow([what, count, ...(delta === null ? [] : [grouped(fresh)])]),
  );
  const titles = ['Overview', 'Count', ...(delta === null ? [] : ['New'])];
  return `\n${[tableHead(titles), ...lines].join('\n')}\n`;
}

/** Files that look like manifests and weren't read. */
function notReadSection({ files }: Report): Section {
  return {
    head: '\n### Not read\n\n',
    rows: notReadLines(files).map((line) => `- ${message(line)}\n`),
    foot: '',
    importance: 8,
    rest: (count) => `\n_Not read: ${plural(count, 'file')} more._\n`,
  };
}

/** Duties without an owner, a row for each service or cause: those of the change first. */
function dutySections(report: Report, page: Page): Section[] {
  const duties = unownedDuties(report);
  if (report.delta === null) return dutiesSections('Unowned duties', duties, page);
  const old = duties.filter(({ fresh }) => !fresh);
  return [
    ...dutiesSections(
      'New in this change',
      duties.filter(({ fresh }) => fresh),
      page,
    ),
    ...dutiesSections('Still unowned', old, page, OLD_DUTIES),
  ];
}

/** Rows of old debt are cut before those of other findings. */
const OLD_DUTIES = 2.5;

/** What the change does to the estate, as in the comment, because not every run can write one. */
function changeSections(report: Report, page: Page): Section[] {
  const { delta } = report;
  if (delta === null) return [];
  const notes: Section = {
    head: '\n',
    rows: delta.notes.map((note) => `- ${message(noteText(note), false)}`),
    foot: '',
    importance: 8,
    rest: page.leftOut('Not compared', 'note', 'notes'),
  };
  return [...resolvedSections(delta, page), ...checkSections(report, page), notes];
}

/** Everything that the rows of unowned duties don't say, one row for each mistake. */
function findingsSection(report: Report, page: Page): Section {
  const duties = dutyFindings(report);
  const others = report.findings.filter(
    (finding) => finding.rule !== 'unowned-duty' && !duties.has(finding),
  );
  const groups = groupFindings(worstFirst(others, report));
  const rows = groups.slice(0, MOST_ROWS).map((group) => findingRow(group));
  return {
    head: `${page.heading('Findings')}\n${tableHead(['', 'Where', 'Rule', 'What'])}\n`,
    rows,
    more: groups.length - rows.length,
    foot: '',
    importance: 3,
    rest: (count) =>
      `\n_Findings: ${plural(count, 'finding')} didn't fit here. The report file has all of them._\n`,
  };
}

function findingRow(group: FindingGroup): string {
  const [first] = group;
  const { severity, introduced, location, rule, docs } = first;
  const places = group.length === 1 ? '' : `<br>${plural(group.length, 'time')}`;
  const rest = restText(group);
  return tableRow([
    `${marks[severity]}${introduced === true ? ' **new**' : ''}`,
    `${code(`${location.file}:${location.line}`)}${places}`,
    `[${rule}](${docs})`,
    `${message(messageOf(first))}${rest === '' ? '' : `<br>${message(rest)}`}`,
  ]);
}

/** The history of the debt, newest day first, if the run was asked for it. */
function trendSection({ trend }: Report): Section {
  const points = trend?.points ?? [];
  const rows = [...points]
    .reverse()
    .slice(0, MOST_DAYS)
    .map(({ date, services, duties, unowned, waived }) =>
      tableRow([date, ...[services, duties, unowned, waived].map(grouped)]),
    );
  const titles = ['Day', 'Services', 'Duties', 'Unowned', 'Waived'];
  const said = trend === undefined ? '' : `${message(trendText(trend))}\n\n`;
  return {
    head: `\n### Trend\n\n${said}${tableHead(titles)}\n`,
    rows,
    more: points.length - rows.length,
    foot: '',
    importance: 2,
    rest: (count) =>
      `\n_Trend: ${plural(count, 'earlier day')} didn't fit here. The report file has all of them._\n`,
  };
}

function weakestSection(report: Report): Section {
  const rows = report.weakest.map((one) =>
    tableRow([
      code(one.part === null ? one.service : `${one.service}.${one.part}`),
      one.model ?? '–',
      one.criticality ?? '–',
      `${one.unowned} of ${one.duties}`,
    ]),
  );
  return {
    head: `\n### Weakest services\n\n${tableHead(['Service', 'Model', 'Criticality', 'Unowned duties'])}\n`,
    rows,
    foot: '',
    importance: 2,
    rest: (count) => `\n_Weakest services: ${plural(count, 'service')} didn't fit here._\n`,
  };
}

function matrixSection(report: Report): Section {
  const entries = report.manifests.flatMap((manifest) =>
    manifest.services.map((service) => ({ service, manifest })),
  );
  const rows = entries
    .slice(0, MOST_ROWS)
    .map(({ service, manifest }) => matrixRow(service, manifest, report));
  return {
    head: `\n<details><summary>Who owns what</summary>\n\n${tableHead(['Service', 'Model', 'Owned', 'Waived', 'Unowned'])}\n`,
    rows,
    more: entries.length - rows.length,
    foot: '\n</details>\n',
    importance: 1,
    rest: (count) =>
      `\n_Who owns what: ${plural(count, 'service')} didn't fit here. The report file has all of them._\n`,
  };
}

function listOf(ids: readonly string[]): string {
  return ids.map((id) => code(id)).join(', ');
}

function matrixRow(service: ReportService, manifest: ReportManifest, report: Report): string {
  const named = service.part === undefined ? service.id : `${service.id}.${service.part}`;
  const where = report.manifests.length > 1 ? ` in ${code(manifest.file)}` : '';
  const of = (status: string): string => {
    const layers = service.layers.filter((layer) => layer.status === status);
    return layers
      .map(({ layer, owners }) =>
        [code(layer), owners.map((owner) => code(owner)).join(', ')]
          .filter((word) => word !== '')
          .join(': '),
      )
      .join('<br>');
  };
  return tableRow([
    `${code(named)}${where}`,
    [service.model ?? '–', ...originLines(service.layers, listOf)].join('<br>'),
    of('owned'),
    of('waived'),
    of('unowned'),
  ]);
}
