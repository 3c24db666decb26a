import { getInput, setFailed, setOutput, summary, warning } from '@actions/core';
import { CannotCheck } from '../read/cannot-check.ts';
import { lines, visible } from '../render/text/plain.ts';
import type { Channels } from './deliver.ts';
import { readInputs } from './inputs.ts';
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
  output: setOutput,
  summary: async (markdown) => {
    await summary.addRaw(markdown).write();
  },
};

/** An unexpected error, shown like one that stops a check, because Node's own output could command the runner. */
function unforeseen(error: unknown): string {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Internal error. Please report it: https://github.com/cloud-estate/cloud-estate-check/issues/new\n${said}`;
}

async function main(): Promise<void> {
  try {
    const inputs = readInputs((name) => getInput(name));
    const today = new Date().toISOString().slice(0, 10);
    const passes = await run(inputs, process.env, today, channels);
    // Not setFailed: its message would take the place of a finding among the ten annotations.
    if (!passes) process.exitCode = 1;
  } catch (error) {
    setFailed(readable(error instanceof CannotCheck ? error.message : unforeseen(error)));
  }
}

await main();
