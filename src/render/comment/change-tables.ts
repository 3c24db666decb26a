import {
  type Change,
  type ChangeOf,
  changesOf,
  type Delta,
  type FieldKind,
  type Resolution,
  type WaiverTerms,
} from '../../estate/change.ts';
import type { Subject } from '../../estate/finding.ts';
import type { Report } from '../../estate/report.ts';
import { code, tableHead, tableRow } from '../text/markdown-text.ts';
import type { Section } from '../text/sections.ts';
import { groupedBy, idList, joinedUpTo, ownerList } from './cell-lists.ts';
import { type OwnerChanges, ownerChanges, ownerRows } from './owner-changes.ts';
import { type EntryName, entryKey, foldedTable, type Page } from './page.ts';
import { policyEffects } from './policy-effect.ts';

/** Nobody reads a row with more lines; the report has them all. */
const MOST_LINES = 16;

const COLUMNS = tableHead(['Service', 'What changed']);

/** Duties that had no owner before and have one now, or don't need one. */
export function resolvedSections(delta: Delta, page: Page): Section[] {
  const title = 'Resolved';
  const byEntry = groupedBy(changesOf(delta, 'duty-resolved'), (one) => entryKey(nameIn(one)));
  const rows = [...byEntry.values()].map((group) => {
    const [first] = group as [(typeof group)[number]];
    const lines = [...groupedBy(group, ({ how }) => resolutionText(how))].map(
      ([how, some]) => `${idList(some.map(({ subject }) => subject.layer))}: ${how}`,
    );
    return tableRow([page.nameOf(nameIn(first)), joinedUpTo(MOST_LINES, lines, '<br>')]);
  });
  const section = {
    head: `${page.heading(title)}\n${COLUMNS}\n`,
    rows,
    foot: '',
    importance: 7,
    rest: page.leftOut(title, 'service', 'services'),
  };
  return foldedTable(section, COLUMNS, 'service', 'services');
}

function nameIn({
  file,
  subject,
}: {
  readonly file: string;
  readonly subject: Subject;
}): EntryName {
  return { file, service: subject.service ?? '', part: subject.part };
}

function resolutionText(how: Resolution): string {
  switch (how.by) {
    case 'owner':
      return `now owned by ${ownerList(how.owners)}`;
    case 'waiver':
      return `waived until ${code(how.expires)}`;
    case 'provider':
      return 'now held by the provider';
    case 'not-applicable':
      return 'no longer applicable';
    case 'parts':
      return 'the service has parts now';
    case 'removal':
      return how.of === 'layer'
        ? 'the framework no longer has the layer'
        : `the ${how.of} no longer exists`;
  }
}

/** Changes to check that don't leave a duty unowned: one row for each service. */
export function checkSections(report: Report, page: Page): Section[] {
  const { delta } = report;
  if (delta === null) return [];
  const title = 'Please check';
  const owners = ownerChanges(delta);
  const rows = [
    ...policyRows(delta, policyEffects(report)),
    ...outsideRows(delta, page),
    ...ownerRows(owners, page),
    ...entryRows(delta, owners.single, page),
    ...serviceRows(delta),
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
  return [...settings, ...files];
}

/** Who reviews, and who is behind the teams. */
function outsideRows(delta: Delta, page: Page): string[] {
  const guards = changesOf(delta, 'guard').map(({ file, before, after }) => {
    const lost = after.length === 0 ? '; nobody has to review it any more' : '';
    const owners = arrow(ownerList(before), ownerList(after));
    return tableRow(['CODEOWNERS', `${code(file)}: ${owners}${lost}`]);
  });
  const byTeam = groupedBy(changesOf(delta, 'team'), ({ file, team }) =>
    JSON.stringify([file, team]),
  );
  const teams = [...byTeam.values()].map((group) => {
    const [{ file, team, location }] = group as [ChangeOf<'team'>];
    const lines = group.map(
      ({ field, before, after }) => `${field}: ${arrow(orDash(before), orDash(after))}`,
    );
    return tableRow([
      `The team ${page.linked(code(team), file, location?.line ?? null)}`,
      lines.join('<br>'),
    ]);
  });
  return [...guards, ...teams];
}

function setText(value: string | null): string {
  return value === null ? 'not set' : code(value);
}

function serviceRows(delta: Delta): string[] {
  const services = changesOf(delta, 'service');
  const row = (title: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [tableRow([title, joinedUpTo(MOST_SERVICES, texts)])];
  const idsOf = (change: 'added' | 'removed'): string[] =>
    services.flatMap((one) => (one.change === change ? code(one.subject.service) : []));
  const renamed = services.flatMap((one) =>
    one.change === 'renamed' ? arrow(code(one.previous), code(one.subject.service)) : [],
  );
  return [
    ...row('Renamed', renamed),
    ...row('Removed', idsOf('removed')),
    ...row('Added', idsOf('added')),
  ];
}

const MOST_SERVICES = 24;

interface Line {
  readonly entry: EntryName;
  /** At the head; `null` for what no longer exists. */
  readonly line: number | null;
  readonly text: string;
}

function entryRows({ changes }: Delta, single: OwnerChanges['single'], page: Page): string[] {
  const own = new Set<Change>(single);
  const lines = changes.flatMap((change) =>
    change.kind === 'owners' && !own.has(change) ? [] : (lineOf(change) ?? []),
  );
  return [...groupedBy(lines, ({ entry }) => entryKey(entry)).values()].map((group) => {
    const [first] = group as [Line];
    const texts = group.map(({ text }) => text);
    return tableRow([page.nameOf(first.entry, first.line), joinedUpTo(MOST_LINES, texts, '<br>')]);
  });
}

/** A change as a line in the row of its service or part; `null` for what has a separate row or section. */
function lineOf(change: Change): Line | null {
  switch (change.kind) {
    case 'duty-introduced':
    case 'duty-resolved':
    case 'service':
    case 'policy':
    case 'guard':
    case 'team':
    case 'framework-file':
      return null;
    case 'split':
      return { ...placeOf(change), text: splitText(change) };
    case 'waiver':
      return { ...placeOf(change), text: waiverText(change) };
    case 'owners': {
      const { subject, before, after } = change;
      const owners = arrow(ownerList(before), ownerList(after));
      return { ...placeOf(change), text: `owner of ${code(subject.layer)}: ${owners}` };
    }
    default:
      return { ...placeOf(change), text: fieldText(change) };
  }
}

function placeOf(change: Parameters<typeof nameIn>[0] & Pick<ChangeOf<'owners'>, 'location'>) {
  return { entry: nameIn(change), line: change.location?.line ?? null };
}

function fieldText({ kind, before, after }: ChangeOf<FieldKind>): string {
  return `${kind.replaceAll('-', ' ')}: ${arrow(orDash(before), orDash(after))}`;
}

function splitText({ subject, before, after, clause, reason }: ChangeOf<'split'>): string {
  const by = clause === null ? '' : `, under the clause ${code(clause)}`;
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
