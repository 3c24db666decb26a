/** What a reviewer of `dist/` can count on: few files with names that tell, nothing twice, and the licences. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../run-cli.ts';

const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(dist, path)).isFile())
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

test('few files, named by what is in them', () => {
  expect(files.filter((path) => !path.startsWith('lib/'))).toEqual([
    'action/index.js',
    'cli/index.js',
    'licenses.txt',
    'package.json',
  ]);
  const names = files.filter((path) => path.startsWith('lib/'));
  // Data lies beside the code.
  expect(names.filter((path) => path.endsWith('.js')).length).toBeLessThan(49);
  expect(names.filter((path) => !/^lib\/[a-z]+(-[a-z]+)*\.(js|txt|bin)$/.test(path))).toEqual([]);
});

test('under 3 MB in all', () => {
  const sizes = files.map((path) => statSync(join(dist, path)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});

test('no module stands in two files', () => {
  const numbers = files
    .filter((path) => path.startsWith('lib/'))
    .flatMap(
      (path) =>
        readFileSync(join(dist, path), 'utf8').match(
          /(?<=[{,]\(?)\d+(?=:\(?(\(|function|[a-zA-Z_$]+=>))/g,
        ) ?? [],
    );
  expect(numbers.length).toBeGreaterThan(300);
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});

test('every package in it has its licence there', () => {
  const licences = readFileSync(join(dist, 'licenses.txt'), 'utf8').split('\n');
  const wanted = [
    '@actions/core',
    '@actions/github',
    '@octokit/core',
    'ignore',
    'js-yaml',
    'jsonc-parser',
    'papaparse',
    'undici',
    'yaml',
  ];
  expect(wanted.filter((name) => !licences.includes(name))).toEqual([]);
});
