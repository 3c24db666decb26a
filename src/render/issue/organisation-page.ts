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
  return head + pageWithin([...sectionsOf(rollup), ...more], room - size(head), size);
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

function sectionsOf(rollup: RolledUp): Section[] {
  const { repositories, drift = [], ending, moreEnding, owners, moreOwners, missing } = rollup;
  const of = (...states: ReportRepository['state'][]) =>
    repositories.filter(({ state }) => states.includes(state));
  const unowned = of('unowned').sort((a, b) => b.unowned - a.unowned);
  return [
    section(
      'Missing',
      ['What', 'Why'],
      missing.map(({ name, why }) => [code(name), message(why)]),
      9,
    ),
    section(
      'Owners who can no longer act',
      ['Owner', 'Why', 'Duties', 'Where'],
      drift.map(({ owner, why, instead, duties, repositories: where, moreRepositories }) => [
        code(owner),
        message(`${why}${instead === undefined ? '' : `; name \`${instead}\``}`),
        grouped(duties),
        names(where, moreRepositories),
      ]),
      8,
    ),
    section(
      'Ends soon, or has ended',
      ['When', 'What', 'Where'],
      ending.map(({ date, what, service, part, layer, about, file }) => [
        date,
        `${what}${layer === undefined ? '' : ` of ${code(layer)}`}${about === '' ? '' : ` (${code(about)})`}`,
        `${code(part === undefined ? service : `${service}.${part}`)} in ${code(file)}`,
      ]),
      7,
      moreEnding,
    ),
    section(
      "Can't be read",
      ['Repository', 'Why'],
      of('unreadable', 'not-read').map(({ name, why, errors }) => [
        code(name),
        why === undefined ? plural(errors, 'error') : message(firstLine(why)),
      ]),
      6,
    ),
    section(
      'Unowned',
      ['Repository', 'Unowned', 'Duties'],
      unowned.map((one) => [code(one.name), grouped(one.unowned), grouped(one.duties)]),
      5,
    ),
    section(
      'Failing for another reason',
      ['Repository', 'Errors'],
      of('failing').map(({ name, errors }) => [code(name), grouped(errors)]),
      4,
    ),
    section(
      'Owns most',
      ['Owner', 'Duties', 'Alone', 'Repositories'],
      owners
        .slice(0, 20)
        .map((one) => [
          code(one.owner),
          grouped(one.duties),
          grouped(one.alone),
          grouped(one.repositories),
        ]),
      3,
      Math.max(0, owners.length - 20) + moreOwners,
    ),
    section(
      'Checked, but not required',
      ['Repository', 'Does a rule require the check?'],
      repositories
        .filter(({ required }) => required === 'no' || required === 'unknown')
        .map(({ name, required }) => [code(name), required === 'no' ? 'no' : 'unknown']),
      2,
    ),
    section(
      'No manifest',
      ['Repository'],
      of('no-manifest').map(({ name }) => [code(name)]),
      2,
    ),
  ];
}

function section(
  title: string,
  columns: readonly string[],
  cells: readonly (readonly string[])[],
  importance: number,
  more = 0,
): Section {
  return {
    head: `\n### ${title}\n\n${tableHead(columns)}\n`,
    rows: cells.slice(0, MOST_ROWS).map(tableRow),
    more: more + Math.max(0, cells.length - MOST_ROWS),
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
