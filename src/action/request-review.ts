import type { BaseEstate } from '../estate/estate.ts';
import type { Source } from '../estate/source.ts';
import type { Reviewers } from '../github/review/ask-reviewers.ts';
import { lines, plain } from '../render/text/plain.ts';
import { type GitHubOwner, namedOwners } from '../resolve/named-owners.ts';
import type { Channels } from './deliver.ts';
import { type AfterComment, openPull } from './open-pull.ts';

export interface ReviewRequest extends AfterComment {
  readonly base: BaseEstate | null;
  /** The policy's further names of vendors. */
  readonly providers: readonly string[];
}

/** Asks the owners that a pull request newly names to review it. What can't be done warns, and changes nothing. */
export async function requestReview(request: ReviewRequest, channels: Channels): Promise<void> {
  const { inputs, base, client, delivered } = request;
  const pull = openPull(request);
  if (!inputs.requestReview || pull === null || base === null) return;
  const { repository, number, head, author } = pull;
  const wanted = reviewersOf(newlyNamed(request, base), repository.owner);
  if (wanted.users.length + wanted.teams.length === 0) return;
  const api = await client();
  if (api === null) return;
  const { askReviewers } = await import('../github/review/ask-reviewers.ts');
  const { comment } = delivered;
  const about = { repository, number, head: head.sha, author, wanted };
  const order = comment === undefined ? about : { ...about, comment };
  const { asked, problems } = await askReviewers(api, order);
  for (const problem of problems) channels.warn(problem);
  if (asked.length > 0)
    channels.print(lines(`${plain(`Asked for a review: ${asked.join(', ')}`)}\n`));
}

/** Users and teams that own something now, and that no manifest of the base names as an owner. */
function newlyNamed({ sources, providers }: ReviewRequest, base: BaseEstate): GitHubOwner[] {
  const before = new Set(
    base.manifests.flatMap(({ source }) => ownersIn(source, providers)).map(({ key }) => key),
  );
  const now = new Map<string, GitHubOwner>();
  for (const owner of sources.flatMap((source) => ownersIn(source, providers)))
    if (!before.has(owner.key)) now.set(owner.key, owner);
  return [...now.values()];
}

/** Approving a waiver doesn't make anyone an owner. */
function ownersIn(source: Source, providers: readonly string[]): GitHubOwner[] {
  return namedOwners(source, providers).filter(({ places }) =>
    places.some(({ path }) => !path.includes('waivers')),
  );
}

/** Only teams of the repository's own organisation can be asked. */
function reviewersOf(owners: readonly GitHubOwner[], organisation: string): Reviewers {
  const names = owners.map(({ key }) => key.replace(/^@/, ''));
  const own = `${organisation.toLowerCase()}/`;
  return {
    users: names.filter((name) => !name.includes('/')),
    teams: names.filter((name) => name.startsWith(own)).map((name) => name.slice(own.length)),
  };
}
