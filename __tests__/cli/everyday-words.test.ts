/** Every command that takes a layer or a framework knows what people call it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

const manifest = `version: 1
estate: acme
services:
  mail: { product: google-workspace, model: saas }
  box: { product: aws-ec2, model: iaas }
`;

afterAll(removeRepositories);

test.each([
  ['box', 'os', 'Did you mean `operating-system`?'],
  ['box', 'Operating System', 'Did you mean `operating-system`?'],
  ['box', 'patching', 'Did you mean `applications`, `platform-runtime` or `operating-system`?'],
  // The provider holds the system of mail, so it isn't meant.
  ['mail', 'updates', 'There is no layer `updates`.'],
  ['mail', 'identity', 'Did you mean `accounts-and-identities` or `identity-infrastructure`?'],
  ['mail', 'budget', 'Layers: information-and-data,'],
])('assign %s %s', async (service, layer, words) => {
  const { folder } = tempRepository({ 'cloud-services.yml': manifest });
  const { code, err } = await runCli(['assign', service, layer, '@acme/it'], { cwd: folder });
  expect(err).toContain(words);
  expect([code, readFileSync(join(folder, 'cloud-services.yml'), 'utf8')]).toEqual([2, manifest]);
});

test.each([
  ['os', "It's a word for the layer `operating-system`: see `cloud-estate explain os`."],
  ['disaster recovery', 'see `cloud-estate explain "disaster recovery"`.'],
  ['azure', 'Did you mean `microsoft`?'],
  ['gcp', 'Did you mean `google`?'],
  ['zzz', 'Name a built-in one'],
])('matrix %s', async (word, words) => {
  const { code, err } = await runCli(['matrix', word]);
  expect(err).toContain(words);
  expect(code).toBe(2);
});

test.each([
  ['os', 'operating-system'],
  ['network', 'network-controls'],
  ['identity', 'accounts-and-identities'],
  ['patching', 'platform-runtime'],
  ['data', 'information-and-data'],
])('explain %s', async (word, layer) => {
  const { code, out } = await runCli(['explain', word]);
  expect(out).toContain(`  ${layer}\n`);
  expect(code).toBe(0);
});
