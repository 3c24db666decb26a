import { expect, test } from '@jest/globals';
import { inChunks } from '../../src/render/text/chunks.ts';

test('small pieces come in few chunks, and nothing is lost', () => {
  const pieces = Array.from({ length: 50_000 }, (_, at) => `${at}\n`);
  const chunks = [...inChunks(pieces)];
  expect(chunks.join('')).toBe(pieces.join(''));
  expect(chunks.length).toBeLessThan(6);
  expect(chunks.length).toBeGreaterThan(2);
  expect([...inChunks([])]).toEqual([]);
  expect([...inChunks(['a', '', 'b'])]).toEqual(['ab']);
});
