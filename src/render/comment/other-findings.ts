import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { messageOf } from '../../report/message.ts';
import { code, message, tableHead, tableRow } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';
import { plural } from '../text/verdict-line.ts';
import { worstFirst } from '../worst-first.ts';
import { foldedAfterFew, type Words } from './comment-words.ts';

const COLUMNS = tableHead(['Where', 'What']);

/**
 * Errors and warnings that are not just about a duty without an owner: those that the change brings; without a base, all
 * of them.
 */
export function newFindingsSections(report: Report, words: Words): Section[] {
  const rows = othersThan(
    report,
    ({ introduced, severity }) => introduced !== false && severity !== 'notice',
  );
  const title = report.delta === null ? 'Also to mend' : 'Also new in this change';
  const section = {
    head: `${words.heading(title)}\n${COLUMNS}\n`,
    rows,
    foot: '',
    importance: 8,
    rest: words.rest(title, 'finding', 'findings'),
  };
  return foldedAfterFew(section, COLUMNS, 'finding', 'findings');
}

/** Notices that the change brings, folded: nothing has to be done about them. */
export function noticesSection(report: Report, words: Words): Section {
  const rows = othersThan(
    report,
    ({ introduced, severity }) => introduced === true && severity === 'notice',
  );
  return {
    head: `\n<details><summary>New, and only to be noticed: ${rows.length}</summary>\n\n${COLUMNS}\n`,
    rows,
    foot: '\n</details>\n',
    importance: 3,
    rest: words.rest('New, and only to be noticed', 'finding', 'findings'),
  };
}

/** Other errors that were there before the change, folded. */
export function oldFindingsSection(report: Report, words: Words): Section {
  const rows = othersThan(
    report,
    ({ introduced, severity }) => introduced === false && severity === 'error',
  );
  return {
    head: `\n<details><summary>Still to mend: ${plural(rows.length, 'error')}</summary>\n\n${COLUMNS}\n`,
    rows,
    foot: '\n</details>\n',
    importance: 3,
    rest: words.rest('Still to mend', 'error', 'errors'),
  };
}

function othersThan(report: Report, isWanted: (finding: Finding) => boolean): string[] {
  const others = report.findings.filter((one) => one.rule !== 'unowned-duty' && isWanted(one));
  return worstFirst(others, report).map(findingRow);
}

function findingRow(finding: Finding): string {
  const { location, rule, severity, docs } = finding;
  const { file, line } = location;
  return tableRow([
    code(`${file}:${line}`),
    `${severity} [${rule}](${docs}): ${message(messageOf(finding))}`,
  ]);
}
