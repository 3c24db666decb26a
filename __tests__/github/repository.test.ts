import { expect, test } from '@jest/globals';
import { fullName, repositoryAt } from '../../src/github/api/repository.ts';

const api = 'https://api.github.com';
const server = 'https://github.acme.example/api/v3';

test.each([
  ['https://github.com/acme/widgets.git', api, 'acme/widgets'],
  ['https://github.com/acme/widgets', api, 'acme/widgets'],
  ['https://x-access-token:secret@github.com/acme/widgets.git/', api, 'acme/widgets'],
  ['git@github.com:acme/widgets.git', api, 'acme/widgets'],
  ['ssh://git@GitHub.com:22/acme/widgets.git', api, 'acme/widgets'],
  ['git@github.acme.example:acme/widgets', server, 'acme/widgets'],
  ['https://tenant.ghe.com/acme/widgets', 'https://api.tenant.ghe.com', 'acme/widgets'],
  ['https://gitlab.example/acme/widgets.git', api, null],
  ['git@github.com:acme/widgets.git', server, null],
  ['git@github.com:acme/group/widgets.git', api, null],
  ['/srv/git/widgets.git', api, null],
  ['../widgets', api, null],
  ['https://github.com/acme/widgets', 'nonsense', null],
  ['', api, null],
])('%s, for %s, is %s', (remote, apiUrl, name) => {
  const found = repositoryAt(remote, apiUrl);
  expect(found === null ? null : fullName(found)).toBe(name);
});
