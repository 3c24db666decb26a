import type { GitHub } from '../api/client.ts';
import { GitHubError } from '../api/error.ts';
import { listField, textField } from '../api/json-fields.ts';
import { type Repository, repositoryPath } from '../api/repository.ts';
import type { Checked } from '../comment/freshness.ts';
import { askedIn, withAsked } from '../comment/marker.ts';

/** Who is to be asked: users by login, teams of the repository's organisation by slug. */
export interface Reviewers {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

export interface AskOrder extends Checked {
  /** Login of whoever opened it, whom GitHub doesn't let anyone ask. */
  readonly author: string | null;
  readonly wanted: Reviewers;
  /** The comment that remembers who was asked, and whom it names. */
  readonly comment?: { readonly id: number; readonly asked: readonly string[] };
}

/** Who was asked, and in sentences why others couldn't be. */
export interface Asked {
  readonly asked: readonly string[];
  readonly problems: readonly string[];
}

/** GitHub takes no more. */
const MOST = 15;

type Who = { readonly user: string } | { readonly team: string };

/**
 * Asks for reviews: whoever wasn't asked before, and hasn't reviewed. Whoever was taken off the list isn't asked again.
 * Nobody is asked about a pull request that is closed, or has a newer commit. Never rejects with a `GitHubError`.
 */
export async function askReviewers(client: GitHub, order: AskOrder): Promise<Asked> {
  const asked: string[] = [];
  const problems: string[] = [];
  try {
    const left = await notAskedYet(client, order);
    if (left.length === 0) return { asked, problems };
    for (const group of await send(client, order, left, problems))
      asked.push(nameOf(group, order.repository));
    if (asked.length > 0 && order.comment !== undefined)
      await remember(client, order.repository, order.comment.id, asked);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    problems.push(whyNot(error, order.number));
  }
  return { asked, problems };
}

async function notAskedYet(client: GitHub, order: AskOrder): Promise<Who[]> {
  const { repository, number, head, author, comment } = order;
  const before = new Set(comment?.asked.map(lower));
  const isNew = (name: string): boolean => !before.has(lower(name));
  const wanted = {
    users: order.wanted.users.filter((user) => isNew(nameOf({ user }, repository))),
    teams: order.wanted.teams.filter((team) => isNew(nameOf({ team }, repository))),
  };
  if (wanted.users.length + wanted.teams.length === 0) return [];
  const pull = await client.get(repositoryPath(repository, 'pulls', String(number)));
  const now = textField(pull, 'head', 'sha')?.toLowerCase() ?? null;
  if (textField(pull, 'state') !== 'open' || (head !== null && now !== head)) return [];
  const opened = textField(pull, 'user', 'login') ?? author;
  const people = new Set([opened, ...textsOf(pull, 'requested_reviewers', 'login')].map(lower));
  const teams = new Set(textsOf(pull, 'requested_teams', 'slug').map(lower));
  const open: Who[] = [
    ...wanted.users.filter((user) => !people.has(lower(user))).map((user) => ({ user })),
    ...wanted.teams.filter((team) => !teams.has(lower(team))).map((team) => ({ team })),
  ].slice(0, MOST);
  if (open.length === 0) return [];
  // Whoever has reviewed is no longer on the list of those who are asked.
  const reviews = await client.list(repositoryPath(repository, 'pulls', String(number), 'reviews'));
  const reviewed = new Set(
    reviews.flatMap((review) => {
      const login = lower(textField(review, 'user', 'login'));
      return textField(review, 'user', 'type') === 'User' && login !== lower(opened) ? login : [];
    }),
  );
  // A team leaves the list with any member's review, and who its members are isn't known here.
  return open.filter((who) =>
    'user' in who ? !reviewed.has(lower(who.user)) : reviewed.size === 0,
  );
}

/** Notes in the comment who was asked: GitHub's list forgets whoever is taken off it. */
async function remember(
  client: GitHub,
  repository: Repository,
  id: number,
  asked: readonly string[],
): Promise<void> {
  const url = repositoryPath(repository, 'issues', 'comments', String(id));
  try {
    // Another run may have rewritten it meanwhile.
    const body = textField(await client.get(url), 'body');
    if (body === null) return;
    const names = [...new Set([...askedIn(body), ...asked])];
    await client.write('PATCH', url, { body: withAsked(body, names) });
  } catch (error) {
    // The request was made; at worst it is made once more.
    if (!(error instanceof GitHubError)) throw error;
  }
}

function textsOf(pull: unknown, list: string, key: string): string[] {
  return listField(pull, list).flatMap((one) => textField(one, key) ?? []);
}

function lower(text: string | null): string {
  return text?.toLowerCase() ?? '';
}

/** Asks all at once; where GitHub refuses one of them, and so all, one by one. */
async function send(
  client: GitHub,
  { repository, number }: AskOrder,
  all: readonly Who[],
  problems: string[],
): Promise<readonly Who[]> {
  const url = repositoryPath(repository, 'pulls', String(number), 'requested_reviewers');
  const ask = (some: readonly Who[]): Promise<unknown> => {
    const reviewers = some.flatMap((who) => ('user' in who ? who.user : []));
    const team_reviewers = some.flatMap((who) => ('team' in who ? who.team : []));
    return client.write('POST', url, {
      ...(reviewers.length > 0 ? { reviewers } : {}),
      ...(team_reviewers.length > 0 ? { team_reviewers } : {}),
    });
  };
  try {
    await ask(all);
    return all;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'invalid') throw error;
    if (all.length === 1) {
      problems.push(refused(all[0] as Who, repository, error));
      return [];
    }
  }
  const taken: Who[] = [];
  for (const who of all) {
    try {
      await ask([who]);
      taken.push(who);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'invalid') throw error;
      problems.push(refused(who, repository, error));
    }
  }
  return taken;
}

function nameOf(who: Who, { owner }: Repository): string {
  return 'user' in who ? `@${who.user}` : `@${owner}/${who.team}`;
}

function refused(who: Who, { owner }: Repository, { message }: GitHubError): string {
  return 'user' in who
    ? `Couldn't ask \`@${who.user}\` for a review (${message}). Only people with access to the repository can be asked.`
    : `Couldn't ask \`@${owner}/${who.team}\` for a review (${message}). The team needs access to the repository, and the input \`token\` must be able to read it: \`github.token\` never can; an App's token with the organisation permission "Members: read" can.`;
}

function whyNot(error: GitHubError, number: number): string {
  const what = `Couldn't ask for reviews of pull request #${number} (${error.message}).`;
  return error.kind === 'forbidden' || error.kind === 'not-found'
    ? `${what} Give the job "permissions: pull-requests: write", or set the input \`request-review\` to \`false\`.`
    : `${what} Run the job again, or ask them yourself.`;
}
