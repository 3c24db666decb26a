import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globBase, globMatcher } from '../../src/text/glob.ts';

describe('globs', () => {
  test.each<[string, string, boolean]>([
    ['*.yml', 'a.yml', true],
    ['*.yml', 'a/b.yml', false],
    ['*.yml', '.yml', true],
    ['**/x', 'x', true],
    ['**/x', 'a/b/x', true],
    ['**/x', 'ax', false],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab/c', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'ab', false],
    ['**.yml', 'a/b.yml', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[!a]x', '/x', false],
    ['[', '[', true],
    ['{a,b}/*.{yml,yaml}', 'b/x.yaml', true],
    ['{a,b}/*.{yml,yaml}', 'c/x.yaml', false],
    ['{a,{b,c}d}', 'cd', true],
    ['{a}', '{a}', true],
    ['{a,', '{a,', true],
    ['**/{,x}y', 'a/y', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['**/cloud-services.{yml,yaml,json}', 'a/b/cloud-services.json', true],
    ['a}b', 'a}b', true],
    ['a(b|c)', 'ab', false],
    ['*.*', 'a.', true],
  ])('%s and %s: %s', (glob, path, matched) => {
    expect(globMatcher([glob])(path)).toBe(matched);
  });

  test('mean what a well-known library says they mean', () => {
    const glob = fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          '*',
          '?',
          '/',
          '**/',
          '/**',
          '.',
          '[ab]',

          '{a,b}',
          '{a/,*}',
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((pieces) => pieces.join(''))
      // What these mean differs between libraries, and nobody writes them.
      .filter(
        (text) => !/\*\*\*|\*\*[^/]|[^/]\*\*|\/\/|^\/|\/$|\{[^}]*\*|^\.\/|\/\.\/|\.\./.test(text),
      );
    const path = fc
      .array(fc.constantFrom('a', 'b', 'c', 'ab', '.', '/'), { minLength: 1, maxLength: 8 })
      .map((pieces) => pieces.join(''))
      .filter((text) => !/\/\/|^\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/.test(text));
    let matched = 0;
    fc.assert(
      fc.property(glob, path, (pattern, text) => {
        // The library has its own way for this one pattern, which wants something behind the dot. Shells don't.
        fc.pre(!/(?:^|\/)\*\.\*$/.test(pattern) || !text.endsWith('.'));
        const expected = picomatch(pattern, { dot: true, noextglob: true, nonegate: true })(text);
        if (expected && pattern.endsWith('/**') && !globMatcher([pattern])(text)) {
          // A folder's own name is no file in it.
          expect(picomatch(pattern.slice(0, -3), { dot: true })(text)).toBe(true);
          return;
        }
        if (expected) matched++;
        expect([pattern, text, globMatcher([pattern])(text)]).toEqual([pattern, text, expected]);
      }),
      { numRuns: 3000 },
    );
    expect(matched).toBeGreaterThan(100);
  });

  test('many stars cost no more than the pattern times the path', () => {
    const hostile = `${'*a'.repeat(400)}b`;
    expect(globMatcher([hostile])('a'.repeat(4000))).toBe(false);
    expect(globMatcher([`${'**/'.repeat(300)}x`])('a/'.repeat(2000))).toBe(false);
    expect(globMatcher(['{a,'.repeat(200) + '}'.repeat(200)])('a'.repeat(2000))).toBe(false);
  });

  test('have a base, where everything that matches is', () => {
    expect(globBase('a/b/*.yml')).toBe('a/b');
    expect(globBase('a/b')).toBe('a/b');
    expect(globBase('**')).toBe('');
    expect(globBase('a{b,c}/d')).toBe('');
  });
});
