import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ignore from 'ignore';
import { namesIn } from '../../src/read/ignored-names.ts';

/** Whether any step of a path is a name that the rules may be about. */
function mayBeAbout(rules: string, path: string): boolean {
  const mayName = namesIn(rules);
  return path.split('/').some(mayName);
}

describe('namesIn', () => {
  test.each([
    ['node_modules/', 'node_modules', true],
    ['/Dist', 'dist', true],
    ['*.tfstate.*', 'prod.tfstate.backup', true],
    ['*.tfstate.*', 'prod.tf', false],
    ['**/.terraform/*', '.terraform', true],
    ['**/.terraform/*', 'main.tf', false],
    ['!keep.log', 'keep.log', true],
    ['*.py[cod]', 'a.pyc', true],
    ['[Bb]in/', 'bin', true],
    ['# a.tf', 'a.tf', false],
    ['a\\ b ', 'a b', true],
    ['*', 'main.tf', true],
    ['', 'main.tf', false],
  ])('%s: %s', (rules, name, may) => {
    expect(namesIn(rules)(name)).toBe(may);
  });

  test('a rule that decides about a path names one of its steps', () => {
    const step = fc.constantFrom('a', 'A', 'ab', 'b', 'b.tf', 'c d', '.x', 'é');
    const sign = fc.constantFrom(...'aAb*?[].! #\\/-é', '**', '/**/', '[ab]', '.tf', '\r');
    const rule = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    const rules = fc.array(rule, { maxLength: 4 }).map((lines) => lines.join('\n'));
    const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
    let decided = 0;
    fc.assert(
      fc.property(rules, path, fc.constantFrom('', '/'), (text, steps, end) => {
        const { ignored, unignored } = ignore({ allowRelativePaths: true })
          .add(text)
          .test(`${steps}${end}`);
        if (!ignored && !unignored) return;
        decided++;
        expect(mayBeAbout(text, steps)).toBe(true);
      }),
      { numRuns: 4000, seed: 13 },
    );
    expect(decided).toBeGreaterThan(100);
  });
});
