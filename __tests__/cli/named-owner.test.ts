/** Commands that write an owner or an approver refuse what the check would refuse, and leave the manifest as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

const manifest = `version: 1
estate: acme
framework: microsoft
teams:
  it-desk: { name: IT service desk }
  later: { name: TBD }
services:
  mail:
    model: saas
    agreement: { url: "https://vendor.systems/terms", reviewed: 2026-10-01 }
    owners: { information-and-data: "@acme/data" }
`;

afterAll(removeRepositories);

function start() {
  const { folder } = tempRepository({
    'cloud-services.yml': manifest,
    '.github/cloud-estate.yml': 'version: 1\nproviders-as-owners: [Hostly]\n',
  });
  const text = (): string => readFileSync(join(folder, 'cloud-services.yml'), 'utf8');
  return { text, run: (words: readonly string[]) => runCli(words, { cwd: folder }) };
}

test.each([
  ['@org/team', 'is a placeholder'],
  ['@acme/tbd', 'is a placeholder'],
  ['later', 'is a placeholder'],
  ['@aws/support', 'is a provider'],
  ['hostly', 'is a provider'],
  ['acme/it', 'Did you mean `@acme/it`?'],
  ['@acme/it,@acme/sec', 'Write each owner as a separate argument: `"@acme/it"` `"@acme/sec"`.'],
  ['it-dsek', 'Did you mean `it-desk`?'],
  ['Jane Roe', "`Jane Roe` isn't `@user`"],
])('assign refuses %s', async (owner, words) => {
  const { run, text } = start();
  const { code, err } = await run(['assign', 'mail', 'devices', owner]);
  expect([code, text()]).toEqual([2, manifest]);
  expect(err).toContain(words);
});

const terms = (reason: string, approver: string): string[] => [
  ...['baseline', '--reason', reason, '--approved-by', approver],
  ...['--expires', '2027-03-31', '--today', '2026-11-23'],
];

test.each([
  ['Adopting the gate', 'me', "`me` isn't `@user`"],
  ['Adopting the gate', '@org/team', 'is a placeholder'],
  ['Adopting the gate', 'aws', 'is a provider'],
  ['TBD', '@acme/ciso', "`--reason` can't be `TBD`"],
  ['-', '@acme/ciso', "`--reason` can't be `-`"],
])('baseline refuses the reason %s with the approver %s', async (reason, approver, words) => {
  const { run, text } = start();
  const { code, err } = await run(terms(reason, approver));
  expect([code, text()]).toEqual([2, manifest]);
  expect(err).toContain(words);
});

test('both take what names somebody', async () => {
  const { run, text } = start();
  expect((await run(['assign', 'mail', 'devices', 'it-desk'])).code).toBe(0);
  expect((await run(terms('Adopting the gate', 'it-desk'))).code).toBe(0);
  expect(text()).toContain('devices: it-desk');
  expect((await run(['check', '--today', '2026-11-23'])).code).toBe(0);
});

test('baseline replaces a waiver that has no effect', async () => {
  const refused = `${manifest}    waivers:\n      devices: { reason: TBD, expires: 2027-01-31, approved-by: x }\n`;
  const { folder } = tempRepository({ 'cloud-services.yml': refused });
  const { code } = await runCli(terms('Adopting the gate', '@acme/ciso'), { cwd: folder });
  expect(code).toBe(0);
  const text = readFileSync(join(folder, 'cloud-services.yml'), 'utf8');
  expect(text).not.toContain('reason: TBD');
  expect((await runCli(['check', '--today', '2026-11-23'], { cwd: folder })).code).toBe(0);
});
