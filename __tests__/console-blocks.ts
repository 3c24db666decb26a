import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CliRun, root, runCli } from './run-cli.ts';

/** A `console` block of a page: a command, and what the page says that it prints. */
export interface ConsoleBlock {
  readonly command: string;
  readonly shown: string;
}

const BLOCK = /^```console\n\$ (.*)\n([\s\S]*?)^```$/gm;

/** The `console` blocks of a page, in order. */
export function consoleBlocks(page: string): ConsoleBlock[] {
  return [...page.matchAll(BLOCK)].map(([, command = '', shown = '']) => ({ command, shown }));
}

/** Runs `[cd FOLDER && ]node …dist/cli/index.js WORD…` from the top of the repository, in this process. */
export async function runCommand(command: string): Promise<CliRun> {
  const found = /^(?:cd (\S+) && )?node (?:\.\.\/)*dist\/cli\/index\.js ?(.*)$/.exec(command);
  if (found === null) throw new Error(`Not a command that a test can run: ${command}`);
  const [, folder = '.', words = ''] = found;
  return runCli(
    words.split(' ').filter((word) => word !== ''),
    { cwd: join(root, folder) },
  );
}

/** With `UPDATE_GOLDEN=1`, writes into a page what its commands print. */
export async function updateBlocks(file: string): Promise<void> {
  const page = readFileSync(file, 'utf8');
  let next = page;
  for (const { command, shown } of consoleBlocks(page)) {
    const { out } = await runCommand(command);
    next = next.replace(
      `\`\`\`console\n$ ${command}\n${shown}\`\`\``,
      () => `\`\`\`console\n$ ${command}\n${out}\`\`\``,
    );
  }
  if (next !== page) writeFileSync(file, next);
}
