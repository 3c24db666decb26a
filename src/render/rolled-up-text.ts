import type { Report } from '../estate/report.ts';
import { type RepositoryState, type RolledUp, repositoryStates } from '../estate/rolled-up.ts';
import { grouped, plural } from '../text/counts.ts';
import { displayWidth } from './text/display-width.ts';
import { plain } from './text/plain.ts';

/** The name of a state, for people. */
export const stateWords: Readonly<Record<RepositoryState, string>> = {
  'not-read': 'not read',
  'no-manifest': 'no manifest',
  unreadable: 'unreadable',
  unowned: 'unowned',
  failing: 'failing for another reason',
  clean: 'clean',
  enforced: 'enforced',
};

/** Nobody reads a longer list; the JSON has all of them. */
const MOST = 10;

/** How many repositories are in each state, who owns most, and what ends soon, for a terminal; empty without a roll-up. */
export function rolledUpText({ rollup }: Report): string {
  if (rollup === undefined) return '';
  return `\n${statesLine(rollup)}${missing(rollup)}${owners(rollup)}${ending(rollup)}\n`;
}

/** How many repositories there are of each state that occurs, the worst first. */
export function countsByState({ repositories }: RolledUp): Map<RepositoryState, number> {
  const counts = new Map<RepositoryState, number>();
  for (const state of repositoryStates) {
    const count = repositories.filter((one) => one.state === state).length;
    if (count > 0) counts.set(state, count);
  }
  return counts;
}

function statesLine(rollup: RolledUp): string {
  const counts = [...countsByState(rollup)].map(
    ([state, count]) => `${grouped(count)} ${stateWords[state]}`,
  );
  const all = plural(rollup.repositories.length, 'repository', 'repositories');
  return `${all}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}\n${notRequired(rollup)}`;
}

/** Repositories where a workflow checks, but a person could still merge without it. */
function notRequired({ repositories }: RolledUp): string {
  const of = (answer: string): number =>
    repositories.filter(({ required }) => required === answer).length;
  const [open, unknown] = [of('no'), of('unknown')];
  const parts = [
    ...(open === 0 ? [] : [`no rule requires it in ${grouped(open)}`]),
    ...(unknown === 0 ? [] : [`whether one does is unknown in ${grouped(unknown)}`]),
  ];
  const all = repositories.filter(({ required }) => required !== undefined).length;
  return parts.length === 0
    ? ''
    : `${plural(all, 'repository checks', 'repositories check')} pull requests: ${parts.join(', ')}\n`;
}

/** What is missing in a roll-up, for readers who see nothing else of it; empty if nothing is. */
export function missingText({ rollup }: Report): string {
  return rollup === undefined ? '' : missing(rollup);
}

function missing(rollup: RolledUp): string {
  return table(
    'Missing',
    rollup.missing.map(({ name, why }) => [name, why]),
    0,
  );
}

function owners({ owners: all, moreOwners }: RolledUp): string {
  const rows = all.map(({ owner, duties, repositories, alone }) => [
    owner,
    `${plural(duties, 'duty', 'duties')} in ${plural(repositories, 'repository', 'repositories')}, ${grouped(alone)} of them alone`,
  ]);
  return table('Owns most', rows, moreOwners);
}

function ending({ ending: all, moreEnding }: RolledUp): string {
  const rows = all.map(({ date, what, file, service, part, layer, about }) => {
    const entry = [service, part].filter((one) => one !== undefined).join('.');
    const whose = what === 'waiver' ? `waiver for ${layer}, approved by` : 'agreement:';
    return [date, `${entry} in ${file}: ${whose} ${about}`];
  });
  return table('Ends soon, or has ended', rows, moreEnding);
}

function table(title: string, rows: readonly (readonly string[])[], more: number): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MOST).map((row) => row.map((text) => plain(text)));
  const width = Math.max(...shown.map(([name = '']) => displayWidth(name)));
  const listed = shown.map(([name = '', ...rest]) => {
    return `  ${name}${' '.repeat(width - displayWidth(name))}  ${rest.join('  ')}\n`;
  });
  const others = rows.length - shown.length + more;
  return `\n${title}\n${listed.join('')}${others > 0 ? `  and ${grouped(others)} more\n` : ''}`;
}
