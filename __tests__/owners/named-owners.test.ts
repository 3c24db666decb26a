import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSource } from '../../src/init/draft-duties.ts';
import { namedOwners, ownersToVerify } from '../../src/resolve/named-owners.ts';
import { pathText } from '../../src/text/path-text.ts';

const text = `version: 1
estate: acme
teams:
  desk: { github: "@acme/Desk" }
  x-desk: { github: "@acme/ignored" }
  "@acme/declared": {}
owners: { devices: ["@acme/desk", "@acme/data"], x-note: "@acme/ignored" }
services:
  mail:
    model: saas
    owners: &same { devices: "@ACME/desk", applications: "@acme/declared", usage: [TBD, aws, "@vendor", "@ann"] }
    waivers:
      a: { approved-by: "@Ann" }
      x-b: { approved-by: "@ignored" }
      c: { approved-by: a@b.example }
  chat: { owners: *same }
  x-old: { owners: { devices: "@acme/ignored" } }
  erp:
    parts:
      one: { owners: { devices: "@bob" }, waivers: { devices: { approved-by: "@acme/desk" } } }
`;

test('each owner once, in the order of the file, with every place', () => {
  const found = namedOwners(parseSource('a.yml', text), ['Vendor']);
  const shown = found.map(({ text: name, kind, places }) => [
    name,
    kind,
    places.map(({ span, path }) => `${text.slice(span.start, span.end)} ${pathText(path)}`),
  ]);
  expect(shown).toEqual([
    [
      '@acme/Desk',
      'github-team',
      [
        '"@acme/Desk" teams.desk.github',
        '"@acme/desk" owners.devices[0]',
        '"@ACME/desk" services.mail.owners.devices',
        '"@acme/desk" services.erp.parts.one.waivers.devices.approved-by',
      ],
    ],
    ['@acme/data', 'github-team', ['"@acme/data" owners.devices[1]']],
    [
      '@ann',
      'user',
      ['"@ann" services.mail.owners.usage[3]', '"@Ann" services.mail.waivers.a.approved-by'],
    ],
    ['@bob', 'user', ['"@bob" services.erp.parts.one.owners.devices']],
  ]);
  expect(found[0]?.places.at(-1)).toMatchObject({ service: 'erp', part: 'one', layer: 'devices' });
});

test('one that names nobody keeps no other from being named', () => {
  const found = namedOwners(
    parseSource(
      'a.yml',
      `teams:
  none: {}
  odd: { github: [] }
  desk: { github: "@acme/desk" }
people:
  x-ann: { github: "@ignored" }
  bob: { github: "@bob" }
services:
  x-mail: {}
  chat: text
  erp:
    waivers:
      a: text
      b: { approved-by: 3 }
      c: { approved-by: "@carol" }
    parts:
      one: text
      two: { owners: { "*": "@dan" } }
  wiki: { owners: { devices: ["@erin", "@ERIN"] } }
`,
    ),
  );
  expect(
    found.map(({ text: name, places: [place] }) => [
      name,
      place?.service,
      place?.part,
      place?.layer,
    ]),
  ).toEqual([
    ['@acme/desk', null, null, null],
    ['@bob', null, null, null],
    ['@carol', 'erp', null, 'c'],
    ['@dan', 'erp', 'two', null],
    ['@erin', 'wiki', null, 'devices'],
  ]);
});

test('over several manifests each owner once, as written first', () => {
  const one = parseSource('a.yml', 'owners: { a: "@Ann" }');
  const other = parseSource('b.yml', 'owners: { a: ["@ann", "@bob"] }');
  expect([...ownersToVerify([one, other], [])]).toEqual([
    ['@ann', '@Ann'],
    ['@bob', '@bob'],
  ]);
});

test('whatever stands in a file, it throws nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const source = parseSource(
        'a.json',
        JSON.stringify({ owners: value, services: { a: value } }),
      );
      expect(Array.isArray(namedOwners(source))).toBe(true);
    }),
  );
});

test('in the order of the file also where the estate comes last', () => {
  const late = `services:
  mail: { owners: { devices: "@acme/mail" } }
people:
  ann: { github: "@ann" }
owners: { usage: "@acme/all" }
`;
  const found = namedOwners(parseSource('a.yml', late));
  expect(found.map(({ text: name }) => name)).toEqual(['@acme/mail', '@ann', '@acme/all']);
});
