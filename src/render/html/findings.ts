import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { grouped } from '../../text/thousands.ts';
import { escapeMarkup } from '../text/markup.ts';
import { plural } from '../text/verdict-line.ts';
import { worstFirst } from '../worst-first.ts';
import type { RowId } from './estate.ts';
import { entryName, link, messageText, placeText } from './text.ts';

/** More than anyone reads; a page with all of a large estate's would not open on a phone. */
const MOST = 2000;

const BLOCK = 100;

const signs = { error: '✗', warning: '▲', notice: 'ℹ' } as const;

/** The findings, the most urgent first. */
export function* findingsHtml(report: Report, idOf: RowId): Generator<string> {
  const { counts, findings } = report;
  yield '<h2 id="findings">Findings</h2>\n';
  if (findings.length === 0) {
    yield '<p>None: no rule has anything to say.</p>\n';
    return;
  }
  const sum = [
    plural(counts.errors, 'error'),
    plural(counts.warnings, 'warning'),
    plural(counts.notices, 'notice'),
  ];
  yield `<p>${sum.join(', ')}; the most urgent first.</p>\n`;
  const shown = worstFirst(findings, report, MOST);
  for (let from = 0; from < shown.length; from += BLOCK) {
    const items = shown.slice(from, from + BLOCK).map((finding) => item(finding, idOf));
    yield `<ul class="plain block${items.length === BLOCK ? ' far' : ''}">\n${items.join('')}</ul>\n`;
  }
  const rest = findings.length - shown.length;
  if (rest > 0) {
    yield `<p>${grouped(rest)} more findings are not listed here. The JSON report has them all.</p>\n`;
  }
}

function item(finding: Finding, idOf: RowId): string {
  const { severity, rule, docs, introduced, service, part, file } = finding;
  const where = [
    `<span class="severity">${signs[severity]} ${severity}</span>`,
    link(docs, escapeMarkup(rule)),
    placeText(finding),
  ];
  if (service !== null) {
    const id = idOf(file, service, part);
    const name = entryName(service, part);
    where.push(id === undefined ? name : `<a href="#${id}">${name}</a>`);
  }
  if (introduced === true) where.push('<strong>new in this change</strong>');
  return `<li class="finding ${severity}"><p>${where.join(' · ')}</p><p>${messageText(finding.message)}</p>${fixHtml(finding)}</li>\n`;
}

/** The text to paste, unless the message has it already. */
function fixHtml({ fix, message }: Finding): string {
  if (fix === null || message.includes(fix.yaml.trim())) return '';
  const yaml = fix.yaml.trimEnd().split('\n').map(escapeMarkup).join('\n');
  const where =
    fix.under === '' ? 'At the top of the file' : `Under <code>${escapeMarkup(fix.under)}</code>`;
  return `<p>${where}:</p><pre>${yaml}</pre>`;
}
