import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { compared, kinds, TOP } from './estates.ts';

const FILE = 'cloud-services.yml';
const AGREEMENT = { url: 'https://aws.amazon.com/agreement/', reviewed: '2026-06-01' };
const WAIVER = { reason: 'Later', expires: '2027-01-31', 'approved-by': '@a/c' };

/**
 * Each key that an entry may have, with two values, and the kinds of change that the step from one to the other is. A
 * key that the schema gets has to be added here, and with it the decision what a reviewer sees of it.
 */
const keys: Readonly<Record<string, readonly [unknown, unknown, readonly string[]]>> = {
  name: ['Mail', 'Post', []],
  description: ['Letters', 'Parcels', []],
  model: ['saas', 'iaas', ['model', 'duty-introduced']],
  product: ['slack', 'zoom', ['product']],
  products: [['slack'], ['slack', 'zoom'], ['product']],
  provider: ['aws', 'azure', ['provider']],
  lifecycle: ['planned', 'live', ['lifecycle']],
  criticality: ['low', 'high', ['criticality']],
  data: [['a'], ['a', 'b'], ['data']],
  environments: ['production', 'test', ['environment']],
  accounts: ['1', '2', []],
  regions: ['eu-west-1', 'eu-west-2', []],
  locations: [{ stored: 'IE' }, { stored: 'DE' }, []],
  links: [{ runbook: 'https://a.dev/' }, { runbook: 'https://b.dev/' }, []],
  source: ['a/**', ['a/**', 'b/**'], ['source']],
  agreement: [AGREEMENT, { ...AGREEMENT, url: 'https://x.dev/a' }, ['agreement']],
  owners: [{ devices: '@a/it' }, { devices: '@a/new' }, ['owners']],
  responsibilities: [{ devices: 'customer' }, { devices: 'shared' }, ['split']],
  waivers: [{ devices: WAIVER }, { devices: { ...WAIVER, reason: 'Soon' } }, ['waiver']],
};

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties?: object }>>;
}

const schema: Schema = JSON.parse(readFileSync('schema/cloud-services.schema.json', 'utf8'));

test('every key of an entry is here', () => {
  const known = Object.keys(keys).sort();
  const all = (kind: string) => Object.keys(schema.$defs[kind]?.properties ?? {}).sort();
  expect(all('part')).toEqual(known);
  expect(all('service')).toEqual([...known, 'parts'].sort());
});

const entries = Object.entries(keys);

test.each(entries)(
  'a change of `%s` is what a reviewer sees of it',
  async (key, [one, other, expected]) => {
    const base = { model: 'saas', agreement: AGREEMENT };
    const service = (value: unknown) => `  mail: ${JSON.stringify({ ...base, [key]: value })}\n`;
    const part = (value: unknown) =>
      `  mail: { model: hybrid, parts: { a: ${JSON.stringify({ ...base, [key]: value })}, b: { model: saas } } }\n`;
    for (const [entry, name] of [
      [service, 'mail'],
      [part, 'mail › a'],
    ] as const) {
      const { delta } = await compared(
        { [FILE]: TOP + entry(one) },
        { [FILE]: TOP + entry(other) },
      );
      const found = kinds(delta.changes).map((kind) => kind.split('/')[0]);
      expect([...new Set(found)].sort()).toEqual(expected.map((kind) => `${kind} ${name}`).sort());
    }
  },
);

test('a review of an agreement is a change of its own', async () => {
  const entry = (reviewed: string) =>
    `  mail: ${JSON.stringify({ model: 'saas', agreement: { ...AGREEMENT, reviewed } })}\n`;
  const { delta } = await compared(
    { [FILE]: TOP + entry('2026-06-01') },
    { [FILE]: TOP + entry('2026-11-01') },
  );
  expect(delta.changes).toMatchObject([
    { kind: 'agreement-reviewed', before: '2026-06-01', after: '2026-11-01' },
  ]);
});
