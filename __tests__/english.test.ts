import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/** The phrases that CONTRIBUTING bans: each sounds translated, or has a plainer word. */

const root = fileURLToPath(new URL('../', import.meta.url));

interface Banned {
  readonly pattern: RegExp;
  readonly write: string;
  /** A text that the pattern must find. */
  readonly bad: string;
}

const banned: Readonly<Record<string, Banned>> = {
  mend: { pattern: /\bmend(?:s|ed|ing)?\b/i, write: 'fix', bad: '2 errors to mend' },
  stands: {
    pattern: /\b(?:stands?|stood)\b(?!-)/i,
    write: 'is, appears, is listed, means',
    bad: 'a word stands here that JSON does not know',
  },
  told: {
    pattern: /\btold\b(?! apart)/i,
    write: "reported, can't be determined",
    bad: 'its duties cannot be told',
  },
  tells: {
    pattern: /\btells?\b(?! (?:the two )?apart)/i,
    write: 'says, shows, reports, distinguishes',
    bad: 'one that the code does not tell',
  },
  speaks: { pattern: /\bspeaks?\b/i, write: 'reports, applies', bad: 'and the next best speaks' },
  "nobody's": {
    pattern: /\bnobody's\b/i,
    write: 'nobody owns, unowned',
    bad: "its duties are nobody's",
  },
  somebody: {
    pattern: /(?<!')\b(?:some|any|every)body\b(?!['|])/i,
    write: 'someone, anyone, everyone',
    bad: 'not a slip of anybody at all',
  },
  Nor: { pattern: /\bNor\b/, write: 'a new sentence', bad: 'Nor does anybody own it' },
  'passed over': {
    pattern: /\bpassed over\b/i,
    write: 'skipped, ignored',
    bad: 'Passed over, as the policy says',
  },
  'cannot be had': {
    pattern: /\bcan(?:not|'t) be had\b/i,
    write: "can't be read, can't be used",
    bad: 'the base cannot be had',
  },
  cannot: { pattern: /\bcannot\b(?!-check)/i, write: "can't", bad: 'a file that cannot be read' },
  'for ever': {
    pattern: /\bfor ever\b/i,
    write: 'until further notice, always',
    bad: 'ids are for ever',
  },
  likewise: { pattern: /\blikewise\b/i, write: 'both, too', bad: 'and the gate likewise' },
  'the same goes for': {
    pattern: /\bthe same (?:goes|holds) for\b/i,
    write: 'too, also',
    bad: 'The same goes for a clause',
  },
  'is no noun': {
    pattern: /(?<!there )\b(?:is|are|was|were) no (?!longer\b|more\b|need\b)/i,
    write: "isn't a …",
    bad: 'a hybrid is no model',
  },
  'is gone': {
    pattern: /\b(?:is|are|was|were|has|may be) gone\b/i,
    write: 'no longer exists',
    bad: 'the service is gone',
  },
  'at the most': {
    pattern: /\b(?:is|are) the most(?=[,.;)]|$)/i,
    write: 'limit: …',
    bad: '400 days ago, and 365 days is the most.',
  },
  lacks: {
    pattern: /\b(?:lacks?|lacking)\b/i,
    write: "is missing, doesn't have",
    bad: 'a comma is lacking',
  },
  bears: { pattern: /\bbears?\b/i, write: 'has', bad: 'a source that bears no date' },
  'of its own': {
    pattern: /\bof (?:its|their|one's|our) own\b/i,
    write: 'its own, separate',
    bad: 'give it an entry of its own',
  },
  'says nothing': {
    pattern: /\bsays? nothing\b/i,
    write: "doesn't cover, is silent, omits",
    bad: 'the framework says nothing about the model',
  },
  'answers for': {
    pattern: /\banswers for\b/i,
    write: 'is responsible for',
    bad: 'who answers for each layer',
  },
  'all the same': {
    pattern: /\ball the same\b/i,
    write: 'still, anyway',
    bad: 'the waiver holds all the same',
  },
  gravest: { pattern: /\b(?:gravest|graver)\b/i, write: 'most severe', bad: 'the gravest first' },
};

/** Lines where a banned word is right, by a piece of the line. */
const exceptions: readonly string[] = [
  // Words that people write where an owner belongs.
  'noone',
  'everyone|everybody',
];

const SCANNED = [
  ...['src', 'docs', 'schema', 'examples', 'scripts', 'bench', '.github', 'action.yml'],
  ...['README.md', 'CONTRIBUTING.md'],
];

const files = execFileSync('git', ['ls-files', '-z', ...SCANNED], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(?:ts|mjs|md|json|yml)$/.test(file) && !file.startsWith('src/generated/'));

/** A line with a banned phrase: where it is, and what to write. */
function hitsIn(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) =>
    Object.entries(banned).flatMap(([word, { pattern, write }]) => {
      if (!pattern.test(line) || exceptions.some((one) => line.includes(one))) return [];
      return [`${file}:${at + 1} "${word}" (write: ${write}): ${line.trim()}`];
    }),
  );
}

describe('texts and comments are in plain English', () => {
  test('the sources, the docs and the schemas have none of the banned phrases', () => {
    expect(files.length).toBeGreaterThan(300);
    const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
    expect(files.flatMap((file) => hitsIn(file, read(file)))).toEqual([]);
  });

  test.each(Object.entries(banned))('%s is found', (word, { bad }) => {
    expect(hitsIn('a.md', bad).map((hit) => hit.split('"')[1])).toContain(word);
  });
});
