import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { isMap } from '../../parse/values.ts';
import { grouped, plural } from '../../text/counts.ts';
import { lineOfEdit, placeOfEdit } from '../../text/edit-line.ts';
import { pathText } from '../../text/path-text.ts';
import { saysUnowned } from '../duty-findings.ts';
import { type FindingGroup, groupFindings, restText } from '../finding-groups.ts';
import { escapeMarkup } from '../text/markup.ts';
import { worstFirst } from '../worst-first.ts';
import type { RowId } from './estate-tables.ts';
import { entryName, link, messageText, placeText } from './html-text.ts';

/** Nobody reads more, and a page with all findings of a large estate wouldn't open on a phone. */
const MOST = 500;

/** Places of one mistake that are listed. */
const MOST_PLACES = 100;

const BLOCK = 100;

const signs = { error: '✗', warning: '▲', notice: 'ℹ' } as const;

/** The findings, those of one mistake together, the most urgent first. */
export function* findingsHtml(report: Report, idOf: RowId): Generator<string> {
  const { counts, findings } = report;
  yield '<h2 id="findings">Findings</h2>\n';
  if (findings.length === 0) {
    yield '<p>None.</p>\n';
    return;
  }
  const sum = [
    plural(counts.errors, 'error'),
    plural(counts.warnings, 'warning'),
    plural(counts.notices, 'notice'),
  ];
  const groups = groupFindings(worstFirst(findings, report));
  yield `<p>${sum.join(', ')}, from ${plural(groups.length, 'mistake')}; the most urgent first.</p>\n`;
  const shown = groups.slice(0, MOST);
  for (let from = 0; from < shown.length; from += BLOCK) {
    const items = shown.slice(from, from + BLOCK).map((group) => item(group, idOf));
    yield `<ul class="plain block${items.length === BLOCK ? ' far' : ''}">\n${items.join('')}</ul>\n`;
  }
  const rest = groups.length - shown.length;
  if (rest > 0) {
    yield `<p>${plural(rest, 'more mistake is', 'more mistakes are')} not listed here. The JSON report has all findings.</p>\n`;
  }
}

function item(group: FindingGroup, idOf: RowId): string {
  const [finding, ...others] = group;
  const { severity, rule, docs, introduced, title, reason, remedy } = finding;
  const { service, part } = finding.subject;
  const where = [
    `<span class="severity">${signs[severity]} ${severity}</span>`,
    link(docs, escapeMarkup(rule)),
    placeText(finding),
  ];
  if (service !== null) {
    const id = idOf(finding.location.file, service, part);
    const name = entryName(service, part);
    where.push(id === undefined ? name : `<a href="#${id}">${name}</a>`);
  }
  if (introduced === true) where.push('<strong>new in this change</strong>');
  return `<li class="finding ${severity}"><p>${where.join(' · ')}</p><p><strong>${messageText(title)}</strong>${said(reason)}${said(remedy)}</p>${editsHtml(finding)}${othersHtml(group, others, idOf)}</li>\n`;
}

/** Where else the same mistake is, or what else its service is missing. */
function othersHtml(group: FindingGroup, others: readonly Finding[], idOf: RowId): string {
  if (others.length === 0) return '';
  const [first] = group;
  const isOfService = saysUnowned(first) && first.subject.service !== null;
  const items = others.slice(0, MOST_PLACES).map((other) => {
    const { service, part } = other.subject;
    const { file } = other.location;
    const id = service === null ? undefined : idOf(file, service, part);
    const name = service === null ? '' : entryName(service, part);
    const where = id === undefined ? name : `<a href="#${id}">${name}</a>`;
    // Each duty of a service has its own reason; places of one mistake differ in their place alone.
    const why = isOfService ? ` ${messageText([other.reason, other.remedy].join(' ').trim())}` : '';
    return `<li>${placeText(other)} ${where} <strong>${messageText(other.title)}</strong>${why}</li>\n`;
  });
  const rest = others.length - items.length;
  const more = rest > 0 ? `<li>and ${grouped(rest)} more, in the JSON report</li>\n` : '';
  return `<details><summary>${escapeMarkup(restText(group))}</summary><ul>\n${items.join('')}${more}</ul></details>`;
}

function said(text: string): string {
  return text === '' ? '' : `<br>${messageText(text)}`;
}

/** What to paste, if it is more than the line in the remedy. */
function editsHtml({ edits }: Finding): string {
  const added = edits.filter((edit) => edit.action !== 'remove');
  if (added.length < 2 && !added.some(({ value }) => isMap(value))) return '';
  const byPlace = new Map<string, string[]>();
  for (const edit of added) {
    const place = pathText(placeOfEdit(edit));
    byPlace.set(place, [...(byPlace.get(place) ?? []), escapeMarkup(lineOfEdit(edit))]);
  }
  const blocks = [...byPlace].map(([place, lines]) => {
    const where =
      place === '' ? 'At the top of the file' : `Under <code>${escapeMarkup(place)}</code>`;
    return `<p>${where}:</p><pre>${lines.join('\n')}</pre>`;
  });
  return blocks.join('');
}
