/** Commands that list duties say which manifests they couldn't read, and none takes their duties for owned. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const owned = `version: 1
estate: acme
framework: microsoft
services:
  mail: { model: saas, owners: { "*": "@acme/it" } }
`;
const open = owned.replace('mail', 'chat').replace('"*": "@acme/it"', 'devices: "@acme/it"');
const waive = [
  ...['baseline', '--reason', 'Adopting the gate', '--expires', '2027-03-31'],
  ...['--approved-by', '@acme/ciso'],
];

const broken = {
  'that is no YAML': `${open}x: [\n`,
  'of an unknown framework': open.replace('microsoft', 'macrosoft'),
};

describe.each(Object.entries(broken))('a manifest %s', (_, text) => {
  const start = () =>
    tempRepository({ 'a/cloud-services.yml': owned, 'b/cloud-services.yml': text });
  const unknown = "the duties in b/cloud-services.yml aren't known: `cloud-estate check` says why.";

  test('is named where duties are listed', async () => {
    const { folder } = start();
    for (const words of [
      ['mine', '@acme/it'],
      ['matrix', '--estate'],
      ['assign', 'mail', 'devices', '@acme/x'],
    ]) {
      const { code, err } = await runCli(words, { cwd: folder });
      expect([code, err]).toEqual([0, expect.stringContaining(unknown)]);
    }
  });

  test('keeps `baseline` from waiving only a part', async () => {
    const { folder, read, write } = start();
    write({ 'c/cloud-services.yml': open });
    const { code, out, err } = await runCli(waive, { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(unknown);
    expect(err).toContain('Nothing was written.');
    expect(read('c/cloud-services.yml')).toBe(open);
  });
});

test('`baseline` says what has no model yet, because its duties come later', async () => {
  const text = owned.replace('model: saas', 'model: ').concat(open.slice(open.indexOf('  chat')));
  const { folder } = tempRepository({ 'cloud-services.yml': text });
  const { code, err } = await runCli(waive, { cwd: folder });
  expect([code, err]).toEqual([0, expect.stringContaining('1 service or part has no duties yet')]);
});
