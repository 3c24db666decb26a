import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { entryKeys, manifestKeys } from '../../src/delta/signed-fields.ts';
import { compared, kinds, TOP } from './estates.ts';

const FILE = 'cloud-services.yml';
const AGREEMENT = { url: 'https://aws.amazon.com/agreement/', reviewed: '2026-06-01' };
const WAIVER = { reason: 'Later', expires: '2027-01-31', 'approved-by': '@a/c' };
const CLAUSE = { party: 'provider', clause: '4.2' };

/** A key with two values, and the changes that the step from one to the other is. */
type Step = readonly [one: unknown, other: unknown, changes: readonly string[]];

/**
 * Every key of the schema, level by level. A key that the schema gets has to be added here, and to the tables of
 * `signed-fields.ts`, and with it the decision what a reviewer sees of it.
 */
const entry: Readonly<Record<string, Step>> = {
  name: ['Mail', 'Post', []],
  description: ['Letters', 'Parcels', []],
  model: ['saas', 'iaas', ['model', 'duty-introduced']],
  product: ['slack', 'zoom', ['product']],
  products: [['slack'], ['slack', 'zoom'], ['products']],
  provider: ['aws', 'azure', ['provider']],
  lifecycle: ['planned', 'live', ['lifecycle']],
  criticality: ['low', 'high', ['criticality']],
  data: [['a'], ['a', 'b'], ['data']],
  environments: ['production', 'test', ['environments']],
  accounts: ['1', '2', ['accounts']],
  regions: ['eu-west-1', 'eu-west-2', ['regions']],
  locations: [{ stored: 'IE' }, { stored: 'DE' }, ['locations stored']],
  kind: ['crm', 'finance', ['kind']],
  traits: [['ai'], ['ai-optional'], ['traits']],
  links: [{ runbook: 'https://a.dev/' }, { runbook: 'https://b.dev/' }, []],
  source: ['a/**', ['a/**', 'b/**'], ['source']],
  agreement: [AGREEMENT, { ...AGREEMENT, url: 'https://x.dev/a' }, ['agreement url']],
  owners: [{ devices: '@a/it' }, { devices: '@a/new' }, ['owners']],
  responsibilities: [{ devices: 'customer' }, { devices: 'shared' }, ['split']],
  waivers: [{ devices: WAIVER }, { devices: { ...WAIVER, reason: 'Soon' } }, ['waiver']],
};

/** The keys of what an entry, or the manifest, holds: the value of the entry around them, and the change. */
const inner: Readonly<
  Record<string, { readonly around: (key: object) => object; readonly keys: Record<string, Step> }>
> = {
  agreement: {
    around: (keys) => ({ agreement: { ...AGREEMENT, ...keys } }),
    keys: {
      title: ['Terms', 'New terms', ['agreement title']],
      url: ['https://a.dev/1', 'https://a.dev/2', ['agreement url']],
      reviewed: ['2026-06-01', '2026-11-01', ['agreement reviewed']],
      starts: ['2025-01-01', '2026-01-01', ['agreement starts']],
      ends: ['2027-12-31', '2028-12-31', ['agreement ends']],
      reference: ['C-1', 'C-2', ['agreement reference']],
      'notice-days': [30, 60, ['agreement notice-days']],
      law: ['IE', 'DE', ['agreement law']],
      exit: ['https://a.dev/exit', 'https://a.dev/out', ['agreement exit']],
    },
  },
  classedData: {
    around: (keys) => ({ data: [{ name: 'orders', class: 'internal', ...keys }] }),
    keys: {
      name: ['orders', 'letters', ['data']],
      class: ['internal', 'confidential', ['data']],
    },
  },
  locations: {
    around: (keys) => ({ locations: keys }),
    keys: {
      provided: ['IE', 'DE', ['locations provided']],
      stored: ['IE', 'DE', ['locations stored']],
      processed: ['IE', 'DE', ['locations processed']],
    },
  },
  clause: {
    around: (keys) => ({ responsibilities: { devices: { ...CLAUSE, ...keys } } }),
    keys: {
      party: ['customer', 'shared', ['split']],
      clause: ['4.2', '4.3', ['split']],
      reason: ['No devices', 'None there', ['split']],
    },
  },
  waiver: {
    around: (keys) => ({ waivers: { devices: { ...WAIVER, ...keys } } }),
    keys: {
      reason: ['Later', 'Soon', ['waiver']],
      expires: ['2027-01-31', '2027-03-31', ['waiver']],
      'approved-by': ['@a/c', '@a/d', ['waiver']],
    },
  },
};

const top: Readonly<Record<string, Step>> = {
  $schema: ['https://a.dev/1.json', 'https://a.dev/2.json', []],
  version: [1, 1, []],
  estate: ['acme', 'acme-retail', ['estate']],
  framework: ['microsoft', 'microsoft-2026', ['framework']],
  'add-ons': [['ai'], ['exit'], ['add-ons']],
  teams: [{}, { it: { name: 'IT' } }, ['teams it name']],
  people: [{}, { ann: { name: 'Ann' } }, ['people ann name']],
  agreements: [
    { aws: AGREEMENT },
    { aws: { ...AGREEMENT, url: 'https://x.dev/a' } },
    ['agreements aws url'],
  ],
  owners: [{ devices: '@a/it' }, { devices: '@a/new' }, ['owners']],
  services: [
    { mail: { model: 'saas' } },
    { post: { model: 'saas', name: 'P' } },
    ['duty-introduced', 'duty-resolved', 'service'],
  ],
};

const team: Readonly<Record<string, Step>> = {
  name: ['IT', 'Desk', ['teams it name']],
  contact: ['it@acme.corp', '#it', ['teams it contact']],
  github: ['@acme/it', '@outsider', ['teams it github']],
  organisation: ['North', 'South', ['teams it organisation']],
};

const person: Readonly<Record<string, Step>> = {
  name: ['Ann', 'Bo', ['people it name']],
  email: ['ann@acme.corp', 'bo@acme.corp', ['people it email']],
  github: ['@ann', '@bo', ['people it github']],
};

interface Schema {
  readonly properties: object;
  readonly $defs: Readonly<Record<string, { readonly properties?: object }>>;
}

const schema: Schema = JSON.parse(readFileSync('schema/cloud-services.schema.json', 'utf8'));

test('every key of the schema is here, and in the tables of what a reviewer signs for', () => {
  const levels = Object.entries(schema.$defs).flatMap(([name, { properties }]) =>
    properties === undefined ? [] : [[name, Object.keys(properties).sort()] as const],
  );
  const keysOf = (steps: object): string[] => Object.keys(steps).sort();
  // Their keys are the layers of the frameworks, for editors only.
  const byLayer = ['owners', 'responsibilities', 'waivers'];
  expect(Object.fromEntries(levels.filter(([name]) => !byLayer.includes(name)))).toEqual({
    service: [...keysOf(entry), 'parts'].sort(),
    part: keysOf(entry),
    team: keysOf(team),
    person: keysOf(person),
    ...Object.fromEntries(Object.entries(inner).map(([name, { keys }]) => [name, keysOf(keys)])),
  });
  expect(Object.keys(schema.properties).sort()).toEqual(keysOf(top));
  expect(keysOf(entryKeys)).toEqual([...keysOf(entry), 'parts'].sort());
  expect(keysOf(manifestKeys)).toEqual(keysOf(top));
});

/** The names of the changes between two manifests, each once. */
async function changesBetween(before: string, after: string): Promise<string[]> {
  const { delta } = await compared({ [FILE]: before }, { [FILE]: after });
  return [...new Set(delta.changes.map((one) => kinds([one]).join().split('/')[0] ?? ''))].sort();
}

const ofEntry: readonly (readonly [string, object, object, readonly string[]])[] = [
  ...Object.entries(entry).map(
    ([key, [one, other, changes]]) => [key, { [key]: one }, { [key]: other }, changes] as const,
  ),
  ...Object.entries(inner).flatMap(([name, { around, keys }]) =>
    Object.entries(keys).map(
      ([key, [one, other, changes]]) =>
        [`${name} ${key}`, around({ [key]: one }), around({ [key]: other }), changes] as const,
    ),
  ),
];

test.each(ofEntry)(
  'a change of `%s` of an entry is what a reviewer sees of it',
  async (_, one, other, expected) => {
    const base = { model: 'saas', agreement: AGREEMENT };
    const service = (value: object) => `  mail: ${JSON.stringify({ ...base, ...value })}\n`;
    const part = (value: object) =>
      `  mail: { model: hybrid, parts: { a: ${JSON.stringify({ ...base, ...value })}, b: { model: saas } } }\n`;
    for (const [text, name] of [
      [service, 'mail'],
      [part, 'mail › a'],
    ] as const) {
      expect(await changesBetween(TOP + text(one), TOP + text(other))).toEqual(
        expected.map((kind) => `${kind} ${name}`).sort(),
      );
    }
  },
);

const MAIL = { mail: { model: 'saas' } };
const ofTop = Object.entries(top).map(([key, step]) => [key, key, ...step] as const);
const ofDeclared = (where: 'teams' | 'people', steps: Readonly<Record<string, Step>>) =>
  Object.entries(steps).map(
    ([key, [one, other, changes]]) =>
      [
        `${where} ${key}`,
        where,
        { it: { name: 'IT', [key]: one } },
        { it: { name: 'IT', [key]: other } },
        changes,
      ] as const,
  );

test.each([...ofTop, ...ofDeclared('teams', team), ...ofDeclared('people', person)])(
  'a change of `%s` of a manifest is what a reviewer sees of it',
  async (_, key, one, other, expected) => {
    const manifest = (value: unknown) =>
      JSON.stringify({ version: 1, estate: 'acme', services: MAIL, [key]: value });
    const found = await changesBetween(manifest(one), manifest(other));
    expect([...new Set(found.map((kind) => kind.replace(/ (null|mail|post)$/, '')))]).toEqual(
      expected,
    );
  },
);

test('a field may be a list of texts or maps, whose order does not count, or a map of lists', async () => {
  const entryOf = (data: string) => `${TOP}  mail: { model: saas, data: ${data} }\n`;
  const from = async (one: string, other: string) =>
    (await compared({ [FILE]: entryOf(one) }, { [FILE]: entryOf(other) })).delta.changes;
  expect(
    await from('[a, { name: orders, class: high }]', '[{ name: orders, class: high }, a]'),
  ).toEqual([]);
  expect(
    await from('[a, { name: orders, class: high }]', '[a, { name: orders, class: low }]'),
  ).toMatchObject([
    {
      path: ['data'],
      before: 'a, "name: orders, class: high"',
      after: 'a, "name: orders, class: low"',
    },
  ]);
  expect(await from('[a, b]', '[" a ", "b "]')).toEqual([]);
  expect(
    await from('{ stored: [DE, IE], x-note: 1 }', '{ stored: [DE], x-note: 2 }'),
  ).toMatchObject([
    { path: ['data', 'stored'], before: 'DE, IE', after: 'DE', location: { line: 4 } },
  ]);
});

test('a field holds values of up to three levels: what is deeper is left to the schema', async () => {
  const changes = async (one: string, other: string) => {
    const entryOf = (more: string) => `${TOP}  mail: { model: saas, agreement: ${more} }\n`;
    const { delta } = await compared({ [FILE]: entryOf(one) }, { [FILE]: entryOf(other) });
    return delta.changes.map((one) => kinds([one]).join());
  };
  expect(await changes('{ odd: { deep: 1 } }', '{ odd: { deep: 2 } }')).toEqual([
    'agreement odd deep mail',
  ]);
  expect(await changes('{ odd: { deep: { er: 1 } } }', '{ odd: { deep: { er: 2 } } }')).toEqual([]);
});

test('the people behind a team are compared where the manifest was renamed, too', async () => {
  const manifest = (github: string) =>
    `version: 1\nestate: acme\nteams: { it: { github: "${github}" } }\nservices:\n  mail: { model: saas, owners: { devices: it } }\n`;
  const { delta } = await compared(
    { 'a/cloud-services.yml': manifest('@acme/it') },
    { 'b/cloud-services.yml': manifest('@outsider') },
  );
  expect(delta.changes).toMatchObject([
    {
      kind: 'field',
      file: 'b/cloud-services.yml',
      path: ['teams', 'it', 'github'],
      before: '@acme/it',
      after: '@outsider',
    },
  ]);
});
