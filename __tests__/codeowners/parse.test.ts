import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeOwners, guardsAll, parseCodeOwners } from '../../src/codeowners/code-owners.ts';
import { anyCharacter } from '../any-character.ts';

/** The example on GitHub's page about code owners, in our own words. */
const documented = `
# The owners of everything that no later line matches.
*       @global-owner1 @global-owner2

*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

describe('the documented example', () => {
  const { ownersOf } = parseCodeOwners(documented);
  test.each([
    ['README.md', ['@global-owner1', '@global-owner2']],
    ['src/app.js', ['@js-owner']],
    ['main.go', ['docs@example.com']],
    ['notes.txt', ['@octo-org/octocats']],
    ['docs/getting-started.md', ['docs@example.com']],
    ['docs/build-app/troubleshooting.md', ['@global-owner1', '@global-owner2']],
    ['build/logs/today.txt', ['@octocat']],
    ['scripts/run', ['@doctocat', '@octocat']],
    ['apps/main.js', ['@octocat']],
    ['apps/github/main.js', []],
    ['other/apps/github/main.js', ['@octocat']],
  ])('%s', (path, owners) => expect(ownersOf(path)).toEqual(owners));
});

test('lines of which GitHub makes nothing are left out, others keep their number', () => {
  const text = [
    '!/a @ann',
    '/b ann',
    '/c @ann not-an-owner',
    '/ @ann',
    '\\#d @ann',
    '[Section] @ann',
    '/e\t@ann   @acme/it  # and why',
    '   /f    ',
    '# /g @ann',
    '/h @acme/it#because',
  ].join('\r\n');
  expect(parseCodeOwners(`\ufeff${text}`).lines).toEqual([
    { line: 5, pattern: '\\', owners: [] },
    { line: 6, pattern: '[Section]', owners: ['@ann'] },
    { line: 7, pattern: '/e', owners: ['@ann', '@acme/it'] },
    { line: 8, pattern: '/f', owners: [] },
    { line: 10, pattern: '/h', owners: ['@acme/it'] },
  ]);
});

test('a file of 3 MB or more is not read, however many bytes a letter has', () => {
  const size = 3 * 1024 * 1024;
  const line = '* @ann\n';
  const fill = (letter: string, bytes: number): string =>
    `${line}#${letter.repeat((bytes - line.length - 1) / Buffer.byteLength(letter))}`;
  expect(parseCodeOwners(fill('a', size - 1)).ownersOf('a')).toEqual(['@ann']);
  expect(parseCodeOwners(fill('a', size)).tooLarge).toBe(true);
  for (const letter of ['a', 'é', '€']) {
    const { tooLarge, lines, ownersOf } = parseCodeOwners(fill(letter, size + 5));
    expect([tooLarge, lines, ownersOf('a')]).toEqual([true, [], []]);
  }
});

test('the last line that matches decides', () => {
  const owner = fc.constantFrom('@a', '@b', '');
  fc.assert(
    fc.property(fc.array(owner, { minLength: 1, maxLength: 9 }), (owners) => {
      const { ownersOf } = parseCodeOwners(owners.map((one) => `* ${one}`).join('\n'));
      const last = owners.at(-1);
      expect(ownersOf('x/y')).toEqual(last === '' ? [] : [last]);
    }),
  );
});

test('never throws, and never names an owner that is not in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: anyCharacter }),
      (text, path) => {
        const { ownersOf } = parseCodeOwners(`${text}\n* @ann ${text}`);
        for (const owner of ownersOf(path)) expect(`${text} @ann`).toContain(owner);
      },
    ),
  );
});

describe('paths as reports show them', () => {
  const at = (within: string) =>
    codeOwners({ file: 'CODEOWNERS', text: '/team/cloud-services.yml @ann\n' }, within);

  test.each([
    ['', 'team/cloud-services.yml', 'team/cloud-services.yml'],
    ['team', 'cloud-services.yml', 'team/cloud-services.yml'],
    ['team/a', '../cloud-services.yml', 'team/cloud-services.yml'],
    ['team', './a//b/../c.yml', 'team/a/c.yml'],
    ['team', '../../out.yml', null],
    ['', '..', null],
    ['', '.', null],
  ])('in %j, %s is %s', (within, shown, path) => expect(at(within).pathOf(shown)).toBe(path));

  test('all of them are guarded, but for those of other places', () => {
    expect(guardsAll(at('team'), ['cloud-services.yml', '../../elsewhere.yml'])).toBe(true);
    expect(guardsAll(at('team'), ['cloud-services.yml', 'other.yml'])).toBe(false);
    expect(guardsAll(codeOwners(null), ['a.yml'])).toBe(false);
    expect(guardsAll(codeOwners(null), [])).toBe(true);
  });
});
