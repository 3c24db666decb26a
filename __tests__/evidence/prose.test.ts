import { expect, test } from '@jest/globals';
import { classifyAddress, isSaid } from '../../src/evidence/address.ts';
import { samples } from './corpus.ts';

test('a reason or clause that is a placeholder from end to end says nothing', () => {
  const all = samples('prose.tsv');
  expect(all.length).toBeGreaterThan(60);
  const read = all.map(({ text }) => (isSaid(text) ? 'said' : 'nothing'));
  expect(all.map(({ text }, at) => [text, read[at]])).toEqual(
    all.map(({ text, expected }) => [text, expected]),
  );
  expect(isSaid(null)).toBe(false);
});

test('the address of an agreement is one that somebody can read', () => {
  const all = samples('addresses.tsv');
  expect(all.length).toBeGreaterThan(50);
  expect(all.map(({ text }) => [text, classifyAddress(text)])).toEqual(
    all.map(({ text, expected }) => [text, expected]),
  );
});
