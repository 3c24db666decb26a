import type { Report } from '../../estate/report.ts';
import { dayOf, days } from '../../evidence/dates.ts';
import { grouped, plural } from '../../text/counts.ts';
import { exactnessText } from '../exactness-text.ts';
import { escapeMarkup } from '../text/markup.ts';
import { bdi, entryName, ownerText } from './html-text.ts';
import type { Ending, PageDates } from './page-dates.ts';

const IN_SIGHT = 15;
const UNFOLDED = 200;

/** Less than this is soon. */
const SOON = 90;

/** Waivers and agreements by the day on which they end, and how long ago agreements were reviewed. */
export function endingsHtml(dates: PageDates, { today, counts }: Report): string {
  const { endings, reviews } = dates;
  if (endings.length === 0 && reviews.length === 0) return '';
  return `<section aria-labelledby="dates"><h2 id="dates">By date</h2>
<div class="cards wide">
${endings.length === 0 ? '' : endingTable(endings, today)}${reviews.length === 0 ? '' : reviewTable(reviews, exactnessText(counts.agreements))}</div></section>
`;
}

function endingTable(endings: readonly Ending[], today: string): string {
  const rows = endings.map((ending) => endingRow(ending, today));
  const folded = rows.slice(IN_SIGHT, IN_SIGHT + UNFOLDED);
  const rest = rows.length - IN_SIGHT - folded.length;
  const more =
    folded.length === 0
      ? ''
      : `<details><summary>${grouped(folded.length)} more</summary>${table(folded)}${rest > 0 ? `<p>${plural(rest, 'more is', 'more are')} in the JSON report.</p>` : ''}</details>`;
  return `<div class="card"><h3 id="endings">Waivers and agreements that end <span class="faint">${grouped(rows.length)}</span></h3>
${table(rows.slice(0, IN_SIGHT))}${more}</div>
`;
}

function table(rows: readonly string[]): string {
  return `<table class="tally dates" aria-labelledby="endings"><thead><tr><th scope="col">Ends</th><th scope="col">What</th><th scope="col">Why, and who approved it</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table>
`;
}

function endingRow(ending: Ending, today: string): string {
  const { kind, date, about, approvedBy, noticeDays, duties, first, name, entries } = ending;
  const others = entries > 1 ? ` and ${grouped(entries - 1)} more` : '';
  const what = `<a href="#s${first}">${entryName(...name)}</a>${others}`;
  const scope = kind === 'waiver' ? `waiver for ${plural(duties, 'duty', 'duties')}` : 'agreement';
  const approver = approvedBy === null ? '' : `, <code>${ownerText(approvedBy)}</code>`;
  const notice = noticeDays === null ? '' : `, notice ${days(noticeDays)} before`;
  const why = about === '' ? '' : bdi(about);
  return `<tr><th scope="row">${escapeMarkup(date)}${whenHtml(date, today)}</th><td>${what}<br><span class="faint">${scope}${notice}</span></td><td>${why}${approver}</td></tr>
`;
}

/** How long until then, in words; what is over or soon is marked by words and weight, not by colour alone. */
function whenHtml(date: string, today: string): string {
  const [end, now] = [dayOf(date), dayOf(today)];
  if (end === undefined || now === undefined) return '';
  const left = end - now;
  if (left < 0) return `<br><strong class="late">ended ${days(-left)} ago</strong>`;
  const text = left === 0 ? 'today' : `in ${days(left)}`;
  return left < SOON ? `<br><strong>${text}</strong>` : `<br><span class="faint">${text}</span>`;
}

function reviewTable(reviews: PageDates['reviews'], exactness: string): string {
  const never = reviews.find(([month]) => month === '');
  const byYear = new Map<string, number>();
  for (const [month, entries] of reviews) {
    if (month === '') continue;
    const year = month.slice(0, 4);
    byYear.set(year, (byYear.get(year) ?? 0) + entries);
  }
  const list = byYear.size > 12 ? [...byYear] : reviews.filter(([month]) => month !== '');
  const rows = [
    ...(never === undefined ? [] : [['never', never[1]] as const]),
    ...list.slice(0, IN_SIGHT),
  ].map(
    ([when, entries]) =>
      `<tr><th scope="row">${escapeMarkup(when)}</th><td class="num">${grouped(entries)}</td></tr>\n`,
  );
  const rest = list.length - IN_SIGHT;
  return `<div class="card"><h3 id="reviews">Agreements by last review</h3>
<table class="tally" aria-labelledby="reviews"><thead><tr><th scope="col">Reviewed</th><th scope="col" class="num">Services</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table>
${rest > 0 ? `<p class="faint">${plural(rest, 'later month')} not listed.</p>\n` : ''}${exactness === '' ? '' : `<p>${exactness}</p>\n`}</div>
`;
}
