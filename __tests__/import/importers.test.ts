/** Every kind of inventory, as its tool writes it, through the command line: entries that the check takes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { importers } from '../../src/import/importers/index.ts';
import { runCli } from '../run-cli.ts';
import { removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

interface Case {
  readonly file: string;
  readonly text: string;
  /** What the manifest has then, besides its head. */
  readonly expected: object;
  readonly said?: string;
}

const cases: Readonly<Record<string, Case>> = {
  table: {
    file: 'systems.csv',
    text: '\ufeffTool;Vendor;Business Owner;Department;Criticality;Deployment\nSalesforce;;"Jane Doe <jane@acme.corp>; John Roe";;High;\nWarehouse;Acme;;IT Service Desk;Tier 1;On-Premise\n;;Nobody In Particular;;;\n',
    expected: {
      teams: { 'it-service-desk': { name: 'IT Service Desk' } },
      people: {
        'jane-doe': { name: 'Jane Doe', email: 'jane@acme.corp' },
        'john-roe': { name: 'John Roe' },
      },
      services: {
        salesforce: {
          name: 'Salesforce',
          product: 'salesforce',
          model: null,
          criticality: 'high',
          owners: ['jane-doe', 'john-roe'],
        },
        warehouse: {
          name: 'Warehouse',
          provider: 'Acme',
          model: 'on-premises',
          criticality: 'critical',
          owners: 'it-service-desk',
        },
      },
    },
    said: 'Record 3 has no name.',
  },
  'gitlab-tech-stack': {
    file: 'tech_stack.yml',
    text: `- title: 1Password
  description: "Keeps secrets"
  provisioner: '\`@one\`, \`@two\`'
  group_owner: IT Operations
  business_owner: Kim Waters, Tom Fox
  technical_owner: Kim Waters
  data_classification: Red
  critical_systems_tier: Tier 2 Business Critical
- title: Something Unheard Of
  group_owner: null
  business_owner: TBD
  technical_owner: Unknown
  data_classification: null
  critical_systems_tier: Unknown
`,
    expected: {
      teams: { 'it-operations': { name: 'IT Operations' } },
      people: { 'kim-waters': { name: 'Kim Waters' }, 'tom-fox': { name: 'Tom Fox' } },
      services: {
        '1password': {
          name: '1Password',
          description: 'Keeps secrets',
          product: '1password',
          model: 'saas',
          criticality: 'high',
          data: ['Red'],
          owners: ['kim-waters', 'tom-fox', 'it-operations'],
        },
        'something-unheard-of': { name: 'Something Unheard Of', model: null },
      },
    },
    said: "These name nobody, so they aren't owners: TBD, Unknown.",
  },
  backstage: {
    file: 'catalog-info.yaml',
    text: `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: shop-web, title: Shop Web, links: [{ url: "https://wiki.acme.corp/shop", title: Run book }] }
spec: { type: website, owner: group:default/shop }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: shop }
spec: { profile: { displayName: The Shop Team, email: shop@acme.corp } }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: orders }
`,
    expected: {
      teams: { shop: { name: 'The Shop Team', contact: 'shop@acme.corp' } },
      services: {
        'shop-web': {
          name: 'Shop Web',
          model: null,
          links: { 'run-book': 'https://wiki.acme.corp/shop' },
          owners: 'shop',
        },
      },
    },
    said: '1 entity of another kind is left out: API.',
  },
  datadog: {
    file: 'service.datadog.yaml',
    text: `schema-version: v2.2
dd-service: checkout
team: payments
tier: "1"
contacts: [{ type: email, contact: pay@acme.corp }]
---
apiVersion: v3
kind: datastore
metadata: { name: orders-db, displayName: Orders, owner: data, additionalOwners: [{ name: payments, type: team }] }
spec: { tier: low }
`,
    expected: {
      teams: { payments: { name: 'payments', contact: 'pay@acme.corp' }, data: { name: 'data' } },
      services: {
        checkout: { model: null, criticality: 'critical', owners: 'payments' },
        'orders-db': {
          name: 'Orders',
          model: null,
          criticality: 'low',
          owners: ['data', 'payments'],
        },
      },
    },
  },
  opslevel: {
    file: 'opslevel.yml',
    text: 'version: 1\ncomponent: { name: Shopping Cart, owner: "@acme/cart", tier: tier_2 }\n',
    expected: {
      services: {
        'shopping-cart': {
          name: 'Shopping Cart',
          model: null,
          criticality: 'high',
          owners: '@acme/cart',
        },
      },
    },
  },
  cortex: {
    file: 'cortex.yaml',
    text: `openapi: 3.0.1
info:
  title: Chat
  x-cortex-tag: chat-service
  x-cortex-owners: [{ type: EMAIL, email: chat@acme.corp }, { type: GROUP, name: Messaging, provider: CORTEX }]
`,
    expected: {
      teams: { messaging: { name: 'Messaging' } },
      services: {
        'chat-service': { name: 'Chat', model: null, owners: ['chat@acme.corp', 'messaging'] },
      },
    },
  },
  cyclonedx: {
    file: 'bom.json',
    text: JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      services: [
        {
          name: 'Stripe',
          provider: { name: 'Stripe' },
          data: [{ flow: 'outbound', classification: 'PII' }],
          services: [{ name: 'Inner' }],
        },
      ],
    }),
    expected: {
      services: {
        stripe: { name: 'Stripe', product: 'stripe', model: null, data: ['PII'] },
        inner: { name: 'Inner', model: null },
      },
    },
  },
  okta: {
    file: 'apps.json',
    text: JSON.stringify([
      {
        id: '0oa1',
        name: 'slack',
        label: 'Slack for all',
        status: 'ACTIVE',
        signOnMode: 'SAML_2_0',
      },
      {
        id: '0oa2',
        name: 'bookmark',
        label: 'Old wiki',
        status: 'INACTIVE',
        signOnMode: 'BOOKMARK',
      },
    ]),
    expected: {
      services: { 'slack-for-all': { name: 'Slack for all', product: 'slack', model: 'saas' } },
    },
    said: '1 inactive application is left out.',
  },
  entra: {
    file: 'apps.json',
    text: JSON.stringify({
      value: [
        { id: 'a', appId: 'b', displayName: 'Zoom', publisherName: 'Zoom', accountEnabled: true },
        { id: 'c', appId: 'd', displayName: 'Gone', accountEnabled: false },
      ],
    }),
    expected: { services: { zoom: { name: 'Zoom', product: 'zoom', model: 'saas' } } },
    said: '1 disabled application is left out.',
  },
  google: {
    file: 'apps.csv',
    text: 'App name,Type,ID,Verified status,Users,Access\nSlack,Web,123.apps.example,Verified,20,Trusted\n',
    expected: { services: { slack: { name: 'Slack', product: 'slack', model: 'saas' } } },
  },
};

test('every importer has a case', () => {
  expect(Object.keys(cases).sort()).toEqual(importers.map(({ id }) => id).sort());
});

describe.each(Object.entries(cases))('%s', (id, { file, text, expected, said }) => {
  const { folder } = tempRepository({ [file]: text });

  test('is recognised, and comes to entries that pass the schema', async () => {
    const { code, err } = await runCli(['import', file, '--estate', 'acme'], { cwd: folder });
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(said ?? 'added to cloud-services.yml'),
    ]);
    const manifest = readFileSync(join(folder, 'cloud-services.yml'), 'utf8');
    expect(parse(manifest)).toEqual({ version: 1, estate: 'acme', ...expected });
    const report = JSON.parse((await runCli(['check', '--format', 'json'], { cwd: folder })).out);
    const rules = report.findings.map((one: { rule: string }) => one.rule);
    for (const rule of [
      'schema',
      'syntax',
      'placeholder-owner',
      'unrecognised-owner',
      'unknown-product',
    ])
      expect(rules).not.toContain(rule);
  });

  test('a second time nothing changes', async () => {
    const before = readFileSync(join(folder, 'cloud-services.yml'), 'utf8');
    const { code } = await runCli(['import', file, '--from', id], { cwd: folder });
    expect([code, readFileSync(join(folder, 'cloud-services.yml'), 'utf8')]).toEqual([0, before]);
  });
});

describe('into a manifest that exists', () => {
  const manifest = `version: 1
estate: acme # ours
teams:
  desk: { name: IT Service Desk, contact: desk@acme.corp }

services:
  # Sold to us as it is.
  salesforce:
    model: saas
    product: salesforce
    criticality: low

  zz: { model: saas }
`;

  test('keeps every character, adds what is missing, and uses the teams that are declared', async () => {
    const csv = 'Name,Owner,Criticality\nSalesforce,desk,High\nZoom,desk,\n';
    const { folder } = tempRepository({ 'cloud-services.yml': manifest, 'a.csv': csv });
    const { code, err } = await runCli(['import', 'a.csv'], { cwd: folder });
    expect([code, err]).toEqual([0, expect.stringContaining('1 service already there')]);
    expect(readFileSync(join(folder, 'cloud-services.yml'), 'utf8')).toBe(
      manifest
        .replace(
          '    criticality: low\n',
          '    criticality: low\n    name: Salesforce\n    owners: desk\n',
        )
        .replace(
          '  zz: { model: saas }\n',
          '  zz: { model: saas }\n  zoom:\n    name: Zoom\n    product: zoom\n    model: saas\n    owners: desk\n',
        ),
    );
  });

  test('--dry-run writes nothing and shows a table', async () => {
    const { folder } = tempRepository({
      'cloud-services.yml': manifest,
      'a.csv': 'Name\nSalesforce\nZoom\n',
    });
    const { out } = await runCli(['import', 'a.csv', '--dry-run'], { cwd: folder });
    expect(out).toBe(`id          product     model         manifest  owners
salesforce  salesforce  saas or paas  is there  ?
zoom        zoom        saas          new       ?
`);
    expect(readFileSync(join(folder, 'cloud-services.yml'), 'utf8')).toBe(manifest);
  });
});

describe('refuses', () => {
  const { folder } = tempRepository({
    'a.txt': 'just words',
    'b.yml': 'a: [1',
    'c.csv': 'Name\nZoom\n',
  });
  writeFileSync(join(folder, 'broken.yml'), 'version: [1');

  test.each([
    [['nope.csv'], 'There is no file nope.csv.'],
    [['a.txt'], 'it has no list of systems'],
    [['b.yml'], "it isn't YAML or JSON"],
    [['c.csv', '--from', 'octa'], 'Did you mean `okta`?'],
    [['c.csv', '--column', 'ownr=Name'], 'Did you mean `owner`?'],
    [['c.csv', '--column', 'owner'], "isn't `field=column`"],
    [['c.csv', '--output', 'broken.yml'], 'Fix broken.yml first'],
    [[], 'Name the inventory'],
  ])('%j', async (words, said) => {
    const { code, err } = await runCli(['import', ...words], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});
