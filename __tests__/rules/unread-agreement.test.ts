import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/estate/manifest.ts';
import type { Product } from '../../src/estate/product.ts';
import { pagesOf, pagesText } from '../../src/rules/engine/agreements.ts';
import { findingsOf, testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: microsoft
owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann" }
`;
const url = 'url: https://provider.corp/split';
const waiver = '{ reason: Legal reads it in May, expires: 2027-05-01, approved-by: "@acme/ciso" }';

testRule('unread-agreement', {
  accept: [
    {
      name: 'one that was reviewed, at the entry or for its provider in any case; on-premises; retired; none at all',
      manifest: `${head}agreements:
  Google: { ${url}, reviewed: 2026-10-01 }
services:
  a: { model: saas, product: google-workspace }
  b: { model: saas, provider: " google " }
  c: { model: saas, product: slack, agreement: { ${url}, reviewed: 2026-10-01 } }
  e: { model: saas, product: slack, lifecycle: retired }
  f: { model: saas, provider: initech }
`,
      others: ['12:3 missing-agreement'],
    },
    {
      name: 'a date that is none: the schema says so',
      manifest: `${head}services:
  a: { model: saas, agreement: { ${url}, reviewed: soon } }
`,
      others: ['6:78 schema'],
    },
    {
      name: 'what a waiver holds until its last day',
      manifest: `${head}services:
  a: { model: saas, product: slack, waivers: { unread-agreement: ${waiver} } }
`,
      today: '2027-05-01',
    },
  ],
  reject: [
    {
      name: 'what only the catalogue knows, once for a provider, PaaS first',
      manifest: `${head}services:
  chat: { model: saas, product: slack }
  apps: { model: paas, product: heroku }
  calls: { model: saas, product: slack, waivers: { unread-agreement: ${waiver} } }
`,
      finds: [
        {
          at: '6:3',
          severity: 'warning',
          title: 'Agreement never reviewed',
          says: [
            'the agreement with salesforce that 2 services (apps and chat) rely on.',
            'PaaS splits the most layers',
            'under `agreements`',
          ],
          path: 'agreements.salesforce',
          service: null,
          edits: [],
        },
      ],
    },
    {
      name: 'one at an entry, one at a service for its parts, and one for a provider',
      manifest: `${head}agreements:
  initech: { ${url} }
  initrode: { ${url} }
services:
  a: { model: saas, agreement: { ${url} } }
  b:
    model: hybrid
    agreement: { ${url}, reviewed: }
    parts: { x: { model: saas }, y: { model: paas } }
  c: { model: saas, provider: initech }
`,
      finds: [
        { at: '6:3', says: 'The agreement with initech was never reviewed.', service: null },
        { at: '9:21', says: 'The agreement of a was never reviewed.', service: 'a' },
        { at: '12:5', says: 'The agreement of b was never reviewed.', service: 'b', part: null },
      ],
    },
    {
      name: 'a name under `agreements` that fits no service',
      manifest: `${head}agreements: { amazon: { ${url}, reviewed: 2026-10-01 } }
services:
  a: { model: paas, product: aws-rds }
`,
      finds: [
        {
          at: '7:3',
          says: '`agreements` has `amazon`, but no service names that provider.',
        },
      ],
    },
  ],
});

test('several entries of one provider without a review have one cause', async () => {
  const findings = await findingsOf(`${head}services:
  a: { model: saas, provider: initech, agreement: { ${url} } }
  b: { model: saas, provider: Initech, agreement: { ${url} } }
`);
  const causes = findings.map(({ rule, cause }) => `${rule} ${cause}`);
  expect(causes).toEqual(Array(2).fill('unread-agreement unread-agreement:initech'));
});

describe('the pages that the catalogue lists', () => {
  const product = (id: string, about: Product['about']): Product =>
    ({
      id,
      name: id.toUpperCase(),
      provider: 'acme',
      responsibilityUrl: `https://acme.corp/${about}`,
      about,
    }) as Product;
  const entry = (...named: Product[]): Entry => ({ product: null, named }) as unknown as Entry;

  test('are those about the product first, each once', () => {
    const entries = [
      entry(product('front', 'front-page'), product('all', 'provider')),
      entry(product('db', 'product'), product('other', 'provider')),
    ];
    expect(pagesText(pagesOf(entries))).toBe(
      ' The catalogue lists https://acme.corp/product (about DB itself); https://acme.corp/provider (about acme as a whole, not about ALL); https://acme.corp/front-page (only a front page: look there for the document about FRONT).',
    );
  });

  test('are not said where there are none', () => {
    expect(pagesText([])).toBe('');
  });
});
