import type { Manifest } from '../resolve/estate.ts';
import { type GitHubOwner, namedOwners } from '../resolve/named-owners.ts';
import type { OwnerAnswer, OwnerAnswers } from '../resolve/owner-answers.ts';

/** A user or team that a manifest names, with what GitHub says of it. */
export interface AnsweredOwner<State extends OwnerAnswer['state'] = OwnerAnswer['state']> {
  readonly owner: GitHubOwner;
  readonly answer: Extract<OwnerAnswer, { state: State }>;
}

const known = new WeakMap<Manifest, readonly AnsweredOwner[]>();

/** The users and teams of a manifest of which GitHub said one thing, in the order of the file. */
export function answeredOwners<State extends OwnerAnswer['state']>(
  manifest: Manifest,
  answers: OwnerAnswers,
  state: State,
): readonly AnsweredOwner<State>[] {
  let all = known.get(manifest);
  if (all === undefined) {
    all = namedOwners(manifest.source).flatMap((owner) => {
      const answer = answers.get(owner.key);
      return answer === undefined ? [] : [{ owner, answer }];
    });
    known.set(manifest, all);
  }
  return all.filter((one): one is AnsweredOwner<State> => one.answer.state === state);
}
