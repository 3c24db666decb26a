/** Patterns with classes of Unicode become texts in the bundle. They have to find the same. */
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { latePatterns } from '../../scripts/bundle/late-patterns.mjs';

test('a pattern with a class of Unicode is made when it is used, and finds the same', () => {
  const text = String.raw`const f=t=>t.replace(/[^\p{L}\/"\\]+/gu,'-'),g=t=>{return/^\P{L}$/u.test(t)};[f('a\\"/ é1'),g('1'),g('é')].join()`;
  const made = latePatterns(text);
  expect(made).toContain('return new RegExp("^\\\\P{L}$","u").test');
  expect(made).not.toContain('/[^');
  expect(runInNewContext(made)).toBe(runInNewContext(text));
});

test('all else stays as it is', () => {
  const text = String.raw`const p=/^p{2}$/,q="/\p{L}/",r=4/2/1;p`;
  expect(latePatterns(text)).toBe(text);
});
