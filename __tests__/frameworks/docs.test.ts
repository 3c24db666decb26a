import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import type { Value, ValueMap } from '../../src/estate/value.ts';
import { loadFramework } from '../../src/frameworks/index.ts';
import { parseSource } from '../../src/init/draft-duties.ts';
import { isMap } from '../../src/parse/values.ts';

interface BuildDocs {
  readonly sections: readonly { readonly file: string; readonly marker: string }[];
  readonly replaced: (page: string, marker: string, content: string) => string | undefined;
  readonly stalePages: (
    load: (path: string) => Promise<object>,
    readPage: (file: string) => string,
  ) => Promise<[file: string, text: string][]>;
}

const script = '../../scripts/build-docs.mjs';
const docs = (await import(script)) as unknown as BuildDocs;
const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const load = (path: string): Promise<object> => import(`../../src/${path}.ts`);
const compile = (path: string) => new Ajv2020({ strict: false }).compile(JSON.parse(read(path)));

describe('generated parts', () => {
  test('every page is current', async () => {
    expect((await docs.stalePages(load, read)).map(([file]) => file)).toEqual([]);
  });

  test('an edit inside the markers is noticed, one outside is kept', async () => {
    const edited = (file: string): string =>
      file === 'docs/frameworks.md'
        ? `${read(file).replace('| Applications | `applications` | customer', '| Applications | `applications` | nobody')}\nMore.\n`
        : read(file);
    const stale = await docs.stalePages(load, edited);
    expect(stale).toEqual([['docs/frameworks.md', `${read('docs/frameworks.md')}\nMore.\n`]]);
  });

  test('a page without its markers is an error', async () => {
    expect(docs.replaced('text', 'a', 'b')).toBeUndefined();
    await expect(docs.stalePages(load, () => 'text')).rejects.toThrow("doesn't have the markers");
  });
});

/** The YAML of a page, each piece with the line that it starts on. */
function snippets(page: string): [line: number, text: string][] {
  const text = read(page);
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => [
    text.slice(0, match.index).split('\n').length + 1,
    match[1] ?? '',
  ]);
}

function mapIn(text: string): ValueMap {
  const source = parseSource('snippet.yml', text);
  expect(source.problems).toEqual([]);
  if (!isMap(source.value)) throw new Error('a snippet is a map');
  return source.value;
}

describe.each(['docs/which-model.md', 'docs/agreements.md', 'docs/frameworks.md'])('%s', (page) => {
  const isManifest = compile('schema/cloud-services.schema.json');

  test.each(snippets(page).filter(([, text]) => !/^layers:/m.test(text)))(
    'the services of line %d are well formed',
    async (_, text) => {
      const services = mapIn(text);
      isManifest({ version: 1, estate: 'docs', services });
      expect(isManifest.errors ?? []).toEqual([]);
      const entries = Object.values(services).flatMap(entriesOf);
      const catalogue = await loadCatalogue();
      const layers = (await loadFramework('common'))?.layers.map((layer) => layer.id) ?? [];
      for (const { product, provider, model, kind, responsibilities } of entries) {
        // Without a product and a kind there is no model to compare.
        if (product === undefined && kind === undefined && provider !== undefined) continue;
        const known =
          product === undefined && kind !== undefined
            ? catalogue.kinds().kinds.get(String(kind))
            : catalogue.get(String(product));
        expect([product, known?.models]).toEqual([product, expect.arrayContaining([model])]);
        for (const layer of Object.keys(isMap(responsibilities) ? responsibilities : {})) {
          expect(layers).toContain(layer);
        }
      }
    },
  );
});

/** An entry, or the parts of a hybrid one with the product that they take from it. */
function entriesOf(entry: Value): ValueMap[] {
  if (!isMap(entry)) return [];
  if (!isMap(entry.parts)) return [entry];
  const { product } = entry;
  const above = product === undefined ? {} : { product };
  return Object.values(entry.parts)
    .filter(isMap)
    .map((part) => ({ ...above, ...part }));
}

describe('docs/frameworks.md', () => {
  const isFramework = compile('schema/framework.schema.json');

  test.each(snippets('docs/frameworks.md').filter(([, text]) => /^layers:/m.test(text)))(
    'the framework of line %d is whole',
    async (_, text) => {
      const { customFramework, extendsOf } = await import('../../src/frameworks/custom.ts');
      const source = parseSource('framework.yml', text);
      isFramework(source.value);
      expect(isFramework.errors ?? []).toEqual([]);
      const base = await loadFramework(extendsOf(source) ?? '');
      expect(customFramework(source, base).problems).toEqual([]);
    },
  );
});

test.each(['frameworks', 'which-model', 'agreements', 'audit'])(
  'docs/%s.md links to pages and headings that exist',
  (page) => {
    const text = read(`docs/${page}.md`);
    expect(text).toMatch(/^# /);
    for (const [, target = ''] of text.matchAll(/\]\((?!<?https?:)([^)]+)\)/g)) {
      const [file = '', heading] = target.split('#');
      const path = new URL(file === '' ? `docs/${page}.md` : `docs/${file}`, root);
      expect([target, existsSync(path)]).toEqual([target, true]);
      if (heading === undefined) continue;
      const headings = readFileSync(path, 'utf8')
        .match(/^#+ .*$/gm)
        ?.map((line) =>
          line
            .replace(/^#+ /, '')
            .toLowerCase()
            .replace(/[^\w -]/g, '')
            .replaceAll(' ', '-'),
        );
      expect(headings).toContain(heading);
    }
  },
);
