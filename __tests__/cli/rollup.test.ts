import { afterAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

function manifest(estate: string, devices: string): string {
  return `version: 1
estate: ${estate}
services:
  chat:
    product: slack
    model: saas
    owners: { information-and-data: "@a", devices: ${devices}, accounts-and-identities: "@a", identity-infrastructure: "@a" }
    agreement: { url: "https://vendor.corp/terms", reviewed: 2026-10-01 }
framework: microsoft
`;
}

/** Two repositories, each with its report, of which the second fails. */
async function start() {
  const { folder, write, read } = tempRepository({
    'shop/cloud-services.yml': manifest('acme-shop', '"@a"'),
    'pay/cloud-services.yml': manifest('acme-pay', ''),
    // Folders for the reports: a report isn't written into one that is missing.
    'reports/.keep': '',
    'out/shop/.keep': '',
    'out/pay/.keep': '',
    'all/.keep': '',
  });
  for (const [name, file] of [
    ['shop', 'reports/shop.json'],
    ['pay', 'reports/pay.json'],
    ['shop', 'out/shop/report.json'],
    ['pay', 'out/pay/report.json'],
  ]) {
    await runCli(['check', '--format', `json=../${file}`], { cwd: `${folder}/${name}` });
  }
  const run = (...words: readonly string[]) => runCli(['rollup', ...words], { cwd: folder });
  const files = async (...words: readonly string[]): Promise<string[]> => {
    const { out } = await run(...words, '--format', 'json');
    return (JSON.parse(out) as Report).manifests.map(({ file }) => file);
  };
  return { write, read, run, files };
}

describe('rollup --history', () => {
  test('leads from former roll-ups to this one, on the page and in Markdown', async () => {
    const { run, read, write } = await start();
    await run('reports/pay.json', '--format', 'json=all/former.json');
    const former = read('all/former.json').replace(/"today": "[^"]*"/, '"today": "2026-10-01"');
    write({ 'all/former.json': former });
    const reports = ['reports/shop.json', 'reports/pay.json', '--history', 'all'];
    const { out } = await run(...reports, '--format', 'json');
    const { trend, manifests } = JSON.parse(out) as Report;
    expect(trend?.points.map(({ date, services, unowned }) => [date, services, unowned])).toEqual([
      ['2026-10-01', 1, 1],
      ['2026-11-23', 2, 1],
    ]);
    expect(trend?.oldest).toBe('2026-10-01');
    const days = manifests.map(({ services }) => services[0]?.layers[0]?.statusSince);
    expect(days).toEqual(['2026-10-01', '2026-11-23']);
    const page = await run(...reports, '--format', 'markdown');
    expect(page.out).toContain('### Trend\n\nTrend: 1 unowned duty on 2026-10-01, 1 on 2026-11-23');
    expect((await run(...reports, '--format', 'html')).out).toContain('<h2 id="trend">Trend</h2>');
  });

  test.each([
    ['git', '`--history git` reads the manifests of one repository. Name earlier roll-ups,'],
    ['reports/pay.json', '`--history` takes earlier roll-ups, and the report of 2026-11-23 is'],
  ])('%s is refused', async (history, message) => {
    const { run } = await start();
    const { code, err } = await run('reports/shop.json', '--history', history);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('rollup', () => {
  test('shows many reports as one, and fails if one of them does', async () => {
    const { run } = await start();
    const { code, out, err } = await run('reports/shop.json', 'reports/pay.json');
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(`pay/cloud-services.yml:7:5 error unowned-duty
  No owner for "Devices (mobile and PCs)". chat is saas, so this duty stays with
  the customer (framework microsoft). Set \`devices: "@org/team"\` under
  \`services.chat.owners\`.

acme-pay, acme-shop: 2 services, 8 duties: 7 owned, 1 unowned

2 repositories: 1 unowned, 1 clean

Owns most
  @a  7 duties in 2 repositories, 7 of them alone

Agreements of 2 services: 2 not in the catalogue; 2 reviewed.

FAIL  1 error, 0 warnings, 0 notices (the gate fails on: errors)
`);
    expect((await run('reports/shop.json')).code).toBe(0);
  });

  test('names each report after its file, its folder, or as it is told', async () => {
    const { files } = await start();
    expect(await files('reports/shop.json', './reports/pay.json')).toEqual([
      'pay/cloud-services.yml',
      'shop/cloud-services.yml',
    ]);
    expect(await files('out/shop/report.json', 'out/pay/report.json')).toEqual([
      'pay/cloud-services.yml',
      'shop/cloud-services.yml',
    ]);
    expect(await files('reports/shop.json', 'out/shop/report.json')).toEqual([
      'out/shop/report/cloud-services.yml',
      'reports/shop/cloud-services.yml',
    ]);
    expect(await files('a=reports/shop.json', 'b=out/pay/report.json')).toEqual([
      'a/cloud-services.yml',
      'b/cloud-services.yml',
    ]);
  });

  test('writes any format, to files too', async () => {
    const { run, read } = await start();
    const { code, out } = await run(
      'reports/shop.json',
      'reports/pay.json',
      '--format',
      'html=all/estate.html',
      '-f',
      'csv',
    );
    expect(code).toBe(1);
    expect(out).toContain('shop/cloud-services.yml');
    expect(read('all/estate.html')).toContain('acme-pay');
  });

  test('says so when the reports are of different days', async () => {
    const { run, read, write } = await start();
    write({ 'old.json': read('reports/shop.json').replaceAll('2026-11-23', '2026-01-31') });
    const { err } = await run('old.json', 'reports/shop.json');
    expect(err).toBe('cloud-estate: these reports are from 2026-01-31 to 2026-11-23.\n');
  });

  test('a report that is expected and not there is missing, and then there is no verdict', async () => {
    const { run } = await start();
    const { code, out, err } = await run(
      'reports/shop.json',
      '--expect',
      'shop',
      '--expect',
      'pay',
    );
    expect([code, err]).toEqual([2, 'cloud-estate: missing: pay: its report is missing\n']);
    expect(out).toContain('Missing\n  pay  its report is missing\n');
    expect(out).toMatch(/(?:PASS|FAIL), incomplete: 1 part is missing {2}/);
  });

  test.each([
    ['html', '<strong>Incomplete: 1 part is missing.</strong>'],
    ['html', '<caption>1 part missing</caption>'],
    ['markdown', '; incomplete: 1 part is missing\n'],
    ['text', 'Missing\n  pay  its report is missing\n'],
  ])('%s says so where it begins, or where it is quiet: %s', async (format, says) => {
    const { run } = await start();
    const flags = ['--expect', 'pay', '--quiet', '--format', format];
    expect((await run('reports/shop.json', ...flags)).out).toContain(says);
  });

  test('is compact where that is asked for', async () => {
    const { run } = await start();
    const { out } = await run('reports/shop.json', '--detail', 'compact', '--format', 'json');
    expect((JSON.parse(out) as Report).manifests[0]?.services[0]).toMatchObject({
      layers: [],
      cells: { owned: 4, unowned: 0, waived: 0 },
    });
  });

  test.each([
    [[], 'Name the reports'],
    [['nothing.json'], "nothing.json can't be read: it doesn't exist."],
    [['reports'], "reports can't be read: EISDIR."],
    [['shop/cloud-services.yml'], "shop/cloud-services.yml isn't JSON"],
    [['reports/shop.json', 'x.json'], "x.json isn't a report of this check: `version` isn't 2"],
    [['a=reports/shop.json', 'a=reports/pay.json'], 'Two reports are called `a`.'],
    [['reports/shop.json', '--format', 'pdf'], "`--format` can't be `pdf`"],
  ])('%j is refused with 2, and nothing is shown', async (words, says) => {
    const { run, write } = await start();
    write({ 'x.json': '{"counts": {}}' });
    const { code, out, err } = await run(...words);
    expect([code, out, err.includes(says)]).toEqual([2, '', true]);
  });
});
