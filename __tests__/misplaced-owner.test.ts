/** What `unowned-duty` says of an owner that is there, in a place where it doesn't count. */
import { expect, test } from '@jest/globals';
import type { Finding } from '../src/estate/finding.ts';
import { pathText } from '../src/text/path-text.ts';
import { editText, findingsOf } from './rules/harness.ts';

const head = `version: 1
estate: acme
framework: google
services:
`;

async function unowned(services: string, top = head): Promise<Finding[]> {
  const findings = await findingsOf(`${top}${services}`);
  return findings.filter(({ rule }) => rule === 'unowned-duty');
}

/** The advice about one layer, with its place and its edits. */
async function about(services: string, layer = 'usage'): Promise<readonly unknown[]> {
  const found = (await unowned(services)).filter(({ subject }) => subject.layer === layer);
  expect(found).toHaveLength(1);
  const [{ remedy, path, edits }] = found as [Finding];
  return [pathText(path), remedy, edits.map(editText)];
}

const others = 'content: "@ann", access-policies: "@ann"';
const pasted = [
  'Add `usage: "@org/team"` under `services.mail.owners`.',
  ['add services.mail.owners.usage "@org/team"'],
];

test('an owner beside `owners` moves there, unless one owner is named for all', async () => {
  expect(await about(`  mail: { product: slack, model: saas, usage: ["@ann"] }\n`)).toEqual([
    'services.mail.usage',
    'Move `usage` under `owners`.',
    ['add services.mail.owners.usage ["@ann"]', 'remove services.mail.usage'],
  ]);
  expect(await about(`  mail: { product: slack, model: saas, usage: "@ann", owners: }\n`)).toEqual([
    'services.mail.usage',
    'Move `usage` under `owners`.',
    ['add services.mail.owners.usage "@ann"', 'remove services.mail.usage'],
  ]);
  for (const owners of ['[]', '5'])
    expect(
      await about(`  mail: { product: slack, model: saas, usage: "@ann", owners: ${owners} }\n`),
    ).toEqual(['services.mail.usage', 'Move `usage` under `owners`.', []]);
});

test.each(['""', '" "', '[]', '["@ann", " "]', '5', '["@ann", 5]', '{ a: "@ann" }', 'null'])(
  'what names nobody beside `owners` isn’t an owner: %s',
  async (value) => {
    const owners = `owners: { ${others} }`;
    const [, ...rest] = await about(
      `  mail: { product: slack, model: saas, usage: ${value}, ${owners} }\n`,
    );
    expect(rest).toEqual(pasted);
  },
);

test.each([
  ['ussage: "@ann"', true],
  ['ussage: ["@ann"]', true],
  ['ussage: ""', false],
  ['ussage: 5', false],
  ['odd: 5, ussage: "@ann"', true],
  ['x-odd: 5, ussage: "@ann"', true],
  ['x-usage: "@ann"', false],
  ['usag: "@bob", ussage: "@ann"', true],
  ['data: "@ann"', false],
])('a slip of a layer under `owners`: %s', async (text, isSlip) => {
  const [, remedy] = await about(
    `  mail: { product: slack, model: saas, owners: { ${others}, ${text} } }\n`,
  );
  expect(String(remedy).startsWith('Rename it to `usage`')).toBe(isSlip);
});

test('a key of your own is no slip, however near it is', async () => {
  const [, remedy] = await about(
    '  mail: { product: slack, model: saas, owners: { x-cess-policies: "@ann", usage: "@ann" } }\n',
    'access-policies',
  );
  expect(remedy).toBe('Add `access-policies: "@org/team"` under `services.mail.owners`.');
});

test('the first of two slips of one layer is the one that is renamed', async () => {
  expect(
    await about(
      `  mail: { product: slack, model: saas, owners: { ${others}, usag: "@bob", ussage: "@ann" } }\n`,
    ),
  ).toEqual([
    'services.mail.owners.usag',
    'Rename it to `usage`.',
    ['add services.mail.owners.usage "@bob"', 'remove services.mail.owners.usag'],
  ]);
});

test.each([
  [60, true],
  [61, false],
])('of %i keys under `owners`, slips are looked for among up to 60', async (count, isFound) => {
  const keys = Array.from({ length: count - 3 }, (_, at) => `x-${at}: 1`).join(', ');
  const [, remedy] = await about(
    `  mail: { product: slack, model: saas, owners: { ${others}, ${keys}, ussage: "@ann" } }\n`,
  );
  expect(remedy === 'Rename it to `usage`.').toBe(isFound);
});

test.each([
  [60, true],
  [61, false],
])(
  'of %i keys of an entry, one like `owners` is looked for among up to 60',
  async (count, isFound) => {
    const keys = Array.from({ length: count - 3 }, (_, at) => `x-${at}: 1`).join(', ');
    const [, remedy] = await about(
      `  mail: { product: slack, model: saas, ${keys}, ownrs: "@ann" }\n`,
    );
    expect(remedy === 'Rename it to `owners`.').toBe(isFound);
  },
);

test.each([
  ['owner: "@ann"', true],
  ['Owner: "@ann"', true],
  ['OWNERS: "@ann"', true],
  ['ownres: "@ann"', true],
  ['onrs: "@ann"', true],
  ['onr: "@ann"', false],
  ['ownrs:', false],
  ['ownrs: "@ann", owners:', false],
])('a slip of `owners` itself: %s', async (text, isSlip) => {
  const [, remedy, edits] = await about(`  mail: { product: slack, model: saas, ${text} }\n`);
  expect(remedy === 'Rename it to `owners`.').toBe(isSlip);
  if (isSlip) expect(edits).toEqual([]);
});

test.each([
  ['team: "@ann"', '"`team` isn’t one', '"@ann"', '"@ann"'],
  ['team: "@ann", name: Ann', '`team` and `name` aren’t layers', '"@ann"', '"@ann"'],
  ['name: "@ann"', '`name` isn’t one', '"@ann"', '"@ann"'],
  ['name: "@ann", role: Lead', '`name` and `role` aren’t layers', '[]', '[]'],
  ['secondary: "@bob", primary: "@ann"', 'aren’t layers', '["@ann", "@bob"]', '["@ann","@bob"]'],
  ['primary: "@ann", secondary: "@ann"', 'aren’t layers', '"@ann"', '"@ann"'],
])('roles under `owners`: %s', async (text, says, yaml, value) => {
  const [found] = await unowned(`  mail: { product: slack, model: saas, owners: { ${text} } }\n`);
  expect([found?.remedy, found?.edits.map(editText)]).toEqual([
    `For every duty of the entry, write \`owners: ${yaml}\`.`,
    [`set services.mail.owners ${value}`],
  ]);
  expect(pathText(found?.path ?? [])).toBe('services.mail.owners');
  expect(found?.reason.replaceAll("'", '’')).toContain(says.replace('"', ''));
});

test.each(['team: "@ann", content: "@ann"', 'team: "@ann", primary: ""', 'team: 5', ''])(
  'other keys under `owners` aren’t roles: %s',
  async (text) => {
    const [, remedy] = await about(
      `  mail: { product: slack, model: saas, owners: { ${text} } }\n`,
    );
    expect(remedy).toBe('Add `usage: "@org/team"` under `services.mail.owners`.');
  },
);

test('`owners` in the column of the ids belong to the entry right above them, of a service or a part', async () => {
  const below = 'Indent them by two more spaces.';
  const service = '  mail:\n    product: slack\n    model: saas\n';
  expect(await about(`${service}  owners: "@ann"\n`)).toEqual([
    'services.owners',
    below,
    ['add services.mail.owners "@ann"', 'remove services.owners'],
  ]);
  const [, notAbove] = await about(`  owners: "@ann"\n${service}`);
  expect(notAbove).not.toBe(below);
  const part =
    '  erp:\n    model: hybrid\n    parts:\n      mail:\n        product: slack\n        model: saas\n      owners: "@ann"\n';
  expect(await about(part)).toEqual([
    'services.erp.parts.owners',
    below,
    ['add services.erp.parts.mail.owners "@ann"', 'remove services.erp.parts.owners'],
  ]);
  for (const own of ['model: saas', 'product: slack', 'product: slack, model: saas']) {
    const found = await unowned(`${service}  owners: { ${own} }\n`);
    expect(found.filter(({ remedy }) => remedy === below)).toEqual([]);
  }
  const [, hasOwn] = await about(
    `  mail:\n    product: slack\n    model: saas\n    owners: {}\n  owners: "@ann"\n`,
  );
  expect(hasOwn).not.toBe(below);
});
