import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Framework, Layer } from '../../src/estate/framework.ts';
import { addOnIds, loadAddOn, withAddOns } from '../../src/frameworks/add-ons.ts';
import { builtInLayers, builtInsWith } from '../../src/frameworks/built-in-layers.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { messageOf } from '../../src/text/message.ts';
import { findingsOf, type Setting, short } from '../rules/harness.ts';

interface SourceLayer {
  readonly title: string;
  readonly duty: string;
  readonly 'applies-to'?: { readonly traits: readonly string[] };
  readonly parties: Readonly<Record<string, string>>;
  readonly derived: readonly string[];
  readonly from: Readonly<Record<string, readonly string[]>>;
}

const text = readFileSync(new URL('../fixtures/frameworks/ai-addon.yml', import.meta.url), 'utf8');
const source = parse(text) as {
  readonly 'applies-to': { readonly traits: readonly string[] };
  readonly sources: readonly { readonly id: string; readonly url?: string }[];
  readonly layers: Readonly<Record<string, SourceLayer>>;
};

async function addOn(id: string): Promise<Framework> {
  const found = await loadAddOn(id);
  if (found === undefined) throw new Error(`no add-on ${id}`);
  return found;
}

describe('ai', () => {
  test('has every cell, mark and word of its table', async () => {
    const { layers, sources } = await addOn('ai');
    expect(layers.map(({ id }) => id)).toEqual(Object.keys(source.layers));
    for (const { id, title, duty, parties, derived, from, appliesTo } of layers) {
      const stated = source.layers[id] as SourceLayer;
      const scope = stated['applies-to'] ?? source['applies-to'];
      expect({ title, duty, parties, derived, from, appliesTo }).toEqual({
        title: stated.title,
        duty: stated.duty,
        parties: stated.parties,
        derived: stated.derived,
        from: stated.from,
        appliesTo: scope.traits,
      });
    }
    expect(sources.map(({ id, url }) => [id, url])).toEqual(
      source.sources.map(({ id, url = null }) => [id, url]),
    );
  });

  test('says of every cell that is stated which source states it', async () => {
    for (const { id, parties, derived = [], from = {} } of (await addOn('ai')).layers) {
      for (const model of Object.keys(parties) as (keyof Layer['parties'])[]) {
        if (!derived.includes(model)) expect([id, model, from[model]]).not.toContain(undefined);
      }
    }
  });
});

test('exit has one layer, shared with every provider', async () => {
  const { layers } = await addOn('exit');
  expect(layers.map(({ id, parties }) => [id, parties])).toEqual([
    [
      'exit-and-portability',
      {
        'on-premises': 'customer',
        iaas: 'shared',
        caas: 'shared',
        paas: 'shared',
        faas: 'shared',
        saas: 'shared',
      },
    ],
  ]);
});

test('the list of layers by framework and add-on is theirs', async () => {
  const all = [...frameworkIds, ...addOnIds];
  expect(Object.keys(builtInLayers).sort()).toEqual([...all].sort());
  for (const id of all) {
    const found = (await loadFramework(id)) ?? (await addOn(id));
    expect([id, builtInLayers[id]]).toEqual([id, found.layers.map((layer) => layer.id)]);
  }
  expect(builtInsWith('configuration').map(({ id }) => id)).toEqual([defaultFramework]);
  expect(builtInsWith('ai-usage')).toEqual([{ id: 'ai', isAddOn: true }]);
});

describe('on top of a framework', () => {
  const row = (id: string, saas: 'customer' | 'shared' | 'provider', scope?: string[]): Layer => ({
    id,
    title: id,
    duty: 'Do it.',
    parties: { saas },
    ...(scope === undefined ? {} : { appliesTo: scope }),
  });
  const made = (id: string, ...layers: Layer[]): Framework => ({
    id,
    title: id,
    summary: '',
    sources: [],
    models: ['saas'],
    layers,
  });

  test('its layers come after those of the framework, whose name stays', () => {
    const both = withAddOns(made('own', row('a', 'customer')), [made('more', row('b', 'shared'))]);
    expect([both.id, both.addOns, both.layers.map(({ id }) => id)]).toEqual([
      'own',
      ['more'],
      ['a', 'b'],
    ]);
  });

  test.each([
    ['customer', 'provider', 'customer'],
    ['provider', 'shared', 'shared'],
  ] as const)('a layer that both have (%s, %s) is the %s’s', (one, other, most) => {
    const { layers } = withAddOns(made('own', row('a', one)), [made('more', row('a', other))]);
    expect(layers).toEqual([row('a', most)]);
  });

  test('no framework takes an add-on’s layer out by a scope of its own', () => {
    const hidden = made('own', row('a', 'customer', ['never']));
    expect(withAddOns(hidden, [made('more', row('a', 'customer'))]).layers).toEqual([
      row('a', 'customer'),
    ]);
    expect(withAddOns(hidden, [made('more', row('a', 'customer', ['ai']))]).layers).toEqual([
      row('a', 'customer', ['ai']),
    ]);
  });
});

const owners =
  'owners: { information-and-data: "@a/b", devices: "@a/b", accounts-and-identities: "@a/b", identity-infrastructure: "@a/b" }';

async function unownedIn(manifest: string, setting: Setting = {}): Promise<string[]> {
  const findings = await findingsOf(manifest, setting);
  return findings
    .filter(({ rule }) => rule !== 'missing-agreement')
    .map(({ rule, subject: { service, layer } }) => `${rule} ${service} ${layer}`);
}

describe('in a manifest', () => {
  test('the layers of ai are duties of the entries with the trait, and of no others', async () => {
    expect(
      await unownedIn(`version: 1
estate: acme
add-ons: [ai]
${owners}
services:
  chat: { model: saas, traits: [ai] }
  helper: { model: saas, traits: { ai: true, ai-agent: true } }
  mail: { model: saas }
  off: { model: saas, traits: { ai: false } }
`),
    ).toEqual([
      'unowned-duty chat ai-usage',
      'unowned-duty chat ai-data',
      'unowned-duty chat ai-application',
      'unowned-duty helper ai-usage',
      'unowned-duty helper ai-data',
      'unowned-duty helper ai-application',
      'unowned-duty helper ai-agents',
    ]);
  });

  test('parts take the traits of their service, and have the last word', async () => {
    expect(
      await unownedIn(`version: 1
estate: acme
add-ons: [ai]
${owners.replace('}', ', ai-data: "@a/b", ai-application: "@a/b" }')}
services:
  desk:
    model: hybrid
    traits: [ai]
    parts:
      front: { model: saas }
      back: { model: saas, traits: { ai: false } }
`),
    ).toEqual(['unowned-duty desk ai-usage']);
  });

  test('the policy’s add-ons hold on top of what the manifest names', async () => {
    const manifest = `version: 1
estate: acme
framework: google
add-ons: [exit]
owners: { content: "@a/b", access-policies: "@a/b", usage: "@a/b" }
services:
  chat: { model: saas, traits: [ai] }
`;
    expect(await unownedIn(manifest, { policy: 'version: 1\nadd-ons: [ai]\n' })).toEqual([
      'unowned-duty chat exit-and-portability',
      'unowned-duty chat ai-usage',
      'unowned-duty chat ai-data',
      'unowned-duty chat ai-application',
    ]);
  });

  test('a file may be one, and the file of the built-in one is', async () => {
    const manifest = `version: 1
estate: acme
add-ons: [./more.yml]
${owners}
services:
  chat: { model: saas, traits: [ai] }
  mail: { model: saas }
`;
    const builtIn = await unownedIn(manifest.replace('./more.yml', 'ai'));
    expect(builtIn).toHaveLength(3);
    expect(await unownedIn(manifest, { files: { 'more.yml': text } })).toEqual(builtIn);
  });

  test('a trait may be the file’s own word, and a slip in it is an error', async () => {
    const files = {
      'cards.yml': `version: 1
id: cards
title: Card data
layers:
  card-scope:
    title: Scope of card data
    duty: Know where card data is.
    applies-to: { traits: [card-data] }
    parties: { saas: customer }
`,
    };
    const manifest = (trait: string) => `version: 1
estate: acme
add-ons: [cards.yml]
${owners}
services:
  shop: { model: saas, traits: [${trait}] }
  box: { model: paas, owners: { applications: "@a/b", network-controls: "@a/b" } }
`;
    expect(await unownedIn(manifest('card-data'), { files })).toEqual([
      'unowned-duty shop card-scope',
    ]);
    const slip = (await findingsOf(manifest('card-dta'), { files })).find(
      ({ rule }) => rule === 'schema',
    );
    expect(slip && [short(slip), messageOf(slip)]).toEqual([
      '6:33 schema',
      'Unknown trait. There is no trait `card-dta`. Did you mean `card-data`?',
    ]);
    expect(
      await unownedIn(manifest('card-data').replace('model: saas', 'model: paas'), { files }),
    ).toContain('uncovered-model shop null');
  });

  test.each([
    [
      'add-ons: [exti]',
      '3:11 schema',
      'Unknown add-on. There is no add-on `exti`. Did you mean `exit`?',
    ],
    [
      'add-ons: [./none.yml]',
      '3:11 schema',
      "Unreadable add-on file. The add-on file `./none.yml` doesn't exist (looked for none.yml). Write its path relative to this manifest.",
    ],
    ['add-ons: [./broken.yml]', '1:1 schema', 'Missing key. The add-on has no `title`.'],
  ])('%s is an error', async (line, place, message) => {
    const files = { 'broken.yml': 'version: 1\nid: x\nlayers: {}\n' };
    const found = await findingsOf(
      `version: 1\nestate: acme\n${line}\n${owners}\nservices: { mail: { model: saas } }\n`,
      { files },
    );
    const [first] = found.filter(({ rule }) => rule === 'schema');
    expect(first && [short(first), messageOf(first)]).toEqual([
      place,
      expect.stringContaining(message),
    ]);
  });

  test('a policy that names none which exists stops the check', async () => {
    await expect(
      findingsOf(`version: 1\nestate: acme\nservices: {}\n`, {
        policy: 'version: 1\nadd-ons: [egress]\n',
      }),
    ).rejects.toThrow(/There is no add-on `egress`/);
  });
});
