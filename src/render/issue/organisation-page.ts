import type { Report } from '../../estate/report.ts';
import type { ReportRepository, RolledUp } from '../../estate/rolled-up.ts';
import { grouped, plural } from '../../text/counts.ts';
import { listedUpTo } from '../../text/lists.ts';
import { countsByState, stateWords } from '../rolled-up-text.ts';
import { code, message, tableHead, tableRow } from '../text/markdown-text.ts';
import { pageWithin, type Section } from '../text/sections.ts';

/** Nobody reads a longer table; the report has all rows. */
const MOST_ROWS = 500;
/** In one row. */
const MOST_NAMES = 5;
/** Those who own most. */
const MOST_OWNERS = 20;

/** The sections of a page about an organisation, then `more`, as far as they fit into a size that `size` measures. */
export function organisationPage(
  report: Report,
  room: number,
  size: (text: string) => number = (text) => text.length,
  more: readonly Section[] = [],
): string {
  const { rollup } = report;
  if (rollup === undefined) return '';
  const head = overview(report, rollup);
  const sections = tables.map((table) => section(table, rollup));
  return head + pageWithin([...sections, ...more], room - size(head), size);
}

/** Whether there is nothing to do in any repository. */
export function isSettled({ rollup }: Report): boolean {
  if (rollup === undefined) return true;
  const { missing, drift = [], ending, repositories } = rollup;
  const open = repositories.some(({ state }) => openStates.has(state));
  return !open && missing.length + drift.length + ending.length === 0;
}

const openStates: ReadonlySet<ReportRepository['state']> = new Set([
  'not-read',
  'unreadable',
  'unowned',
  'failing',
]);

function overview({ counts, today }: Report, rollup: RolledUp): string {
  const rows = [...countsByState(rollup)].map(([state, count]) =>
    tableRow([stateWords[state], grouped(count)]),
  );
  const all = plural(rollup.repositories.length, 'repository', 'repositories');
  const { services, duties, unowned, waived } = counts;
  const numbers = `${all}, ${plural(services, 'service')}, ${plural(duties, 'duty', 'duties')}: ${grouped(unowned)} unowned, ${grouped(waived)} waived. Checked as of ${today}.`;
  return `${numbers}\n\n${tableHead(['Repositories', 'Number'])}\n${rows.join('\n')}\n`;
}

/** One table of the page; where the page is too long, rows of the least important go first. */
interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly importance: number;
  readonly rows: (rollup: RolledUp) => readonly (readonly string[])[];
  /** How many rows the report has besides. */
  readonly more?: (rollup: RolledUp) => number;
}

const tables: readonly Table[] = [
  {
    title: 'Missing',
    columns: ['What', 'Why'],
    importance: 9,
    rows: ({ missing }) => missing.map(({ name, why }) => [code(name), message(why)]),
  },
  {
    title: 'Owners who can no longer act',
    columns: ['Owner', 'Why', 'Duties', 'Where'],
    importance: 8,
    rows: ({ drift = [] }) =>
      drift.map(({ owner, why, instead, duties, repositories, moreRepositories }) => [
        code(owner),
        message(`${why}${instead === undefined ? '' : `; name \`${instead}\``}`),
        grouped(duties),
        names(repositories, moreRepositories),
      ]),
  },
  {
    title: 'Ends soon, or has ended',
    columns: ['When', 'What', 'Where'],
    importance: 7,
    rows: ({ ending }) =>
      ending.map(({ date, what, service, part, layer, about, file }) => [
        date,
        `${what}${layer === undefined ? '' : ` of ${code(layer)}`}${about === '' ? '' : ` (${code(about)})`}`,
        `${code(part === undefined ? service : `${service}.${part}`)} in ${code(file)}`,
      ]),
    more: ({ moreEnding }) => moreEnding,
  },
  {
    title: "Can't be read",
    columns: ['Repository', 'Why'],
    importance: 6,
    rows: (rollup) =>
      inState(rollup, 'unreadable', 'not-read').map(({ name, why, errors }) => [
        code(name),
        why === undefined ? plural(errors, 'error') : message(firstLine(why)),
      ]),
  },
  {
    title: 'Unowned',
    columns: ['Repository', 'Unowned', 'Duties'],
    importance: 5,
    rows: (rollup) =>
      inState(rollup, 'unowned')
        .toSorted((a, b) => b.unowned - a.unowned)
        .map((one) => [code(one.name), grouped(one.unowned), grouped(one.duties)]),
  },
  {
    title: 'Failing for another reason',
    columns: ['Repository', 'Errors'],
    importance: 4,
    rows: (rollup) =>
      inState(rollup, 'failing').map(({ name, errors }) => [code(name), grouped(errors)]),
  },
  {
    title: 'Owns most',
    columns: ['Owner', 'Duties', 'Alone', 'Repositories'],
    importance: 3,
    rows: ({ owners }) =>
      owners
        .slice(0, MOST_OWNERS)
        .map(({ owner, duties, alone, repositories }) => [
          code(owner),
          grouped(duties),
          grouped(alone),
          grouped(repositories),
        ]),
    more: ({ owners, moreOwners }) => Math.max(0, owners.length - MOST_OWNERS) + moreOwners,
  },
  {
    title: 'Checked, but not required',
    columns: ['Repository', 'Does a rule require the check?'],
    importance: 2,
    rows: ({ repositories }) =>
      repositories.flatMap(({ name, required }) =>
        required === 'no' || required === 'unknown' ? [[code(name), required]] : [],
      ),
  },
  {
    title: 'No manifest',
    columns: ['Repository'],
    importance: 2,
    rows: (rollup) => inState(rollup, 'no-manifest').map(({ name }) => [code(name)]),
  },
];

function inState(
  { repositories }: RolledUp,
  ...states: ReportRepository['state'][]
): ReportRepository[] {
  return repositories.filter(({ state }) => states.includes(state));
}

function section({ title, columns, importance, rows, more }: Table, rollup: RolledUp): Section {
  const cells = rows(rollup);
  return {
    head: `\n### ${title}\n\n${tableHead(columns)}\n`,
    rows: cells.slice(0, MOST_ROWS).map(tableRow),
    more: (more?.(rollup) ?? 0) + Math.max(0, cells.length - MOST_ROWS),
    foot: '',
    importance,
    rest: (count) => `\n_${title}: ${plural(count, 'more row')} in the report._\n`,
  };
}

function names(where: readonly string[], more: number): string {
  const shown = where.slice(0, MOST_NAMES).map((name) => code(name));
  const others = where.length - shown.length + more;
  return others > 0
    ? `${shown.join(', ')} and ${grouped(others)} more`
    : listedUpTo(shown, MOST_NAMES);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
