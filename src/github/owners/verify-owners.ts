import type { CodeOwnersLine } from '../../codeowners/parse.ts';
import { type OwnerAnswer, type OwnerAnswers, ownerKey } from '../../resolve/owner-answers.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';
import { codeOwnersVerdict } from './codeowners-errors.ts';
import { OwnerQueries } from './graphql.ts';
import {
  faulty,
  flaggedInCodeOwners,
  type Lookup,
  lookupOf,
  refusedMembersToken,
  refusedToken,
} from './lookup.ts';
import { settleAbsent, settleUnseen } from './renames.ts';
import { askRest } from './rest.ts';
import { OwnerSession, RequestLimit } from './session.ts';

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

/** CODEOWNERS tells of the owners that it names what the token itself may not see. */
async function readCodeOwners(
  session: OwnerSession,
  all: readonly Lookup[],
  { repository, codeOwners: read }: AboutOwners,
): Promise<void> {
  const { answers } = session;
  const unknown = all.filter(({ key }) => (answers.get(key)?.state ?? 'unknown') === 'unknown');
  if (repository === null || unknown.length === 0) return;
  const codeOwners = await read().catch(() => null);
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
