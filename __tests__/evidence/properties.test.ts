/**
 * What holds of every text: reading it never throws, takes time that grows with it, and does not depend on case, on spaces
 * around it or on which of Unicode's forms it is in. `FUZZ=20` looks twenty times as long.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSomebody, type OwnerReading } from '../../src/estate/reading.ts';
import { classifyAddress, isSaid } from '../../src/evidence/address.ts';
import { classifyOwner } from '../../src/evidence/owner.ts';
import { anyCharacter } from '../any-character.ts';
import { worksOf } from '../work.ts';
import { context, samples, shown } from './corpus.ts';

const times = Number(process.env.FUZZ ?? 1);
const runs = { numRuns: 2_000 * times };

const listed = [...samples('owners-refused.tsv'), ...samples('owners-accepted.tsv')];
const pieces = [
  ...[
    '@',
    '/',
    '-',
    '_',
    '.',
    ',',
    ' ',
    '\n',
    '<',
    '>',
    '[',
    ']',
    '"',
    '“',
    '#',
    ':',
    '+',
    '\u200b',
  ],
  ...[
    'acme',
    'it',
    'tbd',
    'TODO',
    'org',
    'team',
    'your',
    'aws',
    'Amazon',
    'jane',
    'example',
    'com',
  ],
  ...[
    'none',
    'of',
    'to',
    'be',
    'decided',
    'yet',
    'mailto:',
    'https://',
    'github.com',
    'orgs',
    'ＴＢＤ',
  ],
];
const text = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 80 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join('')),
  fc.constantFrom(...listed.map((one) => one.text)),
);

const read = (of: string): OwnerReading => classifyOwner(of, context);

test('any text is something, and the forms to write are somebody', () => {
  fc.assert(
    fc.property(text, (of) => {
      const reading = read(of);
      classifyAddress(of);
      isSaid(of);
      if (reading.kind !== 'unrecognised') return;
      for (const form of reading.write) expect(isSomebody(read(form))).toBe(true);
    }),
    runs,
  );
});

test('spaces around a text change nothing', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(' ', '\n', '\t \n', '\u00a0'), (of, space) => {
      expect(shown(read(`${space}${of}${space}`))).toBe(shown(read(of)));
      expect(isSaid(`${space}${of}${space}`)).toBe(isSaid(of));
    }),
    runs,
  );
});

test('case changes nothing, but for ids', () => {
  const ids = new Set(context.declared.ids());
  const plain = text.filter((of) => /^[\x20-\x7e]*$/.test(of));
  fc.assert(
    fc.property(plain, (of) => {
      const [lower, upper] = [of.trim().toLowerCase(), of.trim().toUpperCase()];
      fc.pre(![...ids].some((id) => lower.split(/[^a-z0-9-]+/).includes(id)));
      expect(isSomebody(read(upper))).toBe(isSomebody(read(lower)));
      expect(read(upper).kind).toBe(read(lower).kind);
      expect(isSaid(upper)).toBe(isSaid(lower));
    }),
    runs,
  );
});

test('what names nobody in one form of Unicode names nobody in any', () => {
  fc.assert(
    fc.property(text, (of) => {
      const isNobody = read(of.normalize('NFKC')).kind === 'placeholder';
      if (isNobody) expect(isSomebody(read(of))).toBe(false);
      for (const form of ['NFC', 'NFD'] as const) {
        expect(isSomebody(read(of.normalize(form))) && read(of).kind === 'placeholder').toBe(false);
      }
    }),
    runs,
  );
});

test('characters that nobody sees never make somebody of nobody', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(80),
      fc.constantFrom('\u200b', '\u00ad', '\u2060'),
      (of, at, hidden) => {
        const marked = of.slice(0, at) + hidden + of.slice(at);
        if (read(of).kind === 'placeholder') expect(isSomebody(read(marked))).toBe(false);
      },
    ),
    runs,
  );
});

const long: [string, (size: number) => string][] = [
  ['spaces', (n: number) => `@acme/${' '.repeat(n)}it`],
  ['hidden characters', (n: number) => `tbd${'\u200b'.repeat(n)}x`],
  ['commas', (n: number) => '@acme/it,'.repeat(n / 9)],
  ['dots', (n: number) => `jane@${'a.'.repeat(n / 2)}`],
  ['hyphens', (n: number) => `@acme/${'tbd-'.repeat(n / 4)}`],
  ['brackets', (n: number) => '<'.repeat(n)],
  ['x', (n: number) => 'x'.repeat(n)],
  ['blanks and one letter', (n: number) => `${' \u200b\t'.repeat(n / 3)}a`],
  ['long ligatures', (n: number) => '\ufdfa'.repeat(n)],
  ['slashes of an address', (n: number) => `https://vendor.corp${'/'.repeat(n)}`],
  ['words', (n: number) => 'not yet '.repeat(n / 8)],
];

function reading(text: string): () => void {
  return () => {
    classifyOwner(text, context);
    isSaid(text);
    classifyAddress(text);
  };
}

// Before the growth is counted: what counts makes the engine's own searches slow from then on.
test.each(long)('a million of it are read: %s', (_, make) => {
  expect(reading(make(1_000_000))).not.toThrow();
});

test('the work grows with the text, not faster', async () => {
  const works = await worksOf(
    long.flatMap(([, make]) => [reading(make(5_000)), reading(make(10_000))]),
  );
  const faster = long.filter((_, at) => (works[2 * at + 1] ?? 0) / (works[2 * at] ?? 0) >= 2.5);
  expect(works).toHaveLength(2 * long.length);
  expect(Math.min(...works)).toBeGreaterThan(0);
  expect(faster.map(([name]) => name)).toEqual([]);
});
