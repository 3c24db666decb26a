import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const manifest = `version: 1
estate: acme
framework: microsoft
teams:
  it-desk: { name: IT service desk, github: "@acme/it" }
services:
  chat:
    model: saas
    owners:
      information-and-data: ["@acme/data", it-desk]
      devices: it-desk
      accounts-and-identities: "@ACME/it"
      identity-infrastructure: "@acme/id"
`;

test('everything of an owner is listed, by whatever name a manifest has for it', async () => {
  const { folder } = tempRepository({ 'cloud-services.yml': manifest });
  for (const name of ['it-desk', '@acme/IT']) {
    const { code, out } = await runCli(['mine', name], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toBe(`${name} has 3 duties in 1 service or part, and is accountable for 2.

chat
  information-and-data     responsible, with @acme/data
  devices                  accountable, alone
  accounts-and-identities  accountable, alone

Without ${name}, 2 duties of 1 service would have no owner.
`);
  }
  const json = await runCli(['mine', '@acme/id', '--format', 'json'], { cwd: folder });
  expect(JSON.parse(json.out)).toMatchObject({ alone: 1, duties: [{ service: 'chat' }] });
});

test.each([
  [['mine'], 'needs an owner'],
  [['mine', '@acme/dat'], 'Did you mean `@acme/data`?'],
  [['mine', 'it-desk', '--format', 'html'], '`--format` can'],
])('%j is refused', async (words, message) => {
  const { folder } = tempRepository({ 'cloud-services.yml': manifest });
  const { code, out, err } = await runCli(words, { cwd: folder });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});
