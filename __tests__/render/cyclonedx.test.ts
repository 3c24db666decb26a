import { describe, expect, test } from '@jest/globals';
import { bomGaps, renderCycloneDx } from '../../src/render/formats/cyclonedx.ts';
import { COMMIT, evidenceReport } from '../evidence-report.ts';
import { joined } from './sample-report.ts';

const manifest = `version: 1
estate: acme
teams:
  msp: { name: Northwind, contact: noc@northwind.systems }
people:
  jane: { name: Jane Doe, email: jane@acme.systems }
services:
  shop:
    name: Storefront
    description: Web shop
    product: aws-ec2
    model: iaas
    criticality: high
    environments: [production]
    data: [{ name: orders, class: confidential }, stock]
    locations: { provided: IE, stored: [DE, IE], processed: IE }
    links: { runbook: "https://wiki.acme.systems/run book", support: https://aws.amazon.com/support }
    source: ["infra/shop/**"]
    agreement: { url: https://aws.amazon.com/agreement/, reviewed: 2026-06-01, title: Customer Agreement, exit: https://wiki.acme.systems/exit }
    owners: { information-and-data: ["@acme/data", jane], applications: msp }
    waivers: { devices: { reason: In March, expires: 2027-03-31, approved-by: "@acme/ciso" } }
  plain: { provider: acme-house, model: saas }
  old: { product: slack, model: saas, lifecycle: retired }
  rack: { model: on-premises }
`;

interface Service {
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly [key: string]: unknown;
}

async function bomOf(text = manifest) {
  const report = await evidenceReport(text);
  const bom = JSON.parse(joined(renderCycloneDx(report)));
  return { report, bom, services: bom.services as Service[] };
}

describe('the bill of materials', () => {
  test('says of an agreement that nobody has read that it was not reviewed', async () => {
    const { services } = await bomOf(manifest.replace('reviewed: 2026-06-01, ', ''));
    expect(services[0]?.externalReferences).toContainEqual({
      type: 'documentation',
      url: 'https://aws.amazon.com/agreement/',
      comment: 'Customer Agreement, not reviewed',
    });
  });

  test('says what a service is, what it handles, and whose its duties are', async () => {
    const { services } = await bomOf();
    const [shop] = services;
    const orders = {
      flow: 'unknown',
      governance: {
        custodians: [
          { organization: { name: 'Northwind', contact: [{ email: 'noc@northwind.systems' }] } },
        ],
        owners: [
          { organization: { name: '@acme/data' } },
          { contact: { name: 'Jane Doe', email: 'jane@acme.systems' } },
        ],
      },
    };
    expect(shop).toMatchObject({
      'bom-ref': 'cloud-services.yml#shop',
      group: 'shop',
      name: 'Storefront',
      description: 'Web shop',
      provider: { name: 'Amazon Web Services' },
      trustZone: 'production',
      'x-trust-boundary': true,
      tags: ['iaas', 'high'],
      data: [
        { ...orders, name: 'orders', classification: 'confidential' },
        { ...orders, name: 'stock', classification: 'unclassified' },
      ],
      externalReferences: [
        {
          type: 'documentation',
          url: 'https://aws.amazon.com/agreement/',
          comment: 'Customer Agreement, reviewed 2026-06-01',
        },
        { type: 'other', url: 'https://wiki.acme.systems/exit', comment: 'exit plan' },
        { type: 'documentation', url: 'https://wiki.acme.systems/run%20book', comment: 'runbook' },
        { type: 'support', url: 'https://aws.amazon.com/support' },
        { type: 'codified-infrastructure', url: './infra/shop/**' },
      ],
    });
    const of = (name: string) =>
      shop?.properties.filter((one) => one.name === `cloud-estate:${name}`).map((one) => one.value);
    expect(of('duty:information-and-data')).toEqual(['customer;owned;@acme/data,jane']);
    expect(of('duty:physical-hosts')).toEqual(['provider;provider;']);
    expect(of('waiver:devices')).toEqual(['until 2027-03-31;approved by @acme/ciso;In March']);
    expect(of('location:stored')).toEqual(['DE', 'IE']);
    expect(of('manifest')).toEqual(['cloud-services.yml:8']);
  });

  test('leaves out what is retired, and knows where the trust boundary is', async () => {
    const { services } = await bomOf();
    expect(services.map((one) => [one.name, one['x-trust-boundary']])).toEqual([
      ['Storefront', true],
      ['plain', true],
      ['rack', false],
    ]);
  });

  test('has a serial number and a time that come from the estate alone', async () => {
    const [one, same] = [await bomOf(), await bomOf()];
    expect(joined(renderCycloneDx(one.report))).toBe(joined(renderCycloneDx(same.report)));
    expect(one.bom.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-/);
    expect(one.bom.metadata).toMatchObject({
      timestamp: '2026-11-28T00:00:00Z',
      component: { name: 'acme', type: 'platform', version: COMMIT },
    });
    const numbers = [
      one.report,
      { ...one.report, commit: 'b'.repeat(40) },
      { ...one.report, estate: 'other' },
      { ...one.report, commit: null },
    ].map((report) => JSON.parse(joined(renderCycloneDx(report))).serialNumber);
    expect(new Set(numbers).size).toBe(4);
  });

  test('is complete only where code was read and showed nothing else', async () => {
    const { report } = await bomOf();
    const aggregate = (of: typeof report): string =>
      JSON.parse(joined(renderCycloneDx(of))).compositions[0].aggregate;
    const [finding] = report.findings;
    if (finding === undefined) throw new Error('no finding');
    expect(aggregate(report)).toBe('unknown');
    expect(aggregate({ ...report, codeRead: true })).toBe('complete');
    const undeclared = { ...finding, rule: 'undeclared-service' as const };
    expect(aggregate({ ...report, codeRead: true, findings: [undeclared] })).toBe('incomplete');
    const unread = { path: 'vendor/cloud-services.yml', read: false, why: 'ignored' as const };
    expect(aggregate({ ...report, codeRead: true, files: [unread] })).toBe('incomplete');
  });

  test('takes the legal name and the country of a provider from the register', async () => {
    const { report } = await bomOf();
    const register = {
      ...{ file: 'p.yml', line: 1, lei: null, name: null, country: null, type: null },
      ...{ authority: null, functions: {}, reliance: {}, sensitivity: {} },
      providers: { aws: { code: null, name: 'AWS EMEA SARL', country: 'LU', parent: null } },
    };
    const bom = JSON.parse(joined(renderCycloneDx({ ...report, register })));
    expect(bom.services[0].provider).toEqual({ name: 'AWS EMEA SARL', address: { country: 'LU' } });
  });

  test('names what it lacks, by cause, with file and line', async () => {
    const { report } = await bomOf();
    const gaps = bomGaps(report).map(({ cause, file, line, text }) => [
      cause?.split(':')[0],
      `${file}:${line}`,
      text,
    ]);
    expect(gaps).toEqual([
      ['No description', 'cloud-services.yml:22', 'plain'],
      ['No description', 'cloud-services.yml:24', 'rack'],
      ['No data', 'cloud-services.yml:22', 'plain'],
      ['No data', 'cloud-services.yml:24', 'rack'],
      ['Data without a class, exported as `unclassified`', 'cloud-services.yml:8', 'shop'],
      ['No locations', 'cloud-services.yml:22', 'plain'],
      ['No agreement that can be opened', 'cloud-services.yml:22', 'plain'],
      ['No contact for the provider', 'cloud-services.yml:22', 'plain'],
    ]);
  });
});
