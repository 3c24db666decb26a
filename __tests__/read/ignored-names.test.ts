import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ignore from 'ignore';
import { namesIn } from '../../src/read/ignored-names.ts';

/** Whether rules may be about a path, none of whose folders they ignore. */
function mayBeAbout(rules: string, path: string): boolean {
  const { mayName, mayReachInto } = namesIn(rules);
  const steps = path.split('/');
  return mayName(steps.at(-1) ?? '') || steps.slice(0, -1).some(mayReachInto);
}

function foldersAbove(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, at) => `${steps.slice(0, at + 1).join('/')}/`);
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
    expect(namesIn(rules).mayName(name)).toBe(may);
  });

  test.each([
    ['lib/', 'lib', false],
    ['lib/*', 'lib', true],
    ['/lib/**', 'lib', true],
    ['lib/*.tf', 'lib', false],
    ['*', 'lib', true],
  ])('%s and what is in %s', (rules, name, may) => {
    expect(namesIn(rules).mayReachInto(name)).toBe(may);
  });

  test('a rule that decides about a path, and not about a folder on the way, names it or reaches into one', () => {
    const step = fc.constantFrom('a', 'A', 'ab', 'b', 'b.tf', 'c d', '.x', 'é');
    const sign = fc.constantFrom(...'aAb*?[].! #\\/-é', '**', '/**/', '[ab]', '.tf', '\r');
    const rule = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    const rules = fc.array(rule, { maxLength: 4 }).map((lines) => lines.join('\n'));
    const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
    let decided = 0;
    fc.assert(
      fc.property(rules, path, fc.constantFrom('', '/'), (text, steps, end) => {
        const tested = ignore({ allowRelativePaths: true }).add(text);
        const decides = (one: string) => {
          const { ignored, unignored } = tested.test(one);
          return ignored || unignored;
        };
        if (!decides(`${steps}${end}`) || foldersAbove(steps).some(decides)) return;
        decided++;
        expect(mayBeAbout(text, steps)).toBe(true);
      }),
      { numRuns: 8000, seed: 13 },
    );
    expect(decided).toBeGreaterThan(100);
  });
});
