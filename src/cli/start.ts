import { dateAt } from '../evidence/dates.ts';
import { MAX_BYTES } from '../parse/limits.ts';
import { type ExitCode, NOT_CHECKED, type Terminal } from './command.ts';
import { main } from './main.ts';
import { readStandardInput } from './standard-input.ts';
import { isErrorSeen, standardOutput } from './standard-output.ts';

const { env } = process;
const output = standardOutput();

const terminal: Terminal = {
  cwd: process.cwd(),
  env,
  out: output.write,
  say: (text) => process.stderr.write(text),
  color: isColored(),
  columns: Math.max(40, Math.min(output.columns ?? 80, 120)),
  today: () => dateAt(Date.now()),
  input: () => readStandardInput(MAX_BYTES),
  ...(isErrorSeen()
    ? {
        progress: {
          now: () => performance.now(),
          draw: (text: string): void => void process.stderr.write(text),
        },
      }
    : {}),
};

/** The environment decides, as in other tools; by default, colors are for terminals. */
function isColored(): boolean {
  const { FORCE_COLOR: force = '', NO_COLOR: none = '', TERM: term } = env;
  if (force !== '') return force !== '0' && force !== 'false';
  return output.isTerminal && none === '' && term !== 'dumb';
}

/** A bug in the check must not look like a verdict. */
function broken(error: unknown): ExitCode {
  process.stderr.write(
    `cloud-estate: internal error. Please report it: https://github.com/cloud-estate/cloud-estate-check/issues/new\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return NOT_CHECKED;
}

/** Runs the command line of this process, with its own streams. A bug becomes exit code 2, with its trace on standard error. */
export async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), terminal).catch(broken);
}
