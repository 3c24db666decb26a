/** What could make a service that looks like others another one, case by case: each gets what the whole file gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { siftText } from '../../src/sift/sift.ts';
import { entryKeys } from '../../src/sift/sifter.ts';
import { root } from '../run-cli.ts';
import { eitherWay } from './either-way.ts';

const layers =
  'information-and-data configuration accounts-and-identities identity-infrastructure devices logging-and-monitoring backup-and-recovery incident-response'.split(
    ' ',
  );

const plainHead = [
  'version: 1',
  'estate: doubts',
  'teams:',
  '  it-desk: { name: IT desk, contact: desk@acme-trading.net }',
  'x-agreement: &agreement { url: https://papers.acme-trading.net/x, reviewed: 2026-06-01 }',
  'owners:',
  ...layers.map((layer) => `  ${layer}: it-desk`),
];

const plain = ['model: saas', 'agreement: *agreement', 'owners:', '  devices: "@acme/web"'];

interface Estate {
  readonly head?: readonly string[];
  readonly bodies?: Readonly<Record<number, readonly string[]>>;
  readonly tail?: readonly string[];
  readonly id?: (at: number) => string;
  readonly body?: readonly string[];
}

/** Twelve services that are alike, but for those with a body of their own. */
function estate({ head = plainHead, bodies = {}, tail = [], body = plain, id }: Estate): string {
  const services = Array.from({ length: 12 }, (_, at) => [
    `  ${id?.(at) ?? `service-${at}`}:`,
    ...(bodies[at] ?? body).map((line) => `    ${line}`),
  ]);
  return `${[...head, 'services:', ...services.flat(), ...tail].join('\n')}\n`;
}

async function same(text: string, policy: Policy = defaultPolicy): Promise<number> {
  const { whole, sifted, json, counted } = await eitherWay(text, { policy });
  expect(sifted).toBe(whole);
  expect(json[1]).toBe(json[0]);
  return counted;
}

describe('stays on the path', () => {
  const hybrid = [
    ...['model: hybrid', 'agreement: *agreement', 'parts:', '  one: { model: saas }'],
    ...['  two:', '    model: saas', '    owners: it-desk'],
  ];
  test.each<[string, Estate]>([
    ['twelve that are alike', {}],
    ['one that differs', { bodies: { 5: ['model: saas', 'agreement: *agreement'] } }],
    ['one with a mistake', { bodies: { 5: [...plain, 'onwer: it-desk'] } }],
    ['one with a placeholder', { bodies: { 5: [...plain.slice(0, 3), '  devices: "@org/team"'] } }],
    ['one that a vendor owns', { bodies: { 5: [...plain.slice(0, 3), '  devices: "@aws/x"'] } }],
    ['hybrid services', { body: hybrid }],
    [
      'merge keys',
      {
        head: [...plainHead.slice(0, 5), 'x-b: &b { data: [x] }', ...plainHead.slice(5)],
        body: [...plain, '<<: *b'],
      },
    ],
    ['one owner of all', { body: [...plain.slice(0, 2), 'owners: it-desk'] }],
    ['an owner of the rest', { body: [...plain, '  "*": "mo@acme-trading.net"'] }],
    [
      'lists of owners',
      { body: [...plain.slice(0, 3), '  devices:', '    - "@acme/web"', '    - it-desk'] },
    ],
    ['a document marker at the start', { head: ['---', ...plainHead] }],
    ['keys after the services', { tail: ['people:', '  ann: { contact: ann@acme-trading.net }'] }],
    ['ignored entries', { id: (at) => (at === 4 ? 'x-four' : `s${at}`) }],
  ])('%s', async (_name, one) => {
    expect(await same(estate(one))).toBeGreaterThan(5);
  });

  test('line ends of Windows', async () => {
    expect(await same(estate({}).replaceAll('\n', '\r\n'))).toBeGreaterThan(5);
  });

  test('a text without a last line end', async () => {
    expect(await same(estate({}).trimEnd())).toBeGreaterThan(5);
  });
});

describe('is the same', () => {
  const msp =
    '  msp: { name: Northwind, github: "@northwind/noc-7", organisation: Northwind Managed }';
  const outside = plainHead.map((line) => line.replace(' }', ', organisation: Northwind }'));
  const overridden = plainHead.map((line) => line.replace('devices: it-desk', 'devices: TBD'));
  test.each<[string, Estate]>([
    ['an id twice, far apart', { id: (at) => (at === 11 ? 'service-3' : `service-${at}`) }],
    ['ids that are no text', { id: (at) => (at === 7 ? 'null' : at === 8 ? '12' : `s${at}`) }],
    ['a key twice in all', { body: [...plain, 'model: saas'] }],
    ['a control in a remark', { bodies: { 6: [...plain, '# \u0007'] } }],
    ['a mark that nobody sees in a remark', { bodies: { 6: [...plain, '# \u2028 x'] } }],
    ['half of a character', { bodies: { 6: ['name: a\ud800', ...plain] } }],
    ['a lone carriage return', { bodies: { 6: ['name: a\rb', ...plain] } }],
    [
      'a quote that another service closes',
      { bodies: { 3: ['name: "a', ...plain], 7: ['name: b"', ...plain] } },
    ],
    [
      'a bracket that another service closes',
      { bodies: { 3: ['data: [a,', ...plain], 7: [']', ...plain] } },
    ],
    [
      'a quote in a bracket that hides another',
      { bodies: { 3: [`data: [a "b, [c" ]`, ...plain] } },
    ],
    [
      'block text that keeps its empty lines',
      { bodies: { 3: ['description: |+', '  a', '', ...plain], 4: ['description: |+', '  a'] } },
    ],
    ['a second document', { tail: ['---', 'version: 1'] }],
    [
      'an anchor in a service',
      { bodies: { 2: ['data: &d [a]', ...plain], 9: ['data: *d', ...plain] } },
    ],
    ['an alias of nothing', { bodies: { 9: ['data: *d', ...plain] } }],
    [
      'a space that belongs to a value',
      { bodies: { 4: ['model: saas\u00a0', ...plain.slice(1)] } },
    ],
    [
      'a space that belongs to an owner',
      { bodies: { 4: [...plain.slice(0, 3), '  devices: it-desk\u00a0'] } },
    ],
    ['a tab', { bodies: { 9: ['data:\t[a]', ...plain] } }],
    ['services a second time', { tail: ['services:', '  a: { model: saas }'] }],
    ['an estate-wide owner whom all override', { head: overridden }],
    [
      'an owner of the estate whom all override, and who is their provider',
      {
        head: overridden.map((line) => line.replace('TBD', '"@northwind/it"')),
        body: ['provider: northwind', ...plain],
      },
    ],
    [
      'owners of another organisation',
      { head: outside, body: [...plain.slice(0, 3), '  devices: it-desk'] },
    ],
    [
      'a team of another organisation by its handle, whose number tells it from others',
      {
        head: [...plainHead.slice(0, 4), msp, ...plainHead.slice(4)],
        bodies: {
          5: [...plain.slice(0, 3), '  devices: "@northwind/noc-7"'],
          6: [...plain.slice(0, 3), '  devices: "@Northwind/NOC-7"'],
          7: [...plain.slice(0, 3), '  devices: "@northwind/noc-8"'],
        },
      },
    ],
    [
      'an owner twice in lists',
      { body: [...plain.slice(0, 3), '  devices: ["@acme/web", "@ACME/web"]'] },
    ],
    [
      'layers with odd names',
      { bodies: { 6: [...plain, '  name: Nobody at all'] }, body: [...plain, '  name: it-desk'] },
    ],
    [
      'an old agreement of all',
      { head: plainHead.map((line) => line.replace('2026-06', '2020-06')) },
    ],
    ['a provider as a whole', { body: ['product: aws', ...plain] }],
    [
      'words that are no name',
      { bodies: { 4: ['name: true', ...plain], 5: ['name: 12', ...plain] } },
    ],
    [
      'owners in the column of the ids, below one that is left out',
      {
        bodies: { 10: ['model: saas', 'agreement: *agreement'] },
        head: plainHead.slice(0, -2),
        tail: ['  owners:', '    devices: "@acme/web"'],
      },
    ],
    [
      'a key in the column of the ids, below services that are left out',
      { tail: ['  links:', '    a: https://papers.acme-trading.net/a'] },
    ],
    ['a key with a value there', { tail: ['  lifecycle: active'] }],
    ['an empty service and a key below others', { bodies: { 3: [] }, tail: ['  data: [a]'] }],
    ['another indentation', { bodies: { 4: plain.map((line) => `  ${line}`) } }],
  ])('%s', async (_name, one) => {
    await same(estate(one));
  });

  test('under a policy that asks for more, or for less', async () => {
    const lists = [
      ...['"@acme/web"', '["@acme/web", "@acme/data"]', '["@acme/web", "@Acme/Web"]'],
      ...['["@acme/web", it-desk]', '["@acme/desk-3", it-desk]', '["@acme/desk-4", it-desk]'],
    ];
    const head = plainHead.map((line) =>
      line.replace('name: IT', 'github: "@acme/desk-3", name: IT'),
    );
    const bodies = Object.fromEntries(
      lists.flatMap((owners, at) =>
        [0, 6].map((more) => [
          at + more,
          [...plain.slice(0, 2), 'criticality: high', `owners: ${owners}`],
        ]),
      ),
    );
    const text = estate({ bodies, head: head.slice(0, -2) });
    for (const rules of [
      { 'no-deputy': { severity: 'warning', options: {} } },
      { 'unowned-duty': { severity: 'off', options: {} } },
    ] as unknown as Policy['rules'][])
      await same(text, { ...defaultPolicy, rules });
  });
});

describe('is left alone', () => {
  test('a text that is short, has no services, or none that are alike', () => {
    expect(siftText(estate({}))).toBeUndefined();
    expect(siftText('version: 1\nestate: a\nservices: {}\n', { least: 0 })).toBeUndefined();
    const all = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [at, [`data: [d${at}]`]]));
    expect(siftText(estate({ bodies: all }), { least: 0 })).toBeUndefined();
  });

  test('a key of an entry in the place of an id, for what is said of it names the one above', () => {
    const { $defs } = JSON.parse(
      readFileSync(join(root, 'schema/cloud-services.schema.json'), 'utf8'),
    );
    expect([...entryKeys]).toEqual(Object.keys($defs.service.properties));
    for (const key of entryKeys)
      expect(siftText(estate({ tail: [`  ${key}:`, '    a: b'] }), { least: 0 })).toBeUndefined();
  });

  test('keys in another column, where what looks like a name may be a layer of a framework', () => {
    const deep = ['  model: saas', '  owners:', '      name: night-watch'];
    const body = ['model: saas', 'owners:', '  name: night-watch'];
    expect(siftText(estate({ body }), { least: 0 })).toBeDefined();
    expect(siftText(estate({ bodies: { 0: deep }, body }), { least: 0 })).toBeUndefined();
  });

  test('aliases that unfold to much', () => {
    const wide = `x-wide: &agreement [${Array.from({ length: 180_000 }, () => 'a').join(',')}]`;
    const head = [...plainHead.slice(0, 4), wide, ...plainHead.slice(5)];
    expect(siftText(estate({ head }), { least: 0 })).toBeUndefined();
  });
});
