import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPattern, patternFor, patternMatcher } from '../../src/codeowners/pattern.ts';
import { growth } from '../work.ts';

/** Each pattern with paths that it matches, and paths that it does not. */
const table: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // The examples that GitHub documents.
  ['*', ['a', '.github/x.yml', 'a/b/c.js'], []],
  ['*.js', ['app.js', 'src/deep/app.js'], ['app.jsx', 'app.js.map', 'js']],
  ['/build/logs/', ['build/logs/a', 'build/logs/a/b'], ['build/logs', 'x/build/logs/a']],
  ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'x/docs/a.md']],
  ['apps/', ['apps/a', 'x/apps/a/b'], ['apps', 'x/apps']],
  ['/docs/', ['docs/a', 'docs/a/b'], ['x/docs/a']],
  ['/apps/github', ['apps/github', 'apps/github/a'], ['apps/githubs', 'x/apps/github']],
  ['**/logs', ['logs', 'logs/a', 'build/logs/a', 'deep/down/logs'], ['logs.txt', 'mylogs/a']],
  ['/scripts/', ['scripts/a'], ['tools/scripts/a']],
  // With and without slashes.
  ['cloud', ['cloud', 'cloud/a', 'a/cloud', 'a/cloud/b'], ['cloud.yml', 'a/cloudy']],
  ['/cloud', ['cloud', 'cloud/a/b'], ['a/cloud']],
  ['a/b', ['a/b', 'a/b/c'], ['x/a/b', 'a/bc']],
  ['a/b/', ['a/b/c'], ['a/b', 'x/a/b/c']],
  // Stars.
  ['/*', ['a', '.a'], ['a/b']],
  ['/*/', ['a/b', 'a/b/c'], ['a']],
  ['f*', ['foo', 'foo/a/b', 'a/foo/b'], ['xfoo']],
  ['/f*', ['foo', 'foo/a/b'], ['a/foo']],
  ['f*/', ['foo/a', 'a/foo/b'], ['foo', 'a/xfoo/b']],
  ['a/*.txt', ['a/b.txt'], ['a/b/c.txt', 'x/a/b.txt']],
  ['a/*/c', ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/b/c']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'x/a/b']],
  ['a/**/', ['a/b', 'a/b/c'], ['a']],
  ['a/**/c', ['a/c', 'a/b/c', 'a/b/b/c/d'], ['x/a/c', 'a/b']],
  ['a/**/b/c*', ['a/b/cd', 'a/x/y/b/c'], ['a/b/d', 'a/b']],
  ['**/a/b', ['a/b', 'x/a/b', 'x/y/a/b/c'], ['a/x/b']],
  ['**/*a*', ['a', 'x/bar/y', 'x/a'], ['x/b']],
  ['**', ['a', 'a/b'], []],
  ['/**', ['a', 'a/b'], []],
  ['**/*', ['a', 'a/b/c'], []],
  ['a**b', ['ab', 'axxb', 'x/axb'], ['a/b']],
  ['a*b*c', ['abc', 'axbxbxc'], ['axbx', 'acb']],
  // Signs that stand for themselves, and those that do not.
  ['f?o', ['foo', 'fxo/a'], ['fo', 'f/o', 'fooo']],
  ['f\\*o', ['f*o'], ['foo', 'f\\*o']],
  ['f\\?o', ['f?o'], ['foo']],
  ['team\\ a/', ['team a/x'], ['team/x']],
  ['/apps/[id]/a.ts', ['apps/[id]/a.ts'], ['apps/i/a.ts', 'apps/id/a.ts']],
  ['a+(b).{c,d}', ['a+(b).{c,d}'], ['aab.c', 'a(b).c']],
  ['^a$', ['^a$'], ['a']],
  ['DOCS/', ['DOCS/a'], ['docs/a']],
  ['ф?', ['фа', 'ф😀'], ['ф']],
  ['a\\', ['a\\'], ['a']],
];

test.each(table)('%s matches %j and not %j', (pattern, yes, no) => {
  const matches = patternMatcher(pattern);
  expect(isPattern(pattern)).toBe(true);
  expect([...yes, ...no].filter(matches)).toEqual(yes);
});

test.each(['!a', '!/a', '/', '//', ''])('%j is no pattern of GitHub', (pattern) => {
  expect(isPattern(pattern)).toBe(false);
});

const word = fc.stringMatching(/^[ab.]{1,4}$/).filter((text) => !/^\.+$/.test(text));
const path = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join('/'));

test('a path with a slash before it matches itself, what is below, and nothing above', () => {
  fc.assert(
    fc.property(path, path, (one, other) => {
      const matches = patternMatcher(`/${one}`);
      expect(matches(one)).toBe(true);
      expect(matches(`${one}/${other}`)).toBe(true);
      expect(matches(other)).toBe(other === one || other.startsWith(`${one}/`));
    }),
  );
});

test('a name matches wherever it is a step of the path', () => {
  fc.assert(
    fc.property(word, path, (name, other) => {
      expect(patternMatcher(name)(other)).toBe(other.split('/').includes(name));
    }),
  );
});

test('two stars are any number of steps', () => {
  fc.assert(
    fc.property(path, word, word, (between, first, last) => {
      const matches = patternMatcher(`${first}/**/${last}`);
      expect(matches(`${first}/${last}`)).toBe(true);
      expect(matches(`${first}/${between}/${last}`)).toBe(true);
    }),
  );
});

test('no pattern makes it slow: the work grows with the pattern', async () => {
  const matched = (times: number) => () => {
    const matches = patternMatcher(`${'a*'.repeat(times)}b/${'**/a*/'.repeat(times)}c`);
    expect(matches(`${'a'.repeat(250)}/${'a/'.repeat(1_000)}d`)).toBe(false);
  };
  matched(20_000)();
  expect(await growth(matched(2_000), matched(4_000))).toBeLessThan(2.5);
});

test('the pattern made for a path matches it, and has no character that GitHub reads otherwise', () => {
  const step = fc.string({ unit: fc.constantFrom(...'ab[]#*?\\ !.-é'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const path = steps.join('/');
      const pattern = patternFor(path);
      expect(patternMatcher(pattern)(path)).toBe(true);
      expect(pattern).not.toMatch(/[[\]#*]|[^\\][ \t]/);
    }),
  );
});
