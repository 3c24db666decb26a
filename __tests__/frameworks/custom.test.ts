import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Framework } from '../../src/estate/framework.ts';
import type { Value } from '../../src/estate/value.ts';
import { customFramework, extendsOf } from '../../src/frameworks/custom.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { locate } from '../../src/parse/line-index.ts';
import { messageOf } from '../../src/text/message.ts';
import { pathText } from '../../src/text/path-text.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/framework.schema.json', import.meta.url), 'utf8'),
);
const isShaped = new Ajv2020({ strict: false }).compile(schema);

interface Read {
  readonly framework: Framework | undefined;
  /** `line:column path: message`. */
  readonly problems: readonly string[];
  readonly shaped: boolean;
}

async function read(text: string): Promise<Read> {
  const source = parseSource('framework.yml', text);
  expect(source.problems).toEqual([]);
  const base = await loadFramework(extendsOf(source) ?? '');
  const { framework, problems } = customFramework(source, base);
  return {
    framework,
    shaped: isShaped(source.value),
    problems: problems.map(({ title, reason, remedy, span, path }) => {
      const { line, column } = locate(source, span);
      return `${line}:${column} ${pathText(path)}: ${messageOf({ title, reason, remedy })}`;
    }),
  };
}

const acme = `version: 1
id: acme
title: Acme's split
extends: microsoft
layers:
  backup:
    title: Backup and recovery
    duty: Set scope and retention, keep a copy you can restore from, test the restore.
    parties: { on-premises: customer, iaas: customer, caas: customer, paas: shared, faas: shared, saas: shared }
  devices:
    parties: { saas: shared }
`;

describe('a file that extends a framework', () => {
  test('adds its layers behind those of the base and changes cells', async () => {
    const { framework, problems } = await read(acme);
    const microsoft = await loadFramework('microsoft');
    expect(problems).toEqual([]);
    expect(framework?.id).toBe('acme');
    expect(framework?.title).toBe("Acme's split");
    expect(framework?.models).toEqual(microsoft?.models);
    const ids = microsoft?.layers.map((layer) => layer.id) ?? [];
    expect(framework?.layers.map((layer) => layer.id)).toEqual([...ids, 'backup']);
    const devices = framework?.layers.find((layer) => layer.id === 'devices');
    expect(devices?.parties).toEqual({ ...microsoft?.layers[1]?.parties, saas: 'shared' });
    expect(devices?.title).toBe('Devices (mobile and PCs)');
    expect(framework?.notes?.[0]).toBe('Extends microsoft: adds backup; changes devices.');
    expect(framework?.sources).toEqual(microsoft?.sources);
  });

  test('leaves the layers that it does not name as they are', async () => {
    const { framework } = await read(acme);
    const microsoft = await loadFramework('microsoft');
    for (const layer of microsoft?.layers ?? []) {
      if (layer.id === 'devices') continue;
      expect(framework?.layers.find((one) => one.id === layer.id)).toEqual(layer);
    }
  });

  test('a cell that it states is no longer derived, unless it marks it so', async () => {
    const { framework } = await read(
      'id: a\nextends: microsoft\nlayers:\n  devices:\n    parties: { caas: customer }\n  applications:\n    parties: { caas: shared, faas: customer }\n    derived: [caas]\n',
    );
    const of = (id: string) => framework?.layers.find((layer) => layer.id === id);
    expect(of('devices')?.derived).toEqual(['faas']);
    expect(of('applications')?.derived).toEqual(['caas']);
  });

  test('keeps what a row includes, and can say it anew', async () => {
    const { framework, problems } = await read(
      'id: a\nextends: aws\nlayers:\n  global-infrastructure:\n    duty: Lock the room.\n  foundation-services:\n    includes: [physical-hosts]\n',
    );
    expect(problems).toEqual([]);
    const of = (id: string) => framework?.layers.find((layer) => layer.id === id)?.includes;
    expect(of('global-infrastructure')).toEqual([
      'physical-hosts',
      'physical-network',
      'physical-datacenter',
    ]);
    expect(of('foundation-services')).toEqual(['physical-hosts']);
    expect(of('customer-data')).toEqual(['information-and-data']);
    expect(of('client-side-encryption')).toBeUndefined();
  });

  test('can give a column to a framework that has none', async () => {
    const { framework, problems } = await read(
      'id: a\nextends: google\nlayers:\n  identity:\n    parties: { faas: shared }\n',
    );
    expect(problems).toEqual([]);
    expect(framework?.models).toEqual(['iaas', 'paas', 'faas', 'saas']);
  });

  test('keeps only the models that it lists', async () => {
    const { framework, problems } = await read(
      'id: a\nextends: microsoft\nmodels: [saas, caas]\nlayers: {}\n',
    );
    expect(problems).toEqual([]);
    expect(framework?.models).toEqual(['caas', 'saas']);
    for (const { parties, derived } of framework?.layers ?? []) {
      expect(Object.keys(parties)).toEqual(['caas', 'saas']);
      expect(derived).toEqual(['caas']);
    }
  });

  test('can rewrite a title and a duty, and ignores keys that start with x-', async () => {
    const { framework, problems } = await read(
      'id: a\nextends: microsoft\nx-a: 1\nlayers:\n  x-b: {}\n  devices: { title: Laptops, duty: Lock them., x-c: 1, parties: { x-d: 1 } }\n',
    );
    expect(problems).toEqual([]);
    expect(framework?.layers[1]).toMatchObject({
      id: 'devices',
      title: 'Laptops',
      duty: 'Lock them.',
    });
    expect(framework?.layers).toHaveLength(10);
  });
});

test('a whole framework has its own layers, models and sources', async () => {
  const { framework, problems, shaped } = await read(`id: two-rows
title: Two rows
summary: Enough for us.
sources:
  - { title: Cloud policy, url: https://example.com/policy, date: 2026-03-01, note: Section 4 }
  - { title: Minutes }
layers:
  data: { title: Data, duty: Classify it., parties: { saas: customer, iaas: customer } }
  machines: { title: Machines, duty: Patch them., parties: { iaas: customer, saas: provider }, derived: [saas] }
`);
  expect(problems).toEqual([]);
  expect(shaped).toBe(true);
  expect(framework).toEqual({
    id: 'two-rows',
    title: 'Two rows',
    summary: 'Enough for us.',
    sources: [
      {
        title: 'Cloud policy',
        url: 'https://example.com/policy',
        date: '2026-03-01',
        note: 'Section 4',
      },
      { title: 'Minutes', url: null, date: null },
    ],
    models: ['iaas', 'saas'],
    layers: [
      {
        id: 'data',
        title: 'Data',
        duty: 'Classify it.',
        parties: { saas: 'customer', iaas: 'customer' },
      },
      {
        id: 'machines',
        title: 'Machines',
        duty: 'Patch them.',
        parties: { iaas: 'customer', saas: 'provider' },
        derived: ['saas'],
      },
    ],
  });
});

const layer = '{ title: T, duty: D., parties: { saas: customer } }';

/** Broken in ways that the schema cannot see: what is said, and where. */
const broken: readonly [name: string, text: string, problems: readonly string[]][] = [
  [
    'the id of a built-in framework',
    `id: aws\ntitle: Ours\nlayers:\n  a: ${layer}\n`,
    [
      '1:5 id: Framework id already taken. "aws" is the id of a built-in framework, so reports couldn\'t tell the two apart. Choose another id, such as `our-aws`.',
    ],
  ],
  [
    'no layer',
    'id: a\ntitle: A\nlayers: {}\n',
    [
      '3:9 layers: Framework without layers. Nobody would have a duty under this framework. List its layers under `layers`.',
    ],
  ],
  [
    'nothing but a comment of its own under layers',
    'id: a\ntitle: A\nlayers: { x-note: soon }\n',
    [
      '3:9 layers: Framework without layers. Nobody would have a duty under this framework. List its layers under `layers`.',
    ],
  ],
  [
    'a new layer without title, duty and parties, near one of the base',
    'id: a\nextends: microsoft\nlayers:\n  device:\n    parties: { saas: shared }\n',
    [
      '4:3 layers.device: Incomplete layer. The layer "device" has no `title` and no `duty`. The framework microsoft has no such layer, so it is a new one. Add them, or did you mean `devices`?',
    ],
  ],
  [
    'a new layer without parties, near nothing',
    'id: a\nextends: aws\nlayers:\n  backup:\n    title: Backup\n    duty: Restore it.\n',
    [
      '4:3 layers.backup: Incomplete layer. The layer "backup" has no `parties`. The framework aws has no such layer, so it is a new one. Add it.',
    ],
  ],
  [
    'a layer without a cell',
    `id: a\ntitle: A\nlayers:\n  a: ${layer}\n  b: { title: B, duty: D., parties: {} }\n`,
    [
      '5:37 layers.b.parties: Layer without a cell. The layer "b" doesn\'t say who is responsible for it under any model of this framework. Add a cell under `parties`, such as `saas: shared`.',
    ],
  ],
  [
    'a model that is listed and never used',
    `id: a\ntitle: A\nmodels: [saas, paas, iaas]\nlayers:\n  a: ${layer}\n`,
    [
      '3:9 models: Model without cells. No layer says who is responsible under "iaas" and "paas". Add the cells under `parties`, or remove them from `models`.',
    ],
  ],
  [
    'a cell for a model that is not listed',
    `id: a\ntitle: A\nmodels: [saas]\nlayers:\n  a: { title: A, duty: D., parties: { saas: customer, paas: shared } }\n`,
    [
      '5:55 layers.a.parties.paas: Cell for an unlisted model. This framework lists its models, and "paas" isn\'t among them. Add it to `models`, or remove the cell.',
    ],
  ],
  [
    'a model listed twice',
    `id: a\ntitle: A\nmodels: [saas, saas]\nlayers:\n  a: ${layer}\n`,
    ['3:9 models: Duplicate model. "saas" is listed twice. Name each model once.'],
  ],
  [
    'a mark on a cell that is not there',
    'id: a\ntitle: A\nlayers:\n  a:\n    title: A\n    duty: D.\n    parties: { saas: customer }\n    derived: [paas]\n',
    [
      '8:14 layers.a.derived: Derived cell missing. "paas" is marked as derived, but the layer has no cell for it. Add it under `parties`, or remove the mark.',
    ],
  ],
  [
    'two layers of one title',
    `id: a\ntitle: A\nlayers:\n  a: ${layer}\n  b: ${layer.replace('title: T', 'title: t')}\n`,
    [
      '5:15 layers.b.title: Duplicate layer title. The layers "b" and "a" have the same title, "t". Give each a different one.',
    ],
  ],
  [
    'a title that the base has already',
    'id: a\nextends: microsoft\nlayers:\n  pcs: { title: Operating system, duty: D., parties: { saas: shared } }\n',
    [
      '4:17 layers.pcs.title: Duplicate layer title. The layers "pcs" and "operating-system" have the same title, "Operating system". Give each a different one.',
    ],
  ],
  [
    'a layer that changes nothing',
    'id: a\nextends: microsoft\nlayers:\n  devices: {}\n',
    [
      '4:3 layers.devices: Layer without a change. The layer "devices" changes nothing. Say what differs, or remove it.',
    ],
  ],
];

/** Broken in ways that the schema reports too; nothing may depend on its having spoken first. */
const misshapen: readonly [name: string, text: string, problems: readonly string[]][] = [
  [
    'a base that does not exist, near one that does',
    'id: a\nextends: microsft\nlayers: {}\n',
    [
      '2:10 extends: Unknown framework. There is no built-in framework `microsft` to extend. Did you mean `microsoft`?',
    ],
  ],
  [
    'a base that does not exist, near none',
    'id: a\nextends: nist-800-145\nlayers: {}\n',
    [
      '2:10 extends: Unknown framework. There is no built-in framework `nist-800-145` to extend. Use one of common, microsoft, microsoft-2026, aws, google.',
    ],
  ],
  [
    'hybrid as a model',
    `id: a\ntitle: A\nmodels: [saas, hybrid]\nlayers:\n  a: ${layer}\n`,
    [
      "3:9 models: No column for hybrid. `hybrid` can't be a column: each part of a hybrid service has its own model. Remove it.",
    ],
  ],
  [
    'hybrid as a cell',
    'id: a\ntitle: A\nlayers:\n  a: { title: A, duty: D., parties: { saas: customer, hybrid: shared } }\n',
    [
      "4:55 layers.a.parties.hybrid: No column for hybrid. `hybrid` can't be a column: each part of a hybrid service has its own model. Remove it.",
    ],
  ],
];

describe('a broken file is told what is wrong, and where', () => {
  test.each(broken)('%s', async (_, text, problems) => {
    const result = await read(text);
    expect(result.problems).toEqual(problems);
    expect(result.shaped).toBe(true);
  });

  test.each(misshapen)('%s', async (_, text, problems) => {
    const result = await read(text);
    expect(result.problems).toEqual(problems);
    expect(result.shaped).toBe(false);
  });
});

test('all problems of a file appear at once', async () => {
  const { problems, framework } = await read(
    'id: google\nextends: microsoft\nmodels: [saas, saas]\nlayers:\n  devices: {}\n  backup: { title: B }\n',
  );
  expect(problems).toHaveLength(4);
  expect(framework?.layers).toHaveLength(10);
});

test('any structure gives an answer', async () => {
  const microsoft = await loadFramework('microsoft');
  const key = fc.oneof(
    fc.constantFrom(
      'id',
      'title',
      'extends',
      'models',
      'layers',
      'parties',
      'duty',
      'derived',
      'devices',
      'saas',
      'hybrid',
      'sources',
      '__proto__',
      'constructor',
    ),
    fc.string(),
  );
  const leaf = fc.oneof(
    fc.constantFrom('microsoft', 'saas', 'shared', 'hybrid'),
    fc.string(),
    fc.integer(),
    fc.constant(null),
  );
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, value), fc.boolean(), (root, extend) => {
      const source = { file: 'f.yml', text: '', value: root as Value, problems: [] };
      const { framework, problems } = customFramework(source, extend ? microsoft : undefined);
      expect(Array.isArray(problems)).toBe(true);
      if (framework !== undefined) expect(framework.layers.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
