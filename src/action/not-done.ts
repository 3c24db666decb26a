import type { Delivery, Writer } from '../github/comment/sticky-comment.ts';
import type { PullRequest, Situation } from '../github/event.ts';
import { CannotCheck } from '../read/cannot-check.ts';
import { renderNotDone } from '../render/comment/not-done-body.ts';
import { type Channels, tellDelivery } from './deliver.ts';
import { DOCS, type GitHubRun, type lazyClient } from './github-run.ts';
import type { Inputs } from './inputs.ts';

/** A sentence for the user: why a check could not be done. An unforeseen error comes with its stack. */
export function reasonOf(error: unknown): string {
  if (error instanceof CannotCheck) return error.message;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Internal error. Please report it: https://github.com/cloud-estate/cloud-estate-check/issues/new\n${said}`;
}

/** The verdict of a check that could not be done, and why. */
export function outputNotDone(why: string, channels: Channels): void {
  channels.output('verdict', 'none');
  channels.output('gate', `Could not be checked: ${why.split('\n')[0] ?? ''}`);
}

/** Says in the job summary that there was no check. A runner without a summary has the annotation. */
export async function summariseNotDone(
  why: string,
  situation: Situation,
  runUrl: string | null,
  channels: Channels,
): Promise<void> {
  const text = renderNotDone({
    why,
    commit: commitOf(situation),
    runUrl,
    docsUrl: TROUBLES,
    replaces: false,
  });
  await channels.summary(text).catch(() => undefined);
}

/** Says everywhere that a check could not be done. An existing comment is rewritten, and none is created. */
export async function tellNotDone(
  why: string,
  run: {
    readonly github: GitHubRun;
    readonly situation: Situation;
    readonly inputs: Inputs;
    readonly client: ReturnType<typeof lazyClient>;
  },
  channels: Channels,
): Promise<void> {
  const { github, situation, inputs, client } = run;
  outputNotDone(why, channels);
  if (inputs.summary) await summariseNotDone(why, situation, github.url, channels);
  const delivered = await takeBack(why, github, situation, inputs, client);
  await tellDelivery(delivered, inputs, channels);
}

/** Rewrites the comment of a pull request, where there is one. */
export async function takeBack(
  why: string,
  github: GitHubRun,
  situation: Situation,
  inputs: Inputs,
  client: ReturnType<typeof lazyClient>,
): Promise<Delivery> {
  const nothing: Delivery = { status: 'none', url: null, why: null, permissions: null };
  if (inputs.comment === 'never') return nothing;
  if (situation.kind !== 'pull_request' || situation.number === null || github.repository === null)
    return { ...nothing, status: 'no-pull-request' };
  const api = await client();
  if (api === null) return { ...nothing, status: 'no-permission' };
  const { deliverComment } = await import('../github/comment/sticky-comment.ts');
  return deliverComment(api, {
    repository: github.repository,
    number: situation.number,
    head: situation.head.sha,
    isClosed: situation.closed,
    writer: writerOf(github, situation),
    key: inputs.commentKey,
    body: null,
    resolvedBody: () =>
      renderNotDone({
        why,
        commit: commitOf(situation),
        runUrl: github.url,
        docsUrl: TROUBLES,
        replaces: true,
      }),
    rewritten: 'updated',
    mode: 'on-findings',
  });
}

/** Who writes a comment: on a fork's pull request, both the check and its companion may. */
export function writerOf({ situation }: GitHubRun, { fork }: PullRequest): Writer {
  if (situation.kind === 'workflow_run') return 'companion';
  return fork ? 'check-of-fork' : 'check';
}

function commitOf(situation: Situation): string | null {
  return situation.kind === 'pull_request' ? situation.head.sha : situation.sha;
}

const TROUBLES = `${DOCS}/pull-requests.md#troubleshooting`;
