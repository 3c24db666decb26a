import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadCatalogue, loadTypedProducts, loadTypes } from '../../src/catalogue/index.ts';
import { loadFramework } from '../../src/frameworks/index.ts';

const catalogue = await loadCatalogue();
const types = await loadTypedProducts();
const typed = await loadTypes();
const ids = readFileSync(new URL('../fixtures/catalogue/ids.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('get', () => {
  test('every id that a manifest may name is there, for ever', () => {
    expect(ids).toHaveLength(262);
    expect(ids.filter((id) => catalogue.get(id)?.id !== id)).toEqual([]);
  });

  test('gives a whole product', () => {
    expect(catalogue.get('aws-rds-custom')).toEqual({
      id: 'aws-rds-custom',
      provider: 'aws',
      name: 'Amazon RDS Custom',
      category: 'database-managed',
      kind: 'database-vm',
      models: ['paas'],
      modelSource: 'derived',
      overrides: {
        'operating-system': {
          party: 'customer',
          basis: 'vendor',
          source: 'aws-rds-custom',
          because:
            "System patching is the customer's for Oracle, and for SQL Server with an engine version of one's own",
        },
      },
      alike: ['aws-rds'],
      site: 'aws.amazon.com',
      responsibilityUrl: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html',
      about: 'product',
      note: "It hands the database's operating system to the customer: for Oracle always, for SQL Server with an engine version of your own.",
      discriminator: 'aws_db_instance whose engine starts with custom-oracle- or custom-sqlserver-',
      tier: 'core',
    });
  });

  test('fills in what a product leaves empty', () => {
    const product = catalogue.get('circleci');
    expect(product).toMatchObject({ responsibilityUrl: null, about: null, tier: 'core' });
    expect(product && typed(product)).toMatchObject({ cloudformation: [], arm: [] });
  });

  test('keeps types that newer providers removed', () => {
    const dns = types.filter(({ terraformLegacy = [] }) =>
      terraformLegacy.includes('cloudflare_record'),
    );
    expect(dns.map(({ id }) => id)).toContain('cloudflare-dns');
  });

  test.each(['', 'AWS-RDS', 'constructor', '__proto__', 'toString'])('knows no %j', (id) => {
    expect(catalogue.get(id)).toBeUndefined();
  });
});

test('products and providers are sorted and complete', () => {
  const products = catalogue.products();
  expect(products.map((product) => product.id)).toEqual([...products.map((p) => p.id)].sort());
  expect(products.length).toBeGreaterThanOrEqual(262);
  const providers = new Map(catalogue.providers().map(({ id, name }) => [id, name]));
  expect(new Set(products.map((product) => product.provider))).toEqual(new Set(providers.keys()));
  expect(providers.get('aws')).toBe('Amazon Web Services');
});

test('loading twice gives the same catalogue', async () => {
  expect(await loadCatalogue()).toBe(catalogue);
});

test('a departure names a layer that a framework has, says why, and cites a known source', async () => {
  const common = await loadFramework('common');
  const layers = common?.layers.map((layer) => layer.id) ?? [];
  const { sources } = catalogue.kinds();
  for (const { id, overrides = {} } of catalogue.products()) {
    for (const [layer, { because, source }] of Object.entries(overrides)) {
      expect(layers).toContain(layer);
      expect([id, because]).not.toEqual([id, '']);
      expect([id, source === undefined || sources.has(source)]).toEqual([id, true]);
    }
  }
});

test('what a product is taken for is another product', () => {
  for (const { id, alike = [] } of catalogue.products()) {
    const bad = alike.filter((other) => other === id || catalogue.get(other) === undefined);
    expect([id, bad]).toEqual([id, []]);
  }
});

describe('kinds and traits', () => {
  const { kinds, traits, sources } = catalogue.kinds();

  test('are all there, with their rules and the sources of these', () => {
    expect([kinds.size, traits.size, sources.size]).toEqual([82, 9, 33]);
    expect(kinds.get('cloud-account')).toMatchObject({ id: 'cloud-account', umbrella: true });
    expect(kinds.get('vdi')?.rules[0]?.vendorFor).toEqual(['azure-virtual-desktop']);
    expect(kinds.get('dns')?.traits).toEqual(['network-control']);
    expect(traits.get('agent')?.rules).toHaveLength(1);
    expect(sources.get('ibm-shared')?.date).toBe('2026-06-02');
    expect(sources.get('aws-neptune-os')).toMatchObject({ date: null, url: null });
  });

  test('every product has a kind under each of its models, and known traits', () => {
    for (const { id, kind, models, traits: own = [] } of catalogue.products()) {
      for (const model of models) {
        const one = typeof kind === 'string' ? kind : kind[model];
        expect([id, model, kinds.has(one ?? '')]).toEqual([id, model, true]);
      }
      expect([id, own.filter((trait) => !traits.has(trait))]).toEqual([id, []]);
    }
  });
});
