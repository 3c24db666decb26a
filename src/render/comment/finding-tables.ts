import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { grouped, plural } from '../../text/counts.ts';
import { messageOf } from '../../text/message.ts';
import { type FindingGroup, groupFindings, restText } from '../finding-groups.ts';
import { code, message, tableHead, tableRow } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';
import { worstFirst } from '../worst-first.ts';
import { foldedTable, type Page } from './page.ts';

/** The findings that the rows of duties show. */
export type Covered = ReadonlySet<Finding>;

const COLUMNS = tableHead(['Where', 'What']);

/**
 * Errors and warnings that aren't only about a duty without an owner: those that the change introduces; without a base,
 * all of them.
 */
export function newFindingsSections(report: Report, covered: Covered, page: Page): Section[] {
  const rows = othersThan(
    report,
    covered,
    page,
    ({ introduced, severity }) => introduced !== false && severity !== 'notice',
  );
  const title = report.delta === null ? 'Other errors and warnings' : 'Also new in this change';
  const section = {
    head: `${page.heading(title)}\n${COLUMNS}\n`,
    rows,
    foot: '',
    importance: 8,
    rest: page.leftOut(title, 'finding', 'findings'),
  };
  return foldedTable(section, COLUMNS, 'finding', 'findings');
}

/** Notices that the change introduces, folded: nothing has to be done about them. */
export function noticesSection(report: Report, covered: Covered, page: Page): Section {
  const rows = othersThan(
    report,
    covered,
    page,
    ({ introduced, severity }) => introduced === true && severity === 'notice',
  );
  return {
    head: `\n<details><summary>New notices (${grouped(rows.length)})</summary>\n\n${COLUMNS}\n`,
    rows,
    foot: '\n</details>\n',
    importance: 3,
    rest: page.leftOut('New notices', 'notice', 'notices'),
  };
}

/** Other errors that were there before the change, folded. */
export function oldFindingsSection(report: Report, covered: Covered, page: Page): Section {
  const rows = othersThan(
    report,
    covered,
    page,
    ({ introduced, severity }) => introduced === false && severity === 'error',
  );
  return {
    head: `\n<details><summary>Other errors (${grouped(rows.length)})</summary>\n\n${COLUMNS}\n`,
    rows,
    foot: '\n</details>\n',
    importance: 3,
    rest: page.leftOut('Other errors', 'error', 'errors'),
  };
}

function othersThan(
  report: Report,
  covered: Covered,
  page: Page,
  isWanted: (finding: Finding) => boolean,
): string[] {
  const others = report.findings.filter(
    (one) => one.rule !== 'unowned-duty' && !covered.has(one) && isWanted(one),
  );
  return groupFindings(worstFirst(others, report)).map((group) => findingRow(group, page));
}

/** One row for one mistake, with the count of its places. */
function findingRow(group: FindingGroup, page: Page): string {
  const [{ location, rule, severity, docs }] = group;
  const { file, line } = location;
  const rest = restText(group);
  const what = `${severity} [${rule}](${docs}): ${message(messageOf(group[0]))}`;
  const places = group.length === 1 ? '' : `<br>${plural(group.length, 'time')}`;
  return tableRow([
    `${page.linked(code(`${file}:${line}`), file, line)}${places}`,
    rest === '' ? what : `${what}<br>${message(rest)}`,
  ]);
}
