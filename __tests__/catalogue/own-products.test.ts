import { describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { parseBytes } from '../../src/parse/parse.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { writtenFrom } from '../../src/read/policy-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ledger = `version: 1
products:
  - id: acme-ledger
    name: Acme Ledger
    aliases: [the books]
    provider: Acme-Systems
    kind: { saas: finance, paas: database-managed }
    traits: [agent]
    models: [saas, paas]
    overrides:
      operating-system: { party: shared, because: Annex 3, models: [paas] }
      devices: { party: shared, basis: vendor, because: Annex 4 }
      x-note: { why: ours }
    responsibility-url: https://acme-systems.com/who
    about: provider
  - { id: acme-mail, name: Acme Mail, provider: acme, kind: office-suite, models: [saas], exact-only: true }
`;
const read = readPolicy(await parseBytes('p.yml', bytes(ledger)));
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
const own = read.policy.products;
const catalogue = await loadCatalogue(own);
const plain = await loadCatalogue();

test('a product of the policy has the shape of one of the catalogue', () => {
  expect(catalogue.get('acme-ledger')).toEqual({
    id: 'acme-ledger',
    name: 'Acme Ledger',
    aliases: ['the books'],
    provider: 'acme-systems',
    category: '',
    kind: { saas: 'finance', paas: 'database-managed' },
    traits: ['agent'],
    models: ['saas', 'paas'],
    modelSource: 'derived',
    overrides: {
      'operating-system': {
        party: 'shared',
        basis: 'derived',
        because: 'Annex 3',
        models: ['paas'],
      },
      devices: { party: 'shared', basis: 'vendor', because: 'Annex 4' },
    },
    responsibilityUrl: 'https://acme-systems.com/who',
    about: 'provider',
    tier: 'core',
  });
  expect(catalogue.get('acme-mail')).toEqual({
    id: 'acme-mail',
    name: 'Acme Mail',
    provider: 'acme',
    category: '',
    kind: 'office-suite',
    models: ['saas'],
    modelSource: 'derived',
    tier: 'core',
    responsibilityUrl: null,
    about: null,
    exactOnly: true,
  });
});

describe('beside the catalogue', () => {
  test('it is found by id, name and alias, and suggested for a slip', () => {
    for (const text of ['Acme Ledger', 'ACME_LEDGER', 'The books']) {
      expect(catalogue.lookUp(text)?.id).toBe('acme-ledger');
    }
    expect(catalogue.suggest('acme-legder').map(({ id }) => id)).toEqual(['acme-ledger']);
    expect(catalogue.suggest('Acme Mial')).toEqual([]);
    expect(catalogue.search('finance acme').map(({ id }) => id)).toEqual(['acme-ledger']);
    expect(catalogue.products().map(({ id }) => id)).toContain('acme-ledger');
  });

  test('nothing of the catalogue is lost, and the catalogue itself does not change', () => {
    expect(catalogue.get('aws-ec2')).toEqual(plain.get('aws-ec2'));
    expect(catalogue.lookUp('Amazon S3')?.id).toBe('aws-s3');
    expect(catalogue.products()).toHaveLength(plain.products().length + 2);
    expect(plain.get('acme-ledger')).toBeUndefined();
  });
});

test.each([
  [
    'an id of the catalogue',
    'aws-ec2',
    /products\[0\]\.id: `aws-ec2` is already the id of Amazon EC2/,
  ],
  ['an id twice', 'acme-mail', /products\[1\]\.id: `acme-mail` appears twice/],
])('%s is refused', async (_, id, message) => {
  const entry = (one: string): string =>
    `  - { id: ${one}, name: X, provider: acme, kind: crm, models: [saas] }\n`;
  const text = `version: 1\nproducts:\n${entry(id)}${entry('acme-mail')}`;
  await expect(writtenFrom('p.yml', bytes(text))).rejects.toThrow(message);
});
