import type { Delta, DutyRef } from '../../estate/report.ts';
import { grouped } from '../../text/thousands.ts';
import { escapeMarkup } from '../text/markup.ts';
import { bdi, entryName, ownerText } from './html-text.ts';

/** Items of a list; a change that brings more is read in the JSON report. */
const MOST = 200;

/** What the change does to the estate. */
export function deltaHtml(delta: Delta): string {
  const lists = [
    list('New duties without an owner', delta.introduced, dutyText),
    list('Resolved', delta.resolved, (one) => `${dutyText(one)}: ${bdi(one.how)}`),
    list(
      'Changed hands',
      delta.reassigned,
      (one) => `${dutyText(one)}: ${change(owners(one.before), owners(one.after))}`,
    ),
    list(
      'Models',
      delta.models,
      (one) =>
        `${entryName(one.service, one.part)}: ${change(orNone(one.before), orNone(one.after))}`,
    ),
    list(
      'Splits',
      delta.splits,
      (one) =>
        `${dutyText(one)}: ${change(orNone(one.before), orNone(one.after))}${one.clause === null ? '' : `, by the clause ${bdi(one.clause)}`}`,
    ),
    list('Waivers', delta.waivers, waiverText),
    list(
      'Policy',
      delta.policy,
      (one) => `${bdi(one.what)}: ${change(orNone(one.before), orNone(one.after))}`,
    ),
    list('Services added', delta.services.added, bdi),
    list('Services removed', delta.services.removed, bdi),
    list('What could not be compared', delta.notes, bdi),
  ].join('');
  const still =
    delta.inherited === 0
      ? ''
      : `<p>${grouped(delta.inherited)} ${delta.inherited === 1 ? 'duty was' : 'duties were'} without an owner before, and still ${delta.inherited === 1 ? 'is' : 'are'}.</p>\n`;
  const nothing =
    lists === ''
      ? '<p>Nothing in who holds which duty.</p>\n'
      : `<div class="changes">\n${lists}</div>\n`;
  return `<section class="delta" aria-labelledby="delta"><h2 id="delta">What this change does</h2>\n<p class="faint">Compared with <code>${escapeMarkup(delta.base)}</code>.</p>\n${nothing}${still}</section>\n`;
}

function list<Item>(title: string, items: readonly Item[], html: (item: Item) => string): string {
  if (items.length === 0) return '';
  const rest = items.length - MOST;
  const more = rest > 0 ? `<li>and ${grouped(rest)} more, in the JSON report</li>\n` : '';
  const listed = items.slice(0, MOST).map((one) => `<li>${html(one)}</li>\n`);
  return `<div><h3>${title} (${grouped(items.length)})</h3>\n<ul>\n${listed.join('')}${more}</ul></div>\n`;
}

function dutyText(duty: DutyRef): string {
  return `${entryName(duty.service, duty.part)}, ${bdi(duty.layer)}`;
}

function change(before: string, after: string): string {
  return `${before} → ${after}`;
}

function owners(names: readonly string[]): string {
  return names.length === 0
    ? 'nobody'
    : names.map((name) => `<code>${ownerText(name)}</code>`).join(', ');
}

function orNone(text: string | null): string {
  return text === null || text === '' ? 'none' : bdi(text);
}

function waiverText(one: Delta['waivers'][number]): string {
  const said = [`${dutyText(one)}: ${one.change}`];
  if (one.expires !== null) said.push(`expires ${escapeMarkup(one.expires)}`);
  if (one.approvedBy !== null) said.push(`approved by <code>${ownerText(one.approvedBy)}</code>`);
  if (one.reason !== null) said.push(`reason: ${bdi(one.reason)}`);
  return said.join(', ');
}
