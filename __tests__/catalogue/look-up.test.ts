import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { fold, tellingWords, wordsOf } from '../../src/catalogue/fold.ts';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { namesOf } from '../../src/catalogue/variants.ts';
import { kindsOf } from '../../src/estate/product.ts';
import { anyCharacter } from '../any-character.ts';

const catalogue = await loadCatalogue();
const script = '../../scripts/catalogue/fold.mjs';
const scripts = (await import(script)) as unknown as { readonly fold: (text: string) => string };
const list = readFileSync(new URL('../fixtures/catalogue/names.tsv', import.meta.url), 'utf8');

interface Listed {
  readonly name: string;
  /** `null` where nothing of the catalogue is meant. */
  readonly id: string | null;
  readonly sort: string;
}

const names = list
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Listed => {
    const [name = '', id = '', sort = ''] = line.split('\t');
    return { name, id: id === 'none' ? null : id, sort };
  });

describe('200 names of inventories', () => {
  const found = names.map(({ name, id, sort }) => {
    const product = catalogue.lookUp(name)?.id;
    return { name, id, sort, product, near: catalogue.suggest(name).map((one) => one.id) };
  });
  const resolved = found.filter(({ product }) => product !== undefined);
  const suggested = found.filter(({ product, near }) => product === undefined && near.length > 0);

  test('133 lead to their product, and none to another', () => {
    expect(resolved.filter(({ product, id }) => product !== id)).toEqual([]);
    expect(resolved.length).toBeGreaterThanOrEqual(133);
  });

  test('every slip of the pen is suggested first, and no more than four suggestions are wrong', () => {
    const slips = found.filter(({ sort }) => sort === 'slip');
    expect(slips).toHaveLength(10);
    expect(slips.map(({ near }) => near[0])).toEqual(slips.map(({ id }) => id));
    const wrong = suggested.filter(({ id, near }) => !near.some((one) => one === id));
    expect(wrong.length).toBeLessThanOrEqual(4);
  });

  test('what is no product finds none: 53 of 57', () => {
    const strangers = found.filter(({ id }) => id === null);
    expect(strangers).toHaveLength(57);
    const silent = strangers.filter(({ product, near }) => product === undefined && !near[0]);
    expect(silent.length).toBeGreaterThanOrEqual(53);
  });
});

describe('names as providers and inventories write them', () => {
  const text = readFileSync(
    new URL('../fixtures/catalogue/provider-names.tsv', import.meta.url),
    'utf8',
  );
  const rows = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [name: string, id: string, how: string]);
  const answers = rows.map(([name, , how]) => {
    const found = catalogue.lookUp(name)?.id;
    const near = found === undefined ? catalogue.suggest(name).map(({ id }) => id) : [];
    return { name, how, found, near };
  });

  test('each leads to what is meant, and to nothing where nothing is', () => {
    const wanted = rows.map(([name, id, how]) => ({
      name,
      how,
      found: how === 'name' ? id : undefined,
      near: how === 'near' ? expect.arrayContaining([id]) : [],
    }));
    expect(answers).toEqual(wanted);
    expect(rows.length).toBeGreaterThan(500);
  });

  test('what is suggested begins with what is meant', () => {
    const near = rows.flatMap(([name, id, how], at) =>
      how === 'near' ? [[name, id, answers[at]?.near[0]]] : [],
    );
    for (const [name, id, first] of near) expect([name, first]).toEqual([name, id]);
  });
});

describe('words of every day', () => {
  test.each([
    ...[
      'data',
      'app',
      'apps',
      'network',
      'directory',
      'agent',
      'search',
      'media',
      'terms',
      'clause',
    ],
    ...['Amazon', 'Google', 'Microsoft', 'Azure App Service Environment Tools and more words'],
    ...[
      'Virtual Machines',
      'SQL Server',
      'Microsoft SQL Server',
      'Active Directory',
      'Load balancer',
    ],
    ...['Key Management Service', 'Private Link', 'Web App', 'Certificate Manager', 'Kubernetes'],
  ])('%s names no product', (text) => {
    expect(catalogue.lookUp(text)).toBeUndefined();
    if (!text.startsWith('Azure')) expect(catalogue.suggest(text)).toEqual([]);
  });

  test('a part of a provider is not the provider as a whole', () => {
    expect(catalogue.lookUp('Azure Apps')?.id).not.toBe('azure-subscription');
    expect(catalogue.lookUp('Azure App Services')?.id).toBe('azure-app-service');
    expect(catalogue.lookUp('Splunk Cloud, Inc.')?.id).toBe('splunk-cloud');
    expect(catalogue.lookUp('Auth0 by Okta')?.id).toBe('auth0');
  });

  test('what the customer hosts is not the service of the same maker', () => {
    for (const [text, id] of [
      ['Tableau Server', 'tableau-server'],
      ['Terraform Enterprise', 'terraform-enterprise'],
      ['TFS', 'azure-devops-server'],
      ['SonarQube Server', 'sonarqube-server'],
    ] as const) {
      const product = catalogue.lookUp(text);
      expect([product?.id, product?.models]).toEqual([id, ['on-premises', 'iaas']]);
    }
  });
});

/** Texts that people write, and the product that they mean. */
const meant: readonly [text: string, id: string][] = [
  ['ec2', 'aws-ec2'],
  ['AWS_EC2', 'aws-ec2'],
  ['Amazon EC2', 'aws-ec2'],
  ['s3 bucket', 'aws-s3'],
  ['Amazon Elastic Compute Cloud (EC2)', 'aws-ec2'],
  ['gmail', 'google-workspace'],
  ['Google Drive', 'google-workspace'],
  ['microsoft365', 'microsoft-365'],
  ['Office 365', 'microsoft-365'],
  ['Microsoft 365 E5', 'microsoft-365'],
  ['gke', 'gcp-gke'],
  ['GCP Cloud Run', 'gcp-cloud-run'],
  ['ghes', 'github-enterprise-server'],
  ['salesforce.com', 'salesforce'],
  ['Slack Technologies, LLC', 'slack'],
  ['The Zendesk', 'zendesk'],
  ['Zendesk - US Federal', 'zendesk'],
  ['Digital Ocean (Development)', 'digitalocean'],
  ['Formagrid Inc d/b/a Airtable', 'airtable'],
  ['jira', 'atlassian-cloud'],
  ['Café-Slack', 'none'],
  ['Amazon Web Services, Inc.', 'aws-account'],
];

describe('lookUp', () => {
  test.each(meant)('%s is %s', (text, id) => {
    expect(catalogue.lookUp(text)?.id ?? 'none').toBe(id);
  });

  test('every id, name and alias, in any case, is its own product', () => {
    for (const { id, name, aliases = [] } of catalogue.products()) {
      for (const text of [id, name, name.toUpperCase(), ...aliases]) {
        expect([text, catalogue.lookUp(text)?.id]).toEqual([text, id]);
      }
    }
  });

  test.each(['Storage', 'Kafka', 'Monitoring', 'Workflows', 'Analytics', 'Prometheus'])(
    '%s alone is no product',
    (text) => {
      expect(catalogue.lookUp(text)).toBeUndefined();
      expect(catalogue.suggest(text)).toEqual([]);
    },
  );

  test('who makes a thing is not the thing: a provider as a whole is found by its own name only', () => {
    expect(catalogue.lookUp('Fluent Bit by AWS')).toBeUndefined();
    expect(catalogue.lookUp('AWS for Fluent Bit')).toBeUndefined();
    expect(catalogue.lookUp('AWS - Production')?.id).toBe('aws-account');
  });

  test('names are folded as they were when they were generated', () => {
    for (const { name } of names) expect(fold(name)).toBe(scripts.fold(name));
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: anyCharacter }), (text) => {
        expect(fold(text)).toBe(scripts.fold(text.slice(0, 80)));
      }),
    );
  });
});

describe('suggest', () => {
  test.each([
    ['aws-rsd', ['aws-rds']],
    ['lamda', ['aws-lambda', 'lambda-cloud']],
    ['snowflke', ['snowflake']],
    ['google-workspaces', ['google-workspace']],
    ['Big Queri', ['gcp-bigquery']],
  ])('%s may be %j', (text, ids) => {
    expect(catalogue.suggest(text).map(({ id }) => id)).toEqual(ids);
  });

  test.each(['', ' ', '---', '💥', 'xyzzy', 'constructor', 'Zoominator'])(
    'nothing is near %j',
    (text) => {
      expect(catalogue.suggest(text)).toEqual([]);
    },
  );

  test('names that are everyday words are never suggested', () => {
    const exact = catalogue.products().filter(({ exactOnly }) => exactOnly === true);
    expect(exact.length).toBeGreaterThan(100);
    for (const { name } of exact) {
      for (const text of [`${name}s`, `x${name}`, name.slice(0, -1)]) {
        const near = catalogue.suggest(text);
        expect([text, near.filter((one) => one.exactOnly === true)]).toEqual([text, []]);
      }
    }
  });

  test('what is suggested for an id with a letter less is that product, or as near', () => {
    for (const { id } of catalogue.products()) {
      const slip = id.slice(0, 5) + id.slice(6);
      const telling = tellingWords(wordsOf(slip)).join('');
      if (id.length < 8 || catalogue.lookUp(slip) !== undefined) continue;
      for (const other of catalogue.suggest(slip)) {
        const texts = [other.id, ...namesOf(other)]
          .map(wordsOf)
          .flatMap((words) => [words.join(''), tellingWords(words).join('')]);
        const words = wordsOf(slip);
        const isNear = texts.some(
          (text) =>
            [fold(slip), telling].some((one) => distance(text, one) <= 2) ||
            words.every((word) => text.includes(word)),
        );
        expect([slip, other.id, isNear || other.id === id]).toEqual([slip, other.id, true]);
      }
    }
  });

  test('any text gives an answer, at once', () => {
    const ids = catalogue.products().map(({ id }) => id);
    const almost = fc
      .tuple(fc.constantFrom(...ids), fc.nat(20))
      .map(([id, at]) => id.slice(0, at) + id.slice(at + 1));
    let near = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300, unit: anyCharacter }), almost), (text) => {
        const found = [...catalogue.suggest(text), catalogue.lookUp(text) ?? []].flat();
        near += found.length;
        expect(catalogue.suggest(text).length).toBeLessThanOrEqual(3);
        expect(found.map(({ id }) => catalogue.get(id))).toEqual(found);
      }),
    );
    expect(near).toBeGreaterThan(0);
    for (const text of ['a'.repeat(1_000_000), 'a-b c.d '.repeat(100_000), '('.repeat(1_000_000)]) {
      expect([catalogue.lookUp(text), catalogue.suggest(text)]).toEqual([undefined, []]);
    }
  });
});

describe('search', () => {
  const idsOf = (text: string): string[] => catalogue.search(text).map(({ id }) => id);

  test('finds by name, alias, provider, kind and category, by words that begin so', () => {
    expect(idsOf('gmail')).toContain('google-workspace');
    expect(idsOf('amazon bucket')).toEqual(['aws-s3']);
    expect(idsOf('object storage hetz')).toEqual(['hetzner-object-storage']);
    for (const product of catalogue.search('dns')) {
      const { id, name, aliases = [], category } = product;
      const kinds = kindsOf(product).map((kind) => catalogue.kinds().kinds.get(kind)?.title);
      const text = [id, name, ...aliases, category, ...kinds].join(' ').toLowerCase();
      expect(text).toContain('dns');
    }
  });

  test('puts names before kinds, and products that are kept current first', () => {
    expect(idsOf('slack')[0]).toBe('slack');
    expect(idsOf('postgres').length).toBeGreaterThan(5);
    expect(idsOf('crm salesforce')[0]).toBe('salesforce');
  });

  test.each(['', ' - ', 'zzqq', 'slack zzqq'])('finds nothing for %j', (text) => {
    expect(catalogue.search(text)).toEqual([]);
  });
});
