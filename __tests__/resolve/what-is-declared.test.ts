import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import type { Entry, Manifest } from '../../src/estate/manifest.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { resolveManifest } from '../../src/resolve/resolve.ts';
import { pathText } from '../../src/text/path-text.ts';

const catalogue = await loadCatalogue();
const framework = await loadFramework('microsoft');

function resolved(text: string): Manifest {
  return resolveManifest(parseSource('cloud-services.yml', text), {
    framework,
    product: catalogue.get,
    kinds: catalogue.kinds(),
    providers: [],
    today: 20_000,
  });
}

function entryOf(text: string): Entry {
  const [entry] = resolved(`services:\n  s: ${text}\n`).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

test.each([
  ['"https://provider.systems/a"', true],
  ['5', true],
  ['" "', false],
  ['', false],
])('an agreement with the address %s is named: %s', (url, named) => {
  expect(entryOf(`{ model: saas, agreement: { url: ${url} } }`).agreement?.named).toBe(named);
});

test('what a vendor says of its own product is our reading for others of the kind', () => {
  const system = (text: string) =>
    entryOf(text).cells.find(({ layer }) => layer.id === 'operating-system');
  const said = { origin: 'kind', party: 'customer' };
  expect(system('{ model: iaas, product: azure-virtual-desktop }')).toMatchObject({
    ...said,
    derived: false,
  });
  expect(system('{ model: iaas, kind: vdi }')).toMatchObject({ ...said, derived: true });
});

test('a layer that the entry settles itself is nobody’s reading, and has no other ground', () => {
  const { cells } = entryOf('{ model: saas, responsibilities: { applications: shared } }');
  const cell = cells.find(({ layer }) => layer.id === 'applications');
  expect(cell).toMatchObject({ party: 'shared', origin: 'entry', derived: false, ground: null });
});

test('an owner is named without the blanks around it, alone, in a list, and for all', () => {
  const owners = (text: string) =>
    entryOf(`{ model: saas, owners: ${text} }`).cells.find(({ layer }) => layer.id === 'devices')
      ?.owners;
  expect(owners('{ devices: " @acme/a " }')).toEqual(['@acme/a']);
  expect(owners('{ devices: [" @acme/a", "@acme/b "] }')).toEqual(['@acme/a', '@acme/b']);
  expect(owners('" @acme/a "')).toEqual(['@acme/a']);
});

test.each([
  ['0', 0],
  ['30', 30],
  ['1.5', null],
  ['-1', null],
  ['"30"', null],
])('days of notice are whole and not negative: %s', (written, expected) => {
  const url = 'https://provider.systems/a';
  const { agreement } = entryOf(
    `{ model: saas, agreement: { url: "${url}", notice-days: ${written} } }`,
  );
  expect(agreement?.noticeDays).toBe(expected);
});

test.each(['soon', '3', '2026-02-30', '[2026-01-01]'])(
  'a date that is none has no day: %s',
  (date) => {
    const { agreement } = entryOf(
      `{ model: saas, agreement: { url: "https://provider.systems/a", ends: ${date} } }`,
    );
    expect(agreement?.dateAt('ends')).toBe(null);
  },
);

test('a provider is the same with blanks around its name and in any case', () => {
  const { entries } = resolved(`
agreements: { " Initech ": { url: "https://provider.systems/a" } }
services:
  a: { model: saas, provider: INITECH }
  b: { model: saas, provider: "initech  " }
  c: { model: hybrid, provider: " Initech", parts: { one: { model: saas } } }
`);
  expect(entries.map(({ agreement, provider }) => [agreement?.url, provider])).toEqual([
    ['https://provider.systems/a', 'INITECH'],
    ['https://provider.systems/a', 'initech'],
    ['https://provider.systems/a', 'Initech'],
  ]);
});

test('agreements by provider: the first of a name in any case, with all that it says', () => {
  const { agreements, entries } = resolved(`
agreements:
  x-note: { url: "https://provider.systems/note" }
  odd: text
  x-x-: {}
  Initech: { url: "https://provider.systems/a", title: A, reference: R, law: L, exit: E, notice-days: 30, reviewed: 2026-01-02, starts: 2025-01-01, ends: "2027-01-01" }
  initech: { url: "https://provider.systems/b" }
  globex-x-: { url: our wiki, notice-days: -1, reviewed: 2026-02-30, ends: 3 }
services:
  a: { model: saas, provider: initech }
  b: { model: saas, provider: " GLOBEX-X- " }
  c: { model: saas, provider: x-note }
  d: { model: saas }
  e: { model: saas, provider: initech, agreement: { url: "https://provider.systems/own" } }
`);
  expect(agreements.map(({ provider }) => provider)).toEqual(['Initech', 'initech', 'globex-x-']);
  const [first, , last] = agreements;
  expect(first).toMatchObject({
    url: 'https://provider.systems/a',
    title: 'A',
    reference: 'R',
    law: 'L',
    exit: 'E',
    noticeDays: 30,
    reviewed: '2026-01-02',
    named: true,
  });
  expect(first?.dateAt('starts')?.date).toBe('2025-01-01');
  expect(pathText(first?.dateAt('ends')?.path ?? [])).toBe('agreements.Initech.ends');
  expect(last).toMatchObject({
    url: null,
    noticeDays: null,
    reviewed: null,
    reviewedDay: null,
    named: true,
  });
  expect(last?.written).toEqual({ url: 'our wiki', kind: expect.not.stringMatching(/^address$/) });
  expect([last?.dateAt('ends'), last?.dateAt('starts')]).toEqual([null, null]);
  expect(entries.map(({ agreement }) => agreement?.written?.url)).toEqual([
    'https://provider.systems/a',
    'our wiki',
    undefined,
    undefined,
    'https://provider.systems/own',
  ]);
});

test('responsibilities: a party, or a map with one, whose clause and reason count if they say something', () => {
  const { splits } = entryOf(`
    model: saas
    responsibilities:
      devices: provider
      identity-infrastructure: { party: shared, clause: Annex 2, reason: "-" }
      network-controls: { party: not-applicable, clause: TBD, reason: No network here }
      x-note: customer
      Odd Key: customer
      operating-system: nobody
      physical-hosts: { clause: Annex 2 }
      applications: customer`);
  expect(
    splits.map(({ layer, party, clause, emptyClause, reason, emptyReason, path }) => [
      ...[layer, party, clause, emptyClause, reason, emptyReason],
      pathText(path),
    ]),
  ).toEqual([
    ['devices', 'provider', null, null, null, null, 'services.s.responsibilities.devices'],
    ['identity-infrastructure', 'shared', 'Annex 2', null, null, '-', expect.anything()],
    ['network-controls', 'not-applicable', null, 'TBD', 'No network here', null, expect.anything()],
    ['applications', 'customer', null, null, null, null, expect.anything()],
  ]);
});

test('waivers: whole with a reason, a day and an approver; without effect where one of them is no such thing', () => {
  const { waivers, refusedWaivers } = entryOf(`
    model: saas
    waivers:
      x-note: { reason: New laptops, expires: 2027-01-01, approved-by: "@acme/ciso" }
      applications: text
      devices: { reason: New laptops, expires: 2027-01-01, approved-by: " @acme/ciso " }
      network-controls: { expires: 2027-01-01, approved-by: "@acme/ciso" }
      operating-system: { reason: New laptops, approved-by: "@acme/ciso" }
      physical-hosts: { reason: New laptops, expires: 2027-02-30, approved-by: "@acme/ciso" }
      physical-network: { reason: New laptops, expires: 2027-01-01 }
      information-and-data: { reason: TBD, expires: 2027-01-01, approved-by: "@acme/ciso" }
      accounts-and-identities: { reason: New laptops, expires: 2027-01-01, approved-by: TBD }
      identity-infrastructure: { reason: New directory, expires: 2027-01-02, approved-by: "@acme/ciso" }`);
  expect(
    waivers.map(({ layer, reason, expires, expiresDay, approvedBy }) => [
      layer,
      reason,
      expires,
      expiresDay,
      approvedBy,
    ]),
  ).toEqual([
    ['devices', 'New laptops', '2027-01-01', 20_819, '@acme/ciso'],
    ['identity-infrastructure', 'New directory', '2027-01-02', 20_820, '@acme/ciso'],
  ]);
  expect(
    refusedWaivers.map(({ layer, reason, approver }) => [layer, reason?.text, approver?.text]),
  ).toEqual([
    ['information-and-data', 'TBD', undefined],
    ['accounts-and-identities', undefined, 'TBD'],
  ]);
});

test.each([
  ['{ model: paas, product: aws-sqs }', 'aws-sqs', ['aws-sqs'], 'not-applicable'],
  [
    '{ model: paas, product: aws-sqs, products: [aws-sqs, aws-sqs] }',
    'aws-sqs',
    ['aws-sqs'],
    'not-applicable',
  ],
  [
    '{ model: paas, product: aws-sqs, products: [aws-sns] }',
    'aws-sqs',
    ['aws-sqs', 'aws-sns'],
    'not-applicable',
  ],
  ['{ model: paas, product: aws-sqs, products: [nonesuch] }', 'aws-sqs', ['aws-sqs'], 'shared'],
  ['{ model: paas, products: [nonesuch, aws-sqs] }', null, ['aws-sqs'], 'shared'],
  ['{ model: paas, product: nonesuch }', 'nonesuch', [], 'shared'],
  ['{ model: paas }', null, [], 'shared'],
])('%s names %j, of which are known %j; applications: %s', (text, productId, ids, party) => {
  const entry = entryOf(text);
  expect(entry.productId).toBe(productId);
  expect(entry.product?.id ?? null).toBe(ids.includes(productId ?? '') ? productId : null);
  expect(entry.named.map(({ id }) => id)).toEqual(ids);
  // What nobody knows leaves the whole column of the model to the customer.
  expect(entry.cells.find(({ layer }) => layer.id === 'applications')?.party).toBe(party);
});

test('a kind of the entry has its traits, beside those that the entry adds and takes away', () => {
  expect(entryOf('{ model: paas, kind: dns }').traits).toEqual(['network-control']);
  expect(entryOf('{ model: paas, kind: dns, traits: [agent] }').traits).toEqual(
    expect.arrayContaining(['network-control', 'agent']),
  );
  expect(entryOf('{ model: paas, kind: dns, traits: { network-control: false } }').traits).toEqual(
    [],
  );
  expect(entryOf('{ model: paas }').traits).toEqual([]);
});

test('teams and people: what they are called and how they are reached', () => {
  const { teams, people } = resolved(`
teams:
  x-off: { name: Off }
  desk: { name: Service desk, contact: [it@acme.corp, "#it"], github: "@acme/desk", organisation: acme, email: no@acme.corp }
  odd: text
people:
  jane: { name: Jane, email: jane@acme.corp, contact: no@acme.corp, organisation: no }
`);
  expect(teams.map(({ span: _, ...team }) => team)).toEqual([
    {
      id: 'desk',
      name: 'Service desk',
      contacts: ['it@acme.corp', '#it'],
      github: '@acme/desk',
      organisation: 'acme',
      path: ['teams', 'desk'],
    },
    {
      id: 'odd',
      name: null,
      contacts: [],
      github: null,
      organisation: null,
      path: ['teams', 'odd'],
    },
  ]);
  expect(people.map(({ span: _, ...person }) => person)).toEqual([
    {
      id: 'jane',
      name: 'Jane',
      contacts: ['jane@acme.corp'],
      github: null,
      organisation: null,
      path: ['people', 'jane'],
    },
  ]);
});

test('owners of what is no duty: each once, with why, and not where another entry needs it', () => {
  const idle = (services: string, owners = '{}') =>
    resolved(`owners: ${owners}\nservices:\n${services}`).idleOwners.map(
      ({ path, why }) => `${pathText(path)} ${why}`,
    );
  const all = '"*": "@acme/all"';
  expect(idle(`  a: { model: saas, owners: { ${all} } }\n`)).toEqual([]);
  expect(idle(`  a: { model: saas, owners: { devices: "@ann", ${all} } }\n`)).toEqual([]);
  expect(idle(`  a: { model: saas, owners: { operating-system: "@ann", ${all} } }\n`)).toEqual([
    'services.a.owners.operating-system provider',
  ]);
  expect(idle(`  a: { model: saas, owners: { nonsense: "@ann" } }\n`)).toEqual([
    'services.a.owners.nonsense unknown-layer',
  ]);
  expect(
    idle(
      '  a: { model: saas }\n  b: { model: iaas }\n',
      '{ operating-system: "@ann", physical-hosts: "@ann" }',
    ),
  ).toEqual(['owners.physical-hosts provider']);
  const every =
    '{ information-and-data: "@a", devices: "@a", accounts-and-identities: "@a", identity-infrastructure: "@a", "*": "@b" }';
  expect(idle(`  a: { model: saas, owners: ${every} }\n`)).toHaveLength(1);
  expect(idle(`  a: { owners: { devices: "@ann" } }\n`)).toEqual([
    'services.a.owners.devices unclear',
  ]);
});
