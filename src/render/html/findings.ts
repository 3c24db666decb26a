import { ownerToName } from '../../estate/edit.ts';
import type { Finding } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { isMap } from '../../parse/values.ts';
import { grouped, plural } from '../../text/counts.ts';
import { lineOfEdit, placeOfEdit } from '../../text/edit-line.ts';
import { addTo } from '../../text/grouping.ts';
import { listed } from '../../text/lists.ts';
import { pathText } from '../../text/path-text.ts';
import { fixYaml } from '../../text/yaml-text.ts';
import { consequencesText, estateAdvice, type Paragraph, paragraphsOf } from '../paragraphs.ts';
import { escapeMarkup } from '../text/markup.ts';
import { worstFirst } from '../worst-first.ts';
import type { RowId } from './estate-tables.ts';
import { entryName, link, messageText, placeText } from './html-text.ts';

/** Nobody reads more, and a page with all findings of a large estate wouldn't open on a phone. */
const MOST = 500;

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
  const mistakes = paragraphsOf(worstFirst(findings, report));
  yield `<p>${sum.join(', ')}, from ${plural(mistakes.length, 'mistake')}; the most urgent first.</p>\n`;
  const shown = mistakes.slice(0, MOST);
  for (let from = 0; from < shown.length; from += BLOCK) {
    const items = shown.slice(from, from + BLOCK).map((one) => item(one, idOf));
    yield `<ul class="plain block${items.length === BLOCK ? ' far' : ''}">\n${items.join('')}</ul>\n`;
  }
  const rest = mistakes.length - shown.length;
  if (rest > 0) {
    yield `<p>${plural(rest, 'more mistake is', 'more mistakes are')} not listed here. The JSON report has all findings.</p>\n`;
  }
}

/** One mistake, at its first place; the others are named after it. */
function item({ by, findings, consequences }: Paragraph, idOf: RowId): string {
  const [finding, ...others] = findings;
  const { severity, rule, docs, introduced, title, reason, remedy } = finding;
  const times = others.length === 0 ? '' : ` ×${grouped(findings.length)}`;
  const where = [
    `<span class="severity">${signs[severity]} ${severity}</span>`,
    `${link(docs, escapeMarkup(rule))}${times}`,
    placeText(finding),
    ...entryLink(finding, idOf),
  ];
  if (introduced === true) where.push('<strong>new in this change</strong>');
  const head = `<li class="finding ${severity}"><p>${where.join(' · ')}</p>`;
  if (by === 'estate') {
    const { layers, text } = estateAdvice(findings);
    const lines = layers.map((layer) => escapeMarkup(fixYaml(layer, ownerToName)));
    return `${head}<p><strong>No owner for ${escapeMarkup(layers.join(', '))}</strong><br>${messageText(text)}</p><p>Under <code>owners</code>:</p><pre>${lines.join('\n')}</pre></li>\n`;
  }
  const also = by === 'cause' ? placesHtml(others, idOf) : alsoHtml(others);
  const more = `${also}${escapeMarkup(consequencesText(consequences))}`;
  const edits = by === 'cause' ? finding.edits : findings.flatMap((one) => one.edits);
  return `${head}<p><strong>${messageText(title)}</strong>${said(reason)}${others.length > 0 && by === 'entry' ? '' : said(remedy)}${more}</p>${editsHtml(edits)}</li>\n`;
}

function entryLink({ location, subject: { service, part } }: Finding, idOf: RowId): string[] {
  if (service === null) return [];
  const id = idOf(location.file, service, part);
  const name = entryName(service, part);
  return [id === undefined ? name : `<a href="#${id}">${name}</a>`];
}

/** More places of one mistake are counted. */
const MOST_SHOWN = 200;

/** Where else the same mistake is. */
function placesHtml(others: readonly Finding[], idOf: RowId): string {
  if (others.length === 0) return '';
  const places = others
    .slice(0, MOST_SHOWN)
    .map((one) => [placeText(one), ...entryLink(one, idOf)].join(' '));
  const rest = others.length - places.length;
  const more = rest > 0 ? ` and ${grouped(rest)} more` : '';
  return `<br>The same at ${plural(others.length, 'other place')}: ${places.join(', ')}${more}.`;
}

/** The other unowned duties of the same entry. */
function alsoHtml(others: readonly Finding[]): string {
  if (others.length === 0) return '';
  const layers = others.map(({ subject }) => subject.layer ?? '');
  return `<br>Also unowned: ${escapeMarkup(listed(layers))}.`;
}

function said(text: string): string {
  return text === '' ? '' : `<br>${messageText(text)}`;
}

/** What to paste, if that is more than the line in the remedy. */
function editsHtml(edits: Finding['edits']): string {
  const added = edits.filter((edit) => edit.action !== 'remove');
  if (added.length < 2 && !added.some(({ value }) => isMap(value))) return '';
  const byPlace = new Map<string, string[]>();
  for (const edit of added) {
    const place = pathText(placeOfEdit(edit));
    addTo(byPlace, place, escapeMarkup(lineOfEdit(edit)));
  }
  const blocks = [...byPlace].map(([place, lines]) => {
    const where =
      place === '' ? 'At the top of the file' : `Under <code>${escapeMarkup(place)}</code>`;
    return `<p>${where}:</p><pre>${lines.join('\n')}</pre>`;
  });
  return blocks.join('');
}
