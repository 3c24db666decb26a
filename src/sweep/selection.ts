// In: the repositories of an organisation. Out: those to sweep.

import { globMatcher } from '../text/glob.ts';
import { addTo } from '../text/grouping.ts';
import { isInShard, type Shard } from './shard.ts';
import type { ListedRepository } from './swept-repository.ts';

/** Which repositories of an organisation are swept. A list that is empty selects all. */
export interface Selection {
  readonly visibilities: readonly string[];
  readonly topics: readonly string[];
  /** `name=value`: any of the values of a name, all of the names. */
  readonly properties: readonly string[];
  /** Names, or globs of names, without the organisation. */
  readonly names: readonly string[];
  readonly archived: boolean;
  readonly forks: boolean;
  readonly shard: Shard | null;
}

/** Custom properties by the name of the repository, without the organisation, in lower case. */
export type Properties = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** What a selection takes, and how many it leaves out by default, by reason. */
export interface Selected {
  readonly repositories: readonly ListedRepository[];
  readonly leftOut: { readonly archived: number; readonly forks: number };
}

/** The repositories that are swept, in the order of their names. */
export function selected(
  all: readonly ListedRepository[],
  selection: Selection,
  properties: Properties,
): Selected {
  const leftOut = { archived: 0, forks: 0 };
  const matches = selection.names.length === 0 ? () => true : globMatcher(selection.names);
  const repositories = all.filter((one) => {
    const short = shortName(one);
    if (
      !matches(short) ||
      !fits(one, selection) ||
      !has(properties.get(short.toLowerCase()), selection)
    )
      return false;
    if (selection.shard !== null && !isInShard(one.id, selection.shard)) return false;
    if (one.archived && !selection.archived) leftOut.archived++;
    else if (one.fork && !selection.forks) leftOut.forks++;
    else return true;
    return false;
  });
  repositories.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { repositories, leftOut };
}

/** Names in a list that the organisation doesn't have, or doesn't show: they are missing, not clean. */
export function unseenNames(
  all: readonly ListedRepository[],
  names: readonly string[],
): readonly string[] {
  const shown = new Set(all.map((one) => shortName(one).toLowerCase()));
  return names.filter((name) => !/[*?[{!]/.test(name) && !shown.has(name.toLowerCase()));
}

/** A repository's name without its owner. */
export function shortName({ name }: Pick<ListedRepository, 'name'>): string {
  return name.slice(name.indexOf('/') + 1);
}

function fits({ visibility, topics }: ListedRepository, selection: Selection): boolean {
  const { visibilities, topics: wanted } = selection;
  if (visibilities.length > 0 && !visibilities.includes(visibility)) return false;
  return wanted.length === 0 || wanted.some((topic) => topics.includes(topic));
}

function has(
  values: ReadonlyMap<string, readonly string[]> | undefined,
  { properties }: Selection,
): boolean {
  const wanted = new Map<string, string[]>();
  for (const one of properties) {
    const at = one.indexOf('=');
    const name = one.slice(0, at);
    addTo(wanted, name, one.slice(at + 1));
  }
  return [...wanted].every(([name, any]) =>
    values?.get(name)?.some((value) => any.includes(value)),
  );
}
