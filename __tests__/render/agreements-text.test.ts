import { afterAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { checkBytes, renderAll } from '../run-check.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const head = `version: 1
estate: agreements
owners: { information-and-data: "@a", devices: "@a", accounts-and-identities: "@a", identity-infrastructure: "@a", applications: "@a", network-controls: "@a", operating-system: "@a" }
services:
`;

async function text(services: string): Promise<string> {
  const { text: out = '' } = await renderAll(await checkBytes(head + services));
  return out;
}

test('agreements to read stand at the end, PaaS and hybrid first, whatever the order of the file', async () => {
  const out =
    await text(`  chat: { product: slack, model: saas, criticality: critical, agreement: { reviewed: 2023-01-01 } }
  wiki: { product: notion, model: saas }
  vm: { product: aws-ec2, model: iaas, agreement: { url: https://a.systems } }
  db: { product: aws-rds, model: paas, agreement: { url: https://a.systems, reviewed: 2024-03-01 } }
  erp:
    model: hybrid
    agreement: { url: https://a.systems, reviewed: 2024-04-01 }
    parts: { one: { model: saas }, two: { model: iaas, agreement: { url: https://b.systems } } }
  tools: { model: saas }
`);
  const section = /^Agreements to read, PaaS and hybrid first:\n(?: {2}.*\n)+/m.exec(out)?.[0];
  expect(section).toBe(`Agreements to read, PaaS and hybrid first:
  erp.two        never reviewed            iaas
  db             last reviewed 2024-03-01  paas
  erp            last reviewed 2024-04-01  hybrid
  chat           last reviewed 2023-01-01  saas
  notion (wiki)  none named                saas
  and 2 more
`);
  expect(out.indexOf('Agreements to read')).toBeGreaterThan(out.lastIndexOf('missing-agreement'));
});

test('one agreement needs no order', async () => {
  const out = await text('  wiki: { product: notion, model: saas }\n');
  expect(out).toContain('missing-agreement');
  expect(out).not.toContain('Agreements to read');
});

test('the number of services of a provider is of those that the finding is about', async () => {
  const own = 'agreement: { url: https://a.systems, reviewed: 2026-10-01 }';
  const out = await text(`  a: { provider: zulu, model: saas }
  b: { provider: zulu, model: saas }
  c: { provider: zulu, model: paas, ${own} }
  d: { provider: zulu, model: on-premises }
  e: { provider: zulu, model: saas, lifecycle: retired }
  f: { provider: yankee, model: saas }
  g: { provider: yankee, model: saas, ${own} }
  h: { product: aws-rds, model: paas }
  i: { product: aws-ec2, model: iaas }
  j: { product: aws-ec2, model: iaas, ${own} }
`);
  expect(
    /^Agreements to read, PaaS and hybrid first:\n(?: {2}.*\n)+/m.exec(out)?.[0],
  ).toBe(`Agreements to read, PaaS and hybrid first:
  aws (2 services)   never reviewed            paas and iaas
  zulu (2 services)  none named                saas
  yankee (f)         none named                saas
`);
});

test('a provider that two manifests name is one row', async () => {
  const repository = tempRepository({
    'shop/cloud-services.yml': `${head}  queue: { product: aws-sqs, model: paas }
  mail: { provider: zulu, model: saas }
`,
    'pay/cloud-services.yml': `${head}  vm: { product: aws-ec2, model: iaas }
  db: { product: aws-rds, model: paas }
  mail: { model: saas }
`,
    'wiki/cloud-services.yml': `${head}  mail: { model: saas }
`,
  });
  const { out } = await runCli(['check', '--framework', 'microsoft', '--today', '2026-11-23'], {
    cwd: repository.folder,
  });
  expect(
    /^Agreements to read, PaaS and hybrid first:\n(?:.+\n)+/m.exec(out)?.[0],
  ).toBe(`Agreements to read, PaaS and hybrid first:
  aws (3 services)  never reviewed            iaas and paas
  mail              none named                saas, pay
  zulu (mail)       none named                saas
  mail              none named                saas, wiki
`);
  expect(out).toContain(`
Agreements of 6 services: 1 about the product, 2 about the provider as a whole,
3 missing; 0 reviewed.
`);
});

test('an exact agreement is told from a general one, in the text, in JSON and in a roll-up', async () => {
  const { folder } = tempRepository({
    'cloud-services.yml': `${head.replace('services:\n', '')}agreements:
  aws: { url: https://aws.amazon.com/agreement/, reviewed: 2026-10-01 }
services:
  vm: { product: aws-ec2, model: iaas }
  queue: { product: aws-sqs, model: paas }
  functions:
    product: aws-lambda
    model: faas
    agreement: { url: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-shared-responsibility }
  mail: { provider: zulu, model: saas, agreement: { url: https://zulu.systems/terms, reviewed: 2026-10-01 } }
  old: { product: aws-rds, model: paas, lifecycle: retired }
  plant: { model: on-premises }
`,
  });
  const flags = ['--framework', 'microsoft', '--today', '2026-11-23'];
  const { out: text } = await runCli(['check', ...flags], { cwd: folder });
  const line = `Agreements of 4 services: 1 about the product, 2 about the provider as a whole,
1 not in the catalogue; 3 reviewed.
`;
  expect(text).toContain(line);
  await runCli(['check', ...flags, '--format', 'json=one.json'], { cwd: folder });
  const { out: rolledUp } = await runCli(['rollup', 'one.json', '--format', 'json'], {
    cwd: folder,
  });
  const agreements = { product: 1, provider: 2, 'front-page': 0, unknown: 1, none: 0, reviewed: 3 };
  expect((JSON.parse(rolledUp) as Report).counts.agreements).toEqual(agreements);
  const { out: rollup } = await runCli(['rollup', 'one.json'], { cwd: folder });
  expect(rollup).toContain(line);
});

test('an agreement that ends has the day of its end in its row', async () => {
  const ends = (day: string) =>
    `agreement: { url: https://a.systems, reviewed: 2026-10-01, ends: ${day} }`;
  const out = await text(`  a: { model: saas, ${ends('2026-12-15')} }
  b: { model: saas, ${ends('2026-11-01')} }
`);
  const section = /^Agreements to read, PaaS and hybrid first:\n(?: {2}.*\n)+/m.exec(out)?.[0];
  expect(section?.split('\n').slice(1, 3).sort()).toEqual([
    expect.stringMatching(/^ {2}a +ends 2026-12-15 +saas$/),
    expect.stringMatching(/^ {2}b +ends 2026-11-01 +saas$/),
  ]);
});
