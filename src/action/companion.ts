import { GitHubError } from '../github/api/error.ts';
import { findPullRequests, listHeadFiles } from '../github/comment/pull-request.ts';
import type { CommentStatus, Delivery } from '../github/comment/sticky-comment.ts';
import { commitFiles } from '../github/commits/commit-files.ts';
import type { PullRequest, WorkflowRun } from '../github/event.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { besideOf } from '../read/paths.ts';
import { checkAndDeliver, type Done } from './check-and-deliver.ts';
import { findBase } from './compared.ts';
import { type Channels, tellDelivery } from './deliver.ts';
import type { GitHubRun, lazyClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';
import { outputNotDone, reasonOf, summariseNotDone, takeBack } from './not-done.ts';
import type { Subject } from './subject.ts';

export interface CompanionRun {
  readonly github: GitHubRun;
  readonly situation: WorkflowRun;
  readonly inputs: Inputs;
  readonly client: ReturnType<typeof lazyClient>;
  readonly today: string;
  readonly channels: Channels;
}

/** What became of one pull request; `done` is `null` where it couldn't be checked. */
interface Outcome {
  readonly done: Done | null;
  readonly delivered: Delivery;
  readonly why: string;
}

/**
 * The companion's run: it follows the check of a pull request from a fork, with a token that may write. It checks out
 * and runs nothing of the fork: the manifests are read over the API, as data, at the commit that was checked, and the
 * pull requests are found by that commit. On other pull requests the check itself, which sees more, writes the comment.
 * Returns whether the job passes: what the companion can't do doesn't fail it, because the pull request doesn't show
 * its run.
 */
export async function runCompanion(run: CompanionRun): Promise<boolean> {
  const { inputs, channels, github, situation } = run;
  try {
    const { pulls, why } = await pullsOf(run);
    const forks = pulls.filter(({ fork }) => fork);
    const [own] = pulls;
    if (forks.length === 0) {
      const status = own === undefined ? 'no-pull-request' : 'none';
      await tellDelivery(
        deliveryOf(status, own === undefined ? why : ownOf(own)),
        inputs,
        channels,
      );
      return true;
    }
    const outcomes: Outcome[] = [];
    for (const pull of forks) outcomes.push(await outcomeOf(pull, run));
    return await tellWorst(outcomes, channels);
  } catch (error) {
    const why = reasonOf(error);
    outputNotDone(why, channels);
    if (inputs.summary) await summariseNotDone(why, situation, github.url, channels);
    await tellDelivery(deliveryOf('failed', why), inputs, channels);
    return true;
  }
}

/** The pull requests to comment on, or why there are none. Rejects with `CannotCheck`. */
async function pullsOf({
  github,
  situation,
  client,
}: CompanionRun): Promise<{ pulls: readonly PullRequest[]; why: string }> {
  const api = await client();
  if (api === null || github.repository === null) {
    throw new CannotCheck(
      'After another workflow, the files are read over the API, but the input `token` is empty.',
    );
  }
  const { pulls, why } = await readable(() =>
    findPullRequests(api, github.repository as NonNullable<typeof github.repository>, situation),
  );
  return { pulls, why: `No comment was written: ${why}.` };
}

/** Checks one pull request, by its base's policy, and comments on it. Never rejects. */
async function outcomeOf(pull: PullRequest, run: CompanionRun): Promise<Outcome> {
  const { github, inputs, client, today, channels } = run;
  try {
    const subject = await subjectOf(pull, run);
    const done = await checkAndDeliver(subject, github, inputs, client, today, channels);
    return { done, delivered: done.delivered, why: '' };
  } catch (error) {
    const why = reasonOf(error);
    if (inputs.summary) await summariseNotDone(why, pull, github.url, channels);
    const written = await takeBack(why, github, pull, inputs, client);
    if (written.status !== 'none') channels.warn(why);
    const delivered = written.status === 'none' ? deliveryOf('failed', why) : written;
    await tellDelivery(delivered, inputs, channels);
    return { done: null, delivered, why };
  }
}

/** What is checked of a pull request: its files, over the API. */
async function subjectOf(
  pull: PullRequest,
  { github, inputs, client }: CompanionRun,
): Promise<Subject> {
  const api = await client();
  const { repository } = github;
  const { sha } = pull.head;
  if (api === null || repository === null || sha === null)
    throw new CannotCheck(`Pull request #${pull.number} names no commit.`);
  return readable(async () => {
    const head = await listHeadFiles(api, repository, { sha, repository: pull.head.repository });
    const files = commitFiles(api, { repository: head.repository, sha }, head);
    const compared = await findBase(api, pull, repository, { files, commit: null });
    const start = besideOf('', inputs.workingDirectory);
    const at = { folder: null, start, commit: sha };
    return { files, ...at, ...compared, situation: pull, annotate: false };
  });
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new CannotCheck(`Couldn't read the pull request: ${error.message}`);
  }
}

/** For several pull requests, the outputs are those of the worst: one that fails, else one that couldn't be checked. */
async function tellWorst(outcomes: readonly Outcome[], channels: Channels): Promise<boolean> {
  const failed = outcomes.find(({ done }) => done?.report.verdict === 'fail');
  const worst = failed ?? outcomes.find(({ done }) => done === null) ?? outcomes.at(-1);
  if (worst === undefined) return true;
  if (worst.done === null) outputNotDone(worst.why, channels);
  else if (outcomes.length > 1) await worst.done.outputAgain();
  const { delivered } = outcomes.find(({ delivered }) => FAULTS.has(delivered.status)) ?? worst;
  channels.output('comment-status', delivered.status);
  channels.output('comment-url', delivered.url ?? '');
  return failed === undefined;
}

const FAULTS: ReadonlySet<CommentStatus> = new Set(['failed', 'no-permission']);

function deliveryOf(status: CommentStatus, why: string): Delivery {
  return { status, url: null, why, permissions: null };
}

function ownOf({ number }: PullRequest): string {
  return `No comment was written: pull request #${number} isn't from a fork, so its check can write one itself.`;
}
