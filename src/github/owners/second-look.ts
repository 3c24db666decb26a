import type { OwnerAnswer, UnknownAnswer } from '../../resolve/owner-answers.ts';
import { GitHubError } from '../api/error.ts';
import { listField, textField } from '../api/json-fields.ts';
import {
  faulty,
  mayNotReadTeams,
  noOrganisation,
  noTeam,
  notAllowed,
  notAUser,
  noUser,
  renamedTo,
  seesNoTeams,
  unseenTeam,
  unseenUser,
} from './answers.ts';
import type { GraphqlOutcome } from './graphql.ts';
import type { Lookup, OwnerSession, TeamLookup, UserLookup } from './session.ts';

const PAGE = 100;

/** What the REST API left for a second look. */
export interface RestOutcome {
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
    else byOrg.set(lookup.org, [...(byOrg.get(lookup.org) ?? []), lookup]);
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

/** A user or organisation, as GitHub writes its name now. */
export interface Account {
  readonly login: string;
  readonly type: 'User' | 'Organization';
}

/** The account of a name, null where there is none, or why that could not be known. */
export type AccountAnswer = Account | null | UnknownAnswer;

/** Asks for one account over REST, which follows a redirect from an old name. `undefined` when no more may be asked. */
async function accountAt(session: OwnerSession, login: string): Promise<AccountAnswer | undefined> {
  const asked = await session.ask((client) => client.get(`/users/${login}`));
  if (asked === null) return undefined;
  if (asked instanceof GitHubError) {
    if (asked.kind === 'not-found') return null;
    return asked.kind === 'forbidden' ? notAllowed : faulty;
  }
  const found = textField(asked.value, 'login');
  if (found === null || !/^[\w-]+$/.test(found)) return faulty;
  const type = textField(asked.value, 'type') === 'Organization' ? 'Organization' : 'User';
  return { login: found, type };
}

/** What an account means for the user of that name. */
function userAnswer(login: string, account: AccountAnswer): OwnerAnswer {
  if (account === null) return login.includes('_') ? unseenUser : noUser;
  if ('state' in account) return account;
  if (account.type === 'Organization') return notAUser(account.login);
  const same = account.login.toLowerCase() === login;
  return same ? { state: 'exists' } : renamedTo(account.login);
}

/** So many names that are not found are looked up once more, for the name that they have now. */
const RENAMES = 10;

/** Names that GraphQL did not find: is one an organisation in place of a user, or a user by another name now? */
export async function answerAbsent(
  session: OwnerSession,
  all: readonly Lookup[],
  { absentUsers, organisations }: GraphqlOutcome,
): Promise<void> {
  const { answers } = session;
  const orgs = [...organisations].flatMap(([org, { login, closed }]) =>
    login === null && closed === null ? [org] : [],
  );
  const accounts = await accountsAt(session, [...absentUsers.map(({ login }) => login), ...orgs]);
  for (const lookup of all) {
    if (lookup.kind !== 'team' || !orgs.includes(lookup.org)) continue;
    const account = accounts.get(lookup.org);
    const seen = account?.type === 'Organization';
    answers.set(lookup.key, seen ? unseenTeam : noOrganisation(lookup.org, account?.type ?? null));
  }
  let renames = 0;
  for (const { key, login } of absentUsers) {
    const account = accounts.get(login) ?? null;
    answers.set(key, userAnswer(login, account));
    if (account !== null || ++renames > RENAMES) continue;
    const now = await accountAt(session, login);
    if (now !== undefined && now !== null && !('state' in now)) {
      answers.set(key, userAnswer(login, now));
    }
  }
}

/**
 * The accounts of names, in one query for a hundred; names without one, or that could not be asked for, are left out.
 */
async function accountsAt(
  session: OwnerSession,
  logins: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  const accounts = new Map<string, Account>();
  for (let from = 0; from < logins.length; from += 100) {
    const some = logins.slice(from, from + 100);
    const fields = some.map(
      (login, index) => `r${index}: repositoryOwner(login: "${login}") { __typename login }`,
    );
    const query = `query { ${fields.join('\n')} }`;
    const asked = await session.ask((client) => client.graphql(query));
    if (asked === null || asked instanceof GitHubError) break;
    some.forEach((name, index) => {
      const type = textField(asked.value.data, `r${index}`, '__typename');
      const login = textField(asked.value.data, `r${index}`, 'login');
      if (login === null || (type !== 'User' && type !== 'Organization')) return;
      accounts.set(name, { login, type });
    });
  }
  return accounts;
}

/** Teams that were not shown: they do not exist only if the token would see them, secret ones too. */
export async function answerUnseen(
  session: OwnerSession,
  unseen: readonly TeamLookup[],
  teams: ReadonlyMap<string, number>,
): Promise<void> {
  const seesAll = new Map<string, boolean>();
  for (const { key, org } of unseen) {
    if ((teams.get(org) ?? 0) === 0) {
      session.answers.set(key, seesNoTeams);
      continue;
    }
    let sure = seesAll.get(org);
    if (sure === undefined) {
      sure = await seesSecretTeams(session, org);
      seesAll.set(org, sure);
    }
    session.answers.set(key, sure ? noTeam : unseenTeam);
  }
}

/** Apps that may read teams see all of them; of persons only the owners of the organisation do. */
async function seesSecretTeams(session: OwnerSession, org: string): Promise<boolean> {
  if (session.client.tokenKind === 'installation') return true;
  const login = await session.viewer();
  if (login === null) return false;
  if (login.endsWith('[bot]')) return true;
  const query = { role: 'admin' };
  const asked = await session.ask((client) => client.list(`/orgs/${org}/members`, query));
  if (asked === null || asked instanceof GitHubError) return false;
  return asked.value.some((member) => textField(member, 'login')?.toLowerCase() === login);
}
