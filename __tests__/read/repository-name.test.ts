/** The name of a repository, which becomes that of its estate: from the address of its origin, else from its folder. */
import { basename } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { repositoryName } from '../../src/read/git-repository.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

test.each([
  ['git@github.com:acme/shop.git', 'shop'],
  ['https://github.com/acme/shop/', 'shop'],
  ['ssh://git@host:22/acme/shop', 'shop'],
  ['host:shop.git', 'shop'],
  ['/srv/clones/shop/.', null],
  ['..', null],
  ['', null],
])('%s', (url, name) => {
  const { folder } = tempRepository({
    '.git/config': `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`,
  });
  expect(repositoryName(folder)).toBe(name ?? basename(folder));
});
