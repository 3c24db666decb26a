import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { check } from '../../src/check/check.ts';
import type { Report } from '../../src/estate/report.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { root, runCli } from '../run-cli.ts';

/** Runs what "Which model is it?", "Agreements" and "What an auditor asks" show, and holds them to what they say. */

const page = (name: string): string => readFileSync(join(root, 'docs', `${name}.md`), 'utf8');

/** An owner for every layer: with few services some are of no use, which is no fault of the page. */
const policy: Policy = {
  ...defaultPolicy,
  rules: { 'unneeded-owner': { severity: 'off', options: {} } },
};

/** The report of some services under `common`, with an owner for every layer. */
async function reportOf(services: string): Promise<Report> {
  const framework = await loadFramework('common');
  const owners = framework?.layers.map(({ id }) => `  ${id}: "@acme/all"\n`).join('');
  const text = `version: 1\nestate: docs\nowners:\n${owners}services:\n${services.replace(/^(?=.)/gm, '  ')}`;
  return check({
    manifests: [{ source: parseSource('cloud-services.yml', text), framework, problems: [] }],
    policy,
    gate: defaultPolicy.gate,
    today: '2026-11-23',
    framework: 'common',
    catalogue: await loadCatalogue(),
  });
}

function snippets(name: string): string[] {
  return [...page(name).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
}

/** `party from` of one layer of each entry. */
function layerOf(report: Report, layer: string): Record<string, string> {
  const entries = report.manifests.flatMap(({ services }) => services);
  return Object.fromEntries(
    entries.map(({ id, part, layers }) => {
      const found = layers.find((one) => one.layer === layer);
      return [part === undefined ? id : `${id}.${part}`, `${found?.party} ${found?.origin}`];
    }),
  );
}

const everySnippet = ['which-model', 'agreements'].flatMap((name) =>
  snippets(name).map((text) => [`${name}: ${text.split(':', 1)[0]}`, text] as const),
);

test.each(everySnippet)(
  '%s gives no finding, except that nobody named or read an agreement',
  async (_, text) => {
    const report = await reportOf(text);
    const rules = report.findings.map(({ rule }) => rule);
    const isOfAgreement = (rule: string): boolean => /^(?:missing|unread)-agreement$/.test(rule);
    expect(rules.filter((rule) => !isOfAgreement(rule))).toEqual([]);
    const unread = report.manifests[0]?.services.filter(({ agreement }) => !agreement?.reviewed);
    if (rules.length > 0) expect(unread).not.toEqual([]);
  },
);

test('which-model: whose the operating system or the runtime is, as the page says beside each snippet', async () => {
  const report = await reportOf(snippets('which-model').join(''));
  expect(layerOf(report, 'operating-system')).toMatchObject({
    ledger: 'customer product',
    reporting: 'provider entry',
    'billing-db': 'customer framework',
    lakehouse: 'provider entry',
    shop: 'customer entry',
    api: 'provider kind',
    workers: 'customer product',
    search: 'shared product',
    recommendations: 'provider product',
    'edge-cluster': 'customer framework',
    code: 'shared product',
    'ci.control-plane': 'provider framework',
    'ci.runners': 'customer framework',
    batch: 'customer product',
  });
  expect(layerOf(report, 'platform-runtime').thumbnails).toBe('customer entry');
  expect(layerOf(report, 'network-controls')).toMatchObject({
    warehouse: 'shared kind',
    names: 'shared kind',
  });
  expect(layerOf(report, 'physical-datacenter')).toMatchObject({
    'factory-floor': 'customer kind',
    'branch-servers': 'customer framework',
    racks: 'shared entry',
  });
  expect(layerOf(report, 'applications')).toMatchObject({
    code: 'shared product',
    resize: 'shared framework',
    'crm.standard': 'provider framework',
    'crm.apex': 'shared framework',
    phones: 'provider framework',
    'call-routing': 'shared framework',
    'endpoint-protection': 'shared trait',
  });
  expect(layerOf(report, 'operating-system').desktops).toMatch(/^customer /);
  const crm = report.manifests[0]?.services.filter(({ id }) => id === 'crm');
  expect(crm?.map(({ product }) => product)).toEqual(['salesforce', 'salesforce']);
});

test('which-model: the models that the page gives desktops are those of the catalogue', async () => {
  const text = /^\*\*Desktops as a service\.\*\*[\s\S]*?\n\n/m.exec(page('which-model'))?.[0] ?? '';
  const named = new Set([...text.matchAll(/`([\w-]+)`/g)].map(([, model]) => model));
  const catalogue = await loadCatalogue();
  for (const id of ['aws-workspaces', 'azure-virtual-desktop'])
    expect(new Set(catalogue.get(id)?.models)).toEqual(named);
});

test('which-model: the table of EKS is what the check says', async () => {
  const rows = [
    ...page('which-model').matchAll(/^\| ([^|]+) \| `(aws-eks[\w-]*)` \| ([^|]+) \|$/gm),
  ];
  expect(rows).toHaveLength(5);
  const words: Readonly<Record<string, string>> = {
    shared: 'shared',
    yours: 'customer',
    provider: 'provider',
  };
  for (const [, nodes = '', product, system = ''] of rows) {
    const own = nodes.startsWith('your own')
      ? ', responsibilities: { operating-system: customer }'
      : '';
    const report = await reportOf(`one: { product: ${product}, model: caas${own} }\n`);
    const [party] = (layerOf(report, 'operating-system').one ?? '').split(' ');
    expect([nodes, party]).toEqual([nodes, words[/^\w+/.exec(system)?.[0] ?? '']]);
  }
});

test('which-model: every product that the page names is in the catalogue', async () => {
  const catalogue = await loadCatalogue();
  const named = [...page('which-model').matchAll(/product: ([\w-]+)|products: \[([\w-]+)\]/g)];
  const ids = named.map(([, one, other]) => one ?? other ?? '');
  expect(ids.length).toBeGreaterThan(25);
  expect(ids.filter((id) => catalogue.get(id) === undefined)).toEqual([]);
});

test('agreements: a departure from the framework moves what the page says, and needs what it says', async () => {
  const departure = snippets('agreements').find((text) => text.startsWith('payments-db:')) ?? '';
  const moved = await reportOf(departure);
  expect(layerOf(moved, 'operating-system')).toEqual({ 'payments-db': 'provider entry' });
  expect(layerOf(moved, 'network-controls')).toEqual({ 'payments-db': 'customer entry' });
  const without = await reportOf(departure.replace(/^ {2}agreement:.*\n/m, ''));
  const [unread, split] = without.findings;
  expect([unread?.rule, split?.rule]).toEqual(['unread-agreement', 'unsupported-split']);
  expect(split?.remedy).toContain('(for the product: https://docs.aws.amazon.com/');
  expect(layerOf(without, 'operating-system')).toEqual({ 'payments-db': 'customer product' });
});

test('agreements: what the catalogue has is shown, with what it is about', async () => {
  const explained = await runCli(['explain', 'aws-lambda']);
  const catalogue = await loadCatalogue();
  const lambda = catalogue.get('aws-lambda');
  expect(explained.out.replace(/\s+/g, '')).toContain(`${lambda?.responsibilityUrl}(about`);
  const none = await runCli(['explain', 'notion']);
  expect(none.out).toContain('Name yours as `agreement`');
  expect((await runCli(['explain', 'onsip'])).out.replace(/\s+/g, ' ')).toContain(
    'about the provider in general, not this product',
  );
});

describe('audit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  beforeAll(() => {
    const example = readFileSync(join(root, 'examples/hybrid-cloud/cloud-services.yml'), 'utf8');
    writeFileSync(join(folder, 'cloud-services.yml'), example);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the export that the page shows writes what it names', async () => {
    const [, command = ''] = /^```sh\ncloud-estate (.*)\n```$/m.exec(page('audit')) ?? [];
    const { code, err } = await runCli(command.split(' '), { cwd: folder });
    expect([code, err]).toEqual([0, '']);
    const csv = readFileSync(join(folder, 'responsibilities.csv'), 'utf8').trim().split('\r\n');
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
    const entries = report.manifests.flatMap(({ services }) => services);
    expect(csv.length - 1).toBe(entries.reduce((sum, { layers }) => sum + layers.length, 0));
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    for (const { layers, location } of entries) {
      expect(location.line).toBeGreaterThan(0);
      for (const { status, location: at } of layers)
        expect(at === null).toBe(status === 'provider' || status === 'not-applicable');
    }
  });

  test('every field that the page sends an auditor to is in the report', async () => {
    const { out } = await runCli(['check', '--format', 'json'], { cwd: folder });
    const report = JSON.parse(out) as Report;
    const [entry] = report.manifests[0]?.services ?? [];
    const table = /^\| asked by [\s\S]*?\n\n/m.exec(page('audit'))?.[0] ?? '';
    const cells = table.split('\n').map((row) => row.split('|').at(-2) ?? '');
    const fields = new Set(
      cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, one]) => one)),
    );
    expect([...fields].sort()).toEqual([
      'agreement',
      'customer',
      'ends',
      'exit',
      'locations',
      'model',
      'origin',
      'owners',
      'party',
      'product',
      'provider',
      'reference',
      'responsibilities',
      'services',
      'shared',
    ]);
    expect(Object.keys(report.manifests[0] ?? {})).toContain('services');
    expect(Object.keys(entry ?? {})).toEqual(
      expect.arrayContaining(['agreement', 'model', 'product', 'provider']),
    );
    expect(Object.keys(entry?.layers[0] ?? {})).toEqual(
      expect.arrayContaining(['party', 'origin', 'owners', 'status']),
    );
  });
});
