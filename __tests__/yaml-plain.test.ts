import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
/**
 * The quick reader of plain YAML against the reader of all of it: whatever the quick one takes it must read to the same
 * value, at the same places, with the same problems. What it leaves alone costs only time.
 */
import fc from 'fast-check';
import { manifest } from '../bench/corpus.mjs';
import type { Value } from '../src/estate/value.ts';
import { placesOf } from '../src/parse/places.ts';
import { isMap, itemSpan, keySpan, keysOf, valueSpan } from '../src/parse/values.ts';
import { type Reading, readYaml } from '../src/parse/yaml-events.ts';
import { readPlainYaml } from '../src/parse/yaml-plain.ts';

const times = Number(process.env.FUZZ ?? 1);

/** Everything that a reading says, as text: values, the places of all keys and values, what aliases share, problems. */
function told({ value, problems, retry }: Reading): string {
  const numbers = new Map<object, number>();
  const span = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;
  const of = (one: Value | undefined): string => {
    if (typeof one === 'number') return Object.is(one, -0) ? '-0' : String(one);
    if (typeof one !== 'object' || one === null) return JSON.stringify(one) ?? 'nothing';
    const known = numbers.get(one);
    if (known !== undefined) return `the same as ${known}`;
    numbers.set(one, numbers.size);
    const { start, end } = placesOf(one) ?? { start: -1, end: -1 };
    const inside = isMap(one)
      ? keysOf(one).map(
          (key) =>
            `${JSON.stringify(key)} ${span(keySpan(one, key))} ${span(valueSpan(one, key))} ${of(one[key])}`,
        )
      : one.map((item, at) => `${span(itemSpan(one, at))} ${of(item)}`);
    return `${Array.isArray(one) ? 'list' : 'map'} ${start}-${end}\n${inside.join('\n')}\nend`;
  };
  return `${of(value)}\n${JSON.stringify(problems)}\n${retry}`;
}

/** Whether the quick reader takes a text; if it does, that it reads it like the other one. */
function takes(text: string): boolean {
  const quick = readPlainYaml(text);
  if (quick === undefined) return false;
  expect([text, told(quick)]).toEqual([text, told(readYaml(text))]);
  return true;
}

function manifestsBelow(folder: string): string[] {
  const top = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => readFileSync(join(top, path), 'utf8'));
}

const fixtures = [...manifestsBelow('fixtures'), ...manifestsBelow('../examples')];

test('every fixture that it takes', () => {
  const taken = fixtures.filter(takes);
  expect(taken.length).toBeGreaterThan(fixtures.length / 2);
});

test('it takes what manifests are written in', () => {
  expect(takes(manifest(200, { faulty: 0.1 }))).toBe(true);
  for (const text of manifestsBelow('../examples').filter((one) => one.includes('services:')))
    expect([text, takes(text)]).toEqual([text, true]);
});

describe('it takes', () => {
  test.each([
    ['a key alone', 'a:'],
    ['no line break at the end', 'a: b'],
    ['CR LF and blank lines', '\r\na: b\r\n\r\n  \r\nc:\r\n  - d\r\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['a marker in front', '# one\n---\na: b\n'],
    ['comments wherever they may stand', '# 1\na: # 2\n  # 3\n  - x # 4\n# 5\n  - "y#z" # 6\n#7'],
    ['lists at the column of their key', 'a:\n- x\n- "y"\nb:\n  - z\n'],
    ['nothing as a value', 'a:\nb: ~\nc: # none\nd: { e: , f: }\n'],
    [
      'anchors, aliases and merge keys',
      'a: &a { b: &b c }\nd: &d\n  <<: *a\n  e: *b\nf: [*d, *a]\n',
    ],
    ['an anchor that comes again', 'a: &a 1\nb: &a 2\nc: *a\n'],
    ['an alias of nothing', 'a: *b\n'],
    ['a key twice', 'a: 1\n"a": 2\n'],
    ['numbers, words and dates', 'a: 010\nb: 0x1F\nc: -1.5e3\nd: .inf\ne: True\nf: 2026-06-01\n'],
    ['flow style over several lines', 'a: {b: 1, # one\n  c: [x,\n\n y , ],\n }\n'],
    ['colons, dashes and number signs inside of words', 'a: b:c\nd: -e\nf: g#h\ni: [j:k, -l]\n'],
    ['names of what objects inherit', '__proto__: 1\nconstructor: { __proto__: [2] }\n'],
    ['other scripts', 'é: ü\n日本: 語 😀\n'],
  ])('%s', (_, text) => {
    expect(takes(text)).toBe(true);
  });
});

describe('it leaves to the other reader', () => {
  test.each([
    ['nothing at all', ''],
    ['comments alone', '# a\n'],
    ['a list', '- a\n'],
    ['a word', 'a\n'],
    ['text over several lines', 'a: b\n  c\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['an escape', 'a: "\\u0041"\n'],
    ['a quote in quotes', "a: 'it''s'\n"],
    ['a tag', 'a: !!str 1\n'],
    ['a tab', 'a:\tb\n'],
    ['a lone CR', 'a: b # c\rd: e\n'],
    ['another document', 'a: b\n---\nc: d\n'],
    ['a document that ends before it begins', '... : a\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['half a character', 'a: "\ud83d"\n'],
    ['a map in a list', 'a:\n  - b: c\n'],
    ['a line that is indented too far', 'a: b\n  c: d\n'],
    ['a line that is indented too little', 'a:\n    b: c\n  d: e\n'],
    ['a flow collection that is indented too little', 'a:\n  b: [c,\n  d]\n'],
    ['an anchor on nothing', 'a: &a\nb: c\n'],
    ['an anchor with a name that readers take differently', 'a: &b*c\n'],
    ['a bracket that is not closed', 'a: [b\n'],
  ])('%s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

const bits =
  '\n,\n  ,\n    , ,  ,:,: , :,- ,-,\n- ,\n  - ,#, #,",\',[,],{,},&a ,*a,&a\n,*a ,<<: *a,<<,? ,|,>,|\n,!x ,!!str ,%,@,`,\r\n,\r,\t,\u0085,\u00a0,\u2028,\ufeff,😀,\ud83d,é,---,\n---\n,...,\n...\n,null,~,1.0,__proto__: 1,constructor,1: ,"",\'\',\\,a\'\'b,{},[],{a: b},k: v,\0,\x7f,&,*,: *a,x: &b [1],*b,key: "v",\n\n,#c\n, # c\n  ,?,=,::,-a,- - x,- a: b'
    .split(',')
    .concat(',', '[a, b]', '{a: , b}');

/** Manifests that were changed in up to three places: most are none any more. */
const mutants = fc
  .tuple(
    fc.constantFrom(...fixtures.filter((text) => text.length < 4000), manifest(3)),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...bits)), { maxLength: 3 }),
  )
  .map(([text, changes]) =>
    changes.reduce((old, [place, drop, bit]) => {
      const at = place % (old.length + 1);
      return old.slice(0, at) + bit + old.slice(at + Math.max(0, drop - 6));
    }, text),
  );

test('whatever it takes of damaged manifests', () => {
  let taken = 0;
  fc.assert(
    fc.property(mutants, (text) => {
      if (takes(text)) taken++;
    }),
    { numRuns: 5000 * times },
  );
  expect(taken).toBeGreaterThan(500 * times);
});

test('whatever it takes of any text', () => {
  const text = fc.array(fc.constantFrom(...bits, 'a', 'b', 'a: ', 'b:\n'), { maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      takes(parts.join(''));
    }),
    { numRuns: 5000 * times },
  );
});
