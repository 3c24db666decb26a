import { describe, expect, test } from '@jest/globals';
import Papa from 'papaparse';
import { parseSource } from '../../src/init/draft-duties.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { registerGaps, renderRegister } from '../../src/render/formats/register.ts';
import { countryCode, isLei } from '../../src/render/register/register-codes.ts';
import { evidenceReport } from '../evidence-report.ts';
import { hostileTexts, joined, sample, withTexts } from './sample-report.ts';

const policy = `version: 1
register:
  lei: 5493001KJTIIGC8Y1R12
  name: Acme Bank SE
  country: DE
  type: credit-institution
  authority: BaFin
  providers:
    aws: { lei: 529900T8BM49AURSDO55, name: Cloud Services EMEA SARL, country: LU, parent: { euid: XX1.2 } }
  functions: { F1: [storefront, twin], F2: [mail, erp.portal] }
  reliance: { high: material, critical: full }
  sensitivity: { confidential: high, internal: low }
`;

const whole = `version: 1
estate: acme-bank
agreements:
  aws: { title: AWS Customer Agreement, url: https://aws.amazon.com/agreement/, reviewed: 2026-06-01, reference: C-1042, starts: 2024-01-01, notice-days: 90, law: IE }
services:
  storefront:
    product: aws-ec2
    model: iaas
    criticality: high
    data: [{ name: orders, class: confidential }, { name: stock, class: internal }]
    locations: { provided: IE, stored: [DE, IE], processed: IE }
`;

async function read(manifest: string, text: string | null = policy) {
  const found = text === null ? null : readPolicy(parseSource('.github/cloud-estate.yml', text));
  if (found !== null && 'problems' in found) throw new Error(JSON.stringify(found.problems));
  const report = await evidenceReport(
    manifest,
    found === null ? {} : { policy: { register: found.policy.register } },
  );
  const rows = Papa.parse<Record<string, string>>(joined(renderRegister(report)), {
    header: true,
    skipEmptyLines: true,
  }).data;
  return {
    of: (template: string) => rows.filter((row) => row.template === template),
    gaps: registerGaps(report).map(({ file, line, text }) => `${file}:${line}: ${text}`),
    text: joined(renderRegister(report)),
  };
}

test('texts of the policy count without the blanks around them, and not under keys of your own', async () => {
  const spaced = policy
    .replace('name: Acme Bank SE', 'name: "  Acme Bank SE "')
    .replace('authority: BaFin', 'authority: "BaFin  "')
    .replace('functions: {', 'functions: { x-note: [mail],')
    .replace('name: Cloud Services EMEA SARL', 'name: " Cloud Services EMEA SARL"');
  const { of, gaps, text } = await read(whole, spaced);
  expect(text).not.toContain('x-note');
  expect(of('B_01.01')).toMatchObject([{ c0020: 'Acme Bank SE', c0050: 'BaFin' }]);
  expect(of('B_05.01').map(({ c0030 }) => c0030)).toContain('Cloud Services EMEA SARL');
  expect(gaps).toEqual([]);
});

describe('renderRegister', () => {
  test('fills what the manifest and the policy say, a row for each place of the data', async () => {
    const { of, gaps } = await read(whole);
    expect(gaps).toEqual([]);
    expect(of('B_01.01')).toMatchObject([
      { c0010: '5493001KJTIIGC8Y1R12', c0030: 'eba_GA:DE', c0040: 'eba_CT:x12', c0050: 'BaFin' },
    ]);
    const row = {
      c0010: 'C-1042',
      c0020: '5493001KJTIIGC8Y1R12',
      c0030: '529900T8BM49AURSDO55',
      c0040: 'eba_qCO:qx2000',
      c0050: 'F1',
      c0060: 'eba_TA:S17',
      c0070: '2024-01-01',
      c0080: '9999-12-31',
      c0100: '90',
      c0120: 'eba_GA:IE',
      c0130: 'eba_GA:IE',
      c0140: 'eba_BT:x28',
      c0160: 'eba_GA:IE',
      c0170: 'eba_ZZ:x793',
      c0180: 'eba_ZZ:x796',
      service: 'storefront',
      file: 'cloud-services.yml',
      line: '6',
    };
    expect(of('B_02.02')).toMatchObject([
      { ...row, c0150: 'eba_GA:DE' },
      { ...row, c0150: 'eba_GA:IE' },
    ]);
    expect(of('B_02.01').map(({ c0010 }) => c0010)).toEqual(['C-1042']);
    expect(of('B_05.01')).toMatchObject([
      {
        c0030: 'Cloud Services EMEA SARL',
        c0040: 'eba_CT:x212',
        c0050: 'eba_GA:LU',
        c0080: 'XX1.2',
        c0090: 'eba_qCO:qx2002',
      },
    ]);
    expect(of('B_05.02')).toMatchObject([{ c0010: 'C-1042', c0020: 'eba_TA:S17', c0050: '1' }]);
  });

  test('takes the type of service from the model, and nothing that nobody provides or uses', async () => {
    const { of } = await read(`version: 1
estate: acme
services:
  a: { model: caas, provider: one }
  b: { model: faas, provider: one }
  c: { model: saas, provider: one, lifecycle: planned }
  d: { model: saas, provider: one, lifecycle: retired }
  e: { model: on-premises }
  f: { model: on-premises, provider: colo }
  g: { model: hybrid, parts: { x: { model: paas, provider: one }, y: { model: saas, provider: two } } }
`);
    expect(of('B_02.02').map(({ service, c0060 }) => `${service} ${c0060}`)).toEqual([
      'a eba_TA:S18',
      'b eba_TA:S18',
      'f eba_TA:S07',
      'g.x eba_TA:S18',
      'g.y eba_TA:S19',
    ]);
    expect(of('B_05.01').map(({ provider }) => provider)).toEqual(['one', 'colo', 'two']);
  });

  test('lists a company once, whatever manifests call it', async () => {
    const twice = policy.replace(
      '    aws: {',
      '    amazon: { lei: 529900T8BM49AURSDO55, name: Cloud Services EMEA SARL, country: LU }\n    aws: {',
    );
    const more = '  other: { model: saas, provider: amazon }\n';
    const { of } = await read(whole + more, twice);
    expect(of('B_05.01').map(({ c0010 }) => c0010)).toEqual(['529900T8BM49AURSDO55']);
    expect(of('B_02.02').map(({ c0030 }) => c0030)).toContain('529900T8BM49AURSDO55');
  });

  test('lists one row where two services have the same keys, and says where they differ', async () => {
    const twin = whole.slice(whole.indexOf('  storefront:')).replace('storefront', 'twin');
    expect((await read(whole + twin)).of('B_02.02')).toHaveLength(2);
    const { of, gaps } = await read(
      whole + twin.replace('criticality: high', 'criticality: critical'),
    );
    expect(of('B_02.02')).toHaveLength(2);
    expect(new Set(gaps)).toEqual(
      new Set([
        'cloud-services.yml:12: B_02.02 of twin has the same keys as storefront but different values, so only the first is listed. Give the agreements different references, or make the services agree.',
      ]),
    );
  });

  test('names what it lacks, with file and line', async () => {
    const bare =
      'version: 1\nestate: acme\nservices:\n  mail: { product: google-workspace, model: saas, data: secret }\n  own: { model: saas }\n';
    const { gaps, of } = await read(bare);
    expect(gaps).toEqual([
      '.github/cloud-estate.yml:2: B_05.01 of the provider google has no c0010 (`lei` or `euid`), c0030 (legal `name`), c0050 (`country` of its head office). Add them under `register.providers` of the policy.',
      'cloud-services.yml:4: B_02.02 of mail has no c0010 (`reference` of its agreement), c0070 (`starts` of its agreement), c0100 (`notice-days` of its agreement), c0120 (`law` of its agreement, as a country), c0130 (`locations.provided`), c0150 (`locations.stored`), c0160 (`locations.processed`), c0170 (a `class` of its `data` under `register.sensitivity` of the policy), c0180 (its `criticality`).',
      expect.stringMatching(
        /^cloud-services\.yml:5: B_02\.02 of own has no .*c0030 \(its `provider` or `product`\), c0050 /,
      ),
    ]);
    expect(of('B_02.02').map(({ c0080, c0140 }) => [c0080, c0140])).toEqual([
      ['', 'eba_BT:x28'],
      ['', ''],
    ]);
    const { gaps: withoutPolicy } = await read(bare, null);
    expect(withoutPolicy[0]).toBe(
      '.github/cloud-estate.yml:1: B_01.01 is missing: nothing says whose register it is. Add a `register` block to the policy.',
    );
    const { gaps: half } = await read(
      whole,
      'version: 1\nregister: { lei: 5493001KJTIIGC8Y1R13, functions: { F1: storefront } }\n',
    );
    expect(half.slice(0, 2)).toEqual([
      '.github/cloud-estate.yml:2: B_01.01 has no c0020 (`register.name`), c0030 (`register.country`), c0040 (`register.type`), c0050 (`register.authority`).',
      ".github/cloud-estate.yml:2: 5493001KJTIIGC8Y1R13 isn't an LEI: its check digits are wrong.",
    ]);
  });

  test('is the same twice', async () => {
    expect((await read(whole)).text).toBe((await read(whole)).text);
  });

  test.each(hostileTexts)('keeps a spreadsheet from running %j', (hostile) => {
    const text = joined(renderRegister(withTexts(sample, hostile)));
    const cells = Papa.parse<string[]>(text).data.flat();
    expect(cells.filter((cell) => /(?:^|;)\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });
});

test('knows an LEI by its check digits, and a country by its code', () => {
  expect(['5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R21', 'x'].map(isLei)).toEqual([
    true,
    false,
    false,
  ]);
  expect(['IE', 'de', 'DE-BY', 'Ireland', ''].map(countryCode)).toEqual([
    'eba_GA:IE',
    'eba_GA:DE',
    'eba_GA:DE',
    null,
    null,
  ]);
});
