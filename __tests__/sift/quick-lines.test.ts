/** The lines that the scanner reads at one look: where it takes one for another, the whole file says the same of both. */
import { expect, test } from '@jest/globals';
import { numberless } from '../../src/sift/numberless.ts';
import { siftText } from '../../src/sift/sift.ts';
import { eitherWay } from './either-way.ts';

const layers =
  'information-and-data configuration accounts-and-identities identity-infrastructure devices logging-and-monitoring backup-and-recovery incident-response applications platform-runtime network-controls operating-system physical-hosts physical-network physical-datacenter'.split(
    ' ',
  );

const head = [
  ...['version: 1', 'estate: quick', 'teams:'],
  '  it-desk: { name: IT desk, contact: it@acme-trading.net }',
  'agreements:',
  '  northwind: { url: https://papers.acme-trading.net/x, reviewed: 2026-06-01 }',
  ...['owners:', ...layers.map((layer) => `  ${layer}: it-desk`), 'services:'],
];

/** Services with one line of their own each, between others that all have. */
function estate(lines: readonly string[], above: readonly string[] = head): string {
  const services = lines.flatMap((line, at) => [
    `  service-${at}:`,
    ...['    model: saas', '    provider: northwind', '    owners:'],
    `      ${line}`,
  ]);
  return `${[...above, ...services].join('\n')}\n`;
}

async function same(text: string): Promise<number> {
  const { whole, sifted, json, counted } = await eitherWay(text);
  expect(sifted).toBe(whole);
  expect(json[1]).toBe(json[0]);
  return counted;
}

const many = (line: (at: number) => string): string[] =>
  Array.from({ length: 12 }, (_, at) => line(at));

test('teams with a number are one team to look at', async () => {
  const text = estate(many((at) => `devices: "@acme/team-${at}"`));
  expect([...(siftText(text, { least: 0 })?.owners ?? [])]).toEqual(['@acme/team-0']);
  expect(await same(text)).toBe(11);
});

test('only a number that stands alone is left off', () => {
  const as = [
    '@acme/team-12',
    '@acme/team12',
    '@acme/12',
    '@acme/a_7',
    '@12',
    'a@acme.net-12',
    'team-12',
  ];
  expect(as.map(numberless)).toEqual([
    ...['@acme/team-0', '@acme/team12', '@acme/12', '@acme/a_0', '@12', 'a@acme.net-12', 'team-12'],
  ]);
});

test.each([
  ['a template with a number', (at: number) => `devices: "@org/team-${at}"`],
  ['a vendor with a number', (at: number) => `devices: "@aws/team-${at}"`],
  ['nobody with a number', (at: number) => `devices: "@acme/tbd-${at}"`],
  [
    'one template among teams',
    (at: number) => `devices: "@acme/${at === 7 ? 'tbd-9' : `team-${at}`}"`,
  ],
  ['a provider of its own', (at: number) => `devices: "@northwind/team-${at}"`],
  ['a team twice in a list', (at: number) => `devices: ["@acme/a-1", "@acme/a-${at}"]`],
  ['lists with remarks', (at: number) => `devices: ["@acme/a-${at}","@acme/b"]   # ${at}`],
  ['a remark without a space', (at: number) => `devices: "@acme/a-${at}"# ${at}`],
  ['a list that goes on', (at: number) => `devices: ["@acme/a-${at}", "@acme/b"`],
  ['something after a team', (at: number) => `devices: "@acme/a-${at}" b`],
  ['a long name', (at: number) => `devices: "@acme/${'a'.repeat(95 + at)}"`],
  ['a long organisation', (at: number) => `devices: "@${'a'.repeat(30 + at)}/web"`],
  [
    'a list with many',
    (at: number) =>
      `devices: [${Array.from({ length: 28 + at }, (_, one) => `"@acme/t-${one}"`).join(', ')}]`,
  ],
  [
    'items of a list',
    (at: number) =>
      `devices:\n        - "@acme/a-${at}"\n        # us\n        - "@acme/a-${at % 3}"`,
  ],
  ['no layer at all', (at: number) => `dvices: "@acme/a-${at}"`],
  ['wide gaps', (at: number) => `devices:${' '.repeat(1 + (at % 3))}"@acme/a-${at}"`],
])('%s', async (_name, line) => {
  await same(estate(many(line)));
});

test('a declared id that is written as a team with a number', async () => {
  const above = head.map((line) =>
    line.replace('it-desk:', '"@acme/team-3":').replace('it-desk', '"@acme/team-3"'),
  );
  await same(
    estate(
      many((at) => `devices: "@acme/team-${at}"`),
      above,
    ),
  );
});

test('names, whatever they are made of', async () => {
  const names = [
    ...[
      'Mail',
      'Webshop 12',
      'Straße der Nationen',
      'Système numéro',
      'Ünder',
      'a',
      'null',
      'null   ',
    ],
    ...[
      'false  ',
      'Mail: all',
      'Mail #1',
      'Mail # 1',
      "Bob's",
      '"Mail"',
      'ﬁ ligature',
      'ɐ turned',
      '×',
    ],
    ...['a'.repeat(199), 'a'.repeat(200), 'a'.repeat(201), 'é'.repeat(120), 'True story', 'Mail  '],
  ];
  const text = names.flatMap((name, at) => [
    ...[`  s-${at}:`, `    name: ${name}`, `    description: ${name}`, '    model: on-premises'],
  ]);
  await same(`${[...head, ...text].join('\n')}\n`);
});

test('ids that could mean something else', async () => {
  for (const id of [
    'null',
    'true',
    'y',
    'model',
    'name',
    'x-a',
    'a.b',
    'a-',
    'A-1',
    '1-a',
    `a-${'b'.repeat(99)}`,
  ]) {
    const services = [...many((at) => `service-${at}`), id].flatMap((one) => [
      `  ${one}:`,
      '    model: on-premises',
    ]);
    await same(`${[...head, ...services].join('\n')}\n`);
  }
});

test('ids that were chosen to meet in the table of pieces', async () => {
  const slots = new Map<number, string[]>();
  let met: string[] = [];
  for (let at = 0; met.length < 80; at++) {
    const id = `s-${at}`;
    const slot = slotOf(id);
    met = [...(slots.get(slot) ?? []), id];
    slots.set(slot, met);
  }
  const services = (ids: readonly string[]): string =>
    `${[...head, ...ids.flatMap((id) => [`  ${id}:`, '    model: on-premises'])].join('\n')}\n`;
  expect(siftText(services(met.slice(0, 40)), { least: 0 })).toBeDefined();
  expect(siftText(services(met), { least: 0 })).toBeUndefined();
  await same(services(met));
});

/** As src/sift-scan has it, for a short text. */
function slotOf(id: string): number {
  let hash = 0x811c9dc5 | 0;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619);
  const mixed = Math.imul(hash ^ Math.imul(-1, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & 4095;
}

test('more lines than there is room for', async () => {
  const services = Array.from({ length: 700 }, (_, at) => [
    ...[`  s-${at}:`, `    model: on-premises`, `    data: [d${at % 2}]`, `    regions: [r${at}]`],
  ]);
  await same(`${[...head, ...services.flat()].join('\n')}\n`);
});
