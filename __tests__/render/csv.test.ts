import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/estate/report.ts';
import { renderCsv } from '../../src/render/formats/csv.ts';
import { anyReport } from './any-report.ts';
import { empty, frozen, hostileTexts, joined, sample, withTexts } from './sample-report.ts';

/** RFC 4180: records end with CR LF, a field may be quoted, a quote within is doubled. */
function parse(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < csv.length) {
    const found = field.exec(csv);
    if (found === null) throw new Error(`Not a field at ${csv.slice(record.length)}`);
    record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

function rows(report: Report): Record<string, string>[] {
  const [head, ...records] = parse(joined(renderCsv(report)));
  return records.map((record) => {
    expect(record).toHaveLength(head?.length ?? 0);
    return Object.fromEntries(record.map((value, at) => [head?.[at] ?? '', value]));
  });
}

const HEAD =
  'estate,file,service,part,name,provider,product,products,kind,traits,model,lifecycle,criticality,environments,accounts,regions,data,provided-from,stored-in,processed-in,description,links,source,framework,layer,layer-title,duty,party,origin,derived,because,clause,reason,status,owners,accountable,responsible,owner-details,inherited,waiver-in-force,waiver-reason,waiver-expires,waiver-approved-by,agreement,reviewed,agreement-from,agreement-about,agreement-title,agreement-reference,agreement-starts,agreement-ends,agreement-notice-days,agreement-law,agreement-exit,line,commit,today,status-since,owners-since';
const CONTROLS = ',controls-nist-800-53-r5,controls-pci-dss-4.0.1';

describe('renderCsv', () => {
  test('gives one row for each layer of each service or part', () => {
    const text = joined(renderCsv(sample));
    expect(text.startsWith(`${HEAD}${CONTROLS}\r\n`)).toBe(true);
    expect(text.split('\r\n')[4]).toBe(
      'acme-retail,cloud-services.yml,storefront,,Storefront servers,aws,aws-ec2,,,,iaas,live,high,production,,,,,,,,,,microsoft,operating-system,Operating system,Patch and harden it.,shared,product,no,,,,owned,[ops@acme.systems],[ops@acme.systems],[ops@acme.systems],,no,,,,,https://aws.amazon.com/compliance/shared-responsibility-model/,2026-06-01,entry,,,,,,,,,9,0123456789abcdef0123456789abcdef01234567,2026-10-01,,,,own: 6.3.3',
    );
    expect(
      rows(sample).map(({ service, part, layer, party, origin, status, owners, inherited, line }) =>
        [service, part, layer, party, origin, status, owners, inherited, line].join(' '),
      ),
    ).toEqual([
      'storefront  information-and-data customer framework owned [@acme/storefront, @acme/data] no 9',
      'storefront  devices customer framework owned [it-desk] yes 4',
      'storefront  applications customer framework unowned  no 8',
      'storefront  operating-system shared product owned [ops@acme.systems] no 9',
      'storefront  physical-hosts provider framework provider  no 6',
      'mail  information-and-data customer framework owned [@acme/data] no 22',
      'mail  devices customer framework waived  no 24',
      'mail  applications provider entry provider  no 20',
      'mail  operating-system provider framework provider  no 20',
      'mail  physical-hosts provider framework provider  no 20',
      'erp plant applications customer framework unowned  no 32',
      'erp plant physical-hosts customer framework unowned  no 9',
      'erp portal applications customer framework unowned  no 34',
      'erp portal physical-hosts provider framework provider  no 34',
      'chat        40',
    ]);
  });

  test('has the days since when, each in its column', () => {
    const [manifest] = sample.manifests;
    const [service] = manifest?.services ?? [];
    if (manifest === undefined || service === undefined) throw new Error('No service');
    const layers = service.layers.map((one) => ({
      ...one,
      statusSince: '2026-01-02',
      ownersSince: '2026-03-04',
    }));
    const [row] = rows({
      ...sample,
      manifests: [{ ...manifest, services: [{ ...service, layers }] }],
    });
    expect(row).toMatchObject({ 'status-since': '2026-01-02', 'owners-since': '2026-03-04' });
  });

  test('has what an entry and its agreement say besides', () => {
    const [manifest] = sample.manifests;
    const [service] = manifest?.services ?? [];
    if (manifest === undefined || service?.agreement == null) throw new Error('No agreement');
    const links = [
      { name: 'runbook', url: 'https://wiki.systems/run' },
      { name: 'status', url: 'https://status.systems' },
    ];
    const agreement = { ...service.agreement, noticeDays: 0, law: 'DE', exit: 'Export, 30 days' };
    const services = [{ ...service, links, agreement }];
    const [row] = rows({ ...sample, manifests: [{ ...manifest, services }] });
    expect(row).toMatchObject({
      links: 'runbook: https://wiki.systems/run, status: https://status.systems',
      'agreement-notice-days': '0',
      'agreement-law': 'DE',
      'agreement-exit': 'Export, 30 days',
    });
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2', "'-2"],
    ['@SUM(1)', "'@SUM(1)"],
    ['  =1+1', "  '=1+1"],
    ['＝1+1', "'＝1+1"],
    ['a;=1+1', "a;'=1+1"],
    ['a; @x', "a; '@x"],
    ['\t=1', '\\u0009=1'],
    ['\r=1', '\\u000d=1'],
    ['a=1+1', 'a=1+1'],
    ['e-mail @ noon', 'e-mail @ noon'],
    ['two\nlines', 'two\\u000alines'],
    ['say "hi", twice', 'say "hi", twice'],
    ["'quoted'", "'quoted'"],
  ])('gives the name %j as %j', (name, cell) => {
    const [manifest] = sample.manifests;
    const [service] = manifest?.services ?? [];
    if (manifest === undefined || service === undefined) throw new Error('The sample has them.');
    const report = {
      ...sample,
      manifests: [{ ...manifest, services: [{ ...service, name, layers: [] }] }],
    };
    expect(rows(report)[0]?.name).toBe(cell);
  });

  test('keeps an owner as it is, in brackets, so that no cell begins with its @', () => {
    for (const row of rows(sample)) {
      expect(row.owners).toMatch(/^(?:\[[^'[\]]+\])?$/);
      expect(row.accountable).toBe(row.owners?.replace(/, .*\]/, ']'));
    }
  });

  test('names the accountable owner, those who support, and what is declared of them', () => {
    const [manifest] = sample.manifests;
    const [service] = manifest?.services ?? [];
    const [layer] = service?.layers ?? [];
    if (manifest === undefined || service === undefined || layer === undefined)
      throw new Error('The sample has them.');
    const teams = [
      { id: 'it-desk', name: 'IT service desk', contacts: ['it@acme.systems'], github: '@acme/it' },
      { id: 'msp', name: null, contacts: [], github: null, organisation: 'Northwind' },
    ];
    const people = [{ id: 'jane', name: 'Jane Doe', contacts: [], github: '@JDoe' }];
    const of = (owners: readonly string[]) => {
      const services = [{ ...service, layers: [{ ...layer, owners }] }];
      const [row] = rows({ ...sample, manifests: [{ ...manifest, teams, people, services }] });
      return [row?.accountable, row?.responsible, row?.['owner-details']];
    };
    expect(of(['it-desk', '@jdoe', 'msp'])).toEqual([
      '[it-desk]',
      '[@jdoe, msp]',
      'IT service desk <it@acme.systems, @acme/it> | Jane Doe <@JDoe> | msp of Northwind',
    ]);
    expect(of(['@acme/a'])).toEqual(['[@acme/a]', '[@acme/a]', '']);
    expect(of([])).toEqual(['', '', '']);
  });

  test('has the controls by standard and basis, so that no id reads as a number', () => {
    const [manifest] = sample.manifests;
    const [service] = manifest?.services ?? [];
    const [matrix] = sample.matrices;
    const [layer] = matrix?.layers ?? [];
    const [cell] = service?.layers ?? [];
    if (manifest === undefined || service === undefined || cell === undefined)
      throw new Error('The sample has them.');
    if (matrix === undefined || layer === undefined) throw new Error('The sample has them.');
    const controls = {
      'pci-dss-4.0.1': [
        { id: '3.10', basis: 'read' as const },
        { id: '3.2', basis: 'stated' as const },
        { id: '3.4', basis: 'read' as const },
      ],
    };
    const [row] = rows({
      ...sample,
      matrices: [{ ...matrix, layers: [{ ...layer, layer: cell.layer, controls }] }],
      manifests: [{ ...manifest, services: [{ ...service, layers: [cell] }] }],
    });
    expect(row?.['controls-pci-dss-4.0.1']).toBe('read: 3.10, 3.4 | stated: 3.2');
    expect(row?.['controls-nist-800-53-r5']).toBe('');
  });

  test('says whether a waiver holds, until when, why and by whom', () => {
    const [manifest] = sample.manifests;
    const [service] = manifest?.services ?? [];
    const [cell] = service?.layers ?? [];
    if (manifest === undefined || service === undefined || cell === undefined)
      throw new Error('The sample has them.');
    const waiver = { reason: 'Until spring', expires: '2027-03-31', approvedBy: '@acme/ciso' };
    const of = (status: 'waived' | 'unowned') => {
      const layers = [{ ...cell, status, owners: [], waiver }];
      return rows({
        ...sample,
        manifests: [{ ...manifest, services: [{ ...service, layers }] }],
      })[0];
    };
    expect(of('waived')).toMatchObject({
      'waiver-in-force': 'yes',
      'waiver-reason': 'Until spring',
      'waiver-expires': '2027-03-31',
      'waiver-approved-by': '[@acme/ciso]',
    });
    expect(of('unowned')).toMatchObject({ status: 'unowned', 'waiver-in-force': 'no' });
  });

  test('is its head alone where there is nothing', () => {
    expect(joined(renderCsv(empty))).toBe(`${HEAD}\r\n`);
  });

  test('gives the same bytes twice, and leaves the report as it is', () => {
    const report = frozen(structuredClone(sample));
    expect(joined(renderCsv(report))).toBe(joined(renderCsv(structuredClone(sample))));
  });

  test('has no cell that a spreadsheet takes for a formula, whatever the texts', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const layers = report.manifests.flatMap((one) => one.services.map((two) => two.layers));
        const all = rows(report);
        expect(all).toHaveLength(layers.reduce((sum, list) => sum + Math.max(1, list.length), 0));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
        const wrong = /(?:^|;)\s*[=+\-@＝＋－＠]|[\u0000-\u001f\u007f]/;
        expect(all.flatMap((row) => Object.values(row).filter((cell) => wrong.test(cell)))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(hostileTexts)('commands no runner that shows it in a log: %j', (hostile) => {
    expect(joined(renderCsv(withTexts(sample, hostile)))).not.toMatch(/^\s*::|##\[/m);
  });
});
