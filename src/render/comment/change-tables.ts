import {
  type Change,
  type ChangeOf,
  changesOf,
  type Delta,
  type Resolution,
  type WaiverTerms,
} from '../../estate/change.ts';
import type { Subject } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { plural } from '../../text/counts.ts';
import { notReadReasons } from '../../text/ledger-lines.ts';
import { code, prose, tableHead, tableRow } from '../text/markdown-text.ts';
import { resolutionText } from '../text/resolution-text.ts';
import type { Section } from '../text/sections.ts';
import { byCause, byPlace, byText, type Line, lineRow, sharedRow } from './causes.ts';
import { groupedBy, idList, joinedUpTo } from './cell-lists.ts';
import { handedRows } from './owner-changes.ts';
import { entryKey, foldedTable, type Page } from './page.ts';
import { policyEffectLines, settingEffects } from './policy-effect-section.ts';

/** Nobody reads a row with more lines; the report has them all. */
const MOST_LINES = 16;

const COLUMNS = tableHead(['Service', 'What changed']);

/** What had no owner before and has one now, or no longer needs one. */
export function resolvedSections(delta: Delta, page: Page): Section[] {
  const title = 'Resolved';
  const lines = changesOf(delta, 'duty-resolved').map((change) => ({
    ...lineAt(change, dutyResolution(change, page)),
    layer: change.subject.layer,
    how: howText(change, page),
  }));
  const placed = byPlace(lines);
  const ofEntries = [...groupedBy(placed.rest, ({ entry }) => entryKey(entry)).values()].map(
    (group): Line => {
      const [first] = group as [(typeof group)[number]];
      const texts = [...groupedBy(group, ({ how }) => how)].map(
        ([how, some]) => `${idList(some.map(({ layer }) => layer))}: ${how}`,
      );
      return { ...first, text: joinedUpTo(MOST_LINES, texts, '<br>') };
    },
  );
  const alike = byText(ofEntries);
  const rows = [
    ...[...placed.shared, ...alike.shared].map((group) => sharedRow(group, page)),
    ...alike.rest.map((line) => lineRow(line, page)),
    ...resolvedFindingRows(delta, page),
  ];
  const section = {
    head: `${page.heading(title)}\n${COLUMNS}\n`,
    rows,
    foot: '',
    importance: 7,
    rest: page.leftOut(title, 'row', 'rows'),
  };
  return foldedTable(section, COLUMNS, 'row', 'rows');
}

/** Findings that the change resolves, besides those about unowned duties. */
function resolvedFindingRows(delta: Delta, page: Page): string[] {
  const all = changesOf(delta, 'finding-resolved').map(({ rule, title, count, ...placed }) => {
    const times = count === 1 ? '' : `, ${plural(count, 'time')}`;
    return lineAt(placed, `${code(rule)}: ${prose(title)}${times}`);
  });
  const { shared, rest } = byCause(all.filter(({ entry }) => entry.service !== ''));
  const ofFiles = groupedBy(
    all.filter(({ entry }) => entry.service === ''),
    ({ entry }) => entry.file,
  );
  return [
    ...shared.map((group) => sharedRow(group, page)),
    ...rest.map((line) => lineRow(line, page)),
    ...[...ofFiles].map(([file, lines]) => {
      const texts = [...new Set(lines.map(({ text }) => text))];
      return tableRow([code(file), joinedUpTo(MOST_LINES, texts, '<br>')]);
    }),
  ];
}

function dutyResolution(change: ChangeOf<'duty-resolved'>, page: Page): string {
  return `${code(change.subject.layer)}: ${howText(change, page)}`;
}

function howText({ file, how }: { file: string; how: Resolution }, page: Page): string {
  return resolutionText(how, { owners: (owners) => page.owners(file, owners), date: code });
}

/** Changes to check that don't leave a duty unowned: one row for each cause, or each service. */
export function checkSections(report: Report, page: Page): Section[] {
  const { delta } = report;
  if (delta === null) return [];
  const title = 'Please check';
  const rows = [
    ...policyRows(delta, settingEffects(report)),
    ...guardRows(delta),
    ...notReadRows(delta, page),
    ...manifestRows(delta, page),
    ...handedRows(delta, page),
    ...entryRows(delta, page),
  ];
  const note =
    changesOf(delta, 'policy').length + changesOf(delta, 'framework-file').length === 0
      ? ''
      : '\nA change never loosens its own gate: changes of the policy and its framework apply after the merge.\n';
  const section = {
    head: `${page.heading(title)}${note}\n${COLUMNS}\n`,
    rows,
    foot: '',
    importance: 6,
    rest: page.leftOut(title, 'row', 'rows'),
  };
  return foldedTable(section, COLUMNS, 'row', 'rows');
}

function policyRows(delta: Delta, effects: ReadonlyMap<string, string>): string[] {
  const settings = changesOf(delta, 'policy').map(({ setting, before, after }) => {
    const effect = effects.get(setting);
    const text = `${code(setting)}: ${arrow(setText(before), setText(after))}`;
    return tableRow(['The policy', effect === undefined ? text : `${text}: ${effect}`]);
  });
  const files = changesOf(delta, 'framework-file').map(({ file, change }) =>
    tableRow(['The framework', `${code(file)}: ${change}`]),
  );
  const effect = policyEffectLines(delta);
  const merged = effect.length === 0 ? [] : [tableRow(['After the merge', effect.join('<br>')])];
  return [...settings, ...files, ...merged];
}

function setText(value: string | null): string {
  return value === null ? 'not set' : code(value);
}

/** Who has to review. */
function guardRows(delta: Delta): string[] {
  const reviewers = (owners: readonly string[]): string =>
    owners.length === 0 ? 'nobody' : idList(owners);
  return changesOf(delta, 'guard').map(({ file, before, after }) =>
    tableRow([
      'CODEOWNERS',
      `${code(file)} is reviewed by: ${arrow(reviewers(before), reviewers(after))}`,
    ]),
  );
}

/** What looks like a manifest and isn't read, because of the change. */
function notReadRows(delta: Delta, page: Page): string[] {
  return changesOf(delta, 'not-read').map(({ file, why }) =>
    tableRow([
      why === 'no-match' ? code(file) : page.linked(code(file), file, 1),
      `not read: ${notReadReasons[why]}`,
    ]),
  );
}

/** What a manifest says at its top: each team has a row, and everything else another. */
function manifestRows(delta: Delta, page: Page): string[] {
  const fields = changesOf(delta, 'field').filter(({ subject }) => subject.service === null);
  const groups = groupedBy(fields, ({ file, path: [key, id = ''] }) =>
    JSON.stringify([file, ...(declared.has(key) ? [key, id] : [])]),
  );
  return [...groups.values()].map((group) => {
    const [{ file, location, path }] = group as [ChangeOf<'field'>];
    const [key, id = ''] = path;
    const kind = declared.get(key);
    const lines = group.map((one) => fieldText(one, kind === undefined ? 0 : 2));
    const name = kind === undefined ? code(file) : `${kind} ${code(id)}`;
    const where = page.linked(name, file, location?.line ?? null);
    return tableRow([
      kind === undefined ? where : `${where}${page.inFile(file)}`,
      joinedUpTo(MOST_LINES, lines, '<br>'),
    ]);
  });
}

/** Maps at the top of a manifest whose keys are ids, and what one of them is called. */
const declared: ReadonlyMap<string, string> = new Map([
  ['teams', 'The team'],
  ['people', 'The person'],
  ['agreements', 'The agreement with'],
]);

/** Changes of services and parts: those of one cause in one row, then all of a service in one. */
function entryRows(delta: Delta, page: Page): string[] {
  const lines = delta.changes.flatMap((change) => lineOf(change, page) ?? []);
  // Duties that one line hands over together are one line here.
  const atOnce = together(lines, ({ entry, line, owners }) => [entryKey(entry), line, owners?.how]);
  const { shared, rest: single } = byCause(atOnce);
  const rest = together(single, ({ entry, owners }) => [entryKey(entry), owners?.how]);
  const groups = groupedBy(rest, ({ entry }) => entryKey(entry));
  const former = new Map(
    changesOf(delta, 'service').flatMap((one) =>
      one.change === 'renamed'
        ? [[entryKey({ file: one.file, service: one.subject.service, part: null }), one.previous]]
        : [],
    ),
  );
  return [
    ...shared.map((group) => sharedRow(group, page)),
    ...[...groups].map(([key, group]) => {
      const [first] = group as [Line];
      const texts = group.map(({ text }) => text);
      const name = page.nameOf(first.entry, first.line);
      const previous = former.get(key);
      return tableRow([
        previous === undefined ? name : `Renamed: ${arrow(code(previous), name)}`,
        joinedUpTo(MOST_LINES, texts, '<br>'),
      ]);
    }),
    ...serviceRows(delta, new Set(groups.keys()), page),
  ];
}

/** A line about the owners of some layers. */
interface EntryLine extends Line {
  readonly owners?: { readonly layers: readonly string[]; readonly how: string };
}

function ownersLine(line: Line, layers: readonly string[], how: string): EntryLine {
  return { ...line, text: `owner of ${idList(layers)}: ${how}`, owners: { layers, how } };
}

/** Merges lines with the same key into one about the owners of several layers. */
function together(
  lines: readonly EntryLine[],
  keyOf: (line: EntryLine) => readonly unknown[],
): readonly EntryLine[] {
  const groups = groupedBy(lines.entries(), ([at, line]) =>
    JSON.stringify(line.owners === undefined ? [at] : keyOf(line)),
  );
  return [...groups.values()].map((group) => {
    const all = group.map(([, line]) => line);
    const [first] = all as [EntryLine];
    const layers = all.flatMap(({ owners }) => owners?.layers ?? []);
    return first.owners === undefined ? first : ownersLine(first, layers, first.owners.how);
  });
}

/** A change as a line in the row of its service or part; `null` for what has a separate row or section. */
function lineOf(change: Change, page: Page): EntryLine | null {
  switch (change.kind) {
    case 'duty-introduced':
    case 'duty-resolved':
    case 'finding-resolved':
    case 'service':
    case 'policy':
    case 'guard':
    case 'framework-file':
    case 'not-read':
      return null;
    case 'split':
      return lineAt(change, splitText(change));
    case 'waiver':
      return lineAt(change, waiverText(change));
    case 'field':
      return change.subject.service === null ? null : lineAt(change, fieldText(change));
    case 'owners': {
      const { file, subject, before, after } = change;
      if (before.length === 0) return null;
      const owners = arrow(page.owners(file, before), page.owners(file, after));
      return ownersLine(lineAt(change, ''), [subject.layer], owners);
    }
  }
}

function lineAt({ file, subject, location }: Placed, text: string): Line {
  const { service, part } = subject;
  const entry = { file, service: service ?? '', part };
  return { entry, line: location?.line ?? null, text };
}

type Placed = Pick<ChangeOf<'field'>, 'file' | 'location'> & { readonly subject: Subject };

/**
 * Services that were added or removed or have a new id; `shown` are those that already have a row, which also says the
 * id.
 */
function serviceRows(delta: Delta, shown: ReadonlySet<string>, page: Page): string[] {
  const services = changesOf(delta, 'service');
  const isShown = ({ file, subject: { service } }: ChangeOf<'service'>): boolean =>
    shown.has(entryKey({ file, service, part: null }));
  const nameOf = ({ file, subject, location }: ChangeOf<'service'>): string =>
    page.linked(code(subject.service), file, location?.line ?? null);
  const row = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [tableRow([title, joinedUpTo(MOST_SERVICES, texts)])];
  const namesOf = (change: 'added' | 'removed'): string[] =>
    services.flatMap((one) => (one.change === change ? nameOf(one) : []));
  const renamed = services.flatMap((one) =>
    one.change === 'renamed' && !isShown(one) ? arrow(code(one.previous), nameOf(one)) : [],
  );
  return [
    ...row('Renamed', renamed),
    ...row('Removed', namesOf('removed')),
    ...row('Added', namesOf('added')),
  ];
}

const MOST_SERVICES = 24;

/** A field by its keys from a depth on: our keys are words, and what comes from the manifest is code. */
function fieldText({ path, before, after }: ChangeOf<'field'>, from = 0): string {
  const words = path.slice(from).map((key) => (/^[a-z]{1,24}$/.test(key) ? key : code(key)));
  return `${words.join(' ')}: ${arrow(orDash(before), orDash(after))}`;
}

function splitText({ subject, before, after, clause, reason }: ChangeOf<'split'>): string {
  const by = clause === null ? '' : `, by the clause ${code(clause)}`;
  const why = reason === null ? '' : `, because ${code(reason)}`;
  return `split of ${code(subject.layer)}: ${arrow(orDash(before), orDash(after))}${by}${why}`;
}

function waiverText({ subject, before, after }: ChangeOf<'waiver'>): string {
  const waiver = `waiver for ${code(subject.layer)}`;
  if (after === null) return `${waiver} removed${before === null ? '' : `, ${termsText(before)}`}`;
  if (before === null) return `${waiver} added, ${termsText(after)}`;
  const changed = (key: keyof WaiverTerms): string =>
    before[key] === after[key] ? code(after[key]) : arrow(code(before[key]), code(after[key]));
  return `${waiver} changed, ${termsIn(changed('expires'), changed('approvedBy'), changed('reason'))}`;
}

function termsText({ expires, approvedBy, reason }: WaiverTerms): string {
  return termsIn(code(expires), code(approvedBy), code(reason));
}

function termsIn(expires: string, approvedBy: string, reason: string): string {
  return `until ${expires}, approved by ${approvedBy}: ${reason}`;
}

function arrow(before: string, after: string): string {
  return `${before} → ${after}`;
}

function orDash(text: string | null): string {
  return text === null ? '–' : code(text);
}
