import type { Source } from '../estate/source.ts';
import type { Repository } from '../github/api/repository.ts';
import type { Delivery } from '../github/comment/sticky-comment.ts';
import type { PullRequest } from '../github/event.ts';
import type { GitHubRun, lazyClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';
import type { Subject } from './subject.ts';

/** What is done on a pull request after its comment needs this. */
export interface AfterComment {
  readonly sources: readonly Source[];
  /** What became of the comment. */
  readonly delivered: Delivery;
  readonly subject: Subject;
  readonly github: GitHubRun;
  readonly inputs: Inputs;
  readonly client: ReturnType<typeof lazyClient>;
}

/** Where the comment couldn't be written, neither can anything else, and one warning is enough. */
const CANNOT_WRITE: ReadonlySet<Delivery['status']> = new Set([
  'no-permission',
  'no-pull-request',
  'failed',
  'outdated',
  'closed',
]);

interface OpenPull extends PullRequest {
  readonly number: number;
  readonly repository: Repository;
}

/** The pull request of a run, if it is open and can be written to; else `null`. */
export function openPull({ subject, github, delivered }: AfterComment): OpenPull | null {
  const { situation } = subject;
  const { repository } = github;
  if (situation.kind !== 'pull_request' || situation.closed || repository === null) return null;
  const { number } = situation;
  if (number === null || CANNOT_WRITE.has(delivered.status)) return null;
  return { ...situation, number, repository };
}
