import { CannotCheck } from '../read/cannot-check.ts';
import { type ExitCode, NOT_CHECKED, type Terminal } from './command.ts';

/** Runs a command. Errors that a user can fix become one message on standard error. */
export async function orSaid(
  terminal: Terminal,
  run: () => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    const { lines, visible } = await import('../render/text/plain.ts');
    const message = error.message.split('\n').map(visible).join('\n');
    terminal.say(lines(`cloud-estate: ${message}\n`));
    return NOT_CHECKED;
  }
}
