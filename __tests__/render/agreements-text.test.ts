import { expect, test } from '@jest/globals';
import { checkBytes, renderAll } from '../run-check.ts';

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
  notion (wiki)  none is named             saas
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
  zulu (2 services)  none is named             saas
  yankee (f)         none is named             saas
`);
});
