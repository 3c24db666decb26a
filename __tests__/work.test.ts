import { expect, test } from '@jest/globals';
import { baseOf } from '../src/discover/globs.ts';
import { growth, workOf } from './work.ts';

/** Looks from each of so many places through the rest of a text. */
function square(size: number): () => void {
  const text = 'a'.repeat(size);
  return () => {
    for (let at = 0; at < size; at++) text.indexOf('b', at);
  };
}

test('work is what the sources run, and what searches read', async () => {
  expect(await workOf(() => undefined)).toBe(0);
  expect(await workOf(() => 'a'.repeat(50).indexOf('b'))).toBe(50);
  expect(await workOf(() => 'a'.repeat(50).includes('b', 20))).toBe(30);
  expect(await workOf(() => 'a'.repeat(50).lastIndexOf('b'))).toBe(50);
  expect(await workOf(() => /b/.test('a'.repeat(50)))).toBe(50);
  expect(await workOf(() => 'a'.repeat(50).replaceAll(/a/g, ''))).toBe(50);
  expect(await workOf(() => baseOf('infra/**'))).toBeGreaterThan(0);
});

test('the same call is the same work', async () => {
  const call = () => baseOf('infra/a/b/**');
  call();
  expect(await workOf(call)).toBe(await workOf(call));
});

test('what takes the square of its input grows by four where that doubles', async () => {
  expect(await growth(square(500), square(1000))).toBeCloseTo(4, 1);
});
