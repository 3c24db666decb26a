import { expect, test } from '@jest/globals';
import { baseOf } from '../src/discover/globs.ts';
import { growth, worksOf } from './work.ts';

/** Looks from each of so many places through the rest of a text. */
function square(size: number): () => void {
  const text = 'a'.repeat(size);
  return () => {
    for (let at = 0; at < size; at++) text.indexOf('b', at);
  };
}

test('work is what the sources run, and what searches read', async () => {
  const known: [() => unknown, number][] = [
    [() => undefined, 0],
    [() => 'a'.repeat(50).indexOf('b'), 50],
    [() => 'a'.repeat(50).includes('b', 20), 30],
    [() => 'a'.repeat(50).lastIndexOf('b'), 50],
    [() => /b/.test('a'.repeat(50)), 50],
    [() => 'a'.repeat(50).replaceAll(/a/g, ''), 50],
  ];
  expect(await worksOf(known.map(([call]) => call))).toEqual(known.map(([, work]) => work));
});

test('the same call is the same work', async () => {
  const call = () => baseOf('infra/a/b/**');
  call();
  const [once = 0, again] = await worksOf([call, call]);
  expect(once).toBeGreaterThan(0);
  expect(again).toBe(once);
});

test('what takes the square of its input grows by four where that doubles', async () => {
  expect(await growth(square(500), square(1000))).toBeCloseTo(4, 1);
});
