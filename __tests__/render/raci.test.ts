import { describe, expect, test } from '@jest/globals';
import Papa from 'papaparse';
import { raciGaps, renderRaci } from '../../src/render/formats/raci.ts';
import { evidenceReport } from '../evidence-report.ts';
import { hostileTexts, joined, sample, withTexts } from './sample-report.ts';

const manifest = `version: 1
estate: acme
services:
  mail:
    product: google-workspace
    model: saas
    owners:
      information-and-data: ["@acme/records", "@acme/it"]
      devices: "@acme/it"
    waivers:
      accounts-and-identities: { reason: New directory in March, expires: 2027-03-31, approved-by: "@acme/ciso" }
  shop:
    model: iaas
    owners: { "*": "@acme/shop" }
`;

async function rows(): Promise<Record<string, string>[]> {
  const report = await evidenceReport(manifest);
  return Papa.parse<Record<string, string>>(joined(renderRaci(report)), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('renderRaci', () => {
  test('gives each layer its roles', async () => {
    const all = await rows();
    const of = (service: string, layer: string) => {
      const row = all.find((one) => one.service === service && one.layer === layer);
      return [row?.responsible, row?.accountable, row?.consulted, row?.informed, row?.status];
    };
    expect(of('mail', 'information-and-data')).toEqual([
      '[@acme/it]',
      '[@acme/records]',
      '',
      '',
      'owned',
    ]);
    expect(of('mail', 'devices')).toEqual(['[@acme/it]', '[@acme/it]', '', '', 'owned']);
    expect(of('mail', 'accounts-and-identities')).toEqual(['', '', '', '[@acme/ciso]', 'waived']);
    expect(of('mail', 'configuration')).toEqual(['', '', '', '', 'unowned']);
    expect(of('mail', 'backup-and-recovery')).toEqual(['', '', 'google', '', 'unowned']);
    expect(of('mail', 'operating-system')).toEqual(['google', '', '', '', 'provider']);
    const waived = all.find(({ status }) => status === 'waived');
    expect(waived).toMatchObject({ 'waived-until': '2027-03-31', line: '11' });
  });

  test('names what it lacks, with its place', async () => {
    const report = await evidenceReport(manifest);
    const gaps = raciGaps(report).map(({ file, line, text }) => `${file}:${line}: ${text}`);
    expect(gaps).toContain(
      'cloud-services.yml:12: No provider is known for shop. Name its `product` or `provider`.',
    );
    expect(gaps).toContain(
      'cloud-services.yml:11: Nobody is accountable for accounts-and-identities of mail, by a waiver. Name an owner.',
    );
    expect(gaps.filter((gap) => gap.includes('configuration of mail'))).toHaveLength(1);
  });

  test.each(hostileTexts)('keeps a spreadsheet from running %j', (hostile) => {
    const text = joined(renderRaci(withTexts(sample, hostile)));
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(cells.filter((cell) => /(?:^|;)\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });
});
