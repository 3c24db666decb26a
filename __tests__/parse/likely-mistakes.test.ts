import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../src/parse/line-index.ts';
import { parse } from '../../src/parse/parse.ts';

/** Each problem of a text: `line:column title`. */
async function problemsOf(text: string): Promise<string[]> {
  const source = await parse('cloud-services.yml', text);
  return source.problems.map(({ start, title }) => {
    const { line, column } = linesOf(source).at(start);
    return `${line}:${column} ${title}`;
  });
}

/** What a text says, without the places. */
async function plainValue(text: string): Promise<unknown> {
  return JSON.parse(JSON.stringify((await parse('a.yml', text)).value));
}

describe('a mistake is named where it is, not where a reader notices it', () => {
  test.each<[string, string, string]>([
    ['a key indented too far', 'a:\n  b: saas\n      c: high\n', '3:7 Invalid YAML'],
    ['the same after a comment', 'k: a\n  # why\n\n    z: 1\n', '4:5 Invalid YAML'],
    ['a key indented too little', 'a:\n  b:\n    c: d\n   e: f\n', '4:4 Invalid YAML'],
    ['a dash among keys', 'a:\n  b: c\n  - d\n', '3:3 Invalid YAML'],
    [
      'a dash among keys, below a longer value',
      'a:\n  b:\n    c: d\n    e: f\n  - d\n',
      '5:3 Invalid YAML',
    ],
    ['a list on the line of its key', 'a:\n  b: - c\n  d: e\n', '2:6 Invalid YAML'],
    ['a tab', 'a:\n  b: c\n\td: e\n', '3:1 Invalid YAML'],
    [
      'a merge conflict',
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n',
      '2:1 Merge conflict',
    ],
    ['a non-breaking space', 'a:\n  b: 1\n\u00a0\u00a0c: 2\n', '3:1 Invalid indentation'],
    ['two merge keys', 'a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n', '4:3 Duplicate key'],
    ['one number, written twice', '1: a\n0x1: b\n', '2:1 Duplicate key'],
    ['one number, the other way round', '1.0: a\n1: b\n', '2:1 Duplicate key'],
    ['an unclosed quote', 'a: "x\nb: c\n', '1:4 Invalid YAML'],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(text)).toEqual([expected]);
  });

  test.each<[string, string]>([
    ['a block of text with deeper lines', 'a: |\n  b: c\n    d: e\n'],
    ['a non-breaking space in a value', 'a: x\u00a0y\n'],
    ['a marker of a conflict in a text', 'a: |\n  <<<<<<< HEAD\n'],
    ['a number beside the text of its digits', '"0x1": a\n1: b\n'],
    ['a folded text', 'a: b\n  c d\n'],
  ])('%s is right', async (_, text) => {
    expect(await problemsOf(text)).toEqual([]);
  });
});

describe('an anchor that is used again inside its own value', () => {
  test.each<[string, unknown]>([
    ['x: &o\n  a: 1\n  b: &o 2\ny: *o\n', { x: { a: 1, b: 2 }, y: 2 }],
    ['x: &o\n  - &o {c: d}\ny: *o\n', { x: [{ c: 'd' }], y: { c: 'd' } }],
    ['x: &o\n  b: &o {c: &o 1}\ny: *o\nz: *o\n', { x: { b: { c: 1 } }, y: 1, z: 1 }],
  ])('means the later one: %j', async (text, value) => {
    expect(await plainValue(text)).toEqual(value);
    // The same by the reader of all YAML: a comment with a tag sends the text there.
    expect(await plainValue(`${text}t: !!str x\n`)).toEqual({ ...(value as object), t: 'x' });
  });
});
