import { describe, expect, test } from '@jest/globals';
import { shape } from '../../src/generated/validate-manifest.js';
import { validateManifest } from '../../src/validate/manifest-shape.ts';
import { homeOf, levelsOf } from '../../src/validate/other-level.ts';
import { problemsOf } from './problems.ts';

/** What the check says of one wrong key in the service `mail`, after the place. */
function inService(line: string): string[] {
  const text = `version: 1\nestate: acme\nservices:\n  mail:\n    model: saas\n    ${line}\n`;
  return problemsOf(validateManifest, text).map((problem) => problem.split(' | ')[1] ?? '');
}

function atTop(line: string): string[] {
  const text = `version: 1\nestate: acme\n${line}\nservices: {}\n`;
  return problemsOf(validateManifest, text).map((problem) => problem.split(' | ')[1] ?? '');
}

describe('a key of another level', () => {
  test.each([
    ['url: https://a.corp/b', '`agreement`', 'under `services.mail.agreement`', 'url'],
    ['reviewed: 2026-10-01', '`agreement`', 'under `services.mail.agreement`', 'reviewed'],
    ['expires: 2027-01-01', 'a waiver', 'under a waiver in `services.mail.waivers`', 'expires'],
    ['contact: it@acme.corp', 'a team', 'under a team in `teams`', 'contact'],
    ['framework: aws', 'the top level', 'to the top of the file', 'framework'],
    ['teams: {}', 'the top level', 'to the top of the file', 'teams'],
  ])('in a service: %s', (line, what, where, key) => {
    expect(inService(line)).toEqual([
      `Misplaced key. \`services.mail\` can't have the key \`${key}\`: it is a key of ${what}. Move it ${where}, or write \`x-${key}\` to keep it here.`,
    ]);
  });

  test.each(['model: saas', 'criticality: high', 'lifecycle: live'])('at the top: %s', (line) => {
    const key = line.split(':')[0];
    expect(atTop(line)).toEqual([
      `Misplaced key. The manifest can't have the key \`${key}\`: it is a key of a service. Move it under a service in \`services\`, or write \`x-${key}\` to keep it here.`,
    ]);
  });

  test('what every file has at its top is not moved there', () => {
    expect(inService('version: 15')).toEqual([
      "Misplaced key. `services.mail` can't have the key `version`: it is a key of the top level. To keep it here, write `x-version`.",
    ]);
  });

  test('the level around comes before any other, and a part before its service', () => {
    const levels = levelsOf(shape);
    const part = ['services', 'erp', 'parts', 'plant'];
    expect(homeOf('owners', [...part, 'agreement'], levels)?.where).toBe(
      'under `services.erp.parts.plant`',
    );
    expect(homeOf('url', part, levels)?.where).toBe('under `services.erp.parts.plant.agreement`');
    expect(homeOf('nothing', part, levels)).toBeUndefined();
  });

  test('a word for a key of this level means that key, and so does a slip for a missing one', () => {
    expect(inService('title: Mail')[0]).toContain('Did you mean `name`?');
    const text = 'version: 1\nname: acme\nservices: {}\n';
    expect(problemsOf(validateManifest, text).join()).toContain('Did you mean `estate`?');
  });

  test('what no level has is kept under x-', () => {
    expect(inService('cost-centre: "12"')[0]).toContain('To keep it, write `x-cost-centre`.');
  });

  test('every level knows its own keys, and no key leads to a level that lacks it', () => {
    const levels = levelsOf(shape);
    const keys = new Set(levels.flatMap((level) => Object.keys(level.shape.keys ?? {})));
    expect(keys.size).toBeGreaterThan(25);
    const lost = [...keys].filter((key) => homeOf(key, ['nowhere'], levels) === undefined);
    expect(lost).toEqual([]);
  });
});
