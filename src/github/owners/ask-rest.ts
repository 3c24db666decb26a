import type { OwnerAnswer, UnknownAnswer } from '../../resolve/owner-answers.ts';
import { addTo } from '../../text/grouping.ts';
import { GitHubError } from '../api/error.ts';
import { listField, textField } from '../api/json-fields.ts';
import { accountAt, userAnswer } from './accounts.ts';
import { faulty, mayNotReadTeams, noOrganisation } from './answers.ts';
import type { Lookup, OwnerSession, TeamLookup, UserLookup } from './session.ts';

const PAGE = 100;

/** What the REST API couldn't say. */
interface RestOutcome {
  /** Teams that aren't in the list of their organisation. */
  readonly unseenTeams: readonly TeamLookup[];
  /** How many teams an organisation shows, of those whose whole list was read. */
  readonly teams: ReadonlyMap<string, number>;
}

/** Looks up what has no answer yet: a request for each user, and for each hundred teams of an organisation. */
export async function askRest(
  session: OwnerSession,
  lookups: readonly Lookup[],
): Promise<RestOutcome> {
  const unseenTeams: TeamLookup[] = [];
  const teams = new Map<string, number>();
  const byOrg = new Map<string, TeamLookup[]>();
  const users: UserLookup[] = [];
  for (const lookup of lookups) {
    if (session.answers.has(lookup.key)) continue;
    if (lookup.kind === 'user') users.push(lookup);
    else addTo(byOrg, lookup.org, lookup);
  }
  for (const [org, wanted] of byOrg) {
    const seen = await listTeams(session, org, wanted);
    if (seen === null) continue;
    teams.set(org, seen);
    for (const team of wanted) if (!session.answers.has(team.key)) unseenTeams.push(team);
  }
  for (const { key, login } of users) {
    const account = await accountAt(session, login);
    if (account === undefined) break;
    session.answers.set(key, userAnswer(login, account));
  }
  return { unseenTeams, teams };
}

/** How many teams an organisation shows; null where not all were read, and then the answers may say why. */
async function listTeams(
  session: OwnerSession,
  org: string,
  wanted: readonly TeamLookup[],
): Promise<number | null> {
  const { answers } = session;
  const left = new Map(wanted.map((team) => [team.slug, team]));
  for (let page = 1, seen = 0; ; page++) {
    const query = { per_page: PAGE, page };
    const asked = await session.ask((client) => client.get(`/orgs/${org}/teams`, query));
    if (asked === null) return null;
    if (asked instanceof GitHubError) {
      const why = await reasonOf(session, org, asked);
      if (why !== null) for (const { key } of left.values()) answers.set(key, why);
      return null;
    }
    const items = listField({ items: asked.value }, 'items');
    for (const item of items) {
      const team = left.get((textField(item, 'slug') ?? '').toLowerCase());
      if (team === undefined) continue;
      answers.set(team.key, { state: 'exists' });
      left.delete(team.slug);
    }
    seen += items.length;
    if (items.length < PAGE || left.size === 0) return seen;
  }
}

/** What a refused list says of the teams; null where the session's end says it. */
async function reasonOf(
  session: OwnerSession,
  org: string,
  error: GitHubError,
): Promise<OwnerAnswer | null> {
  if (session.stopped() !== null) return null;
  if (error.kind !== 'not-found') return error.kind === 'forbidden' ? mayNotReadTeams : faulty;
  const account = await accountAt(session, org);
  if (account === undefined) return null;
  if (account === null) return noOrganisation(org, null);
  if ('state' in account) return account satisfies UnknownAnswer;
  return account.type === 'User' ? noOrganisation(org, 'User') : mayNotReadTeams;
}
