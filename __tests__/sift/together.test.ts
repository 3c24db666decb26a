/**
 * Small manifests that are sifted together get the same bytes as each by itself. `FUZZ=20` makes twenty times as many
 * mutants.
 */
import { expect, test } from '@jest/globals';
import { manifest } from '../../bench/corpus.mjs';
import { combined } from './combined.ts';
import { type Dice, damaged, diceOf } from './mutants.ts';
import { parted } from './parted.ts';
import { eachAndTogether } from './together.ts';

/** Half of a character has no bytes. */
const LONE = /[\ud800-\udfff]/gu;

const times = Number(process.env.FUZZ ?? 1);

function wronged(text: string, dice: Dice): string {
  if (dice(5) > 0) return text;
  return dice(2) === 0 ? damaged(text, dice) : combined(text, dice);
}

test('parts of an estate with much that is alike, and damaged ones', async () => {
  let counted = 0;
  let written = 0;
  for (let seed = 0; seed < 10 * times; seed++) {
    const dice = diceOf(seed);
    const texts = parted(dice);
    const others = texts.map((text) => wronged(text, dice).replace(LONE, ''));
    for (const all of [texts, others]) {
      const { alone, together, json, counted: more, byRows } = await eachAndTogether(all);
      expect([seed, together]).toEqual([seed, alone]);
      expect([seed, json[1]]).toEqual([seed, json[0]]);
      if (more > 0) counted++;
      if (byRows > 0) written++;
    }
  }
  expect(counted).toBeGreaterThan(4 * times);
  // Most others have a finding that gathers services.
  expect(written).toBeGreaterThan(times);
});

test('the corpus of the bench in manifests of ten services', async () => {
  const texts = Array.from({ length: 30 }, (_, at) =>
    manifest(10, { first: at * 10, faulty: at % 3 === 0 ? 0.05 : 0 }),
  );
  const { alone, together, json, byRows, counted, sifted } = await eachAndTogether(texts);
  expect(together).toBe(alone);
  expect(json[1]).toBe(json[0]);
  // One has a finding that gathers services.
  expect(byRows).toBe(29);
  expect(sifted).toBe(30);
  expect(counted).toBeGreaterThan(150);
});

test('a head with a line of a space that YAML does not skip', async () => {
  const texts = Array.from({ length: 24 }, (_, at) => {
    const text = manifest(10, { first: at * 10 });
    return at === 23 ? text.replace('version: 1\n', 'version: 1\n\u00a0\n') : text;
  });
  const { alone, together, json } = await eachAndTogether(texts);
  expect(together).toBe(alone);
  expect(json[1]).toBe(json[0]);
});

test('a manifest of which only a service is left that is none', async () => {
  const texts = Array.from({ length: 24 }, (_, at) => {
    const text = manifest(12, { first: at * 12 });
    if (at !== 20) return text;
    const [head = '', first = ''] = text.split(/(?=^ {2}service-\d+:)/m);
    return `${head}  service-0: text\n${first}`;
  });
  const unneeded = texts.map((text) =>
    text.replace('owners:\n', 'owners:\n  physical-hosts: it-desk\n'),
  );
  const { alone, together, json } = await eachAndTogether(unneeded);
  expect(together).toBe(alone);
  expect(json[1]).toBe(json[0]);
});
