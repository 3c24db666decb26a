import { describe, expect, test } from '@jest/globals';
import Papa from 'papaparse';
import { renderCsv } from '../../src/render/formats/csv.ts';
import { COMMIT, evidenceReport } from '../evidence-report.ts';
import { joined } from './sample-report.ts';

/** What an auditor asks, answered from the CSV alone. */
const manifest = `version: 1
estate: acme-retail
teams:
  it-desk: { name: IT service desk, contact: it-desk@acme.systems, github: "@acme/it" }
people:
  jane: { name: Jane Doe, email: jane@acme.systems }
owners: { devices: it-desk }
services:
  database:
    product: aws-rds
    model: paas
    description: Orders of the shop
    data: [{ name: orders, class: confidential }]
    locations: { provided: IE, stored: [DE, IE], processed: IE }
    agreement: { title: RDS terms, url: https://aws.systems/rds, reviewed: 2026-06-01, reference: C-7 }
    owners: { "*": ["@acme/data", jane] }
    responsibilities:
      operating-system: { party: customer, clause: "RDS Custom, 4.2" }
      network-controls: { party: not-applicable, reason: only reachable through the private link }
  mail:
    product: google-workspace
    model: saas
    owners: { information-and-data: "@acme/records" }
    waivers:
      accounts-and-identities: { reason: New directory in March, expires: 2027-03-31, approved-by: "@acme/ciso" }
      configuration: { reason: Old one, expires: 2026-01-31, approved-by: "@acme/ciso" }
`;

type Row = Readonly<Record<string, string>>;

const csv = joined(renderCsv(await evidenceReport(manifest)));
const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

function cell(service: string, layer: string): Row {
  const row = rows.find((one) => one.service === service && one.layer === layer);
  if (row === undefined) throw new Error(`There is no row for ${layer} of ${service}.`);
  return row;
}

describe('the CSV answers', () => {
  test('who owns it, and who that is', () => {
    expect(cell('database', 'backup-and-recovery')).toMatchObject({
      status: 'owned',
      owners: '[@acme/data, jane]',
      accountable: '[@acme/data]',
      responsible: '[jane]',
      'owner-details': 'Jane Doe <jane@acme.systems>',
      inherited: 'no',
    });
    expect(cell('mail', 'devices')).toMatchObject({
      accountable: '[it-desk]',
      'owner-details': 'IT service desk <it-desk@acme.systems, @acme/it>',
      inherited: 'yes',
    });
  });

  test('until when it is waived, why, and by whom', () => {
    expect(cell('mail', 'accounts-and-identities')).toMatchObject({
      status: 'waived',
      'waiver-in-force': 'yes',
      'waiver-expires': '2027-03-31',
      'waiver-reason': 'New directory in March',
      'waiver-approved-by': '[@acme/ciso]',
    });
    expect(cell('mail', 'configuration')).toMatchObject({
      status: 'unowned',
      'waiver-in-force': 'no',
      'waiver-expires': '2026-01-31',
    });
  });

  test('by which clause it moved, and why it does not exist there', () => {
    expect(cell('database', 'operating-system')).toMatchObject({
      party: 'customer',
      origin: 'entry',
      clause: 'RDS Custom, 4.2',
    });
    expect(cell('database', 'network-controls')).toMatchObject({
      party: 'not-applicable',
      reason: 'only reachable through the private link',
    });
  });

  test('what sort of product it is', () => {
    expect(cell('database', 'devices').kind).toBe('database-managed');
    expect(cell('mail', 'devices').kind).not.toBe('');
  });

  test('which agreement, read when, and whether anybody read one', () => {
    expect(cell('database', 'devices')).toMatchObject({
      agreement: 'https://aws.systems/rds',
      'agreement-title': 'RDS terms',
      'agreement-reference': 'C-7',
      'agreement-from': 'entry',
      reviewed: '2026-06-01',
    });
    expect(cell('mail', 'devices')).toMatchObject({ 'agreement-from': 'catalogue', reviewed: '' });
  });

  test('whether a cell is derived, and what is to be done', () => {
    expect(cell('mail', 'logging-and-monitoring')).toMatchObject({ origin: 'framework' });
    expect(new Set(rows.map(({ derived }) => derived))).toEqual(new Set(['yes', 'no']));
    expect(cell('mail', 'devices').duty).toMatch(/\.$/);
  });

  test('which controls are about it, edition by edition', () => {
    const row = cell('database', 'backup-and-recovery');
    expect(row['controls-iso-27001-2022']).toContain('A.8.13');
    expect(row['controls-nist-800-53-r5']).toMatch(/^stated: .*CP-9/);
    expect(row['controls-csa-ccm-4.1']).not.toBe('');
    expect(row['controls-csa-ccm-4.0']).not.toBe('');
    // Who has requirement 8.4.2 of PCI DSS in one service.
    const answering = rows.filter(
      (one) => one.service === 'mail' && /\b8\.4\.2\b/.test(one['controls-pci-dss-4.0.1'] ?? ''),
    );
    expect(answering.map(({ layer, status }) => `${layer}: ${status}`)).toContain(
      'accounts-and-identities: waived',
    );
  });

  test('where that is written, at which commit, and as of which day', () => {
    expect(cell('mail', 'accounts-and-identities')).toMatchObject({
      file: 'cloud-services.yml',
      line: '25',
      commit: COMMIT,
      today: '2026-11-28',
    });
  });
});
