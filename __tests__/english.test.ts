import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

/** The words that CONTRIBUTING asks not to use: each sounds translated, or has a plainer word. */

const root = fileURLToPath(new URL('../', import.meta.url));

const banned: Readonly<Record<string, { readonly pattern: RegExp; readonly write: string }>> = {
  mend: { pattern: /\bmend(?:s|ed|ing)?\b/i, write: 'fix' },
  'stands here': {
    pattern: /\bstands? (?:here|there|written|at|in|under)\b/i,
    write: 'is, appears, is listed',
  },
  'cannot be told': {
    pattern: /\bcan(?:not|'t) be told\b(?! apart)/i,
    write: "can't be determined",
  },
  told: { pattern: /\b(?:is|are|was|were|be) told\b(?! apart)/i, write: 'reported' },
  "nobody's": { pattern: /\bnobody's\b/i, write: 'nobody owns, unowned' },
  'Nor does': { pattern: /\bNor do(?:es)?\b/, write: 'a new sentence' },
  'passed over': { pattern: /\bpassed over\b/i, write: 'skipped, ignored' },
  'cannot be had': { pattern: /\bcan(?:not|'t) be had\b/i, write: "can't be read, can't be used" },
  'for ever': { pattern: /\bfor ever\b/i, write: 'until further notice, always' },
  likewise: { pattern: /\blikewise\b/i, write: 'both, at the same time' },
  'is no noun': { pattern: /\bis no (?!longer\b|more\b|reason\b)[a-z]+\.$/i, write: "isn't a …" },
  'at the most': { pattern: /\b(?:is|are) the most(?=[,.;)]|$)/i, write: 'limit: …' },
  lacking: { pattern: /\b(?:is|are) lacking\b/i, write: 'missing' },
};

/** Lines where a banned word is right. */
const exceptions: readonly string[] = [];

const files = execFileSync(
  'git',
  [
    'ls-files',
    '-z',
    'src',
    'docs',
    'schema',
    'examples',
    'README.md',
    'CONTRIBUTING.md',
    'action.yml',
  ],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => /\.(?:ts|md|json|yml)$/.test(file) && !file.startsWith('src/generated/'));

/** A line with a banned word: where it is, and what to write. */
function hitsIn(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) =>
    Object.entries(banned).flatMap(([word, { pattern, write }]) => {
      if (!pattern.test(line) || exceptions.some((one) => line.includes(one))) return [];
      return [`${file}:${at + 1} "${word}" (write: ${write}): ${line.trim()}`];
    }),
  );
}

describe('texts and comments are in plain English', () => {
  test('the sources, the docs and the schemas have none of the banned words', () => {
    expect(files.length).toBeGreaterThan(300);
    const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
    expect(files.flatMap((file) => hitsIn(file, read(file)))).toEqual([]);
  });

  test('each word is found where it is', () => {
    const bad = {
      mend: '2 errors to mend',
      'stands here': 'a word stands here',
      'cannot be told': 'its duties cannot be told',
      told: 'the user is told so',
      "nobody's": "the duty is nobody's",
      'Nor does': 'Nor does anybody own it',
      'passed over': 'it is passed over',
      'cannot be had': 'the base cannot be had',
      'for ever': 'an id is for ever',
      likewise: 'the gate likewise',
      'is no noun': 'that is no error.',
      'at the most': '365 days is the most',
      lacking: 'a comma is lacking',
    };
    expect(Object.keys(bad)).toEqual(Object.keys(banned));
    for (const [word, text] of Object.entries(bad)) {
      expect(hitsIn('a.md', text).map((hit) => hit.split('"')[1])).toContain(word);
    }
  });
});
