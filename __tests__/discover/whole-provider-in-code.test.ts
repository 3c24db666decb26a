import { expect, test } from '@jest/globals';
import { loadCatalogue, loadCodeNames } from '../../src/catalogue/index.ts';
import { coverage } from '../../src/discover/coverage/coverage.ts';
import { inventory } from '../../src/discover/inventory.ts';

const project = {
  type: 'digitalocean_project',
  kind: 'resource',
  file: 'main.tf',
  line: 1,
  column: 1,
} as const;

test('a provider as a whole is found, and needs no entry', async () => {
  const found = inventory([project], await loadCodeNames(false));
  expect(found.products).toMatchObject([{ product: 'digitalocean', owned: true, umbrella: true }]);
  expect(coverage(found, [], []).undeclared).toEqual([]);
});

test('an entry for it covers it, and the rule `whole-provider` says the rest', async () => {
  const found = inventory([project], await loadCodeNames(false));
  const entry = { service: 'all', part: null, product: 'digitalocean', products: [], source: [] };
  expect(coverage(found, [entry], []).covered).toMatchObject([{ product: 'digitalocean' }]);
});

test('every umbrella of the catalogue is known as one', async () => {
  const catalogue = await loadCatalogue();
  const umbrellas = [...catalogue.kinds().kinds.values()].filter(({ umbrella }) => umbrella);
  expect(umbrellas.map(({ id }) => id)).toEqual(['cloud-account']);
});
