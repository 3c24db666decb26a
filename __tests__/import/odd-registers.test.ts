/** Registers as people keep them: odd names of columns, several owners in one cell. */
import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { noContext } from '../../src/evidence/owner.ts';
import { entriesOf } from '../../src/import/entries.ts';
import { readRegister } from '../../src/import/inventory-table.ts';
import { splitParties } from '../../src/import/split-parties.ts';

const catalogue = await loadCatalogue();

test.each([
  ['Jane Doe and José García', ['Jane Doe', 'José García']],
  ['Jane Doe & Bob', ['Jane Doe', 'Bob']],
  ['Jane Doe - Finance Systems', ['Jane Doe', 'Finance Systems']],
  ['Sales and Marketing', ['Sales and Marketing']],
  ['Research and Development', ['Research and Development']],
  ['Kai van der Berg', ['Kai van der Berg']],
])('%j is %j', (text, parties) => {
  expect(splitParties(text)).toEqual(parties);
});

test('odd names of columns are understood, and names of other scripts are people too', () => {
  const read = readRegister(
    [
      {
        'Application / System Name ': 'Zoom',
        'Vendor (Legal)': 'Zoom Inc.',
        'Business Owner [email]': 'Jane Doe <jane@acme.corp>; 李小龙',
        'Tech contact\nof the day': 'Jane Doe',
        'Region(s)': 'eu-west-1',
        'PII?': 'Yes',
      },
    ],
    new Map(),
  );
  const made = entriesOf(read, catalogue, noContext);
  expect(made.entries).toMatchObject([
    { id: 'zoom', value: { regions: ['eu-west-1'], owners: ['jane-doe', 'u674e-5c0f-9f99'] } },
  ]);
  expect([...made.people]).toEqual([
    ['jane-doe', { name: 'Jane Doe', email: 'jane@acme.corp' }],
    ['u674e-5c0f-9f99', { name: '李小龙' }],
  ]);
  expect(read.skipped).toEqual([expect.stringMatching(/^Unused columns: PII\?\./)]);
});
