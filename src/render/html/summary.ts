import { changesOf } from '../../estate/change.ts';
import { failing } from '../../estate/gate.ts';
import type { Report } from '../../estate/report.ts';
import { saysRest } from '../../report/listing.ts';
import { grouped, plural } from '../../text/counts.ts';
import { incomplete } from '../missing-parts.ts';
import { escapeMarkup } from '../text/markup.ts';
import type { RowId } from './estate-tables.ts';
import { bdi, entryName } from './html-text.ts';

/** The top of the page: the verdict and why, and the counts. */
export function summaryHtml(report: Report): string {
  const { estate, verdict, today, framework } = report;
  const badge = verdict === 'pass' ? '✓ Pass' : '✗ Fail';
  return `<header>
<p class="faint">Cloud estate check</p>
<h1>${estate === '' ? 'Cloud estate' : bdi(estate)}</h1>
<p class="verdict"><span class="badge ${verdict}">${badge}</span> ${outcome(report)}${gap(report)}</p>
<p class="faint">As of ${escapeMarkup(today)} · framework ${escapeMarkup(framework)} · ${gateText(report)}</p>
</header>
${countsHtml(report)}${bar(report)}`;
}

function gap(report: Report): string {
  const text = incomplete(report);
  return text === '' ? '' : ` <strong>${text.replace('inc', 'Inc')}.</strong>`;
}

function outcome(report: Report): string {
  const { counts, delta } = report;
  if (counts.unowned > 0) {
    const unowned = `${plural(counts.unowned, 'duty has', 'duties have')} no owner`;
    if (delta === null) return `${unowned}.`;
    const fresh = changesOf(delta, 'duty-introduced').length;
    return `${unowned}, ${fresh === 0 ? 'none' : grouped(fresh)} of them new in this change.`;
  }
  const errors = counts.errors === 0 ? '' : ` ${plural(counts.errors, 'error')} to fix.`;
  if (counts.duties === 0) return `No duty is known.${errors}`;
  const waived = counts.waived === 0 ? '' : `, or a waiver (${grouped(counts.waived)})`;
  return `Every duty has an owner${waived}.${errors}`;
}

function gateText(report: Report): string {
  const { failOn, scope } = report.gate;
  if (failOn === 'never') return 'the gate never fails';
  const which = { error: 'errors', warning: 'warnings and errors', notice: 'any finding' };
  const what = `the gate fails on ${which[failOn]}${scope === 'introduced' ? ' that the change introduces' : ''}`;
  const found = failing(report.findings, report.gate);
  const count = found.filter((finding) => !saysRest(finding)).length;
  if (found.length === 0) return what;
  return `${what}: ${found.length > count ? 'more than ' : ''}${grouped(count)} here`;
}

function countsHtml(report: Report): string {
  const { counts } = report;
  const tiles: readonly (readonly [string, number, boolean?])[] = [
    ['Services', counts.services],
    ['Duties', counts.duties],
    ['Owned', counts.owned],
    ['Unowned', counts.unowned, true],
    ['Waived', counts.waived],
    ['Errors', counts.errors, true],
    ['Warnings', counts.warnings],
    ['Notices', counts.notices],
  ];
  const html = tiles.map(
    ([name, value, bad]) =>
      `<div${bad === true && value > 0 ? ' class="bad"' : ''}><dt>${name}</dt><dd>${grouped(value)}</dd></div>`,
  );
  return `<dl class="counts">${html.join('')}</dl>\n`;
}

/** The duties as one bar: owned, waived, unowned. The counts show the same as numbers. */
function bar(report: Report): string {
  const { duties, owned, waived, unowned } = report.counts;
  if (duties === 0) return '';
  const percent = (count: number): string => ((count / duties) * 100).toFixed(3);
  const rect = (name: string, from: number, count: number): string =>
    count === 0
      ? ''
      : `<rect class="${name}" x="${percent(from)}" width="${percent(count)}" height="10"/>`;
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${rect('o', 0, owned)}${rect('w', owned, waived)}${rect('u', owned + waived, unowned)}</svg>\n`;
}

/** How many of the weakest services are in sight at once. */
const IN_SIGHT = 8;

/** The weakest services, those with most to lose first, as a card of the overview. */
export function weakestHtml({ weakest }: Report, idOf: RowId): string {
  if (weakest.length === 0) return '';
  const rows = weakest.map((one) => {
    const id = idOf(one.file, one.service, one.part);
    const name = entryName(one.service, one.part);
    const named = id === undefined ? name : `<a href="#${id}">${name}</a>`;
    return `<tr><th scope="row">${named}</th><td>${bdi(one.model ?? 'none')}</td><td>${bdi(one.criticality ?? 'not set')}</td><td class="num bad">${grouped(one.unowned)} of ${grouped(one.duties)}</td></tr>\n`;
  });
  const folded = rows.slice(IN_SIGHT);
  const more =
    folded.length === 0
      ? ''
      : `<details><summary>${grouped(folded.length)} more</summary>${weakTable(folded)}</details>`;
  return `<div class="card"><h3 id="weakest">Weakest first <span class="faint">unowned duties, weighted by criticality</span></h3>
${weakTable(rows.slice(0, IN_SIGHT))}${more}</div>
`;
}

function weakTable(rows: readonly string[]): string {
  return `<table class="tally" aria-labelledby="weakest"><thead><tr><th scope="col">Service</th><th scope="col">Model</th><th scope="col">Criticality</th><th scope="col" class="num">Unowned</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table>
`;
}
