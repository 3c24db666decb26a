import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/text/message.ts';
import { crlf, dedent, findingsOf, testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
`;

testRule('unknown-product', {
  accept: [
    {
      name: 'products of the catalogue, and entries that name none',
      manifest: `${head}  chat: { product: slack, model: saas }
  crm:
    model: hybrid
    product: salesforce
    products: [slack, zoom]
    parts:
      one: { model: saas }
      two: { model: saas, product: zoom, products: [slack] }
  tool: { model: saas, agreement: { url: https://a.systems, reviewed: 2026-06-01 } }
`,
      others: [],
    },
    {
      name: 'what is no text: the schema says so',
      manifest: `${head}  a: { product: 3, model: saas }
  b: { product: "", model: saas }
  c: { products: [4, null, ""], model: saas }
`,
    },
    {
      name: 'ids that every object inherits something for, if they are products',
      manifest: `${head}  slack: { product: slack, model: saas, x-product: nonsense }\n`,
    },
  ],
  reject: [
    {
      name: 'a slip of the pen, at the value, with the one that was meant',
      manifest: `${head}  mail: { product: google-workspaces, model: saas }\n`,
      finds: [
        {
          at: '6:20',
          to: '6:37',
          severity: 'warning',
          title: 'Unknown product',
          reason: "`google-workspaces` isn't in the catalogue.",
          remedy:
            'Leave `product` out, and name `provider` and `agreement` yourself. Did you mean `google-workspace` (Google Workspace) or `aws-workspaces` (Amazon WorkSpaces)?',
          path: 'services.mail.product',
          service: 'mail',
          part: null,
          layer: null,
          edits: ['set services.mail.product "google-workspace"'],
        },
      ],
      others: ['6:3 missing-agreement'],
    },
    {
      name: 'a name, in any case, and another word for it',
      manifest: `${head}  mail: { product: Google Workspace, model: saas }
  files: { product: OneDrive, model: saas }
  db: { product: AWS-RDS, model: paas }
`,
      finds: [
        { at: '6:20', says: '`google-workspace` (Google Workspace)' },
        { at: '7:21', says: 'Did you mean `microsoft-365` (Microsoft 365)?', edits: [] },
        { at: '8:18', edits: ['set services.db.product "aws-rds"'] },
      ],
    },
    {
      name: "what the entry's provider tells apart, at the part or at its service",
      manifest: `${head}  a: { provider: gcp, product: redis, model: paas }
  b: { provider: AWS, product: redis, model: paas }
  c: { provider: initech, product: redis, model: paas }
  d: { product: redis, model: paas }
  e:
    model: hybrid
    provider: azure
    parts:
      one: { product: mysql, model: paas }
      two: { product: kubernetes, provider: gcp, model: iaas }
`,
      finds: [
        { at: '6:32', says: 'Did you mean `gcp-memorystore` (Memorystore)' },
        { at: '7:32', says: 'Did you mean `aws-elasticache` (Amazon ElastiCache)' },
        { at: '8:36', says: 'Did you mean `azure-cache-redis`' },
        { at: '9:17', says: 'Did you mean `azure-cache-redis`' },
        {
          at: '14:23',
          says: 'Did you mean `azure-mysql`',
          part: 'one',
          path: 'services.e.parts.one.product',
        },
        { at: '15:23', says: 'Did you mean `gcp-gke`', part: 'two' },
      ],
    },
    {
      name: 'what nothing is near, and what every object inherits',
      manifest: `${head}  a: { product: in-house-thing, model: saas }
  b: { product: constructor, model: saas }
  c: { product: __proto__, model: saas }
`,
      finds: [
        {
          at: '6:17',
          title: 'Unknown product',
          reason: "`in-house-thing` isn't in the catalogue, and nothing similar is.",
          remedy: 'Leave `product` out, and name `provider` and `agreement` yourself.',
          edits: [],
        },
        { at: '7:17' },
        { at: '8:17' },
      ],
    },
    {
      name: 'an item of `products`, also of a hybrid service, and where no model is declared',
      manifest: `${head}  a: { product: aws-ec2, products: [aws-ebs, aws-ebz], model: iaas }
  b:
    product: slakc
    products: [zooom]
    parts: { one: { product: nottion } }
`,
      finds: [
        {
          at: '6:46',
          to: '6:53',
          path: 'services.a.products[1]',
          edits: ['set services.a.products[1] "aws-ebs"'],
          says: '`aws-ebs`',
        },
        { at: '8:14', path: 'services.b.product' },
        { at: '9:16', path: 'services.b.products[0]' },
        { at: '10:30', path: 'services.b.parts.one.product', part: 'one' },
      ],
    },
    {
      name: 'what an anchor brings to several entries once, where the text stands',
      as: crlf,
      policy: 'version: 1\nrules: { unknown-product: warning }\n',
      manifest: dedent(`
        version: 1
        estate: acme
        x-base: &base { product: slakc, model: saas }
        x-list: &list [zooom]
        services:
          a: { <<: *base }
          b: { <<: *base, products: *list }
          c: { model: saas, products: *list }
      `),
      finds: [
        { at: '3:26', service: 'a', severity: 'warning' },
        { at: '4:16', service: 'b' },
      ],
    },
  ],
});

test('a key that is written in escapes is a product all the same', async () => {
  const text =
    '{"version":1,"estate":"a","services":{"a":{"pro\\u0064uct":"slakc","model":"saas"}}}';
  const findings = await findingsOf(text, { file: 'cloud-services.json' });
  expect(findings.map(({ rule }) => rule)).toContain('unknown-product');
});

test('hundreds of ids that nobody knows are all told, the first of them with what is near', async () => {
  const ids = Array.from(
    { length: 900 },
    (_, at) => `  s${at}: { product: aws-rds-${at}, model: saas }`,
  );
  const again = '  again: { product: aws-rds-7, model: saas }';
  const findings = await findingsOf(`${head}${ids.join('\n')}\n${again}\n`, {
    policy: 'version: 1\nrules: { missing-agreement: off }\n',
  });
  const mine = findings.filter(({ rule }) => rule === 'unknown-product');
  expect(mine.length).toBe(901);
  const suggested = mine.filter(({ remedy }) => remedy.includes('Did you mean'));
  expect(suggested.length).toBe(301);
  expect(suggested.at(-1)?.subject.service).toBe('again');
  expect(mine[800] && messageOf(mine[800])).toBe(
    "Unknown product. `aws-rds-800` isn't in the catalogue. Find it by name with `cloud-estate explain <words>`.",
  );
});
