/** The short way for one manifest says what the command says, and leaves everything else to it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { manifest } from '../../bench/corpus.mjs';
import type { Terminal } from '../../src/cli/command.ts';
import { checkNamed, openNamed } from '../../src/cli/named-manifest.ts';
import { orSaid } from '../../src/cli/said.ts';
import { type CliRun, root, runCli } from '../run-cli.ts';
import { damaged, diceOf, estate } from '../sift/mutants.ts';

const day = ['--today', '2026-11-23'];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'named-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the short way says; `undefined` where it leaves the run to the command. */
async function shortly(words: readonly string[], cwd = folder): Promise<CliRun | undefined> {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    cwd,
    env: {},
    out: async (text) => {
      said.out += text;
    },
    say: (text) => {
      said.err += text;
    },
    color: false,
    columns: 80,
    today: () => '2026-11-23',
  };
  const named = await openNamed(words, terminal);
  if (named === undefined) return undefined;
  return { code: await orSaid(terminal, () => checkNamed(named, terminal)), ...said };
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function bothWays(text: string): Promise<readonly [CliRun | undefined, CliRun]> {
  put('one.yml', text);
  const words = ['check', 'one.yml', ...day];
  return [await shortly(words), await runCli(words, { cwd: folder })];
}

test('the same for estates, large ones, damaged ones and faulty ones', async () => {
  const dice = diceOf(18);
  const small = manifest(6);
  const texts = [
    ...[manifest(10), manifest(100), manifest(30, { faulty: 0.1 }), manifest(100, { faulty: 0.1 })],
    ...Array.from({ length: 40 }, () => damaged(small, dice)),
    ...Array.from({ length: 5 }, () => estate(dice)),
  ];
  const clean = { short: 0, passed: 0 };
  for (const [at, text] of texts.entries()) {
    const [short, long] = await bothWays(text);
    if (short === undefined) continue;
    clean.short++;
    if (short.code === 0) clean.passed++;
    expect([at, short]).toEqual([at, long]);
  }
  expect(clean.short).toBeGreaterThan(30);
  expect(clean.passed).toBeGreaterThan(5);
});

test('the same for the examples and the golden fixtures', async () => {
  let seen = 0;
  for (const place of ['examples', '__tests__/fixtures/golden']) {
    const names = readdirSync(join(root, place), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
      const [short, long] = await bothWays(readFileSync(join(root, place, name), 'utf8'));
      if (short === undefined) continue;
      seen++;
      expect([name, short]).toEqual([name, long]);
    }
  }
  expect(seen).toBeGreaterThan(20);
});

test.each([
  ['no command', ['one.yml']],
  ['a folder', ['check', '.']],
  ['a flag', ['check', 'one.yml', '--quiet']],
  ['a format', ['check', 'one.yml', '--format', 'json']],
  ['two manifests', ['check', 'one.yml', 'one.yml']],
  ['standard input', ['check', '-']],
  ['JSON', ['check', 'one.json']],
  ['no such file', ['check', 'none.yml']],
  ['no day', ['check', 'one.yml', '--today']],
  ['no such day', ['check', 'one.yml', '--today', '2026-02-30']],
])('%s is left to the command', async (_, words) => {
  put('one.yml', manifest(3));
  put('one.json', '{}');
  expect(await shortly(words)).toBeUndefined();
});

test.each([
  ['a framework of its own', 'framework: microsoft\n'],
  ['add-ons', 'add-ons: [ai]\n'],
])('%s is left to the command', async (_, line) => {
  put('other.yml', `${line}${manifest(3)}`);
  expect(await shortly(['check', 'other.yml'])).toBeUndefined();
});

test('a policy above the manifest is left to the command', async () => {
  put('repository/.git/HEAD', 'ref: refs/heads/main\n');
  put('repository/.github/cloud-estate.yml', 'version: 1\n');
  put('repository/team/one.yml', manifest(3));
  expect(await shortly(['check', 'repository/team/one.yml'])).toBeUndefined();
});

test('CODEOWNERS of the repository are read', async () => {
  put('guarded/.git/HEAD', 'ref: refs/heads/main\n');
  put('guarded/one.yml', manifest(3));
  const cwd = join(folder, 'guarded');
  const unguarded = await shortly(['check', 'one.yml', ...day], cwd);
  expect(unguarded?.out).toContain('unguarded-manifest');
  expect(unguarded).toEqual(await runCli(['check', 'one.yml', ...day], { cwd }));
  put('guarded/.github/CODEOWNERS', '* @acme/platform\n');
  const guarded = await shortly(['check', 'one.yml', ...day], cwd);
  expect(guarded?.out).not.toContain('unguarded-manifest');
  expect(guarded).toEqual(await runCli(['check', 'one.yml', ...day], { cwd }));
});
