import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const OPEN = `version: 1
estate: acme
framework: microsoft
owners:
  devices:
services:
  mail: { model: saas, owners: { information-and-data: } }
  chat: { model: saas, owners: { information-and-data: "@acme/data" } }
`;

const REST =
  'Still unowned, because their own keys are empty: mail.information-and-data. To fill one: `cloud-estate assign mail information-and-data <owner>`.\n';

test('an owner at the top says which services it does not reach', async () => {
  const { folder, read } = tempRepository({ 'cloud-services.yml': OPEN });
  const run = () =>
    runCli(['assign', '--estate', '@acme/it', '--unowned'], { cwd: folder, env: {} });
  const first = await run();
  expect(first).toMatchObject({ code: 0, err: REST });
  const text = read('cloud-services.yml');
  expect(text).toContain(
    'owners:\n  devices: "@acme/it"\n  accounts-and-identities: "@acme/it"\n  identity-infrastructure: "@acme/it"\n',
  );
  // At the top it would reach nobody.
  expect(text.split('information-and-data').length).toBe(3);
  expect(await run()).toEqual({ code: 0, out: '', err: `Nothing to do at the top. ${REST}` });
  expect(read('cloud-services.yml')).toBe(text);
});

test('`*` is no service, and the way to all services is said', async () => {
  const { folder } = tempRepository({ 'cloud-services.yml': OPEN });
  const { code, err } = await runCli(['assign', '*', '@acme/it', '--unowned'], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toContain('`--estate`');
});
