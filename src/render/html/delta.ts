import type { Change, ChangeKind, ChangeOf, Delta } from '../../estate/change.ts';
import type { Subject } from '../../estate/finding.ts';
import { noteText } from '../../report/note-text.ts';
import { grouped } from '../../text/counts.ts';
import { notReadReasons } from '../../text/ledger-lines.ts';
import { escapeMarkup } from '../text/markup.ts';
import { resolutionText } from '../text/resolution-text.ts';
import { bdi, entryName, messageText, ownerText } from './html-text.ts';

/** Items of a list. The JSON report has the rest. */
const MOST = 200;

/** The list for each kind of change, in this order. */
const titles: Readonly<Record<ChangeKind, string>> = {
  'duty-introduced': 'New duties without an owner',
  'duty-resolved': 'Resolved',
  'finding-resolved': 'Resolved findings',
  owners: 'New owners',
  field: 'Fields',
  split: 'Splits',
  waiver: 'Waivers',
  guard: 'CODEOWNERS',
  policy: 'Policy',
  'framework-file': 'Framework',
  'not-read': 'Not read',
  service: 'Services',
};

/** What the change does to the estate. */
export function deltaHtml(delta: Delta): string {
  const byKind = new Map<ChangeKind, Change[]>();
  for (const kind of Object.keys(titles) as ChangeKind[]) byKind.set(kind, []);
  for (const change of delta.changes) byKind.get(change.kind)?.push(change);
  const lists = [
    ...[...byKind].map(([kind, changes]) => list(titles[kind], changes, changeHtml)),
    list('Not compared', delta.notes, (note) => messageText(noteText(note))),
  ].join('');
  const still =
    delta.inherited === 0
      ? ''
      : `<p>${grouped(delta.inherited)} ${delta.inherited === 1 ? 'duty was' : 'duties were'} unowned before and still ${delta.inherited === 1 ? 'is' : 'are'}.</p>\n`;
  const nothing =
    lists === ''
      ? '<p>It changes nothing that the check compares.</p>\n'
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

function changeHtml(change: Change): string {
  switch (change.kind) {
    case 'duty-introduced':
      return subjectHtml(change.subject);
    case 'duty-resolved':
      return `${subjectHtml(change.subject)}: ${resolutionText(change.how, { owners, date: escapeMarkup })}`;
    case 'finding-resolved': {
      const { file, subject, rule, title } = change;
      const where = subject.service === null ? bdi(file) : subjectHtml(subject);
      return `${where}: ${bdi(rule)}, ${bdi(title)}`;
    }
    case 'owners':
      return `${subjectHtml(change.subject)}: ${arrow(owners(change.before), owners(change.after))}`;
    case 'split': {
      const { subject, before, after, clause, reason } = change;
      const by = clause === null ? '' : `, under the clause ${bdi(clause)}`;
      const why = reason === null ? '' : `, because ${bdi(reason)}`;
      return `${subjectHtml(subject)}: ${arrow(orNone(before), orNone(after))}${by}${why}`;
    }
    case 'waiver':
      return waiverHtml(change);
    case 'field': {
      const { file, subject, path, before, after } = change;
      const where = subject.service === null ? bdi(file) : subjectHtml(subject);
      return `${where}, ${bdi(path.join('.'))}: ${arrow(orNone(before), orNone(after))}`;
    }
    case 'guard':
      return `${bdi(change.file)}: ${arrow(owners(change.before), owners(change.after))}`;
    case 'policy':
      return `${bdi(change.setting)}: ${arrow(orNone(change.before), orNone(change.after))}`;
    case 'framework-file':
      return `${bdi(change.file)}: ${change.change}`;
    case 'not-read':
      return `${bdi(change.file)}: ${messageText(notReadReasons[change.why])}`;
    case 'service': {
      const now = subjectHtml(change.subject);
      return change.change === 'renamed'
        ? arrow(bdi(change.previous), now)
        : `${now}: ${change.change}`;
    }
  }
}

function subjectHtml({ service, part, layer }: Subject): string {
  const entry = entryName(service ?? '', part);
  return layer === null ? entry : `${entry}, ${bdi(layer)}`;
}

function waiverHtml({ subject, before, after }: ChangeOf<'waiver'>): string {
  const terms = after ?? before;
  const change = after === null ? 'removed' : before === null ? 'added' : 'changed';
  const head = `${subjectHtml(subject)}: ${change}`;
  if (terms === null) return head;
  const former = before !== null && after !== null && before.expires !== after.expires;
  const expires = former
    ? arrow(escapeMarkup(before.expires), escapeMarkup(after.expires))
    : escapeMarkup(terms.expires);
  const approver = `<code>${ownerText(terms.approvedBy)}</code>`;
  return `${head}, expires ${expires}, approved by ${approver}, reason: ${bdi(terms.reason)}`;
}

function arrow(before: string, after: string): string {
  return `${before} → ${after}`;
}

function owners(names: readonly string[]): string {
  return names.length === 0
    ? 'none'
    : names.map((name) => `<code>${ownerText(name)}</code>`).join(', ');
}

function orNone(text: string | null): string {
  return text === null || text === '' ? 'none' : bdi(text);
}
