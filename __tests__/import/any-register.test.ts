/** Whatever a register says, every system with a name arrives, and the manifest is one that the check takes. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { addEntries } from '../../src/edit/add-entries.ts';
import { noContext } from '../../src/evidence/owner.ts';
import { entriesOf } from '../../src/import/entries.ts';
import { readRegister } from '../../src/import/inventory-table.ts';
import { findingsOf } from '../rules/harness.ts';

const catalogue = await loadCatalogue();
const word = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    'Zoom',
    'AWS',
    'Amazon S3',
    'IT Ops',
    'Jane Doe',
    'TBD',
    '@acme/it',
    'a@acme.corp',
    '#',
    '- x',
    'é ü',
    '<<',
  ),
);
const cell = fc.oneof(word, fc.constant(null), fc.integer(), fc.array(word, { maxLength: 3 }));
const record = fc.dictionary(
  fc.constantFrom(
    'name',
    'owner',
    'team',
    'vendor',
    'product',
    'model',
    'criticality',
    'region',
    'data',
    'url',
    'environment',
    'other',
  ),
  cell,
);

test('its systems become entries without a mistake of shape or owner', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 8 }), async (records) => {
      const read = readRegister(records, new Map());
      const made = entriesOf(read, catalogue, noContext);
      expect(new Set(made.entries.map(({ id }) => id)).size).toBe(read.systems.length);
      const nameless = read.skipped.filter((text) => text.includes('has no name')).length;
      expect(read.systems.length + nameless).toBe(records.length);
      if (made.entries.length === 0) return;
      const additions = {
        services: new Map(made.entries.map(({ id, value }) => [id, value])),
        teams: made.teams,
        people: made.people,
        open: new Map(),
      };
      const added = addEntries(
        'version: 1\nestate: acme\nservices:\n',
        additions,
        'cloud-services.yml',
      );
      if ('refused' in added) throw new Error(added.refused);
      const found = await findingsOf(added.text);
      const wrong = [
        'schema',
        'syntax',
        'placeholder-owner',
        'unrecognised-owner',
        'provider-as-owner',
      ];
      expect(
        found
          .filter(({ rule }) => wrong.includes(rule))
          .map(({ title, reason }) => [title, reason]),
      ).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
