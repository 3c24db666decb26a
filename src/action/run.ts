import type { Environment } from '../github/event.ts';
import { lines, visible } from '../render/text/plain.ts';
import { checkAndDeliver } from './check-and-deliver.ts';
import type { Channels } from './deliver.ts';
import { lazyClient, readRun, type Timing } from './github-run.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { outputNotDone, reasonOf, summariseNotDone, tellNotDone } from './not-done.ts';
import { checkoutSubject } from './subject.ts';

/** What a run gets from the machine that it runs on. */
export interface Runner {
  readonly env: Environment;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly channels: Channels;
  readonly timing?: Timing;
}

/** One run of the action, by its inputs -> whether the job passes. One that could not be done is reported, and fails. */
export async function run(get: (name: string) => string, runner: Runner): Promise<boolean> {
  const channels = readableChannels(runner.channels);
  try {
    return await runWith(get, { ...runner, channels });
  } catch (error) {
    channels.fail(reasonOf(error));
    return false;
  }
}

async function runWith(get: (name: string) => string, runner: Runner): Promise<boolean> {
  const { env, today, channels, timing = {} } = runner;
  const github = readRun(env, timing);
  const { situation } = github;
  let inputs: Inputs;
  try {
    inputs = readInputs(get);
  } catch (error) {
    const why = reasonOf(error);
    outputNotDone(why, channels);
    await summariseNotDone(why, situation, github.url, channels);
    channels.fail(why);
    return false;
  }
  const client = lazyClient(inputs.token, github);
  if (situation.kind === 'workflow_run') {
    const { runCompanion } = await import('./companion.ts');
    return runCompanion({ github, situation, inputs, client, today, channels });
  }
  try {
    const subject = await checkoutSubject(github, inputs, client);
    const done = await checkAndDeliver(subject, github, inputs, client, today, channels);
    return done.report.verdict === 'pass';
  } catch (error) {
    const why = reasonOf(error);
    channels.fail(why);
    await tellNotDone(why, { github, situation, inputs, client }, channels);
    return false;
  }
}

/** The same channels, but no line of a message can command the runner. */
function readableChannels(channels: Channels): Channels {
  const readable = (text: string): string => lines(text.split('\n').map(visible).join('\n'));
  return {
    ...channels,
    warn: (message) => channels.warn(readable(message)),
    fail: (message) => channels.fail(readable(message)),
  };
}
