import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { allParties, models, parties } from '../../src/estate/framework.ts';
import { defaultFramework, frameworkIds, loadFramework } from '../../src/frameworks/index.ts';
import { rules } from '../../src/rules/index.ts';

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
}

const names = ['cloud-services', 'policy', 'framework'] as const;

function read(name: string): Schema {
  return JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'));
}

/** Every schema within a schema, with its path; notes and literal values are no schemas. */
function* within(schema: unknown, path = ''): Generator<[string, Schema]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) {
    for (const [at, item] of schema.entries()) yield* within(item, `${path}/${at}`);
    return;
  }
  yield [path, schema as Schema];
  for (const [keyword, value] of Object.entries(schema)) {
    if (['enum', 'const', 'examples', 'defaultSnippets', 'required', 'type'].includes(keyword))
      continue;
    const isMap = ['properties', 'patternProperties', '$defs'].includes(keyword);
    if (!isMap) yield* within(value, `${path}/${keyword}`);
    else {
      for (const [key, item] of Object.entries(value as object)) {
        yield* within(item, `${path}/${keyword}/${key}`);
      }
    }
  }
}

function strict(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  return ajv.addVocabulary([
    'enumDescriptions',
    'patternErrorMessage',
    'defaultSnippets',
    'doNotSuggest',
  ]);
}

describe.each(names)('schema/%s.schema.json', (name) => {
  const schema = read(name);

  test('is draft 2020-12, with its own address, and compiles strictly', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toMatch(new RegExp(`^https://[^?#]+/schema/${name}\\.schema\\.json$`));
    const ajv = strict();
    expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('describes every property', () => {
    const bare = [...within(schema)].flatMap(([path, one]) =>
      Object.entries(one.properties ?? {})
        .filter(([, property]) => typeof property === 'object' && !property.description?.trim())
        .map(([key]) => `${path}/${key}`),
    );
    expect(bare).toEqual([]);
  });

  test('says what each value of an enum means', () => {
    const enums = [...within(schema)].filter(([, one]) => one.enum !== undefined);
    expect(enums.length).toBeGreaterThan(1);
    const bare = enums.filter(
      ([, one]) =>
        one.description === undefined ||
        one.enumDescriptions?.length !== one.enum?.length ||
        one.enumDescriptions?.some((text) => text.trim() === ''),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('lets x- keys stand in every map with known keys', () => {
    const closed = [...within(schema)].filter(([, one]) => one.additionalProperties !== undefined);
    expect(closed.length).toBeGreaterThan(3);
    for (const [path, one] of closed) {
      expect([path, one.patternProperties]).toEqual([path, { '^x-': true }]);
    }
  });

  test('says in words what its patterns want', () => {
    const mute = [...within(schema)].filter(
      ([, one]) => one.pattern !== undefined && typeof one.patternErrorMessage !== 'string',
    );
    expect(mute.map(([path]) => path)).toEqual([]);
  });
});

test('src/generated is what the schemas say', () => {
  const run = () => execFileSync(process.execPath, ['scripts/build-validators.mjs', '--check']);
  expect(run).not.toThrow();
});

test('the generated validators load nothing', () => {
  for (const name of ['manifest', 'policy', 'framework']) {
    const text = readFileSync(`src/generated/validate-${name}.js`, 'utf8');
    expect(text).not.toMatch(/require\(|^import /m);
    expect(text).not.toContain('.concat(');
  }
});

describe('the schemas say what the code says', () => {
  const find = (name: string, path: string) =>
    [...within(read(name))].find(([one]) => one === path)?.[1] ?? {};

  test('models and parties', () => {
    expect(find('cloud-services', '/$defs/model').enum).toEqual([...models, null]);
    const flat = models.filter((model) => model !== 'hybrid');
    expect(find('cloud-services', '/$defs/partModel').enum).toEqual([...flat, null]);
    expect(find('framework', '/$defs/model').enum).toEqual(flat);
    expect(find('cloud-services', '/$defs/party').enum).toEqual(allParties);
    expect(find('framework', '/$defs/party').enum).toEqual(parties);
  });

  test('layers of the default framework', async () => {
    const ids = (await loadFramework(defaultFramework))?.layers.map((layer) => layer.id);
    for (const map of ['owners', 'responsibilities', 'waivers']) {
      const { properties } = find('cloud-services', `/$defs/${map}`);
      // `"*"` names the owner of every layer without one.
      expect(Object.keys(properties ?? {}).filter((key) => key !== '*')).toEqual(ids);
    }
  });

  test('frameworks', () => {
    const offered = (name: string) =>
      (find(name, '/properties/framework').defaultSnippets as { body: string }[]).map(
        ({ body }) => body,
      );
    expect(offered('cloud-services')).toEqual(frameworkIds);
    expect(offered('policy')).toEqual(frameworkIds);
    expect(find('framework', '/properties/extends').enum).toEqual(frameworkIds);
  });

  test('rules that can be set', () => {
    const settable = Object.keys(find('policy', '/properties/rules').properties ?? {});
    const ids: readonly string[] = rules.map((rule) => rule.id);
    expect(ids.filter((id) => !settable.includes(id)).sort()).toEqual(['schema', 'syntax']);
  });
});

test('dates are days of the calendar, leap years included', () => {
  const schema = read('cloud-services');
  const [, expires] =
    [...within(schema)].find(([path]) => path === '/$defs/waiver/properties/expires') ?? [];
  const pattern = new RegExp(expires?.pattern ?? '$^', 'u');
  const two = (value: number) => String(value).padStart(2, '0');
  const isDay = (year: number, month: number, day: number) => {
    const date = new Date(Date.UTC(2000, month - 1, day));
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        return pattern.test(text) === (month > 0 && month < 13 && isDay(year, month, day));
      },
    ),
    { numRuns: 5000 },
  );
  for (const leap of ['1600-02-29', '2000-02-29', '2024-02-29', '2028-02-29'])
    expect(leap).toMatch(pattern);
  for (const wrong of [
    '1900-02-29',
    '2100-02-29',
    '2026-02-29',
    '2026-6-1',
    '2026-06-01 ',
    '2026-06-01T00:00:00Z',
    ' 2026-06-01',
    '2026-06-01\n',
  ])
    expect(wrong).not.toMatch(pattern);
});
