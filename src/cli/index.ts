#!/usr/bin/env node
import { type ExitCode, NOT_CHECKED, type Terminal } from './command.ts';
import { main } from './main.ts';
import { standardOutput } from './standard-output.ts';

const { env } = process;
const output = standardOutput();

const terminal: Terminal = {
  cwd: process.cwd(),
  env,
  out: output.write,
  say: (text) => process.stderr.write(text),
  colour: output.isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
  columns: Math.max(40, Math.min(output.columns ?? 80, 120)),
  today: () => {
    const now = new Date();
    const two = (count: number): string => String(count).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

/** A mistake of ours must not look like a verdict. */
function broken(error: unknown): ExitCode {
  process.stderr.write(
    `cloud-estate: this is a mistake in cloud-estate itself, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return NOT_CHECKED;
}

// No `await`, which the bundle, as CommonJS, has no place for here.
main(process.argv.slice(2), terminal)
  .catch(broken)
  .then((code) => {
    process.exitCode = code;
  });
