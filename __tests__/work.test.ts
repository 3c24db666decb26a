import { fileURLToPath } from 'node:url';
import { transformSync } from '@babel/core';
import { describe, expect, test } from '@jest/globals';
import { baseOf } from '../src/discover/globs.ts';
import { tally } from './tally.ts';
import { growth, worksOf } from './work.ts';

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
    [() => [...'a'.repeat(50)].indexOf('b'), 50],
    [() => [...'a'.repeat(50)].includes('b'), 50],
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

/** What Jest makes of a function of the sources. */
function inSources<T>(code: string): T {
  const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const made = transformSync(`export const made = ${code};`, {
    filename: at('../src/text/probe.ts'),
    plugins: [at('count-blocks.cjs')],
    configFile: false,
    babelrc: false,
  });
  const body = (made?.code ?? '')
    .replace(/^import .+$/m, '')
    .replace('export const made =', 'return');
  return new Function('$tally', body)(tally) as T;
}

describe('what takes the square of its input is seen when it has run often', () => {
  const loops: readonly (readonly [name: string, code: string])[] = [
    [
      'for',
      '(n) => { let s = 0; for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) s ^= j; return s; }',
    ],
    [
      'while',
      '(n) => { let s = 0; let i = n; while (i--) { let j = n; while (j--) s ^= j; } return s; }',
    ],
    [
      'of',
      '(n) => { const a = Array(n).fill(1); let s = 0; for (const i of a) for (const j of a) s += i * j; return s; }',
    ],
    [
      'callbacks',
      '(n) => { const a = Array(n).fill(1); return a.map((x) => a.filter((y) => y === x).length); }',
    ],
    [
      'calls',
      '(n) => { function f(i) { return i === 0 ? 0 : 1 + f(i - 1); } let s = 0; for (let i = 0; i < n; i++) s += f(n); return s; }',
    ],
    [
      'a method',
      '(n) => { class A { at(i) { return i; } } const a = new A(); let s = 0; for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) s ^= a.at(j); return s; }',
    ],
    [
      'a generator',
      '(n) => { function* f() { for (let i = 0; i < n; i++) yield i; } let s = 0; for (const i of f()) for (const j of f()) s += i * j; return s; }',
    ],
    [
      'lists',
      '(n) => { const a = Array.from({ length: n }, (_, i) => i); return a.every((x) => !a.includes(-x - 1)); }',
    ],
  ];

  test.each(loops)('%s', async (_name, code) => {
    const square = inSources<(size: number) => unknown>(code);
    for (let turn = 0; turn < 3_000; turn++) square(20);
    const [once = 0, again] = await worksOf([() => square(20), () => square(20)]);
    expect(once).toBeGreaterThan(400);
    expect(again).toBe(once);
    const times = await growth(
      () => square(200),
      () => square(400),
    );
    expect(times).toBeGreaterThan(3.8);
    expect(times).toBeLessThan(4.1);
  });

  test('and what grows with its input is not', async () => {
    const line = inSources<(size: number) => unknown>(
      '(n) => { let s = 0; for (let i = 0; i < n; i++) s ^= i; return s; }',
    );
    for (let turn = 0; turn < 3_000; turn++) line(20);
    const times = await growth(
      () => line(2_000),
      () => line(4_000),
    );
    expect(times).toBeCloseTo(2, 1);
  });
});

test('a function of the sources is the same work when the engine has compiled it', async () => {
  const call = () => baseOf('infra/a/b/**');
  const [before] = await worksOf([call]);
  for (let turn = 0; turn < 20_000; turn++) call();
  expect(await worksOf([call])).toEqual([before]);
});
