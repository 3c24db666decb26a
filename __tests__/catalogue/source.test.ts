import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadTypedProducts } from '../../src/catalogue/index.ts';

interface Source {
  readonly products: readonly Record<string, unknown>[];
  readonly moreTypes: ReadonlyMap<string, readonly string[]>;
}

interface Read {
  readonly productsFile: string;
  readonly read: (path: string) => string;
  readonly schemaOf: (
    name: string,
  ) => Record<string, unknown> & { readonly $defs: Record<string, Record<string, unknown>> };
  readonly readCatalogue: (
    products: string,
    kinds?: string,
    more?: string,
  ) => { readonly catalogue: Source; readonly problems: string[] };
  readonly readControls: (text?: string) => {
    readonly controls: unknown;
    readonly problems: string[];
  };
}

interface Build {
  readonly manifestSchemaFile: string;
  readonly filesOf: (catalogue: Source, controls: unknown) => [path: string, text: string][];
}

interface Snippets {
  readonly completeProducts: (schema: string, products: Source['products']) => string;
}

const scripts = '../../scripts';
const { productsFile, read, readCatalogue, readControls, schemaOf } = (await import(
  `${scripts}/catalogue/read.mjs`
)) as unknown as Read;
const { manifestSchemaFile, filesOf } = (await import(
  `${scripts}/build-catalogue.mjs`
)) as unknown as Build;
const { completeProducts } = (await import(
  `${scripts}/catalogue/snippets.mjs`
)) as unknown as Snippets;
const source = read(productsFile);
const { catalogue, problems } = readCatalogue(source);
const { controls } = readControls();

test('the catalogue is valid', () => {
  expect(problems).toEqual([]);
});

test.each(filesOf(catalogue, controls).map(([path, text]) => ({ path, text })))(
  '$path is current',
  ({ path, text }) => {
    // Not `toBe`: a difference of megabytes takes a minute to print.
    expect(read(path) === text).toBe(true);
  },
);

test('what a run loads is ASCII, which Node reads fastest', () => {
  for (const [path, text] of filesOf(catalogue, controls)) {
    if (path.endsWith('.js')) expect([path, /[^\n -~]/.test(text)]).toEqual([path, false]);
  }
});

test("what editors offer in a manifest is kept current, and a change leaves the schema's other lines alone", () => {
  const text = read(manifestSchemaFile);
  const few = catalogue.products.filter(({ id }) => id === 'aws-ec2' || id === 'basecamp');
  const fewer = completeProducts(text, few);
  // Basecamp is of the tier wide.
  expect(JSON.parse(fewer).$defs.productId.defaultSnippets).toEqual([
    { label: 'aws-ec2', body: 'aws-ec2', description: 'Amazon EC2: iaas' },
  ]);
  expect(completeProducts(fewer, catalogue.products)).toBe(text);
  expect(completeProducts('{"$defs": {}}', catalogue.products)).toBe('{"$defs": {}}');
});

test('the order of the source does not change what a run loads', () => {
  const turned = { ...catalogue, products: [...catalogue.products].reverse() };
  const made = new Map(filesOf(catalogue, controls));
  for (const [path, text] of filesOf(turned, controls)) {
    if (path.endsWith('.js')) expect([path, made.get(path) === text]).toEqual([path, true]);
  }
});

test('every fact of the source reaches the code', async () => {
  const { products } = parse(source) as Source;
  const typed = await loadTypedProducts();
  expect(typed).toHaveLength(products.length);
  const byId = new Map(typed.map((product) => [product.id, product]));
  const camelCase = (key: string) => key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  for (const facts of products) {
    const more = catalogue.moreTypes.get(facts.id as string) ?? [];
    const expected = Object.entries(facts).map(([key, value]) => [
      camelCase(key),
      key === 'terraform' ? [...(value as string[]), ...more] : value,
    ]);
    expect(byId.get(facts.id as string)).toMatchObject(Object.fromEntries(expected));
  }
});

describe.each(['catalogue', 'kinds'])('schema/%s.schema.json', (name) => {
  const schema = schemaOf(name);

  test('every key of the schema is described', () => {
    const bare: string[] = [];
    const walk = (node: Record<string, unknown>, path: string): void => {
      const properties = (node.properties ?? {}) as Record<string, Record<string, unknown>>;
      for (const [key, child] of Object.entries(properties)) {
        if (typeof child.description !== 'string' && child.$ref === undefined)
          bare.push(path + key);
        walk(child, `${path}${key}.`);
      }
    };
    walk(schema, '');
    for (const [key, definition] of Object.entries<Record<string, unknown>>(schema.$defs)) {
      expect(definition.description).toMatch(/\.$/);
      walk(definition, `${key}.`);
    }
    expect(bare).toEqual([]);
  });
});

const facts = 'category: crm, kind: crm, models: [saas], model-source: derived, tier: wide';
const good = `version: 1
providers: { acme: Acme }
products:
  - { id: acme-one, provider: acme, name: Acme One, site: acme.example, ${facts} }
`;
const kindsText = `version: 1
framework: common
sources: {}
traits: { agent: { title: Agent, rules: [] } }
kinds: { crm: { title: CRM, models: [saas], rules: [] } }
`;

describe('a mistake in the source is told', () => {
  const two = (more: string): string => `${good}  - { site: acme.example, ${more} }\n`;
  const named = (more: string): string => two(`provider: acme, ${facts}, ${more}`);
  test.each([
    ['an id twice', named('id: acme-one, name: Two'), 'acme-one: the id is there twice.'],
    [
      'a name twice, however written',
      named('id: two, name: "ACME: one"'),
      'two: "ACME: one" is already a name of acme-one.',
    ],
    [
      'an alias that is the id of another',
      named('id: two, name: Two, aliases: [acme one]'),
      'two: "acme one" is already a name of acme-one.',
    ],
    [
      'a provider that is not listed',
      two(`id: two, provider: acne, name: Two, ${facts}`),
      'two: the provider "acne" is not listed. Add it under `providers`.',
    ],
    [
      'a provider without a product',
      good.replace('Acme }', 'Acme, b: B }'),
      'The provider "b" has no product. Remove it.',
    ],
    [
      'an entry out of order',
      named('id: aaa, name: Three'),
      'aaa: it belongs before acme-one (by provider, then by id).',
    ],
    ['an id with capitals', named('id: Two, name: Two'), '/products/1/id: must match pattern'],
    [
      'a model that is none',
      good.replace('[saas]', '[hybrid]'),
      '/products/0/models/0: must be equal to one of the allowed values',
    ],
    ['no model', good.replace('[saas]', '[]'), 'must NOT have fewer than 1 items'],
    [
      'a key that is none',
      named('id: two, name: Two, terrafrom: [a]'),
      'must NOT have additional properties (terrafrom)',
    ],
    [
      'an address without what it is about',
      named('id: two, name: Two, responsibility-url: "https://a.example"'),
      'must have property about',
    ],
    [
      'a kind that is none',
      good.replace('kind: crm', 'kind: crn'),
      'acme-one: there is no kind "crn".',
    ],
    [
      'a model that the kind has not',
      good.replace('[saas]', '[paas]'),
      "acme-one: the kind crm isn't offered as paas. Say why in `models-because`.",
    ],
    [
      'a trait that is none',
      named('id: two, name: Two, traits: [agents]'),
      'two: there is no trait "agents".',
    ],
    [
      'a product that is taken for itself',
      named('id: two, name: Two, alike: [two]'),
      'two: `alike` names the product itself.',
    ],
    [
      'a product that is taken for one that is not there',
      named('id: two, name: Two, alike: [acme-two]'),
      'two, `alike`: there is no product "acme-two".',
    ],
    [
      'a source that is none',
      named(
        'id: two, name: Two, overrides: { devices: { party: shared, basis: vendor, source: a-b, because: x } }',
      ),
      'two, devices: there is no source "a-b".',
    ],
    [
      'a type of two products',
      good.replace('derived', 'derived, terraform-provider: a/b, terraform: [a_b]') +
        named('id: two, name: Two, terraform-provider: a/b, terraform: [a_b]').slice(good.length),
      'The type a_b reveals acme-one, two. Add `alike` or a `discriminator`.',
    ],
    ['no YAML', 'products: [', 'Flow sequence'],
  ])('%s', (_, text, problem) => {
    expect(readCatalogue(text, kindsText, '').problems.join('\n')).toContain(problem);
  });

  test('so is a type of more-types.tsv without its product, or listed twice', () => {
    const of = (more: string) => readCatalogue(good, kindsText, more).problems;
    expect(of('# head\na_b\tacme-one\n')).toEqual([]);
    expect(of('a_b\tacme-two\n')).toEqual([expect.stringContaining('no product acme-two')]);
    expect(of('a_b\tacme-one\na_b\tacme-one\n')).toEqual([
      expect.stringContaining('a_b is listed twice'),
    ]);
  });

  test('and a right one is not', () => {
    expect(readCatalogue(good, kindsText, '').problems).toEqual([]);
  });
});
