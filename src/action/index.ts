import { getInput, setFailed, setOutput, summary, warning } from '@actions/core';
import { dateAt } from '../evidence/dates.ts';
import { run } from './run.ts';

async function main(): Promise<void> {
  const passes = await run(getInput, {
    env: process.env,
    today: dateAt(Date.now()),
    channels: {
      print: (text) => {
        process.stdout.write(text);
      },
      warn: warning,
      fail: setFailed,
      output: setOutput,
      summary: async (markdown) => {
        await summary.addRaw(markdown).write();
      },
    },
  });
  // Not setFailed: its message would replace a finding among the ten annotations.
  if (!passes) process.exitCode = 1;
}

// No top-level `await`, because the bundle is CommonJS.
main().catch(setFailed);
