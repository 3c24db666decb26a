import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { judge, proven, readRegexes } from '../scripts/regexes/check.mjs';
import { regexesIn } from '../scripts/regexes/collect.mjs';
import { costOf } from '../scripts/regexes/cost.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

test('every pattern of the sources is linear', () => {
  const sources = readRegexes(root);
  expect(sources.get('src/codeowners/pattern.ts')?.length).toBeGreaterThan(1);
  expect(judge(sources, proven()).problems).toEqual([]);
});

describe('what takes more than linear time on some text is refused', () => {
  test.each([
    ['\\/+$', '', '2nd degree polynomial: many "/"'],
    ['#.*$', '', '2nd degree polynomial: many "#"'],
    ['(?:a|a)*b', '', 'exponential'],
    ['^(?:a+)+$', '', 'exponential'],
    ['^[ \\t]*([a-z]+)?[ \\t]*=', 'y', '2nd degree polynomial'],
    ['\\s{0,1000}x', '', '2nd degree polynomial'],
    ['\\B(?=(?:\\d{3})+$)', 'g', '2nd degree polynomial'],
    ['x(?!.*y)', '', '2nd degree polynomial: many "x"'],
    ['(?<word>a)*b', 'd', '2nd degree polynomial: many "a"'],
    ['(?<=a+)b', '', 'not decided: it looks back over any number of characters'],
    ['(["\']).*\\1', '', 'not decided: it refers back'],
    ['(?=a(?!b))', '', 'not decided: it looks around while it looks around'],
  ])('/%s/%s', (pattern, flags, problem) => {
    expect(costOf(pattern, flags)).toContain(problem);
  });
});

describe('what takes linear time is not', () => {
  test.each([
    ['^\\/+$', ''],
    ['#.*$', 's'],
    ['\\.[^.]+$', ''],
    ['^(?!.*--)[a-z]{1,64}$', ''],
    ['\\r(?!\\n)', 'g'],
    ['(?<![\\ud800-\\udbff])[\\udc00-\\udfff]', ''],
    ['[[(]\\]{2}\\u{20000}', 'u'],
  ])('/%s/%s', (pattern, flags) => {
    expect(costOf(pattern, flags)).toBeUndefined();
  });
});

test('every way to write a pattern is seen', () => {
  const text = [
    'const a = /a+/g;',
    "const b = new RegExp('b+', 'u');",
    "const c = RegExp('c' + d);",
    'text.match("e+");',
    'text.match(/f/);',
    'text.matchAll(`g`);',
    'list.search(h);',
  ].join('\n');
  expect(regexesIn(text)).toEqual([
    { line: 1, regex: { pattern: 'a+', flags: 'g' } },
    { line: 2, regex: { pattern: 'b+', flags: 'u' } },
    { line: 3, regex: undefined },
    { line: 4, regex: { pattern: 'e+', flags: '' } },
    { line: 5, regex: { pattern: 'f', flags: '' } },
    { line: 6, regex: undefined },
  ]);
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regexes-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (text: string) => {
    const at = mkdtempSync(join(folder, 'root-'));
    mkdirSync(join(at, 'src/parse'), { recursive: true });
    writeFileSync(join(at, 'src/parse/probe.ts'), text);
    const script = join(root, 'scripts/regexes/check.mjs');
    return spawnSync(process.execPath, [script, at], { encoding: 'utf8' });
  };

  test('fails, and says where and on which text', () => {
    const { status, stderr } = run(
      '\nconst end = /;+$/;\nconst made = new RegExp(end.source + "x");\n',
    );
    expect(stderr).toContain('src/parse/probe.ts:2: /;+$/: 2nd degree polynomial: many ";"');
    expect(stderr).toContain('src/parse/probe.ts:3: A pattern that is put together at run time');
    expect(status).toBe(1);
  });

  test('is silent where all is well', () => {
    const { status, stderr, stdout } = run('export const end = /^;+$/;\n');
    expect([status, stderr, stdout]).toEqual([0, '', '']);
  });
});
