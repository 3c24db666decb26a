import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../../src/init/draft-duties.ts';
import { validateManifest } from '../../src/validate/manifest-shape.ts';
import { editText } from '../rules/harness.ts';
import { everything, mistakes } from './manifest-mistakes.ts';
import { problemsOf } from './problems.ts';

describe('the shape of a manifest', () => {
  test.each(mistakes)('%s', (_name, text, problems) => {
    expect(problemsOf(validateManifest, text)).toEqual(problems);
  });

  test('a manifest that uses everything has no problem', () => {
    expect(problemsOf(validateManifest, everything)).toEqual([]);
  });

  test('a missing model is left to its rule, and so is one that is not decided yet', () => {
    const text = `version: 1
estate: acme
services:
  mail: { name: Mail }
  chat: { model: ~ }
  erp: { model: hybrid, parts: { a: {}, b: { model: null } } }
`;
    expect(problemsOf(validateManifest, text)).toEqual([]);
  });

  test('what cannot be read has no shape', () => {
    const source = parseSource('file.yml', 'services: [');
    expect(validateManifest({ ...source, value: undefined })).toEqual([]);
  });

  test('what is certain is an edit', () => {
    const fixes = (text: string) =>
      validateManifest(parseSource('file.yml', text)).flatMap(({ edits }) => edits.map(editText));
    expect(fixes('version: "1"\nestate: 12\nservices: { a: { model: Saas } }\n')).toEqual([
      'set version 1',
      'set estate "12"',
      'set services.a.model "saas"',
    ]);
    const listed = '{ a: { model: iaas, products: aws-ec2 }, b: { model: saas, products: "12" } }';
    expect(fixes(`version: 1\nestate: a\nservices: ${listed}\n`)).toEqual([
      'set services.a.products ["aws-ec2"]',
      'set services.b.products ["12"]',
    ]);
    // Nobody knows which parts it has.
    expect(fixes('version: 1\nestate: a\nservices: { a: { model: hybrid } }\n')).toEqual([]);
    expect(fixes('')).toEqual(['add version 1', 'add estate "my-estate"', 'add services {}']);
    expect(fixes('version: 1\nestte: acme\nservices: {}\n')).toEqual([
      'add estate "acme"',
      'remove estte',
    ]);
  });

  test('keys that start with x- are ignored at every level', () => {
    const text = `version: 1
estate: acme
x-a: 1
teams: { x-a: 1, it: { x-a: 1 } }
owners: { x-a: 1 }
services:
  x-a: 1
  mail:
    x-a: 1
    model: saas
    agreement: { x-a: 1 }
    owners: { x-A b: 1 }
    waivers: { x-a: 1, devices: { x-a: 1, reason: a, expires: 2027-01-01, approved-by: b } }
    responsibilities: { x-a: 1, devices: { x-a: 1, party: customer } }
  erp:
    model: hybrid
    parts: { x-a: 1, a: { x-a: 1, model: iaas }, b: { model: saas } }
`;
    expect(problemsOf(validateManifest, text)).toEqual([]);
  });
});
