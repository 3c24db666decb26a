/** Where lines are left out of a text, the others keep the numbers that they have in the file. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Gap } from '../../src/estate/source.ts';
import { Lines } from '../../src/parse/line-index.ts';

const line = fc.record({
  text: fc.constantFrom('', 'a', 'key: value', '  - é', '# 𝒳'),
  end: fc.constantFrom('\n', '\r\n'),
  isKept: fc.boolean(),
});

test('places and texts of lines are those of the whole file', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('', 'last'), (lines, last) => {
      const all = lines.map(({ text, end }) => text + end);
      const whole = new Lines(all.join('') + last);
      let rest = '';
      const gaps: Gap[] = [];
      const kept: { at: number; offset: number }[] = [];
      let offset = 0;
      for (const [at, text] of all.entries()) {
        if (lines[at]?.isKept === true) {
          kept.push({ at: rest.length, offset });
          rest += text;
        } else gaps.push({ at: rest.length, lines: 1 });
        offset += text.length;
      }
      kept.push({ at: rest.length, offset });
      const left = new Lines(rest + last, gaps);
      for (const one of kept) expect(left.at(one.at)).toEqual(whole.at(one.offset));
      for (let number = 1; number <= whole.count; number++) {
        const isKept = lines[number - 1]?.isKept ?? true;
        expect(left.textOf(number)).toBe(isKept ? whole.textOf(number) : '');
      }
      expect(left.count).toBe(whole.count);
    }),
  );
});

test('lines that follow each other may be left out together', () => {
  const lines = new Lines('one\nfive\nnine', [
    { at: 4, lines: 3 },
    { at: 9, lines: 3 },
  ]);
  expect(lines.at(4)).toEqual({ line: 5, column: 1 });
  expect(lines.at(13)).toEqual({ line: 9, column: 5 });
  const texts = Array.from({ length: 10 }, (_, at) => lines.textOf(at + 1));
  expect(texts).toEqual(['one', '', '', '', 'five', '', '', '', 'nine', '']);
});
