/** Files that look like manifests, in folders that nobody reads. */
import { afterAll, expect, test } from '@jest/globals';
import { lookalikesBelow, lookalikesIn } from '../../src/read/lookalikes.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

test('those of tools and vendors are nobody here, those beside them are listed', () => {
  const name = 'cloud-service.yml';
  const { folder } = tempRepository({
    [`drafts/old/${name}`]: 'a: 1\n',
    'drafts/notes.yml': 'a: 1\n',
    [`drafts/node_modules/kit/${name}`]: 'a: 1\n',
    [`.terraform/modules/${name}`]: 'a: 1\n',
    [`node_modules/kit/${name}`]: 'a: 1\n',
    [`apps/${name}`]: 'a: 1\n',
  });
  const paths = [
    'drafts/',
    '.terraform/',
    'node_modules/',
    `apps/${name}`,
    'apps/other.yml',
    'gone/',
  ];
  expect(lookalikesIn(folder, paths)).toEqual([`apps/${name}`, `drafts/old/${name}`]);
});

test('all that are below a folder, as long as they are found sooner than git finds them', () => {
  const name = 'cloud-service.yml';
  const { folder } = tempRepository({
    [`apps/${name}`]: 'a: 1\n',
    'apps/notes.yml': 'a: 1\n',
    [`tests/deep/${name}`]: 'a: 1\n',
  });
  expect(lookalikesBelow(folder, '')?.sort()).toEqual([`apps/${name}`, `tests/deep/${name}`]);
  expect(lookalikesBelow(folder, 'apps')).toEqual([`apps/${name}`]);
  expect(lookalikesBelow(folder, 'gone')).toBeUndefined();
  const installed = tempRepository({ 'web/node_modules/kit/index.js': '\n' });
  expect(lookalikesBelow(installed.folder, '')).toBeUndefined();
  const large = Object.fromEntries(
    Array.from({ length: 301 }, (_, at) => [`folders/${at}/file.txt`, '\n']),
  );
  expect(lookalikesBelow(tempRepository(large).folder, '')).toBeUndefined();
});
