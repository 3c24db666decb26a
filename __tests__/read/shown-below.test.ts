import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shownBelow, shownPath } from '../../src/read/paths.ts';

const step = fc.constantFrom('a', 'b', 'infra', '.github', '..', 'c..d');
const folder = fc.array(fc.constantFrom('a', 'b', 'infra'), { maxLength: 3 });

test('a path below a folder is shown as it is by the way through the disk', () => {
  fc.assert(
    fc.property(folder, folder, fc.array(step, { maxLength: 4 }), (cwd, top, steps) => {
      const [from, to] = [resolve('/w', ...cwd), resolve('/w', ...top)];
      const path = steps.join('/');
      // Paths that lead up begin with that, because they are relative to the folder.
      fc.pre(!/[^.]\/\.\./.test(path) && !path.includes('c../..'));
      expect(shownBelow(from, to)(path)).toBe(shownPath(from, resolve(to, path)));
    }),
    { numRuns: 300 },
  );
});
