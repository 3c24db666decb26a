/**
 * A sifted manifest gets the same bytes as a whole one, whatever it holds: estates with much that is alike, damaged ones,
 * the corpus of the bench, the examples and the golden fixtures. `FUZZ=20` makes twenty times as many mutants.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { manifest } from '../../bench/corpus.mjs';
import { root } from '../run-cli.ts';
import { combined } from './combined.ts';
import { eitherWay } from './either-way.ts';
import { damaged, diceOf, estate } from './mutants.ts';

const times = Number(process.env.FUZZ ?? 1);

test('an estate with much that is alike, and a damaged one', async () => {
  let counted = 0;
  let written = 0;
  for (let seed = 0; seed < 8 * times; seed++) {
    const dice = diceOf(seed);
    const text = estate(dice);
    for (const one of [text, damaged(text, dice), combined(text, dice)]) {
      const { whole, sifted, json, byRows, counted: more } = await eitherWay(one);
      expect([seed, sifted]).toEqual([seed, whole]);
      expect([seed, json[1]]).toEqual([seed, json[0]]);
      if (more > 0) counted++;
      if (byRows) written++;
    }
  }
  // Most of the others have a finding that gathers services, or a mistake that any reader stops at.
  expect(counted).toBeGreaterThan(5 * times);
  expect(written).toBeGreaterThan(4 * times);
});

test('the corpus of the bench', async () => {
  for (const faulty of [0, 0.01, 0.2]) {
    const { whole, sifted, json, counted } = await eitherWay(manifest(300, { faulty }));
    expect(sifted).toBe(whole);
    expect(json[1]).toBe(json[0]);
    expect(counted).toBeGreaterThan(100);
  }
});

test('examples, golden fixtures and what else the repository has in YAML', async () => {
  for (const folder of ['examples', '__tests__/fixtures/golden']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) {
      const text = readFileSync(join(root, folder, name), 'utf8');
      const { whole, sifted, json } = await eitherWay(text);
      expect([name, sifted]).toEqual([name, whole]);
      expect([name, json[1]]).toEqual([name, json[0]]);
    }
  }
});
