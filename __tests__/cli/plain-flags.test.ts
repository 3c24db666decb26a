/** What is read without `parseArgs` has to be what `parseArgs` reads. */
import { parseArgs } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Flag } from '../../src/cli/command.ts';
import { plainFlags } from '../../src/cli/plain-flags.ts';
import { runCli } from '../run-cli.ts';

const known: Readonly<Record<string, Flag>> = {
  format: { type: 'string', multiple: true, help: '' },
  base: { type: 'string', help: '' },
  fix: { type: 'boolean', help: '' },
  quiet: { type: 'boolean', short: 'q', help: '' },
};

const options = Object.fromEntries(
  Object.entries(known).map(([name, { help, ...option }]) => [name, option]),
);

function byNode(words: readonly string[]): unknown {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    return { flags: { ...values }, positionals };
  } catch {
    return undefined;
  }
}

const name = fc.constantFrom('format', 'base', 'fix', 'quiet', 'none', 'no-fix', '__proto__', '');
const value = fc.constantFrom('a', '', '-', '--', '-q', '--fix', 'json=x', '=', 'ä b', '-x=1', '1');
const word = fc.oneof(
  value,
  name.map((one) => `--${one}`),
  fc.tuple(name, value).map(([one, text]) => `--${one}=${text}`),
);

test('it reads the same, or nothing', () => {
  const wrong: unknown[] = [];
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const read = plainFlags(words, known);
      if (read === undefined) return;
      if (JSON.stringify(sorted(read)) !== JSON.stringify(sorted(byNode(words)))) wrong.push(words);
    }),
    { numRuns: 3000 },
  );
  expect(wrong).toEqual([]);
});

/** The order in which flags were first named doesn't count. */
function sorted(read: unknown): unknown {
  const { flags, positionals } = (read ?? {}) as { flags?: object; positionals?: unknown };
  return { flags: Object.entries(flags ?? {}).sort(), positionals };
}

test('usual command lines are read', () => {
  const words = [
    'a.yml',
    '--format',
    'json=r',
    '--base=main',
    '--fix',
    '-',
    '--format=text',
    '--fix',
  ];
  expect(plainFlags(words, known)).toEqual(byNode(words));
  expect(plainFlags(words, known)?.flags).toEqual({
    format: ['json=r', 'text'],
    base: 'main',
    fix: true,
  });
  expect(plainFlags([], known)).toEqual({ flags: {}, positionals: [] });
});

test.each([
  ['a short flag', ['-q']],
  ['an unknown one', ['--none']],
  ['a value that is missing', ['--base']],
  ['a value that looks like a flag', ['--base', '-x']],
  ['a value for none', ['--fix=1']],
  ['the end of flags', ['--', '--fix']],
])('%s is left to parseArgs', (_, words) => {
  expect(plainFlags(words, known)).toBeUndefined();
});

test.each([
  ['check', '--policy', ''],
  ['check', '--base='],
  ['check', '--format', 'json', '--format', ''],
  ['assign', 'mail', '@acme/it', '--layers', ''],
  ['discover', '--include', ''],
  ['import', 'systems.csv', '--output='],
])('%j %j %j…: an empty value is none', async (...words) => {
  const { code, out, err } = await runCli(words);
  expect([code, out]).toEqual([2, '']);
  const flag = words.findLast((one) => one.startsWith('--'))?.replace('=', '');
  expect(err).toContain(`\`${flag}\` needs a value`);
});
