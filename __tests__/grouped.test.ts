import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grouped } from '../src/text/counts.ts';

test('sets thousands apart as English does', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(), fc.maxSafeNat()), (count) => {
      expect(grouped(count)).toBe(count.toLocaleString('en'));
    }),
  );
});
