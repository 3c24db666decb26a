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
      name: 'blanks in the place of a product, which the schema reports',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail: { product: "  ", products: [slack, " "], provider: " ", model: saas }
`,
    },
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
    {
      name: 'a text beside a kind, of the entry or of the service of a part',
      manifest: `${head}  own: { product: Our own thing, kind: dns, model: paas }
  erp:
    model: hybrid
    kind: dns
    parts:
      one: { model: paas, product: Our other thing }
`,
    },
  ],
  reject: [
    {
      name: 'a product of a part behind one that is ignored',
      manifest: `${head}  erp:
    model: hybrid
    parts:
      x-old: { model: saas, product: nonsense }
      one: { model: saas, product: slakc }
      two: { model: saas }
`,
      finds: [{ at: '10:36' }],
    },
    {
      name: 'a text of a part, whatever kind another service has',
      manifest: `${head}  own: { product: Our own thing, kind: dns, model: paas }
  erp:
    model: hybrid
    parts:
      one: { model: paas, product: Our other thing }
`,
      finds: [{ at: '10:36', service: 'erp', part: 'one' }],
    },
    {
      name: 'a name of a product that is offered under another model, which may be meant',
      manifest: `${head}  cache: { product: Redis, model: iaas, owners: "@a/b" }
  other: { product: Redis, model: paas, owners: "@a/b" }
`,
      finds: [
        {
          at: '6:21',
          reason:
            "`Redis` isn't in the catalogue, so only its model says who is responsible for what.",
          remedy:
            'Did you mean `redis-cloud` (Redis Cloud, offered as paas)? If not, keep the text and say with `kind` what sort of product it is, or add it under `products` in your policy.',
          edits: [],
        },
        { at: '7:21', remedy: 'Write `redis-cloud`, its id of Redis Cloud.', service: 'other' },
      ],
      others: ['6:3 missing-agreement', '7:3 missing-agreement'],
    },
    {
      name: 'a slip of the pen, at the value, with the one that may be meant',
      manifest: `${head}  mail: { product: google-workspaces, model: saas }\n`,
      finds: [
        {
          at: '6:20',
          to: '6:37',
          severity: 'warning',
          title: 'Unknown product',
          reason:
            "`google-workspaces` isn't in the catalogue, so only its model says who is responsible for what.",
          remedy:
            'Did you mean `google-workspace` (Google Workspace)? If not, keep the text and say with `kind` what sort of product it is, or add it under `products` in your policy.',
          path: 'services.mail.product',
          service: 'mail',
          part: null,
          layer: null,
          edits: [],
        },
      ],
      others: ['6:3 missing-agreement'],
    },
    {
      name: 'a name, in any case, and another word for it: its id is certain',
      manifest: `${head}  mail: { product: Google Workspace, model: saas }
  files: { product: OneDrive, model: saas }
  db: { product: AWS-RDS, model: paas }
`,
      finds: [
        {
          at: '6:20',
          reason: "`Google Workspace` isn't an id of the catalogue.",
          remedy: 'Write `google-workspace`, its id of Google Workspace.',
          edits: ['set services.mail.product "google-workspace"'],
        },
        { at: '7:21', edits: ['set services.files.product "microsoft-sharepoint"'] },
        { at: '8:18', edits: ['set services.db.product "aws-rds"'] },
      ],
    },
    {
      name: "what the entry's provider tells apart, at the part or at its service",
      manifest: `${head}  a: { provider: gcp, product: storage, model: paas }
  b: { provider: AZURE, product: storage, model: paas }
  c: { provider: initech, product: storage, model: paas }
  d: { product: storage, model: paas }
  e:
    model: hybrid
    provider: azure
    parts:
      one: { product: mysql, model: paas }
      two: { product: functions, provider: gcp, model: iaas }
`,
      finds: [
        { at: '6:32', says: 'Write `gcp-cloud-storage`' },
        { at: '7:34', says: 'Write `azure-storage`' },
        { at: '8:36', says: 'Keep the text and say with `kind`' },
        { at: '9:17', says: 'Keep the text and say with `kind`' },
        {
          at: '14:23',
          says: '`azure-mysql`',
          part: 'one',
          path: 'services.e.parts.one.product',
        },
        { at: '15:23', part: 'two', says: '`gcp-' },
      ],
    },
    {
      name: 'a name beside the provider that it has: its id is certain',
      manifest: `${head}  mail: { provider: Google, product: Google Workspace, model: saas }\n`,
      finds: [{ at: '6:38', remedy: 'Write `google-workspace`, its id of Google Workspace.' }],
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
          reason:
            "`in-house-thing` isn't in the catalogue, so only its model says who is responsible for what.",
          remedy:
            'Keep the text and say with `kind` what sort of product it is, or add it under `products` in your policy.',
          edits: [],
        },
        { at: '7:17' },
        { at: '8:17' },
      ],
    },
    {
      name: 'an item of `products`, also of a hybrid service, and where no model is declared',
      manifest: `${head}  a: { product: aws-ec2, products: [aws-ebs, aws-esb], model: iaas }
  b:
    product: datadgo
    products: [zoomz]
    parts: { one: { product: nottion } }
`,
      finds: [
        {
          at: '6:46',
          to: '6:53',
          path: 'services.a.products[1]',
          edits: [],
          says: '`aws-ebs`',
        },
        { at: '8:14', path: 'services.b.product', says: '`datadog`' },
        { at: '9:16', path: 'services.b.products[0]' },
        { at: '10:30', path: 'services.b.parts.one.product', part: 'one' },
      ],
    },
    {
      name: 'what an anchor brings to several entries once, where the text stands',
      as: crlf,
      policy: 'version: 1\nrules: { unknown-product: error }\n',
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
        { at: '3:26', service: 'a', severity: 'error' },
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

/** A slip of `snowflake`, in other capitals each time. */
const slip = (at: number): string =>
  'snowflakex'.replace(/./g, (letter, position: number) =>
    (at >> position) & 1 ? letter.toUpperCase() : letter,
  );

test('hundreds of ids that nobody knows are all told, the first of them with what is near', async () => {
  const ids = Array.from(
    { length: 400 },
    (_, at) => `  s${at}: { product: ${slip(at)}, model: saas }`,
  );
  const again = `  again: { product: ${slip(7)}, model: saas }`;
  const findings = await findingsOf(`${head}${ids.join('\n')}\n${again}\n`, {
    policy: 'version: 1\nrules: { missing-agreement: off }\n',
  });
  const mine = findings.filter(({ rule }) => rule === 'unknown-product');
  expect(mine.length).toBe(401);
  const suggested = mine.filter(({ remedy }) => remedy.includes('Did you mean'));
  expect(suggested.length).toBe(301);
  expect(suggested.at(-1)?.subject.service).toBe('again');
  expect(mine[350] && messageOf(mine[350])).toBe(
    `Unknown product. \`${slip(350)}\` isn't in the catalogue, so only its model says who is responsible for what. Find it with \`cloud-estate catalogue search <words>\`.`,
  );
});

test.each([
  ['of a part holds nothing that is said of the whole service', 'parts', 1],
  ['of the service holds it', 'service', 0],
])('a waiver %s', async (_, place, said) => {
  const waiver =
    '{ unknown-product: { reason: Built by us before any catalogue, expires: 2027-01-31, approved-by: "@ann" } }';
  const at = (one: string): string => (one === place ? `waivers: ${waiver}` : 'x-none: true');
  const findings = await findingsOf(`${head}  crm:
    model: hybrid
    product: nothing-that-anybody-sells
    ${at('service')}
    parts:
      one: { model: saas, ${at('parts')} }
      two: { model: saas }
`);
  expect(findings.filter(({ rule }) => rule === 'unknown-product')).toHaveLength(said);
});
