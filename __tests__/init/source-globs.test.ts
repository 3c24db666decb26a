import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globs } from '../../src/discover/globs.ts';
import { sourceGlobs } from '../../src/init/source-globs.ts';

test('a folder is named once, without those in it', () => {
  expect(sourceGlobs(['infra/a/main.tf', 'infra/a/x/main.tf', 'infra/b/y.tf'])).toEqual([
    'infra/a/**',
    'infra/b/**',
  ]);
});

test('of many folders, those that lie deepest are put together first', () => {
  const files = ['prod', 'staging', 'dev'].flatMap((env) =>
    ['a', 'b', 'c'].map((app) => `infra/${env}/${app}/main.tf`),
  );
  expect(sourceGlobs([...files, 'dns/main.tf'])).toEqual([
    'dns/**',
    'infra/dev/**',
    'infra/prod/**',
    'infra/staging/**',
  ]);
});

test('folders at the top are not put together, until they are so many that they are the whole repository', () => {
  const files = (count: number) => Array.from({ length: count }, (_, at) => `f${at}/main.tf`);
  expect(sourceGlobs(files(12))).toHaveLength(12);
  expect(sourceGlobs(files(13))).toEqual(['**']);
});

test('files at the top are named, or by their endings where there are many', () => {
  expect(sourceGlobs(['main.tf', 'modules/x/a.tf'])).toEqual(['main.tf', 'modules/x/**']);
  expect(sourceGlobs(['a.tf', 'b.tf', 'c.tf', 'd.bicep'])).toEqual(['*.bicep', '*.tf']);
});

test('whatever the paths are, the globs match all of them, and are few', () => {
  const step = fc.stringMatching(/^[a-z0-9 .,_[\]{}()!*?+@|\\-]{1,6}$/).filter((text) => {
    return !/^\.{1,2}$/.test(text) && text.trim() === text;
  });
  const path = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => steps.join('/'));
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 30 }), (paths) => {
      const found = sourceGlobs(paths);
      const matches = globs(found);
      for (const one of paths) expect([one, found, matches(one)]).toEqual([one, found, true]);
      const tops = new Set(paths.map((one) => one.split('/')[0]));
      if (found[0] === '**') return;
      const folders = found.filter((glob) => glob.endsWith('/**'));
      expect(folders.length).toBeLessThanOrEqual(Math.max(5, tops.size));
    }),
    { numRuns: 300 },
  );
});
