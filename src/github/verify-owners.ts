import type { CodeOwnersLine } from '../codeowners/parse.ts';
import { type OwnerAnswer, type OwnerAnswers, ownerKey } from '../resolve/owner-answers.ts';
import type { GitHub } from './client.ts';
import { codeOwnersVerdict } from './codeowners-errors.ts';
import { GitHubError } from './error.ts';
import { textField } from './json.ts';
import { type Account, accountAt, userAnswer } from './owner-account.ts';
import { type GraphqlOutcome, OwnerQueries } from './owner-graphql.ts';
import {
  faulty,
  flaggedInCodeOwners,
  type Lookup,
  lookupOf,
  noOrganisation,
  noTeam,
  refusedMembersToken,
  refusedToken,
  seesNoTeams,
  type TeamLookup,
  unseenTeam,
} from './owner-lookup.ts';
import { askRest } from './owner-rest.ts';
import { OwnerSession, RequestLimit } from './owner-session.ts';
import { type Repository, repositoryPath } from './repository.ts';

/** Who asks: the run's own token, and one that may read teams. Either may be missing. */
export interface OwnerClients {
  readonly token: GitHub | null;
  readonly members: GitHub | null;
}

export interface CommitCodeOwners {
  /** The commit, or a branch or tag. */
  readonly ref: string;
  readonly lines: readonly CodeOwnersLine[];
}

/** What else is known that helps. */
export interface AboutOwners {
  readonly repository: Repository | null;
  /** The CODEOWNERS of a commit, which tells of teams what the token may not read; asked for only when needed. */
  readonly codeOwners: () => Promise<CommitCodeOwners | null>;
  /** How many requests to make at most; default 60. */
  readonly requests?: number;
}

/** A rate limit of 1,000 requests an hour is shared by every run of the repository. */
const REQUESTS = 60;
/** So many names that are not found are looked up once more, for the name that they have now. */
const RENAMES = 10;

/**
 * Asks GitHub whether owners (`@user`, `@org/team`) exist: each once, a hundred to a request. Never rejects: what cannot
 * be known, for whatever reason, is answered so.
 */
export async function verifyOwners(
  { token, members }: OwnerClients,
  owners: Iterable<string>,
  about: AboutOwners,
): Promise<OwnerAnswers> {
  const lookups = new Map<string, Lookup>();
  for (const owner of owners) {
    const lookup = lookupOf(owner);
    if (lookup !== null) lookups.set(lookup.key, lookup);
  }
  const all = [...lookups.values()];
  const answers = new Map<string, OwnerAnswer>();
  const clients = [members, token].filter((client) => client !== null);
  const limit = new RequestLimit(about.requests ?? REQUESTS, clients);
  const sessions = clients.map((client) => new OwnerSession(client, answers, limit));
  const [first, second] = sessions;
  if (all.length === 0 || first === undefined) return answers;
  await lookUp(first, all);
  const membersRefused = members !== null && first.stopped() === refusedToken;
  if (membersRefused && second !== undefined) await lookUp(second, all);
  await readCodeOwners(sessions.at(-1) ?? first, all, about);
  const why = (membersRefused ? second : first)?.stopped() ?? faulty;
  for (const lookup of all) {
    const answer = answers.get(lookup.key) ?? why;
    const blamed = membersRefused && answer.state === 'unknown' && lookup.kind === 'team';
    answers.set(lookup.key, blamed ? refusedMembersToken : answer);
  }
  return answers;
}

/** One token's look-ups of what has no answer yet. */
async function lookUp(session: OwnerSession, all: readonly Lookup[]): Promise<void> {
  const { answers } = session;
  const waiting = all.filter(({ key }) => !answers.has(key));
  const found = await new OwnerQueries(session).run(waiting);
  await settleAbsent(session, all, found);
  const teams = new Map<string, number>();
  for (const [org, view] of found.organisations) teams.set(org, view.teams);
  const unseen = [...found.unseenTeams];
  if (found.refused) {
    const rest = await askRest(session, waiting);
    for (const [org, count] of rest.teams) teams.set(org, count);
    unseen.push(...rest.unseenTeams);
  }
  await settleUnseen(session, unseen, teams);
}

/** Names that GraphQL did not find: is one an organisation in place of a user, or a user by another name now? */
async function settleAbsent(
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
async function settleUnseen(
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

/** CODEOWNERS tells of the owners that it names what the token itself may not see. */
async function readCodeOwners(
  session: OwnerSession,
  all: readonly Lookup[],
  { repository, codeOwners: read }: AboutOwners,
): Promise<void> {
  const { answers } = session;
  const unknown = all.filter(({ key }) => (answers.get(key)?.state ?? 'unknown') === 'unknown');
  if (repository === null || unknown.length === 0) return;
  const codeOwners = await read();
  const named = new Set(codeOwners?.lines.flatMap(({ owners }) => owners.map(ownerKey)));
  const open = unknown.filter(({ key }) => named.has(key));
  if (codeOwners === null || open.length === 0) return;
  const path = repositoryPath(repository, 'codeowners', 'errors');
  const asked = await session.ask((client) => client.get(path, { ref: codeOwners.ref }));
  if (asked === null || asked instanceof GitHubError) return;
  const { sound, flagged } = codeOwnersVerdict(codeOwners.lines, asked.value);
  for (const { key } of open) {
    if (sound.has(key)) answers.set(key, { state: 'exists' });
    else if (flagged.has(key)) answers.set(key, flaggedInCodeOwners);
  }
}
