// In: a report of a run that brings no change. Out: the issue that keeps what is open in sight.

import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { ruleHas } from '../../estate/rule-traits.ts';
import { ruleById } from '../../rules/index.ts';
import { plural } from '../../text/counts.ts';
import { messageOf } from '../../text/message.ts';
import { groupedBy, idList } from '../comment/cell-lists.ts';
import { COMMENT_LIMIT } from '../comment/comment.ts';
import { pageOf } from '../comment/page.ts';
import { code, message, tableHead, tableRow } from '../text/markdown-text.ts';
import { pageWithin, type Section } from '../text/sections.ts';
import { worstFirst } from '../worst-first.ts';
import { byOwner } from './by-owner.ts';

export interface IssueContext {
  /** The gate in one sentence. */
  readonly gate: string;
  readonly runUrl: string | null;
  readonly docsUrl: string;
}

/** The tracking issue's text; `isSettled` where nothing is open any more. */
export interface TrackingIssue {
  readonly title: string;
  readonly body: string;
  readonly isSettled: boolean;
}

const TITLE = 'Cloud estate: what is unowned, and what ends soon';

/** Room for the marker, and for a longer address of another run. */
const MARGIN = 512;
/** Further owners in one issue have no separate section. */
const MOST_OWNERS = 100;
/** Nobody reads a longer table; the report has all rows. */
const MOST_ROWS = 500;

/** The report as a tracking issue, without the marker; within GitHub's limit by whole rows. */
export function renderTrackingIssue(report: Report, context: IssueContext): TrackingIssue {
  const ending = worstFirst(report.findings.filter(endsSoon), report);
  const open = worstFirst(report.findings.filter(isOpen), report);
  const { runUrl, docsUrl, gate } = context;
  const run = runUrl === null ? '' : `[This run](${runUrl}) has the summary and the report · `;
  const foot = `\n<sub>${run}[What the rules mean](${docsUrl}) · The check keeps this issue up to date, and closes it when nothing is open.</sub>\n`;
  if (ending.length + open.length === 0) {
    const body = `Nothing is open: every duty has an owner or a waiver, and nothing ends soon. Checked as of ${report.today}.\n${foot}`;
    return { title: TITLE, body, isSettled: true };
  }
  const head = `${message(gate, false)}\n\n${overview(report, ending)}\n`;
  const sections = sectionsOf(ending, open, report, runUrl);
  const room = COMMENT_LIMIT - MARGIN - head.length - foot.length;
  const body = head + pageWithin(sections, room, (text) => text.length) + foot;
  return { title: TITLE, body, isSettled: false };
}

/** What ends soon, then what is open: a section for each owner. */
function sectionsOf(
  ending: readonly Finding[],
  open: readonly Finding[],
  report: Report,
  runUrl: string | null,
): Section[] {
  const where = runUrl === null ? 'The report of the run' : `[The run](${runUrl})`;
  const page = pageOf({ manifests: report.manifests.length, where, level: '###' });
  const nameOf = ({ subject, location }: Finding): string => {
    const { service, part } = subject;
    const { file, line } = location;
    return service === null ? code(`${file}:${line}`) : page.nameOf({ file, service, part });
  };
  const sectionOf = (
    title: string,
    name: string,
    rows: readonly string[],
    importance: number,
  ): Section => ({
    head: `\n### ${title}\n\n${tableHead(['Service', 'What'])}\n`,
    rows: rows.slice(0, MOST_ROWS),
    more: Math.max(0, rows.length - MOST_ROWS),
    foot: '',
    importance,
    rest: page.leftOut(name, 'row', 'rows'),
  });
  const groups = byOwner(open, report);
  return [
    sectionOf(
      'Ends soon, or has ended',
      'Ends soon',
      rowsOf(ending, withOwners(nameOf, ending, report)),
      3,
    ),
    ...groups.slice(0, MOST_OWNERS).map(({ owner, findings }, at) => {
      const rows = rowsOf(findings, nameOf);
      if (owner === null) return sectionOf('Without any owner', 'Nobody', rows, 2);
      const name = code(owner, false);
      return sectionOf(name, `For ${name}`, rows, 1 - at / 1000);
    }),
    moreOwners(groups.length - MOST_OWNERS, where),
  ];
}

/** The name of a finding's service, and below it who has to act before the date. */
function withOwners(
  nameOf: (finding: Finding) => string,
  ending: readonly Finding[],
  report: Report,
): (finding: Finding) => string {
  const owners = new Map<Finding, string | null>();
  for (const { owner, findings } of byOwner(ending, report))
    for (const finding of findings) owners.set(finding, owner);
  return (finding) => {
    const owner = owners.get(finding) ?? null;
    return owner === null ? nameOf(finding) : `${nameOf(finding)}<br>${code(owner)}`;
  };
}

function overview({ counts, today }: Report, ending: readonly Finding[]): string {
  const { services, duties, unowned, waived } = counts;
  const soon =
    ending.length === 0 ? '' : ` Ending soon, or ended: ${plural(ending.length, 'finding')}.`;
  return `${plural(services, 'service')}, ${plural(duties, 'duty', 'duties')}: ${unowned} unowned, ${waived} waived.${soon} Checked as of ${today}.`;
}

function moreOwners(count: number, where: string): Section {
  return {
    head: '\n',
    rows:
      count > 0
        ? [`_${plural(count, 'more owner')} didn't fit here. ${where} has all of them._`]
        : [],
    foot: '',
    importance: 4,
    rest: () => '',
  };
}

/** What a date affects: a waiver, an agreement, or one that has to be read again. */
function endsSoon({ rule }: Finding): boolean {
  return ruleHas(rule, 'dated');
}

/** Notices about the set-up of the check are for whoever set it up. */
function isOpen(finding: Finding): boolean {
  return (
    !endsSoon(finding) &&
    (finding.severity !== 'notice' || ruleById(finding.rule).category === 'waiver')
  );
}

/** One row for each service and rule: unowned duties by their layers, others one by one. */
function rowsOf(findings: readonly Finding[], nameOf: (finding: Finding) => string): string[] {
  const rows: string[] = [];
  const rowKey = (finding: Finding): string => JSON.stringify([nameOf(finding), finding.rule]);
  for (const group of groupedBy(findings, rowKey).values()) {
    const [first] = group as [Finding];
    const { rule, docs, severity } = first;
    const layers = group.flatMap(({ subject }) => subject.layer ?? []);
    const isUnowned = rule === 'unowned-duty' && layers.length === group.length;
    const what = isUnowned
      ? `no owner: ${idList(layers)}`
      : group
          .slice(0, MOST_LINES)
          .map((one) => message(messageOf(one)))
          .join('<br>');
    const rest =
      !isUnowned && group.length > MOST_LINES ? `<br>and ${group.length - MOST_LINES} more` : '';
    rows.push(tableRow([nameOf(first), `${severity} [${rule}](${docs}): ${what}${rest}`]));
  }
  return rows;
}

const MOST_LINES = 8;
