import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ForwardLines } from '../../src/discover/forward-lines.ts';
import { Lines } from '../../src/parse/line-index.ts';

test('places are those of the whole index, whether offsets grow or not', () => {
  const text = fc
    .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', '\uFEFF', 'é'), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(40), { maxLength: 8 }), (written, offsets) => {
      const whole = new Lines(written);
      const forward = new ForwardLines(written);
      const within = offsets.map((one) => Math.min(one, written.length));
      for (const offset of [...within.toSorted((a, b) => a - b), ...within])
        expect(forward.at(offset)).toEqual(whole.at(offset));
    }),
    { numRuns: 1000, seed: 13 },
  );
});
