import type { Declared, Manifest } from '../estate/manifest.ts';

/** What declares owners. */
type Declarations = Pick<Manifest, 'teams' | 'people'>;

/**
 * Each declared team and person by everything that names it: its id, handle, contacts and addresses, in lower case. What
 * several have in common names the first, and someone inside rather than a team of another organisation.
 */
export function ownersByName({ teams, people }: Declarations): ReadonlyMap<string, Declared> {
  const byName = new Map<string, Declared>();
  const all = [...teams, ...people];
  const isInside = ({ organisation }: Declared): boolean => organisation === null;
  for (const one of [...all.filter(isInside), ...all.filter((other) => !isInside(other))]) {
    for (const name of [one.id, one.github, ...one.contacts]) {
      const key = name?.trim().toLowerCase() ?? '';
      if (key !== '' && !byName.has(key)) byName.set(key, one);
    }
  }
  return byName;
}

/** The organisation of each team that belongs to another one, by everything that names the team, in lower case. */
export function outsideOrganisations(declarations: Declarations): ReadonlyMap<string, string> {
  if (declarations.teams.every(({ organisation }) => organisation === null)) return new Map();
  return new Map(
    [...ownersByName(declarations)].flatMap(([name, { organisation }]) =>
      organisation === null ? [] : [[name, organisation] as const],
    ),
  );
}
