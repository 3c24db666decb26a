import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface BuildCatalogue {
  readonly sourceFile: string;
  readonly generatedFile: string;
  readonly manifestSchemaFile: string;
  readonly readCatalogue: (
    text: string,
    schema: object,
  ) => { readonly catalogue: { readonly products: object[] }; readonly problems: string[] };
  readonly renderCatalogue: (catalogue: object) => string;
  readonly completeProducts: (schema: string, products: object[]) => string;
}

const script = '../../scripts/build-catalogue.mjs';
const build = (await import(script)) as unknown as BuildCatalogue;
const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const schema = JSON.parse(read('schema/catalogue.schema.json'));
const source = read(build.sourceFile);

test('the catalogue is valid', () => {
  expect(build.readCatalogue(source, schema).problems).toEqual([]);
});

test('what a run loads is current', () => {
  const { catalogue } = build.readCatalogue(source, schema);
  expect(read(build.generatedFile)).toBe(build.renderCatalogue(catalogue));
});

test("what editors offer in a manifest is current, and a change leaves the schema's other lines alone", () => {
  const { catalogue } = build.readCatalogue(source, schema);
  const text = read(build.manifestSchemaFile);
  expect(build.completeProducts(text, catalogue.products)).toBe(text);
  const fewer = build.completeProducts(text, catalogue.products.slice(0, 1));
  expect(JSON.parse(fewer).$defs.productId.defaultSnippets).toEqual([
    { label: 'aws-ec2', body: 'aws-ec2', description: 'Amazon EC2: iaas' },
  ]);
  expect(build.completeProducts(fewer, catalogue.products)).toBe(text);
  expect(build.completeProducts('{"$defs": {}}', catalogue.products)).toBe('{"$defs": {}}');
});

test('the order of the source does not change what a run loads', () => {
  const { catalogue } = build.readCatalogue(source, schema);
  const turned = { ...catalogue, products: [...catalogue.products].reverse() };
  expect(build.renderCatalogue(turned)).toBe(build.renderCatalogue(catalogue));
});

test('every fact of the source reaches what a run loads', async () => {
  const { products } = parse(source) as { products: Record<string, unknown>[] };
  const rows = (await import('../../src/generated/catalogue.js')).products.trim().split('\n');
  const generated = JSON.parse(`{${rows.join(',')}}`);
  expect(Object.keys(generated)).toHaveLength(products.length);
  for (const { id, ...facts } of products) {
    const row = generated[id as string];
    expect(Object.values(row)).toEqual(Object.values(facts));
    expect(row['model-source'] ?? row.modelSource).toBe(facts['model-source']);
  }
});

test('every key of the schema is described', () => {
  const bare: string[] = [];
  const walk = (node: Record<string, unknown>, path: string): void => {
    const properties = (node.properties ?? {}) as Record<string, Record<string, unknown>>;
    for (const [key, child] of Object.entries(properties)) {
      if (typeof child.description !== 'string' && child.$ref === undefined) bare.push(path + key);
      walk(child, `${path}${key}.`);
    }
  };
  walk(schema, '');
  for (const [name, definition] of Object.entries<Record<string, unknown>>(schema.$defs)) {
    expect(definition.description).toMatch(/\.$/);
    walk(definition, `${name}.`);
  }
  expect(bare).toEqual([]);
});

const good = `version: 1
providers: { acme: Acme }
products:
  - { id: acme-one, provider: acme, name: Acme One, models: [saas], model-source: derived }
`;

describe('a mistake in the source is told', () => {
  const add = (product: string): string => `${good}  - ${product}\n`;
  test.each([
    [
      'an id twice',
      add('{ id: acme-one, provider: acme, name: Two, models: [saas], model-source: derived }'),
      'acme-one: the id "acme-one" is already that of acme-one.',
    ],
    [
      'a name twice',
      add('{ id: two, provider: acme, name: ACME one, models: [saas], model-source: derived }'),
      'two: the name "ACME one" is already that of acme-one.',
    ],
    [
      'a provider that is not listed',
      add('{ id: two, provider: acne, name: Two, models: [saas], model-source: derived }'),
      'two: the provider "acne" is not listed. Add it under `providers`.',
    ],
    [
      'a provider without a product',
      good.replace('Acme }', 'Acme, b: B }'),
      'The provider "b" has no product. Remove it.',
    ],
    [
      'an id with capitals',
      add('{ id: Two, provider: acme, name: Two, models: [saas], model-source: derived }'),
      '/products/1/id: must match pattern',
    ],
    [
      'a model that is none',
      add('{ id: two, provider: acme, name: Two, models: [hybrid], model-source: derived }'),
      '/products/1/models/0: must be equal to one of the allowed values',
    ],
    [
      'no model',
      add('{ id: two, provider: acme, name: Two, models: [], model-source: derived }'),
      '/products/1/models: must NOT have fewer than 1 items',
    ],
    [
      'a key that is none',
      add(
        '{ id: two, provider: acme, name: Two, models: [saas], model-source: derived, terrafrom: [a] }',
      ),
      'must NOT have additional properties (terrafrom)',
    ],
    [
      'an address without its confidence',
      add(
        '{ id: two, provider: acme, name: Two, models: [saas], model-source: derived, responsibility-url: "https://a.example" }',
      ),
      'must have property url-confidence',
    ],
    [
      'a product that is taken for itself',
      good.replace('derived }', 'derived, alike: [acme-one] }'),
      'acme-one: `alike` names "acme-one", which isn\'t another product.',
    ],
    [
      'a product that is taken for one that is not there',
      good.replace('derived }', 'derived, alike: [acme-two] }'),
      'acme-one: `alike` names "acme-two", which isn\'t another product.',
    ],
    ['no YAML', 'products: [', 'Flow sequence'],
  ])('%s', (_, text, problem) => {
    const { problems } = build.readCatalogue(text, schema);
    expect(problems.join('\n')).toContain(problem);
  });

  test('and a right one is not', () => {
    expect(build.readCatalogue(good, schema).problems).toEqual([]);
  });
});
