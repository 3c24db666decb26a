import type { Finding } from '../../finding.ts';
import type { Report } from '../../report/report.ts';
import { code, message, tableHead, tableRow } from '../markdown-text.ts';
import type { Section } from '../sections.ts';
import { plural } from '../verdict.ts';
import { worstFirst } from '../worst.ts';
import { foldedAfterFew, type Words } from './words.ts';

const COLUMNS = tableHead(['Where', 'What']);

/**
 * Findings that are not just a duty without an owner: open, those that the change brings (without a base, all errors
 * and warnings); folded, the errors that were there before.
 */
export function mendSections(report: Report, words: Words): Section[] {
  const others = worstFirst(
    report.findings.filter(({ rule }) => rule !== 'unowned-duty'),
    report,
  );
  const fresh = others.filter(
    ({ introduced, severity }) =>
      introduced === true || (introduced === null && severity !== 'notice'),
  );
  const old = others.filter(
    ({ introduced, severity }) => introduced === false && severity === 'error',
  );
  const title = report.delta === null ? 'Also to mend' : 'Also new in this change';
  const open = {
    head: `${words.heading(title)}\n${COLUMNS}\n`,
    rows: fresh.map(findingRow),
    foot: '',
    importance: 8,
    rest: words.rest(title, 'finding', 'findings'),
  };
  return [
    ...foldedAfterFew(open, COLUMNS, 'finding', 'findings'),
    {
      head: `\n<details><summary>Still to mend: ${plural(old.length, 'error')}</summary>\n\n${COLUMNS}\n`,
      rows: old.map(findingRow),
      foot: '\n</details>\n',
      importance: 3,
      rest: words.rest('Still to mend', 'error', 'errors'),
    },
  ];
}

function findingRow({ file, line, rule, severity, docs, message: text }: Finding): string {
  return tableRow([code(`${file}:${line}`), `${severity} [${rule}](${docs}): ${message(text)}`]);
}
