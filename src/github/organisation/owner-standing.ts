import { ownerKey } from '../../resolve/owner-answers.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { field, listField, numberField, textField } from '../api/json-fields.ts';
import { lookupOf, type TeamLookup, type UserLookup } from '../owners/session.ts';

/** Why an owner who exists can't do a duty. */
export interface Standing {
  readonly what: 'empty-team' | 'left';
  readonly why: string;
}

/** What is known of owners who exist. */
export interface Standings {
  readonly found: ReadonlyMap<string, Standing>;
  /** Why it isn't known of all. */
  readonly failed: string | null;
  /** Whether the token can't see who is in the organisation. */
  readonly blind: boolean;
}

/** Look-ups in one query. */
const MOST = 100;

/**
 * Owners who exist but can't do anything: teams without members, people who are no longer in the organisation. If the
 * token can't see members, nobody is reported as having left. Never rejects with a `GitHubError`: if one ends it,
 * `failed` says why.
 */
export async function ownerStanding(
  client: GitHub,
  org: string,
  owners: Iterable<string>,
): Promise<Standings> {
  const teams = new Map<string, TeamLookup>();
  const users = new Map<string, UserLookup>();
  for (const owner of owners) {
    const lookup = lookupOf(owner);
    if (lookup?.kind === 'user') users.set(lookup.key, lookup);
    else if (lookup?.kind === 'team' && lookup.org === org.toLowerCase())
      teams.set(lookup.key, lookup);
  }
  const found = new Map<string, Standing>();
  try {
    await emptyTeams(client, org, [...teams.values()], found);
    if (users.size > 0) {
      const sees = await seesMembers(client, org);
      if (!sees) return { found, failed: null, blind: true };
      await strangers(client, org, [...users.values()], found);
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { found, failed: error.message, blind: false };
  }
  return { found, failed: null, blind: false };
}

async function emptyTeams(
  client: GitHub,
  org: string,
  teams: readonly TeamLookup[],
  found: Map<string, Standing>,
): Promise<void> {
  for (const some of inBatches(teams)) {
    const fields = some.map(
      ({ slug }, at) =>
        `t${at}: team(slug: ${JSON.stringify(slug)}) { members(first: 1) { totalCount } }`,
    );
    const query = `query($org: String!) { organization(login: $org) { ${fields.join('\n')} } }`;
    const { data } = await client.graphql(query, { org });
    for (const [at, { key }] of some.entries()) {
      if (numberField(data, 'organization', `t${at}`, 'members', 'totalCount') === 0)
        found.set(ownerKey(key), { what: 'empty-team', why: 'the team has no members' });
    }
  }
}

/** Whether the token sees all members of the organisation, not only public ones. */
async function seesMembers(client: GitHub, org: string): Promise<boolean> {
  const query =
    client.tokenKind === 'installation'
      ? 'query($org: String!) { organization(login: $org) { teams(first: 1) { totalCount } } }'
      : 'query($org: String!) { viewer { organization(login: $org) { login } } }';
  const { data } = await client.graphql(query, { org });
  const teams = numberField(data, 'organization', 'teams', 'totalCount') ?? 0;
  return teams > 0 || textField(data, 'viewer', 'organization', 'login') !== null;
}

async function strangers(
  client: GitHub,
  org: string,
  users: readonly UserLookup[],
  found: Map<string, Standing>,
): Promise<void> {
  for (const some of inBatches(users)) {
    const fields = some.map(
      ({ login }, at) =>
        `u${at}: user(login: ${JSON.stringify(login)}) { login organization(login: $org) { login } }`,
    );
    const query = `query($org: String!) { ${fields.join('\n')} }`;
    const { data, errors } = await client.graphql(query, { org });
    const refused = new Set(errors.map((error) => String(listField(error, 'path')[0] ?? '')));
    // An error about everything leaves everyone unknown.
    if (refused.has('')) return;
    for (const [at, { key }] of some.entries()) {
      const alias = `u${at}`;
      const isThere = textField(data, alias, 'login') !== null && !refused.has(alias);
      if (isThere && field(data, alias, 'organization') === null)
        found.set(ownerKey(key), { what: 'left', why: `this user isn't a member of ${org}` });
    }
  }
}

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += MOST) yield all.slice(from, from + MOST);
}
