import { expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands/index.ts';
import { runCli } from '../run-cli.ts';

const names = Object.keys(commands);

async function helpOf(words: readonly string[]): Promise<string> {
  const { code, out, err } = await runCli(words);
  expect([code, err]).toEqual([0, '']);
  return out;
}

test.each([['--help'], ...names.map((name) => [name, '--help'])])(
  'no line of the help of %s %s is over 80 columns',
  async (...words) => {
    const help = await helpOf(words.filter((word) => word !== undefined));
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(help).not.toMatch(/ $/m);
  },
);

test('a long usage goes on under its beginning, and an example as a shell takes it', async () => {
  const help = await helpOf(['baseline', '--help']);
  expect(help).toContain(
    'Usage: cloud-estate baseline [path…] --reason <text> --expires <date>\n       --approved-by <owner>\n',
  );
  expect(help).toContain(
    '  cloud-estate baseline --reason "Adopting the gate" --expires 2027-03-31 \\\n    --approved-by @acme/ciso\n',
  );
});

test.each(names)('the help of %s has all of its usage, examples and notes', async (name) => {
  const command = await commands[name]?.();
  const help = (await helpOf(['help', name])).replace(/ \\\n/g, ' ').replace(/\s+/g, ' ');
  const texts = [command?.usage, command?.notes, ...(command?.examples ?? []).flat()];
  for (const text of texts) expect(help).toContain((text ?? '').replace(/\s+/g, ' '));
});
