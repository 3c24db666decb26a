import { afterAll, expect, test } from '@jest/globals';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const owners =
  '{ information-and-data: "@a/x", devices: “@a/x”, accounts-and-identities: "@a/x", identity-infrastructure: "@a/x" }';

const before = `# The estate
version: "1" # as text
estate: acme
framework: microsoft
services:
  mail: # all of it
    modell: SaaS   # from the contract
    agreement: { url: "https://vendor.corp/terms", reviewed: 2026/9/1 }
    # who
    owners: ${owners}
  wiki:
    model: kubernetes
`;

test('--fix does what needs no decision, keeps all else, and says what it did', async () => {
  const { folder, read } = tempRepository({ 'cloud-services.yml': before });
  const { code, err } = await runCli(['check', '--fix'], { cwd: folder });
  expect(read('cloud-services.yml')).toBe(
    before
      .replace('"1"', '1')
      .replace('modell: SaaS', 'model: saas')
      .replace('2026/9/1', '2026-09-01')
      .replace('“@a/x”', '"@a/x"'),
  );
  expect(code).toBe(1);
  expect(err).toContain('Fixed cloud-services.yml:7: services.mail.modell: now model');
  expect(err).toContain('Fixed cloud-services.yml:8: services.mail.agreement.reviewed: ');
  expect(err).toContain('Fixed 5 mistakes.');
});

test('a slip in the key of a map is fixed too, and what is in it stays as it is', async () => {
  const text = `version: 1
estate: acme
services:
  mail:
    model: saas
    ownrs: { information-and-data: "@a/x", devices: "@a/x" } # who
  chat:
    model: saas
    # who does it
    owner:
      devices: "@a/x" # phones
      accounts-and-identities:
        - "@a/x"

    agreemnt:
      url: https://vendor.corp/terms # signed
`;
  const { folder, read } = tempRepository({ 'cloud-services.yml': text });
  const { err } = await runCli(['check', '--fix'], { cwd: folder });
  expect(read('cloud-services.yml')).toBe(
    text
      .replace('ownrs:', 'owners:')
      .replace('owner:', 'owners:')
      .replace('agreemnt:', 'agreement:'),
  );
  expect(err).toContain('services.mail.ownrs: now owners');
});

test('a slip in a layer is fixed where its owner is missing, and so is a country in small letters', async () => {
  const text = `version: 1
estate: acme
framework: microsoft
services:
  mail:
    model: saas
    agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }
    locations: { stored: [ie, DE], processed: us-ca }
    owners: { "*": "@a/x", accounts-and-identities: "@a/y" }
  chat:
    model: saas
    agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }
    owners:
      devcies: ["@a/x", "@a/y"] # both
      information-and-data: "@a/x"
      accounts-and-identities: "@a/x"
      identity-infrastructure: "@a/x"
`;
  const { folder, read } = tempRepository({ 'cloud-services.yml': text });
  const { code } = await runCli(['check', '--fix'], { cwd: folder });
  const fixed = text
    .replace('[ie,', '[IE,')
    .replace('us-ca', 'US-CA')
    .replace('devcies', 'devices');
  expect([code, read('cloud-services.yml')]).toEqual([0, fixed]);
});

test('an owner under a key in another map moves by hand', async () => {
  const text = `version: 1
estate: acme
framework: microsoft
services:
  mail:
    model: saas
    devices: "@a/x"
    owners: { information-and-data: "@a/x", accounts-and-identities: "@a/x", identity-infrastructure: "@a/x" }
`;
  const { folder, read } = tempRepository({ 'cloud-services.yml': text });
  const { code } = await runCli(['check', '--fix'], { cwd: folder });
  expect([code, read('cloud-services.yml')]).toEqual([1, text]);
});

test('a misspelt key over a very large map is only named', async () => {
  const devices = Array.from({ length: 400 }, (_, at) => `  s${at}: { model: saas }\n`).join('');
  const text = `version: 1\nestate: acme\nservces:\n${devices}`;
  const { folder, read } = tempRepository({ 'cloud-services.yml': text });
  const { out } = await runCli(['check', '--fix'], { cwd: folder });
  expect(read('cloud-services.yml')).toBe(text);
  expect(out).toMatch(/Did you mean\s+`services`\?/);
});

test('what needs a decision stays', async () => {
  const text =
    'version: 1\nestate: acme\nservices:\n  wiki: { model: kubernetes, owners: { devices: TBD } }\n';
  const { folder, read } = tempRepository({ 'cloud-services.yml': text });
  const { err } = await runCli(['check', '--fix'], { cwd: folder });
  expect(read('cloud-services.yml')).toBe(text);
  expect(err).toContain('Nothing could be fixed without a decision');
});

test('standard input is no file to fix', async () => {
  const { folder } = tempRepository({});
  const { code, err } = await runCli(['check', '-', '--fix'], { cwd: folder });
  expect([code, err.includes("can't be used with standard input")]).toEqual([2, true]);
});
