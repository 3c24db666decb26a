import type { Environment } from '../github/event.ts';
import { checkAndDeliver } from './check-and-deliver.ts';
import type { Channels } from './deliver.ts';
import { lazyClient, readRun } from './github-run.ts';
import type { Inputs } from './inputs.ts';
import { reasonOf, tellNotDone } from './not-done.ts';
import { checkoutSubject } from './subject.ts';

/** One run of the action -> whether the job passes. One that could not be done is reported, and fails the job. */
export async function run(
  inputs: Inputs,
  env: Environment,
  today: string,
  channels: Channels,
): Promise<boolean> {
  const github = readRun(env);
  const client = lazyClient(inputs.token, env);
  const { situation } = github;
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
