import { GitHubError } from '../api/error.ts';
import { textField } from '../api/json.ts';
import { type Account, accountAt, userAnswer } from './account.ts';
import type { GraphqlOutcome } from './graphql.ts';
import {
  type Lookup,
  noOrganisation,
  noTeam,
  seesNoTeams,
  type TeamLookup,
  unseenTeam,
} from './lookup.ts';
import type { OwnerSession } from './session.ts';

/** So many names that are not found are looked up once more, for the name that they have now. */
const RENAMES = 10;

/** Names that GraphQL did not find: is one an organisation in place of a user, or a user by another name now? */
export async function settleAbsent(
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

/** The accounts of names, in one query for a hundred; names without one, or that could not be asked for, are left out. */
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
export async function settleUnseen(
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
