import { getInput, setFailed, setOutput, summary, warning } from '@actions/core';
import { lines, visible } from '../render/text/plain.ts';
import type { Channels } from './deliver.ts';
import { readRun } from './github-run.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { outputNotDone, reasonOf, summariseNotDone } from './not-done.ts';
import { run } from './run.ts';

/** One line for each line of a message, none of which can command the runner. */
function readable(text: string): string {
  return lines(text.split('\n').map(visible).join('\n'));
}

const channels: Channels = {
  print: (text) => {
    process.stdout.write(text);
  },
  warn: (message) => warning(readable(message)),
  fail: (message) => setFailed(readable(message)),
  output: setOutput,
  summary: async (markdown) => {
    await summary.addRaw(markdown).write();
  },
};

async function main(): Promise<void> {
  let inputs: Inputs;
  try {
    inputs = readInputs((name) => getInput(name));
  } catch (error) {
    const why = reasonOf(error);
    const { situation, url } = readRun(process.env);
    outputNotDone(why, channels);
    await summariseNotDone(why, situation, url, channels);
    channels.fail(why);
    return;
  }
  const today = new Date().toISOString().slice(0, 10);
  const passes = await run(inputs, process.env, today, channels);
  // Not setFailed: its message would take the place of a finding among the ten annotations.
  if (!passes) process.exitCode = 1;
}

// No top-level `await`, because the bundle is CommonJS.
main().catch((error) => channels.fail(reasonOf(error)));
