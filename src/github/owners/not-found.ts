import { GitHubError } from '../api/error.ts';
import { textField } from '../api/json-fields.ts';
import { accountAt, accountsAt, userAnswer } from './accounts.ts';
import { noOrganisation, noTeam, seesNoTeams, unseenTeam } from './answers.ts';
import type { GraphqlOutcome } from './graphql.ts';
import type { Lookup, OwnerSession, TeamLookup } from './session.ts';

/** This many names that are not found are looked up once more, for the name that they have now. */
const RENAMES = 10;

/** Answers names that GraphQL did not find: one may be an organisation, or a user who has another name now. */
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

/** Answers teams that were not shown: they are missing only if the token would see them, secret ones too. */
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
