import { describe, expect, test } from '@jest/globals';
import { shape } from '../../src/generated/validate-manifest.js';
import { validateManifest } from '../../src/validate/manifest-shape.ts';
import { homeOf, levelsOf } from '../../src/validate/other-level.ts';
import { problemsOf } from './problems.ts';

const levels = levelsOf(shape);
const mail = ['services', 'mail'];
const part = ['services', 'erp', 'parts', 'plant'];

describe('the level that a key belongs to', () => {
  test.each([
    ['url', mail, '`agreement`', 'under `services.mail.agreement`'],
    ['expires', mail, 'a waiver', 'under a waiver in `services.mail.waivers`'],
    ['contact', mail, 'a team', 'under a team in `teams`'],
    ['framework', mail, 'the top level', 'to the top of the file'],
    ['model', [], 'a service', 'under a service in `services`'],
    ['model', ['teams', 'it'], 'a service', 'under a service in `services`'],
    ['url', part, '`agreement`', 'under `services.erp.parts.plant.agreement`'],
    ['owners', [...part, 'agreement'], 'a part', 'under `services.erp.parts.plant`'],
    ['owners', [...mail, 'waivers', 'devices'], 'a service', 'under `services.mail`'],
  ])('%s at %j', (key, path, what, where) => {
    expect(homeOf(key, path, levels)).toEqual({ what, where });
  });

  test('what every file has at its top is not moved there', () => {
    expect(homeOf('version', mail, levels)).toEqual({ what: 'the top level', where: null });
  });

  test('several levels that are as near are both named', () => {
    expect(homeOf('reason', mail, levels)?.where).toMatch(/responsibilities` or .*waivers`$/);
  });

  test('a key that no level has leads nowhere', () => {
    expect(homeOf('cost-centre', mail, levels)).toBeUndefined();
    expect(homeOf('constructor', mail, levels)).toBeUndefined();
  });

  test('every key of every level is found from anywhere', () => {
    const keys = new Set(levels.flatMap((level) => Object.keys(level.shape.keys ?? {})));
    expect(keys.size).toBeGreaterThan(25);
    expect([...keys].filter((key) => homeOf(key, ['nowhere'], levels) === undefined)).toEqual([]);
  });
});

describe('what the check says of it', () => {
  /** What is wrong with a manifest that has `lines` in its service `mail`. */
  const wrong = (lines: string): string[] =>
    problemsOf(
      validateManifest,
      `version: 1\nestate: acme\nservices:\n  mail:\n    model: saas\n    ${lines}\n`,
    );

  test('an owner inside an agreement goes to the service, or keeps its place under x-', () => {
    const found = wrong('agreement: { url: "https://a.corp/b", owners: "@acme/it" }');
    expect(found).toEqual([
      "6:43 services.mail.agreement.owners | Misplaced key. `services.mail.agreement` can't have the key `owners`: it is a key of a service. Move it under `services.mail`, or write `x-owners` to keep it here.",
    ]);
  });

  test.each(['url: https://a.corp/b', 'expires: 2027-01-01', 'contact: it@acme.corp', 'teams: {}'])(
    'in a service, %s is not taken for a misspelt key of it',
    (line) => {
      const found = wrong(line);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('Misplaced key.');
      expect(found[0]).not.toContain('Did you mean');
    },
  );

  test('a word for a key of this level means that key, and so does a slip for a missing one', () => {
    expect(wrong('title: Mail')[0]).toContain('Did you mean `name`?');
    const text = 'version: 1\nname: acme\nservices: {}\n';
    expect(problemsOf(validateManifest, text).join()).toContain('Did you mean `estate`?');
  });

  test('what no level has is kept under x-', () => {
    expect(wrong('cost-centre: "12"')[0]).toContain('To keep it, write `x-cost-centre`.');
  });
});
