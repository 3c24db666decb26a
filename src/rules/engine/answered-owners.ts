import type { Manifest } from '../../estate/manifest.ts';
import { type GitHubOwner, namedOwners } from '../../resolve/named-owners.ts';
import type { MissingAnswer, OwnerAnswers, UnknownAnswer } from '../../resolve/owner-answers.ts';

/** The users and teams that a manifest names, grouped by GitHub's answer, each list in the order of the file. */
export interface AnsweredOwners {
  readonly existing: readonly GitHubOwner[];
  readonly missing: readonly MissingOwner[];
  readonly unknown: readonly UnknownOwner[];
}

export interface MissingOwner {
  readonly owner: GitHubOwner;
  readonly answer: MissingAnswer;
}

export interface UnknownOwner {
  readonly owner: GitHubOwner;
  readonly answer: UnknownAnswer;
}

/** Sorts the owners of a manifest by GitHub's answer; those that nobody asked about are in no list. */
export function answeredOwners(manifest: Manifest, answers: OwnerAnswers): AnsweredOwners {
  const existing: GitHubOwner[] = [];
  const missing: MissingOwner[] = [];
  const unknown: UnknownOwner[] = [];
  for (const owner of namedOwners(manifest.source)) {
    const answer = answers.get(owner.key);
    if (answer?.state === 'exists') existing.push(owner);
    else if (answer?.state === 'missing') missing.push({ owner, answer });
    else if (answer?.state === 'unknown') unknown.push({ owner, answer });
  }
  return { existing, missing, unknown };
}
