import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import {
  dateYaml,
  fixYaml,
  flowYaml,
  keyYaml,
  ownersYaml,
  ownerYaml,
  textYaml,
  waiverYaml,
} from '../../src/text/yaml-text.ts';
import { anyCharacter } from '../any-character.ts';

describe('an owner', () => {
  test.each([
    ['@acme/x', '"@acme/x"'],
    ['@ann', '"@ann"'],
    ['it-desk', 'it-desk'],
    ['it-desk@acme.systems', 'it-desk@acme.systems'],
  ])('%s is written %s', (owner, yaml) => {
    expect(ownerYaml(owner)).toBe(yaml);
  });

  test('several stand in a list on one line, the accountable one first', () => {
    expect(ownersYaml(['@acme/x', 'it-desk'])).toBe('["@acme/x", it-desk]');
    expect(ownersYaml(['@acme/x'])).toBe('"@acme/x"');
    expect(ownersYaml([])).toBe('[]');
  });
});

test('the fix of a finding is one line', () => {
  expect(fixYaml('accounts-and-identities', '@org/team')).toBe(
    'accounts-and-identities: "@org/team"',
  );
  expect(fixYaml('on', 'no')).toBe('"on": "no"');
});

test('a waiver is one flow map with a plain date', () => {
  expect(waiverYaml('Live in March', '2027-03-31', '@acme/ciso')).toBe(
    '{ reason: Live in March, expires: 2027-03-31, approved-by: "@acme/ciso" }',
  );
  expect(dateYaml('soon: maybe')).toBe('"soon: maybe"');
});

describe('a text', () => {
  const quoted = ['yes', 'No', 'on', 'Y', 'null', '~', 'True', '365', '0x1f', '1e3', '1_000', '.5'];
  quoted.push('12:30:00', '2027-03-31', '.inf', '<<', '=', '', ' a', 'a ', 'a: b', 'a #b', 'a:');
  quoted.push('[a', 'a, b', 'a}', '#a', '&a', '*a', '!a', '|', '>', '%a', '`a', "'a", '-', '- a');
  quoted.push('?', '---', '...', '{', '@a', 'a"b', 'a\tb', 'a\nb', '\u0085', '\u2028', '\ufeff');
  test.each(quoted)('%j is quoted', (text) => {
    expect(textYaml(text)).toMatch(/^".*"$/);
  });

  const plain = ['a', 'New device management goes live in March', 'https://aws.amazon.com/#x'];
  plain.push(
    "it's",
    'Ümläut, nein'.replace(',', ''),
    '日本語',
    '2026 budget',
    'a#b',
    'a:b',
    'ye',
    'x-1',
  );
  test.each(plain)('%j is plain', (text) => {
    expect(textYaml(text)).toBe(text);
  });

  test('control characters, line breaks and half characters are escaped', () => {
    expect(textYaml('a\nb\u0007\u0085\ud800')).toBe('"a\\nb\\u0007\\u0085\\ud800"');
    expect(textYaml('a\u2028\ufeff')).toBe('"a\\u2028\\ufeff"');
  });
});

const word = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(...'yYnNoOfFeEsStTrRuU~0123456789.:_+-,# \t\n"\'&*[]{}|<=x'),
    maxLength: 8,
  }),
);

test('any text comes back the same from readers of YAML 1.1 and 1.2, as key, as value and in brackets', () => {
  fc.assert(
    fc.property(word, word, (key, value) => {
      fc.pre(key !== value);
      const block = `${keyYaml(key)}: ${textYaml(value)}\n`;
      const flow = `{${keyYaml(key)}: [${textYaml(value)}, ${textYaml(key)}]}\n`;
      for (const read of [
        (text: string) => load(text),
        (text: string) => parse(text),
        (text: string) => parse(text, { version: '1.1' }),
      ]) {
        expect(Object.entries(read(block) as object)).toEqual([[key, value]]);
        expect(Object.entries(read(flow) as object)).toEqual([[key, [value, key]]]);
      }
    }),
    { numRuns: 1500 },
  );
});

test('any value comes back the same', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(value, (held) => {
      const wanted = JSON.parse(JSON.stringify(held));
      expect(load(`a: ${flowYaml(wanted)}\n`)).toEqual({ a: wanted });
    }),
  );
});
