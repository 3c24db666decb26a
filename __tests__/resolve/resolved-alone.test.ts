/**
 * Entries share what they have in common, so that a large estate is quick. That must never show: an entry comes out of a
 * manifest of many as it comes out of one of its own.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import type { Cell, Entry, Manifest } from '../../src/estate/manifest.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { cellSpan, cellStart, isAlwaysThere } from '../../src/resolve/cells.ts';
import { resolveManifest } from '../../src/resolve/resolve.ts';
import { growth } from '../work.ts';

const catalogue = await loadCatalogue();
const framework = await loadFramework('microsoft');

function resolved(manifest: object): Manifest {
  return resolveManifest(parseSource('cloud-services.json', JSON.stringify(manifest, null, 1)), {
    framework,
    product: catalogue.get,
    kinds: catalogue.kinds(),
    providers: ['Megacorp'],
    today: 0,
  });
}

/** A cell without its places, which differ between files. */
function plain({ layer, split, refusedSplit, waiver, refusedWaiver, bad, ...cell }: Cell): unknown {
  return {
    ...cell,
    layer: layer.id,
    split: split?.party,
    refusedSplit: refusedSplit?.party,
    waiver: waiver?.expiresDay,
    refusedWaiver: refusedWaiver?.path,
    bad: bad.map(({ text, kind, path }) => [text, kind, path]),
  };
}

const plainEntry = ({
  cells,
  unsettled,
  ownOwners,
  name,
  lifecycle,
  criticality,
  provider,
}: Entry) => ({
  cells: cells.map(plain),
  unsettled: unsettled.map(({ layer }) => layer.id),
  ownOwners,
  said: [name, lifecycle, criticality, provider],
});

const one = fc.constantFrom(
  '@acme/a',
  '@acme/b',
  'Snowflake Inc',
  'Initech',
  'Megacorp',
  'TBD',
  ' @acme/a ',
);
const owner = fc.oneof(
  { weight: 3, arbitrary: one },
  fc.array(one, { maxLength: 5 }),
  fc.constantFrom<unknown>(
    null,
    '',
    3,
    ['@acme/a', null],
    ['@acme/a\n@acme/b'],
    ['@acme/a', '@acme/b'],
  ),
);
const layer = fc.constantFrom(
  'devices',
  'operating-system',
  'information-and-data',
  '*',
  'x-a',
  'nonsense',
);
const owners = fc.dictionary(layer, owner, { maxKeys: 4 });
const expires = fc.constantFrom('1969-12-31', '1970-01-01', '2030-01-01');
const waiver = fc.record({
  reason: fc.constantFrom('New laptops arrive in May', 'TBD'),
  expires,
  'approved-by': fc.constantFrom('@acme/ciso', 'TBD'),
});
const split = fc.oneof(
  fc.constantFrom('customer', 'shared', 'provider'),
  fc.record(
    {
      party: fc.constantFrom('provider', 'not-applicable'),
      clause: fc.constantFrom('Annex 2', 'TBD'),
      reason: fc.constantFrom('No such thing here', '-'),
    },
    { requiredKeys: ['party'] },
  ),
);
const said = {
  owners,
  name: fc.constantFrom('A name', ' '),
  provider: fc.constantFrom('initech', 'snowflake', 'customer'),
  product: fc.constantFrom('slack', 'aws-rds', 'no-such-product'),
  products: fc.subarray(['slack', 'aws-sqs', 'aws-rds', 'no-such-product']),
  lifecycle: fc.constantFrom('planned', 'live', 'retired'),
  criticality: fc.constantFrom('low', 'critical'),
  agreement: fc.constant({ url: 'https://provider.systems/split', reviewed: '2026-06-01' }),
  waivers: fc.dictionary(layer, waiver, { maxKeys: 2 }),
  responsibilities: fc.dictionary(layer, split, { maxKeys: 2 }),
};
const model = fc.constantFrom('saas', 'paas', 'iaas', 'on-premises');
const lone = fc.record({ model, ...said }, { requiredKeys: ['model'] });
const hybrid = fc.record(
  { model: fc.constant('hybrid'), parts: fc.record({ p: lone, q: lone }), ...said },
  { requiredKeys: ['model', 'parts'] },
);
const service = fc.oneof({ weight: 3, arbitrary: lone }, hybrid);

describe('an entry of a manifest of many', () => {
  test('is what it is in one of its own', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 2, maxLength: 6 }), owners, (list, estate) => {
        const head = { version: 1, estate: 'a', owners: estate };
        const named = list.map((service, at) => [`s${at}`, service] as const);
        const all = resolved({ ...head, services: Object.fromEntries(named) });
        const alone = named.flatMap(
          ([id, service]) => resolved({ ...head, services: { [id]: service } }).entries,
        );
        expect(all.entries.map(plainEntry)).toEqual(alone.map(plainEntry));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps its own waiver, and its own vendor among owners, where others name the same owners', () => {
    const waiver = { reason: 'Soon', expires: '2030-01-01', 'approved-by': '@acme/ciso' };
    const owners = { devices: ['@acme/a', 'Initech'], 'information-and-data': '@acme/a' };
    const { entries } = resolved({
      teams: { Initech: { name: 'Initech desk', github: '@acme/b' } },
      services: {
        a: { model: 'saas', owners: { devices: '@acme/a' } },
        b: { model: 'saas', owners: { devices: '@acme/a' }, waivers: { devices: waiver } },
        c: {
          model: 'saas',
          owners: { devices: '@acme/a' },
          waivers: { devices: waiver, 'information-and-data': waiver },
        },
        d: { model: 'saas', owners: { devices: '@acme/a' } },
        e: { model: 'saas', owners },
        f: { model: 'saas', owners },
      },
    });
    const cellOf = (at: number) => entries[at]?.cells.find(({ layer: { id } }) => id === 'devices');
    expect([0, 1, 2, 3].map((at) => cellOf(at)?.waiver?.expiresDay !== undefined)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(cellOf(3)).toBe(cellOf(0));
    const listed = (count: number) => {
      const list = Array.from({ length: count }, (_, at) => `@acme/${at}`);
      const named = { model: 'saas', owners: { devices: list } };
      const both = resolved({ services: { a: named, b: named } }).entries;
      return both.map(({ cells }) => cells.find(({ layer }) => layer.id === 'devices'));
    };
    expect(new Set(listed(4)).size).toBe(1);
    // A longer list hardly repeats, so it isn't looked up.
    expect(new Set(listed(5)).size).toBe(2);
    const above = resolved({
      owners: { devices: '@acme/a' },
      services: { a: { model: 'saas', owners: { 'x-a': 1 } }, b: { model: 'saas' } },
    }).entries.map(({ cells }) => cells.find(({ layer }) => layer.id === 'devices'));
    expect(above[0]).toMatchObject({ owners: ['@acme/a'], level: 2 });
    expect(above[1]).toBe(above[0]);
    const held = entries.map(({ cells }) => cells.find(({ status }) => status === 'provider'));
    expect(held[0]).toBeDefined();
    expect(new Set(held).size).toBe(1);
    expect(entries.map(({ ownOwners }) => ownOwners)).toEqual([1, 1, 1, 1, 2, 2]);
    expect(cellOf(5)).toBe(cellOf(4));
  });

  test('has each duty at one place, whether all of it is asked for or its start', () => {
    let count = 0;
    fc.assert(
      fc.property(service, owners, (service, estate) => {
        const { entries } = resolved({
          version: 1,
          estate: 'a',
          owners: estate,
          services: { s: service },
        });
        const wrong = entries.flatMap((entry) =>
          entry.cells.filter(
            (cell) => cellStart(entry, cell) !== (cellSpan(entry, cell)?.start ?? -1),
          ),
        );
        expect(wrong).toEqual([]);
        count += entries.length;
      }),
      { numRuns: 50 },
    );
    expect(count).toBeGreaterThan(50);
  });

  test('costs no more for a long list of owners that all of them look to', async () => {
    const estate = (size: number) => {
      const list = Array.from({ length: size }, (_, at) => `TBD ${at}`);
      const services = Object.fromEntries(
        Array.from({ length: size }, (_, at) => [`s${at}`, { model: 'saas' }]),
      );
      const manifest = { version: 1, estate: 'a', owners: { devices: list }, services };
      return () => resolved(manifest);
    };
    expect(await growth(estate(300), estate(600))).toBeLessThan(2.5);
  });
});

const level = {
  own: { '*': '@acme/own' },
  above: { '*': '@acme/above' },
  estate: { '*': '@acme/estate' },
};

describe('a part', () => {
  const entryOf = (service: object, part: object): Entry | undefined =>
    resolved({
      version: 1,
      estate: 'a',
      owners: level.estate,
      services: {
        erp: {
          model: 'hybrid',
          ...service,
          parts: { 'x-note': {}, p: { model: 'saas', ...part } },
        },
      },
    }).entries[0];

  test.each([
    [{ lifecycle: 'retired' }, { lifecycle: 'live' }, 'retired', 0],
    [{ lifecycle: 'retired' }, {}, 'retired', 0],
    [{ lifecycle: 'planned' }, { lifecycle: 'live' }, 'live', 4],
    [{ lifecycle: 'planned' }, {}, 'planned', 4],
    [{}, { lifecycle: 'planned' }, 'planned', 4],
    [{}, {}, 'live', 4],
  ])('of %j that says %j is %s', (service, part, lifecycle, duties) => {
    const entry = entryOf(service, part);
    expect(entry?.lifecycle).toBe(lifecycle);
    expect(entry?.cells.filter(({ status }) => status === 'owned')).toHaveLength(duties);
  });

  test.each([
    [level.above, level.own, '@acme/own', 0],
    [level.above, {}, '@acme/above', 1],
    [{}, {}, '@acme/estate', 2],
  ])('under %j with %j has the owner %s, of level %i', (above, own, owner, at) => {
    const entry = entryOf({ owners: above }, { owners: own });
    const found = entry?.cells.filter(({ status }) => status === 'owned') ?? [];
    expect(found.map(({ owners, level }) => [owners, level])).toEqual(
      Array.from({ length: 4 }, () => [[owner], at]),
    );
  });

  test('has its own name, criticality and agreement before those of its service', () => {
    const above = {
      name: 'Above',
      criticality: 'low',
      agreement: { url: 'https://provider.systems/above' },
    };
    const own = {
      name: 'Own',
      criticality: 'high',
      agreement: { url: 'https://provider.systems/own' },
    };
    const seen = (entry: Entry | undefined) => [
      entry?.name,
      entry?.criticality,
      entry?.agreement?.url,
    ];
    expect(seen(entryOf(above, own))).toEqual(['Own', 'high', own.agreement.url]);
    expect(seen(entryOf(above, {}))).toEqual(['Above', 'low', above.agreement.url]);
    expect(seen(entryOf({}, {}))).toEqual([null, null, undefined]);
  });
});

test.each([
  ['information-and-data', undefined, true],
  ['configuration', undefined, true],
  ['devices', undefined, false],
  ['devices', ['network', 'configuration'], true],
  ['devices', ['network'], false],
])('whether every service has the layer %s with %j: %j', (id, includes, expected) => {
  const layer = { id, title: id, duty: '', parties: {}, ...(includes && { includes }) };
  expect(isAlwaysThere(layer as unknown as Cell['layer'])).toBe(expected);
});
