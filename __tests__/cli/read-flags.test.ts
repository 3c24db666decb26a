import { parseArgs } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Flag } from '../../src/cli/command.ts';
import { readFlagWords, WrongFlag } from '../../src/cli/read-flags.ts';

const help = '';
const known: Readonly<Record<string, Flag>> = {
  format: { type: 'string', short: 'f', multiple: true, help },
  policy: { type: 'string', short: 'p', help },
  base: { type: 'string', help },
  quiet: { type: 'boolean', short: 'q', help },
  help: { type: 'boolean', short: 'h', help },
  'no-discover': { type: 'boolean', help },
};

const options = Object.fromEntries(
  Object.entries(known).map(([name, { type, short, multiple }]) => [
    name,
    {
      type,
      ...(short === undefined ? {} : { short }),
      ...(multiple === true ? { multiple } : {}),
    },
  ]),
);

const reasons: Readonly<Record<WrongFlag['why'], RegExp>> = {
  unknown: /^Unknown option '(.*)'\. To specify/s,
  'needs-value': /^Option '(?:-\w, )?(.*) <value>' argument missing$/,
  'takes-no-value': /^Option '(?:-\w, )?(.*)' does not take an argument$/,
  'looks-like-flag': /^Option '(.*)' argument is ambiguous\.\n/,
};

/** What Node reads in the same words, or what it says is wrong. */
function asNode(words: readonly string[]): unknown {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    return { flags: { ...values }, positionals };
  } catch (error) {
    return (error as Error).message;
  }
}

function asOurs(words: readonly string[]): unknown {
  try {
    return readFlagWords(words, known);
  } catch (error) {
    return error;
  }
}

function isSame(words: readonly string[]): boolean {
  const [node, ours] = [asNode(words), asOurs(words)];
  if (!(ours instanceof WrongFlag)) {
    // The flags in the order in which they were given, too.
    return JSON.stringify(node) === JSON.stringify(ours);
  }
  const { why, word, long } = ours;
  const named = why === 'unknown' || why === 'looks-like-flag' ? word : `--${long}`;
  return reasons[why].exec(String(node))?.[1] === named;
}

const pieces = [
  ...['--', '-', '--format', '--base', '--quiet', '--no-discover', '--no-format', '--help'],
  ...['-f', '-p', '-q', '-h', '-qh', '-qf', '-hqfjson', '-fjson', '-x', '-qx', '-h-x', '-q=1'],
  ...['--=x', '--=a=b', '--format=', '--format=json', '--base==', '--quiet=yes', '--frmat=json'],
  ...['a.yml', '', 'json', '-1', '---', '--__proto__', '--constructor', '-fq', '-p-q', 'text=-'],
];

describe('readFlagWords', () => {
  it('reads one or two words exactly as Node does, and refuses the same', () => {
    const pairs = pieces.flatMap((one) => [[one], ...pieces.map((other) => [one, other])]);
    expect(pairs.filter((words) => !isSame(words))).toEqual([]);
  });

  it('reads any words exactly as Node does', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'-=fpqhx a'), maxLength: 6 });
    const word = fc.oneof(fc.constantFrom(...pieces), letters);
    const property = fc.property(fc.array(word, { maxLength: 8 }), isSame);
    expect(fc.check(property, { numRuns: 2000 }).counterexample).toBeNull();
  });
});
