import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { circlesIn, problemsOf, readSources } from '../scripts/arrows/check.mjs';
import { factsOf } from '../scripts/arrows/facts.mjs';
import { remembering, rows } from '../scripts/arrows/table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readSources(root);

/** What the check says when these files are added to the sources, or stand in for one of them. */
function problemsWith(files: Readonly<Record<string, string>>): string[] {
  const added = Object.entries(files).map(([file, text]) => [file, factsOf(text)] as const);
  return problemsOf(new Map([...sources, ...added]));
}

test('the sources keep to the table, and every row of it has files', () => {
  expect(problemsOf(sources)).toEqual([]);
  const files = [...sources.keys()];
  const empty = Object.keys(rows).filter(
    (row) => !files.some((file) => file === `src/${row}` || file.startsWith(`src/${row}/`)),
  );
  expect(empty).toEqual([]);
});

test('scripts and bench have no circle, and one of theirs would be found', () => {
  for (const top of ['scripts', 'bench']) {
    const files = readSources(root, top);
    expect(files.size).toBeGreaterThan(5);
    expect(circlesIn(files)).toEqual([]);
    const probe = factsOf("import './probe-2.mjs';");
    const back = factsOf("import './probe.mjs';");
    const probes = [
      [`${top}/probe.mjs`, probe],
      [`${top}/probe-2.mjs`, back],
    ] as const;
    expect(circlesIn(new Map([...files, ...probes]))).toEqual([
      `Circle: ${top}/probe.mjs → ${top}/probe-2.mjs → ${top}/probe.mjs.`,
    ]);
  }
});

test('every row imports rows that there are', () => {
  const names = new Set(Object.keys(rows));
  const unknown = Object.values(rows).flatMap(({ imports }) =>
    imports.filter((one) => !names.has(one)),
  );
  expect(unknown).toEqual([]);
});

describe('a probe in src/parse', () => {
  const refused: readonly (readonly [text: string, problem: string])[] = [
    [
      "import { plain } from '../render/text/plain.ts';",
      "parse can't import render/text (src/render/text/plain.ts).",
    ],
    [
      "import type { Renderer } from '../render/renderer.ts';",
      "parse can't import render (src/render/renderer.ts).",
    ],
    [
      "export { plain } from '../render/text/plain.ts';",
      "parse can't import render/text (src/render/text/plain.ts).",
    ],
    ["export * from '../rules/index.ts';", "parse can't import rules (src/rules/index.ts)."],
    ["await import('../rules/index.ts');", "parse can't import rules (src/rules/index.ts)."],
    [
      "type R = import('../rules/index.ts').Rule;",
      "parse can't import rules (src/rules/index.ts).",
    ],
    [
      "const name = './x.ts';\nawait import(name);",
      "parse can't import the package (computed at run time).",
    ],
    [
      "import schema from '../../schema/policy.schema.json';",
      "parse can't import schema/policy.schema.json, which is outside src.",
    ],
    ["import { readFileSync } from 'node:fs';", "parse can't import node:fs."],
    ["await import('node:fs');", "parse can't import node:fs."],
    ["import { readFileSync } from 'fs';", "parse can't import the package fs."],
    ["import { getInput } from '@actions/core';", "parse can't import the package @actions/core."],
    ['Date.now();', "parse can't use Date without a time (the clock)."],
    ['new Date();', "parse can't use Date without a time (the clock)."],
    ['Date();', "parse can't use Date without a time (the clock)."],
    ['const { now } = Date;', "parse can't use Date without a time (the clock)."],
    ['const make = { Date };', "parse can't use Date without a time (the clock)."],
    ['performance.now();', "parse can't use performance (the clock)."],
    ['setTimeout(() => {}, 1);', "parse can't use setTimeout (the clock)."],
    ['Math.random();', "parse can't use Math.random (randomness)."],
    ['const { random } = Math;', "parse can't use Math.random (randomness)."],
    ["Math['random']();", "parse can't use Math.random (randomness)."],
    ['crypto.randomUUID();', "parse can't use crypto (randomness)."],
    ["await fetch('https://example.com');", "parse can't use fetch (the network)."],
    ["globalThis.fetch('https://example.com');", "parse can't use globalThis (the environment)."],
    ['process.env.HOME;', "parse can't use process (the environment)."],
    ['import.meta.url;', "parse can't use import.meta (files)."],
    ["'a'.localeCompare('b');", "parse can't use localeCompare (the machine's settings)."],
    ['new Date(0).getHours();', "parse can't use getHours (the machine's settings)."],
  ];

  test.each(refused)('%s', (text, problem) => {
    const line = text.split('\n').length;
    expect(problemsWith({ 'src/parse/probe.ts': text })).toEqual([
      `src/parse/probe.ts:${line}: ${problem}`,
    ]);
  });

  test.each([
    ["import { grouped } from '../text/thousands.ts';"],
    ['new Date(0).getUTCHours();'],
    ['Date.UTC(2026, 0, 1);'],
    ['const isDate = (value: unknown): value is Date => value instanceof Date;'],
    ['Math.max(1, 2);'],
    ['const timers = { setTimeout: 1, process: 2 };\ntimers.process;'],
    ["// Date.now()\nconst text = 'Math.random()';"],
  ])('%s is fine', (text) => {
    expect(problemsWith({ 'src/parse/probe.ts': text })).toEqual([]);
  });
});

test('read knows nothing of rules, and may read files and the clock', () => {
  const read = (text: string) => problemsWith({ 'src/read/probe.ts': text });
  expect(read("import { readFileSync } from 'node:fs';\nDate.now();\nprocess.env.HOME;")).toEqual(
    [],
  );
  expect(read("import { rules } from '../rules/index.ts';")).toEqual([
    "src/read/probe.ts:1: read can't import rules (src/rules/index.ts).",
  ]);
});

test('the types in the middle import nothing from outside', () => {
  const text = "import type { Policy } from '../policy/policy.ts';";
  expect(problemsWith({ 'src/estate/probe.ts': text })).toContain(
    "src/estate/probe.ts:1: estate can't import policy (src/policy/policy.ts).",
  );
});

test('a circle is named, of types as well, and each once', () => {
  const value = (to: string) => `import { a } from './${to}.ts';\nexport const b = a;`;
  const type = (to: string) => `import type { A } from './${to}.ts';\nexport type B = A;`;
  expect(problemsWith({ 'src/parse/a.ts': value('b'), 'src/parse/b.ts': value('a') })).toEqual([
    'Circle: src/parse/a.ts → src/parse/b.ts → src/parse/a.ts.',
  ]);
  const three = {
    'src/parse/a.ts': type('b'),
    'src/parse/b.ts': type('c'),
    'src/parse/c.ts': type('a'),
  };
  expect(problemsWith(three)).toEqual([
    'Circle: src/parse/a.ts → src/parse/b.ts → src/parse/c.ts → src/parse/a.ts.',
  ]);
  expect(problemsWith({ 'src/parse/a.ts': type('a') })).toEqual([
    'Circle: src/parse/a.ts → src/parse/a.ts.',
  ]);
});

describe('a module that remembers', () => {
  const refused: readonly (readonly [text: string, what: string])[] = [
    ['let last = 0;', 'the variable last'],
    ['export let last: string | undefined;', 'the variable last'],
    ['const known = new WeakMap<object, string>();', 'the WeakMap known'],
    ['export const seen = new WeakSet();', 'the WeakSet seen'],
    ['const idOf = remembered((name) => name.trim());', 'what idOf was called with'],
    ['class Known {\n  static all = new Map();\n}', 'a static field'],
    [
      'const known = new Map();\nexport const put = (a: string) => known.set(a, 1);',
      'what it puts into known',
    ],
    ['const known: string[] = [];\nfunction put() { known.push("a"); }', 'what it puts into known'],
    ['const known = {};\nclass A { put() { known.a = 1; } }', 'what it puts into known'],
    [
      'const counts = { all: 0 };\nexport const count = () => { counts.all++; };',
      'what it puts into counts',
    ],
    ['const known = {};\nconst a = { drop() { delete known.a; } };', 'what it puts into known'],
  ];

  test.each(refused)('%s', (text, what) => {
    for (const folder of ['parse', 'read']) {
      const problems = problemsOf(new Map([[`src/${folder}/probe.ts`, factsOf(text)]]));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(
        new RegExp(
          `^src/${folder}/probe\\.ts:[12]: A module can't remember ${what}; an object can`,
        ),
      );
    }
  });

  test.each([
    ['declare let last: number;'],
    ['const known = new Map();\nfor (const one of ["a"]) known.set(one, 1);'],
    ['const known = new Map();\nexport const has = (a: string) => known.has(a);'],
    ['export class Known { readonly #all = new WeakMap(); put() { this.#all.set({}, 1); } }'],
    ['export function count() { let all = 0; const one = new Map(); one.set(1, all++); }'],
    ['const a = [1];\nexport const b = (a: number[]) => { a.push(2); };'],
    ['const a = [1];\nexport const b = ({ a = [] }: { a?: number[] }) => { a.push(2); };'],
    ['const a = [1];\nexport function b() { const [a] = [[1]]; a.push(2); }'],
    ['const a = /a/y;\nexport function b() { a.lastIndex = 2; }'],
  ])('%s remembers nothing', (text) => {
    expect(problemsOf(new Map([['src/parse/probe.ts', factsOf(text)]]))).toEqual([]);
  });

  test('is allowed only with a reason, and where there is one', () => {
    const unneeded = Object.keys(remembering).filter((one) => {
      const files = [...sources].filter(
        ([file]) => file === `src/${one}` || file.startsWith(`src/${one}/`),
      );
      return files.every(([, { remembers }]) => remembers.length === 0);
    });
    expect(unneeded).toEqual([]);
  });
});

test('a new folder needs a row', () => {
  expect(problemsWith({ 'src/shed/rake.ts': 'export const rake = 1;' })).toEqual([
    'src/shed/rake.ts: scripts/arrows/table.mjs has no row for shed.',
  ]);
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (files: Readonly<Record<string, string>>) => {
    const at = mkdtempSync(join(folder, 'root-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(at, file)), { recursive: true });
      writeFileSync(join(at, file), text);
    }
    const script = join(root, 'scripts/arrows/check.mjs');
    return spawnSync(process.execPath, [script, at], { encoding: 'utf8' });
  };

  test('fails, and says where', () => {
    const { status, stderr } = run({ 'src/parse/probe.ts': '\nexport const now = Date.now();\n' });
    expect(stderr).toBe("src/parse/probe.ts:2: parse can't use Date without a time (the clock).\n");
    expect(status).toBe(1);
  });

  test('is silent where all is well', () => {
    const { status, stderr, stdout } = run({ 'src/parse/probe.ts': 'export const one = 1;\n' });
    expect([status, stderr, stdout]).toEqual([0, '', '']);
  });
});
