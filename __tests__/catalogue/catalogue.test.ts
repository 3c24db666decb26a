import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { loadFramework } from '../../src/frameworks/index.ts';

const catalogue = await loadCatalogue();
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
      models: ['paas'],
      modelSource: 'vendor',
      alike: ['aws-rds'],
      overrides: { 'operating-system': 'customer' },
      responsibilityUrl: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html',
      urlConfidence: 'likely',
      note: "It hands the database's operating system to the customer: for Oracle always, for SQL Server with an engine version of your own.",
      discriminator: 'aws_db_instance whose engine starts with custom-oracle- or custom-sqlserver-',
      terraformProvider: 'hashicorp/aws',
      terraform: ['aws_rds_custom_db_engine_version'],
      cloudformation: ['AWS::RDS::CustomDBEngineVersion'],
      arm: [],
    });
  });

  test('fills in what a product leaves empty', () => {
    const product = catalogue.get('circleci');
    expect(product).toMatchObject({ terraform: [], cloudformation: [], arm: [] });
    expect(product?.responsibilityUrl).toBeNull();
    expect(product?.urlConfidence).toBeNull();
  });

  test('keeps types that newer providers removed', () => {
    expect(catalogue.get('cloudflare-edge')?.terraformLegacy).toEqual(['cloudflare_record']);
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

test('a departure names a layer that a framework has, and differs from some model', async () => {
  const common = await loadFramework('common');
  const layers = new Map(common?.layers.map((layer) => [layer.id, layer]));
  for (const { id, models, overrides = {} } of catalogue.products()) {
    for (const [layer, party] of Object.entries(overrides)) {
      const parties = models.map((model) => layers.get(layer)?.parties[model]);
      expect({ id, layer, departs: parties.some((usual) => usual !== party) }).toEqual({
        id,
        layer,
        departs: true,
      });
    }
  }
});

test('every departure has a note that says why, and what a product is taken for is another product', () => {
  for (const { id, overrides, note, alike = [] } of catalogue.products()) {
    expect([id, overrides === undefined || note !== undefined]).toEqual([id, true]);
    expect([
      id,
      alike.filter((other) => other === id || catalogue.get(other) === undefined),
    ]).toEqual([id, []]);
  }
});

/** Texts that people write where an id belongs, and the product that they mean. */
const meant: readonly [text: string, id: string][] = [
  ['ec2', 'aws-ec2'],
  ['aws ec2', 'aws-ec2'],
  ['Amazon EC2', 'aws-ec2'],
  ['AWS_EC2', 'aws-ec2'],
  ['aws-ec3', 'aws-ec2'],
  ['azure-functions', 'azure-functions'],
  ['azure-function', 'azure-functions'],
  ['gmail', 'google-workspace'],
  ['Google Drive', 'google-workspace'],
  ['google workspce', 'google-workspace'],
  ['office365', 'microsoft-365'],
  ['Office 365', 'microsoft-365'],
  ['microsoft365', 'microsoft-365'],
  ['aws-rsd', 'aws-rds'],
  ['rds custom', 'aws-rds-custom'],
  ['lamda', 'aws-lambda'],
  ['s3', 'aws-s3'],
  ['s3 bucket', 'aws-s3'],
  ['cosmosdb', 'azure-cosmos-db'],
  ['azure blob', 'azure-storage'],
  ['azure-vm', 'azure-virtual-machines'],
  ['gke', 'gcp-gke'],
  ['eks', 'aws-eks'],
  ['aks', 'azure-aks'],
  ['big-query', 'gcp-bigquery'],
  ['gcp-cloudrun', 'gcp-cloud-run'],
  ['redis', 'azure-cache-redis'],
  ['gcp redis', 'gcp-memorystore'],
  ['aws redis', 'aws-elasticache'],
  ['aws postgres', 'aws-rds'],
  ['ghes', 'github-enterprise-server'],
  ['github', 'github-com'],
  ['self-hosted runner', 'github-self-hosted-runners'],
  ['snowflke', 'snowflake'],
  ['slak', 'slack'],
  ['salesforce.com', 'salesforce'],
  ['jira', 'atlassian-cloud'],
  ['openshift', 'azure-red-hat-openshift'],
  ['on-premises', 'own-datacentre'],
  ['voip', 'onsip'],
];

describe('nearest', () => {
  test.each(meant)('%s is %s', (text, id) => {
    expect(catalogue.nearest(text)[0]?.id).toBe(id);
  });

  test('every id, name and alias finds its own product first', () => {
    for (const { id, name, aliases = [] } of catalogue.products()) {
      for (const text of [id, name, name.toUpperCase(), ...aliases]) {
        expect([text, catalogue.nearest(text, 1)[0]?.id]).toEqual([text, id]);
      }
    }
  });

  test('an id with one letter missing finds its product, or one that is as near', () => {
    for (const { id } of catalogue.products()) {
      if (id.length < 8) continue;
      const slip = id.slice(0, 5) + id.slice(6);
      const found = catalogue.nearest(slip, 1)[0]?.id ?? '';
      expect([slip, found, distance(slip, found)]).toEqual([slip, found, 1]);
    }
  });

  test.each(['', ' ', '---', '💥', 'xyzzy', 'qqqqqqqq', 'constructor', '__proto__'])(
    'nothing is near %j',
    (text) => {
      expect(catalogue.nearest(text)).toEqual([]);
    },
  );

  test('gives at most as many as asked for, best first', () => {
    expect(catalogue.nearest('cloudflare', 2)).toHaveLength(2);
    expect(catalogue.nearest('cloudflare')).toHaveLength(3);
    expect(catalogue.nearest('ec2', 1).map((product) => product.id)).toEqual(['aws-ec2']);
    expect(catalogue.nearest('ec2', 0)).toEqual([]);
  });

  test('any text gives an answer, at once', () => {
    const ids = catalogue.products().map(({ id }) => id);
    const almost = fc
      .tuple(fc.constantFrom(...ids), fc.nat(20))
      .map(([id, at]) => id.slice(0, at) + id.slice(at + 1));
    let near = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300, unit: 'binary' }), almost), (text) => {
        const found = catalogue.nearest(text);
        near += found.length;
        expect(found.map(({ id }) => catalogue.get(id))).toEqual(found);
      }),
    );
    expect(near).toBeGreaterThan(0);
    expect(catalogue.nearest('a'.repeat(1_000_000))).toEqual([]);
    expect(Array.isArray(catalogue.nearest('a-b c.d '.repeat(100_000)))).toBe(true);
  });
});
