import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../src/cli/commands/index.ts';
import { scanners } from '../src/discover/index.ts';
import { addOnIds } from '../src/frameworks/add-ons.ts';
import { frameworkIds, loadFramework } from '../src/frameworks/index.ts';
import { rulePages } from '../src/generated/rule-pages.js';
import { formats, loadRenderer } from '../src/render/formats/index.ts';
import { pageOf } from '../src/rules/engine/run-rules.ts';
import { ruleById, rules } from '../src/rules/index.ts';

/**
 * What a folder has and what its list has must be the same: a file that no list names does nothing, and nobody would
 * notice. So would a rule without a page, a test, or a setting in the policy.
 */

const root = new URL('../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Names of the files of a folder that end so, without that end. */
function namesIn(folder: string, end: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();
}

/** The files of a folder, and of those in it, that export a value of a type, with the name under which they do. */
function exporting(folder: string, type: string): Map<string, string> {
  const pattern = new RegExp(`^export const (\\w+): ${type}(?:<'[a-z-]+'>)? = `, 'm');
  const found = new Map<string, string>();
  const paths = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((one) => one.endsWith('.ts'))) {
    const exported = pattern.exec(read(`${folder}/${path}`))?.[1];
    if (exported !== undefined) found.set(basename(path, '.ts'), exported);
  }
  return found;
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const sorted = (words: Iterable<string>): string[] => [...words].sort();
const ruleIds = rules.map(({ id }) => id);

describe('rules', () => {
  test('the folder and the list have the same, each once', () => {
    expect(sorted(ruleIds)).toEqual(sorted(exporting('src/rules', 'Rule').keys()));
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
  });

  test('the pages are those of the rules', () => {
    const pages = namesIn('docs/rules', '.md').filter((name) => name !== 'README');
    expect(pages).toEqual(sorted(ruleIds));
  });

  test('the tests are those of the rules', () => {
    const tests = namesIn('__tests__/rules', '.test.ts').filter((name) => name !== 'pages');
    expect(tests).toEqual(sorted(ruleIds));
  });

  test('the policy sets those that can be set, with their options', () => {
    const { properties, $defs } = JSON.parse(read('schema/policy.schema.json'));
    const settable = rules.filter((rule) => rule.fixed !== true);
    const named = properties.rules.properties as Record<string, { $ref: string }>;
    expect(sorted(Object.keys(named))).toEqual(sorted(settable.map(({ id }) => id)));
    for (const { id, options = {} } of settable) {
      const setting = $defs[named[id]?.$ref.split('/').at(-1) ?? ''];
      const shape = $defs[setting.else.$ref.split('/').at(-1)];
      expect([id, sorted(Object.keys(shape.properties))]).toEqual([
        id,
        sorted(['severity', ...Object.keys(options)]),
      ]);
    }
  });

  test('explain has their pages', () => {
    expect(Object.keys(JSON.parse(rulePages))).toEqual(ruleIds);
  });

  describe.each(ruleIds)('%s', (id) => {
    test('is exported under its id, from a file of that name', async () => {
      expect(exporting('src/rules', 'Rule').get(id)).toBe(camel(id));
      const module = await import(`../src/rules/${id}.ts`);
      expect(module[camel(id)]).toBe(ruleById(id));
    });

    test('has a page with its title and summary, at its address', () => {
      const address = pageOf(id);
      const path = address.replace(/^https:\/\/github\.com\/[\w-]+\/[\w-]+\/blob\/main\//, '');
      const [title, , summary, blank] = read(path).split('\n');
      expect([title, summary, blank]).toEqual([`# ${id}`, ruleById(id)?.summary, '']);
    });

    test('has a test of its own', () => {
      expect(read(`__tests__/rules/${id}.test.ts`)).toContain(`testRule('${id}', {`);
    });
  });
});

describe('frameworks', () => {
  test('the folder and the list have the same', () => {
    const all = [...frameworkIds, ...addOnIds];
    expect(sorted(all)).toEqual(sorted(exporting('src/frameworks', 'Framework').keys()));
  });

  test.each(frameworkIds)(
    '%s has its file, its section and its place in the editor',
    async (id) => {
      const framework = await loadFramework(id);
      expect(framework?.id).toBe(id);
      expect(exporting('src/frameworks', 'Framework').get(id)).toBe(camel(id));
      expect(read('docs/frameworks.md')).toMatch(new RegExp(`^## ${id}$`, 'm'));
      const schema = JSON.parse(read('schema/cloud-services.schema.json'));
      const offered = schema.properties.framework.defaultSnippets as { body: string }[];
      expect(offered.map(({ body }) => body)).toContain(id);
    },
  );
});

describe('formats', () => {
  const pattern = /^export function\*? render(\w+)\(\s*report: Report\b/m;

  test('the folder and the list have the same', () => {
    const files = namesIn('src/render/formats', '.ts').filter((name) =>
      pattern.test(read(`src/render/formats/${name}.ts`)),
    );
    expect(files).toEqual(sorted(formats));
  });

  test.each(formats)('%s is rendered by the file of that name', async (format) => {
    const name = pattern.exec(read(`src/render/formats/${format}.ts`))?.[1];
    const module = await import(`../src/render/formats/${format}.ts`);
    expect(await loadRenderer(format)).toBe(module[`render${name}`]);
    expect(name?.toLowerCase()).toBe(format.replaceAll('-', ''));
  });
});

describe('commands', () => {
  test('the folder and the list have the same', () => {
    const files = exporting('src/cli/commands', 'Command');
    expect(sorted(Object.keys(commands))).toEqual(sorted(files.keys()));
  });

  test.each(Object.keys(commands))('%s has its name, and says how it is used', async (name) => {
    const command = await commands[name]?.();
    expect(command?.name).toBe(name);
    expect(command?.usage.split(' ')[0]).toBe(name);
    expect(command?.examples).not.toEqual([]);
    for (const [line] of command?.examples ?? []) expect(line).toMatch(/^cloud-estate\b/);
  });
});

describe('scanners', () => {
  test('the folder and the list have the same', () => {
    const files = exporting('src/discover', 'Scanner');
    expect(sorted(scanners.map(({ id }) => id))).toEqual(sorted(files.keys()));
    for (const [name, exported] of files) expect(exported).toBe(camel(name));
  });
});

describe('folders of src', () => {
  const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

  test('each has one file that says first what comes in and what goes out', () => {
    const folders = [...new Set(files.map(folderOf))].sort();
    const says = files.filter((path) => /^\/\/ In: .+ Out: .+\.\n/.test(read(`src/${path}`)));
    expect(says.map(folderOf).sort()).toEqual(folders);
  });

  test('what reads YAML says first why it does', () => {
    const readers = files.filter((path) =>
      /\bparse(?:All)?Documents?\(|'js-yaml'/.test(read(`src/${path}`)),
    );
    expect(readers.length).toBeGreaterThan(3);
    for (const path of readers) expect(read(`src/${path}`)).toMatch(/^\/\/ A YAML reader .+\.\n/);
  });

  test('no file is as long as 400 lines', () => {
    const long = files.filter((path) => read(`src/${path}`).split('\n').length > 400);
    expect(long).toEqual([]);
  });
});

test('a base name means one thing: only lists, and the members of a list, may share theirs', () => {
  // A command is named as users write it, an importer or a framework by its vendor.
  const free = /\/(?:index|commands\/[\w-]+|importers\/[\w-]+|frameworks\/[\w-]+)\.ts$/;
  const paths = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !free.test(path));
  const seen = new Map<string, string[]>();
  for (const path of paths) {
    const name = basename(path);
    seen.set(name, [...(seen.get(name) ?? []), path]);
  }
  expect(paths.length).toBeGreaterThan(300);
  expect([...seen].filter(([, same]) => same.length > 1)).toEqual([]);
});
