import { expect, test } from '@jest/globals';
import { parseSource } from '../../src/init/draft-duties.ts';
import { detailsOf } from '../../src/resolve/entry-details.ts';
import { resolveManifest } from '../../src/resolve/resolve.ts';

function details(text: string): unknown[] {
  const source = parseSource('cloud-services.yml', `services:\n${text}`);
  const context = { framework: undefined, product: () => undefined, providers: [], today: 0 };
  return resolveManifest(source, context).entries.map(detailsOf);
}

test('what an entry says besides its duties; what is empty is left out', () => {
  expect(
    details(`  mail:
    model: saas
    description: " Mail of all "
    environments: [prod, test]
    accounts: "123"
    regions: [eu-1]
    data: [orders, { name: " people ", class: personal }, 3, ""]
    locations: { provided: EU, stored: [DE, FR], processed: [] }
  none: { model: saas, description: " ", environments: [], data: [] }
`),
  ).toEqual([
    {
      description: 'Mail of all',
      environments: ['prod', 'test'],
      accounts: ['123'],
      regions: ['eu-1'],
      data: [
        { name: 'orders', class: null },
        { name: 'people', class: 'personal' },
      ],
      locations: { provided: ['EU'], stored: ['DE', 'FR'], processed: [] },
    },
    {},
  ]);
});

test('a part takes what it leaves out from its service, but for the description', () => {
  expect(
    details(`  erp:
    model: hybrid
    description: All of it
    accounts: [a]
    data: orders
    parts:
      one: { model: saas }
      two: { model: saas, accounts: [b], data: [bills] }
`),
  ).toEqual([
    { accounts: ['a'], data: [{ name: 'orders', class: null }] },
    { accounts: ['b'], data: [{ name: 'bills', class: null }] },
  ]);
});
