import { fileURLToPath } from 'node:url';
import type { Terminal } from '../src/cli/command.ts';
import { main } from '../src/cli/main.ts';
import { chunkText } from '../src/render/text/chunks.ts';

/** The top of this repository. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** What a run of the command line did. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, 80 columns wide and without colours. */
export async function runCli(
  words: readonly string[],
  {
    cwd = root,
    today = '2026-11-23',
    env = {},
  }: { cwd?: string; today?: string; env?: Terminal['env'] } = {},
): Promise<CliRun> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    cwd,
    env,
    out: async (text) => {
      out += chunkText(text);
    },
    say: (text) => {
      err += text;
    },
    color: false,
    columns: 80,
    today: () => today,
  };
  const code = await main(words, terminal);
  return { code, out, err };
}
