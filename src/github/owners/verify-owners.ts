// In: owners as manifests name them. Out: whether GitHub has them.
import type { CodeOwnersLine } from '../../codeowners/code-owners.ts';
import { type OwnerAnswer, type OwnerAnswers, ownerKey } from '../../resolve/owner-answers.ts';
import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { listField, numberField, textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';
import { faulty, flaggedInCodeOwners, refusedMembersToken, refusedToken } from './answers.ts';
import { askRest } from './ask-rest.ts';
import { OwnerQueries } from './graphql.ts';
import { answerAbsent, answerUnseen } from './not-found.ts';
import { type Lookup, lookupOf, OwnerSession, RequestLimit } from './session.ts';

/** What all look-ups of a run may take: the budget is in milliseconds. */
export const lookUpLimits = { budget: 30_000, attempts: 2 } as const;

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
  /** The CODEOWNERS of a commit, which shows teams that the token can't read. Requested only when needed. */
  readonly codeOwners: () => Promise<CommitCodeOwners | null>;
  /** How many requests to make at most; default 60. */
  readonly requests?: number;
}

/** A rate limit of 1,000 requests an hour is shared by every run of the repository. */
const REQUESTS = 60;

/**
 * Asks GitHub whether owners (`@user`, `@org/team`) exist: each once, a hundred to a request. Never rejects: what can't
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

/** One token's look-ups of the owners without an answer. */
async function lookUp(session: OwnerSession, all: readonly Lookup[]): Promise<void> {
  const { answers } = session;
  const waiting = all.filter(({ key }) => !answers.has(key));
  const found = await new OwnerQueries(session).run(waiting);
  await answerAbsent(session, all, found);
  const teams = new Map<string, number>();
  for (const [org, view] of found.organisations) teams.set(org, view.teams);
  const unseen = [...found.unseenTeams];
  if (found.refused) {
    const rest = await askRest(session, waiting);
    for (const [org, count] of rest.teams) teams.set(org, count);
    unseen.push(...rest.unseenTeams);
  }
  await answerUnseen(session, unseen, teams);
}

/** CODEOWNERS shows of the owners that it names what the token itself can't see. */
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

/** What GitHub makes of the owners that a CODEOWNERS names. */
export interface CodeOwnersVerdict {
  /** Keys of owners on a line in which GitHub finds no fault: they exist, and may write to the repository. */
  readonly sound: ReadonlySet<string>;
  /** Keys of owners that GitHub calls unknown: not there, not to be seen, or without the right to write. */
  readonly flagged: ReadonlySet<string>;
}

/**
 * Reads the answer of `GET /repos/{owner}/{repo}/codeowners/errors` about a CODEOWNERS at the same commit. It is the
 * one thing that a token without the right to read teams can learn of them.
 */
function codeOwnersVerdict(lines: readonly CodeOwnersLine[], answer: unknown): CodeOwnersVerdict {
  const faulty = new Set<number>();
  const flagged = new Set<string>();
  for (const error of listField(answer, 'errors')) {
    const line = numberField(error, 'line');
    if (line !== null) faulty.add(line);
    if (!/unknown owner/i.test(textField(error, 'kind') ?? '')) continue;
    const named = textField(error, 'suggestion') ?? textField(error, 'message') ?? '';
    for (const [handle] of named.matchAll(/@[\w-]+(?:\/[\w.-]*\w)?/g))
      flagged.add(ownerKey(handle));
  }
  const sound = new Set<string>();
  for (const { line, owners } of lines) {
    if (!faulty.has(line)) for (const owner of owners) sound.add(ownerKey(owner));
  }
  for (const key of flagged) sound.delete(key);
  return { sound, flagged };
}
