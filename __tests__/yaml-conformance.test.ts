/**
 * What YAML 1.2 says, where it matters to a manifest: what must be read, and to which value; what must be refused, and where.
 * The whole of the official test suite was run against the parser: every invalid document is refused and every valid one is
 * read to the suite's value, but for keys that are maps or lists, keys that stand twice, and several documents in one file,
 * which are refused here on purpose.
 */
import { describe, expect, test } from '@jest/globals';
import type { ValueMap } from '../src/estate/value.ts';
import { linesOf } from '../src/parse/line-index.ts';
import { parse } from '../src/parse/parse.ts';
import { keySpan, valueSpan } from '../src/parse/values.ts';

describe('is read', () => {
  const read: Record<string, [text: string, value: unknown]> = {
    'plain words as YAML 1.2 has them': [
      'a: yes\nb: no\nc: on\nd: off\ne: y\nf: ~\ng: null\nh: True\ni: NULL\nj:\n',
      { a: 'yes', b: 'no', c: 'on', d: 'off', e: 'y', f: null, g: null, h: true, i: null, j: null },
    ],
    numbers: [
      'a: 010\nb: 0o10\nc: 0x1F\nd: 1_000\ne: 1e3\nf: .5\ng: +1\nh: 1:30\ni: 0b1\n',
      { a: 10, b: 8, c: 31, d: '1_000', e: 1000, f: 0.5, g: 1, h: '1:30', i: '0b1' },
    ],
    'dates as text': [
      'a: 2026-06-01\nb: "2026-06-01"\nc: 2026-06-01T10:00:00Z\n',
      { a: '2026-06-01', b: '2026-06-01', c: '2026-06-01T10:00:00Z' },
    ],
    'comments wherever they may stand': [
      '# 1\na: # 2\n  # 3\n  - x # 4\n  # 5\n  - "y#z" # 6\n  - y#z\n#7',
      { a: ['x', 'y#z', 'y#z'] },
    ],
    'lists at the column of their key': ['a:\n- x\n- y\nb:\n  - z\n', { a: ['x', 'y'], b: ['z'] }],
    'lists in lists and maps in lists': [
      '- - a\n  - b\n- c: 1\n  d: 2\n-\n  e: 3\n',
      [['a', 'b'], { c: 1, d: 2 }, { e: 3 }],
    ],
    'keys of every kind of scalar': [
      '"a b": 1\n\'c\': 2\n? d\n: 3\n4: 4\n? |\n  e\n: 5\n',
      { 'a b': 1, c: 2, d: 3, '4': 4, 'e\n': 5 },
    ],
    'a value on the next line': ['a:\n  b\nc:\n\n\n  "d"\n', { a: 'b', c: 'd' }],
    'text over several lines': [
      "a: one\n  two\n\n  three\nb: \"four\n  five\\\n  \\ six\"\nc: 'it''s\n  seven'\n",
      { a: 'one two\nthree', b: 'four five six', c: "it's seven" },
    ],
    'blocks of text': [
      'a: |\n  x\n   y\n\nb: >-\n  x\n  y\n\n  z\nc: |+\n  x\n\nd: |2-\n   x\n',
      { a: 'x\n y\n', b: 'x y\nz', c: 'x\n\n', d: ' x' },
    ],
    'flow style over several lines': [
      'a: {b: 1,\n  c: [x,\n y , ], "d":2, e}\n',
      { a: { b: 1, c: ['x', 'y'], d: 2, e: null } },
    ],
    'a pair in a list': ['a: [b: 1, c]\n', { a: [{ b: 1 }, 'c'] }],
    'colons and dashes inside of words': [
      'a: b:c\nd: -e\nf: ::g\nh: [i:j, -k]\n',
      { a: 'b:c', d: '-e', f: '::g', h: ['i:j', '-k'] },
    ],
    escapes: ['a: "\\u00e9\\x41\\U0001F600\\t\\/\\_"\n', { a: 'éA😀\t/\u00a0' }],
    'tags of the core': [
      'a: !!str 12\nb: !!int "12"\nc: !mine x\nd: !!map {e: 1}\nf: !!null\n',
      { a: '12', b: 12, c: 'x', d: { e: 1 }, f: null },
    ],
    'anchors on everything': [
      'a: &a x\nb: &b [1]\nc: &c {d: 1}\n&e e: *a\nf: [*b, *c]\n*a : g\nh: &h\n',
      { a: 'x', b: [1], c: { d: 1 }, e: 'x', f: [[1], { d: 1 }], x: 'g', h: null },
    ],
    'an anchor that is set anew': ['a: &a 1\nb: *a\nc: &a 2\nd: *a\n', { a: 1, b: 1, c: 2, d: 2 }],
    'directives and marks of one document': [
      '%YAML 1.2\n%TAG !e! tag:example.com,2026:\n---\na: 1\n...\n# over\n',
      { a: 1 },
    ],
    'a document that begins on its mark': ['--- {a: 1}\n', { a: 1 }],
    'tabs where they are no indentation': ['a:\tb\nc: [d,\te]\t# f\n', { a: 'b', c: ['d', 'e'] }],
    'a bracket that closes at the column of its key': [
      'a:\n  b: [\n    c,\n  ]\n  d: {\n  }\n',
      { a: { b: ['c'], d: {} } },
    ],
    'no line break at the end': ['a: b', { a: 'b' }],
    JSON: ['{"a": [1, null, true, "x\\u00e9"], "b": {}}', { a: [1, null, true, 'xé'], b: {} }],
  };

  test.each(Object.entries(read))('%s', async (_name, [text, value]) => {
    const source = await parse('file.yml', text);
    expect(source.problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(source.value))).toEqual(value);
  });
});

describe('is refused', () => {
  const refused: Record<string, [text: string, place: string]> = {
    'a tab as indentation': ['a:\n\tb: 1\n', '2:1'],
    'a key without its colon': ['a: 1\nb\nc: 2\n', '2:1'],
    'two keys on one line': ['a: b: c\n', '1:4'],
    'a key less indented than its sisters': ['a:\n    b: 1\n  c: 2\n', '3:3'],
    'a list item beside keys': ['a: 1\n- b\n', '2:1'],
    'a list that never closes': ['a: [b, c\nd: 1\n', '1:4'],
    'a list that closes twice': ['a: [b]]\n', '1:7'],
    'a map that closes as a list': ['a: {b: 1]\n', '1:9'],
    'a flow list without commas': ['a: [b c, "d" "e"]\n', '1:14'],
    'a quote that never closes': ['a: "b\nc: 1\n', '1:4'],
    'text after a quote': ['a: "b" c\n', '1:8'],
    'an escape that does not exist': ['a: "\\d"\n', '1:5'],
    'an at sign': ['a: @b\n', '1:4'],
    'a backtick': ['a: `b`\n', '1:4'],
    'a percent sign': ['a: %b\n', '1:4'],
    'a comment without a space before it': ['a: "b"#c\n', '1:7'],
    'an anchor twice': ['a: &b &c d\n', '1:7'],
    'an anchor on an alias': ['a: &a 1\nb: &b *a\n', '2:7'],
    'an alias of nothing': ['a: *b\n', '1:4'],
    'a directive that ends in nothing': ['%YAML 1.2\n', '2:1'],
    'a directive that stands twice': ['%YAML 1.2\n%YAML 1.2\n---\na: 1\n', '3:1'],
    'a second document': ['a: 1\n---\nb: 1\n', '2:1'],
    'a key that stands twice': ['a: 1\n"a": 2\n', '2:1'],
    'a key that is a list': ['[a, b]: c\n', '1:1'],
    'a key that is a map': ['? a: b\n: c\n', '1:3'],
  };

  test.each(Object.entries(refused))('%s', async (_name, [text, place]) => {
    const source = await parse('file.yml', text);
    const [first] = source.problems;
    const { line, column } = linesOf(source).at(first?.start ?? -1);
    expect(first?.reason).toMatch(/\.$/);
    expect(`${line}:${column}`).toBe(place);
  });
});

test('every key and value stands where its text is', async () => {
  const text = `"a": 'b'\nc: [d, "e"]\nf: { g: h }\n? i\n: |\n  j\n"\\u006b": &l m\nn: *l\no:\n  <<: { p: q }\n`;
  const source = await parse('file.yml', text);
  const map = source.value as ValueMap;
  const places = (of: ValueMap, key: string): [string, string] => {
    const [name, value] = [keySpan(of, key), valueSpan(of, key)];
    return [text.slice(name.start, name.end), text.slice(value.start, value.end)];
  };
  expect(places(map, 'a')).toEqual(['"a"', "'b'"]);
  expect(places(map, 'c')).toEqual(['c', '[d, "e"]']);
  expect(places(map, 'f')).toEqual(['f', '{ g: h }']);
  expect(places(map, 'i')).toEqual(['i', '|\n  j\n']);
  expect(places(map, 'k')).toEqual(['"\\u006b"', 'm']);
  expect(places(map, 'n')).toEqual(['n', 'm']);
  expect(places(map.o as ValueMap, 'p')).toEqual(['p', 'q']);
});
