import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** CONTRIBUTING lists the files that a manifest's text goes through. A list that nobody checks is soon about another program. */

const root = new URL('../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

const section = read('CONTRIBUTING.md').split('## Follow one manifest')[1]?.split('\n## ')[0] ?? '';
const steps = [...section.matchAll(/^(\d+)\. `(src\/[^`]+)`/gm)];
const files = steps.map(([, , path = '']) => path);

/** The files of ours that a file imports, at once or later. */
function importsOf(path: string): string[] {
  const found = read(path).matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+\.ts)'/g);
  return [...found].map(([, to = '']) =>
    new URL(to, new URL(path, root)).href.slice(root.href.length),
  );
}

test('the way is at most twelve files, numbered, each of which is there', () => {
  expect(files.length).toBeGreaterThan(6);
  expect(files.length).toBeLessThanOrEqual(12);
  expect(steps.map(([, number]) => Number(number))).toEqual(files.map((_file, at) => at + 1));
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});

test('it climbs at most seven times, each time to a file that came before', () => {
  const climbs: [number, number][] = [];
  for (const line of section.split('\n')) {
    const at = Number(/^(\d+)\. /.exec(line)?.[1]);
    for (const [, to] of line.matchAll(/↑ (\d+)/g)) climbs.push([at, Number(to)]);
  }
  expect(climbs.length).toBeGreaterThan(0);
  expect(climbs.length).toBeLessThanOrEqual(7);
  expect(climbs.filter(([at, to]) => to >= at)).toEqual([]);
});

test('each file is called from one before it, by itself or through a list of its kind', () => {
  // A source of files and a format are chosen from a list, which hands on and does nothing else.
  const lists = ['src/read/targets.ts', 'src/render/formats/index.ts', 'src/cli/commands/index.ts'];
  const near = (path: string): string[] => {
    const direct = importsOf(path);
    return [...direct, ...direct.filter((one) => lists.includes(one)).flatMap(importsOf)];
  };
  const apart = files.filter(
    (file, at) => at > 0 && !files.slice(0, at).some((before) => near(before).includes(file)),
  );
  expect(apart).toEqual([]);
});

test('no file between two of them hands the text on', () => {
  // What stages export that takes a source, the bytes or the report: a file outside the list that calls one is a step too.
  const stages = ['parseBytes', 'validateManifest', 'resolveManifest', 'runRules', 'buildReport'];
  const ways = new Set(files);
  const beside = ['src/action', 'src/init', 'src/edit', 'src/import', 'src/discover', 'src/cli'];
  const callers = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !beside.some((folder) => path.startsWith(folder)))
    .filter((path) => stages.some((stage) => new RegExp(`\\b${stage}\\(`).test(read(path))))
    .filter((path) => !ways.has(path));
  // These read other files than manifests of the head.
  expect(callers.sort()).toEqual([
    'src/read/base-estate.ts',
    'src/read/chosen-framework.ts',
    'src/read/policy-file.ts',
  ]);
});
