import { expect, test } from '@jest/globals';
import { baseOf } from '../src/discover/globs.ts';
import { worksOf } from './work.ts';

/** Looks from each of so many places through the rest of a text. */
function square(size: number): () => void {
  const text = 'a'.repeat(size);
  return () => {
    for (let at = 0; at < size; at++) text.indexOf('b', at);
  };
}

test('work is what the sources run and what searches read, the same for the same call', async () => {
  const searches: [() => unknown, number][] = [
    [() => undefined, 0],
    [() => 'a'.repeat(50).indexOf('b'), 50],
    [() => 'a'.repeat(50).includes('b', 20), 30],
    [() => 'a'.repeat(50).lastIndexOf('b'), 50],
    [() => /b/.test('a'.repeat(50)), 50],
    [() => 'a'.repeat(50).replaceAll(/a/g, ''), 50],
  ];
  const call = () => baseOf('infra/a/b/**');
  call();
  const calls = [...searches.map(([search]) => search), call, call, square(500), square(1000)];
  const works = await worksOf(calls);
  const [once = 0, again, small = 0, large = 0] = works.slice(searches.length);
  expect(works.slice(0, searches.length)).toEqual(searches.map(([, work]) => work));
  expect(once).toBeGreaterThan(0);
  expect(again).toBe(once);
  // What takes the square of its input grows by four where that doubles.
  expect(large / small).toBeCloseTo(4, 1);
});
