import { describe, expect, test } from '@jest/globals';
import { causeOf, type Finding } from '../../src/estate/finding.ts';
import { entryPath, isWithin, pathKey } from '../../src/estate/path.ts';
import { fingerprints } from '../../src/render/text/fingerprint.ts';
import { messageOf } from '../../src/text/message.ts';
import { pathText } from '../../src/text/path-text.ts';
import { findingsOf } from '../rules/harness.ts';

const TOP = 'version: 1\nestate: acme\n';

async function found(text: string, rule: Finding['rule']): Promise<Finding[]> {
  return (await findingsOf(`${TOP}${text}`)).filter((one) => one.rule === rule);
}

describe('a path', () => {
  test('of a service with dots in its id is never that of a part', () => {
    const service = entryPath('a.parts.b', null);
    const part = entryPath('a', 'b');
    expect(service).toEqual(['services', 'a.parts.b']);
    expect(pathKey(service)).not.toBe(pathKey(part));
    expect(pathText(service)).toBe('services["a.parts.b"]');
    expect(pathText(part)).toBe('services.a.parts.b');
  });

  test('is within another when it leads on from it, by whole steps', () => {
    expect(isWithin(['services', 'a', 'owners'], ['services', 'a'])).toBe(true);
    expect(isWithin(['services', 'a'], ['services', 'a'])).toBe(true);
    expect(isWithin(['services', 'ab'], ['services', 'a'])).toBe(false);
    expect(isWithin(['services'], ['services', 'a'])).toBe(false);
  });

  test('shows positions, odd keys and long ones', () => {
    expect(pathText([])).toBe('');
    expect(pathText(['owners', 'devices', 1])).toBe('owners.devices[1]');
    expect(pathText(['services', 'ünï', 'a b', ''])).toBe('services.ünï["a b"][""]');
    expect(pathText(['k'.repeat(100)])).toBe(`${'k'.repeat(59)}…`);
  });
});

test('a service and a part whose paths once read the same share nothing', async () => {
  const text = `services:
  a:
    model: hybrid
    parts: { b: { model: saas }, c: { model: saas } }
  a.parts.b: { model: saas }
`;
  const findings = await found(text, 'unowned-duty');
  const devices = findings.filter(({ subject }) => subject.layer === 'devices');
  expect(devices.map(({ subject: { service, part } }) => [service, part])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['a.parts.b', null],
  ]);
  expect(new Set(devices.map(({ path }) => pathKey(path))).size).toBe(3);
  expect(new Set(devices.map(({ remedy }) => remedy)).size).toBe(3);
  expect(new Set(devices.map(({ edits }) => JSON.stringify(edits))).size).toBe(3);
  expect(new Set(fingerprints(findings)).size).toBe(findings.length);
});

describe('a cause', () => {
  test('is one for a layer that one edit at the top would give its owner', async () => {
    const findings = await found(
      'services: { a: { model: saas }, b: { model: saas }, c: { model: iaas } }\n',
      'unowned-duty',
    );
    const devices = findings.filter(({ subject }) => subject.layer === 'devices');
    expect(devices).toHaveLength(3);
    expect(new Set(devices.map(({ cause }) => cause)).size).toBe(1);
    expect(new Set(devices.map(({ title }) => title)).size).toBe(1);
    const layers = new Set(findings.map(({ subject }) => subject.layer));
    expect(new Set(findings.map(({ cause }) => cause)).size).toBe(layers.size);
  });

  test('is apart where an empty key stops the search at the service or its part', async () => {
    const findings = await found(
      `owners: { devices: }
services:
  a: { model: saas }
  b: { model: saas, owners: { devices: } }
  c:
    model: hybrid
    owners: { devices: [] }
    parts: { one: { model: saas }, two: { model: saas }, three: { model: saas, owners: { devices: } } }
`,
      'unowned-duty',
    );
    const causes = findings
      .filter(({ subject }) => subject.layer === 'devices')
      .map(({ subject: { service, part }, cause }) => [service, part, cause]);
    const [a, b, one, two, three] = causes.map(([, , cause]) => cause);
    expect(causes.map(([service, part]) => [service, part])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 'one'],
      ['c', 'two'],
      ['c', 'three'],
    ]);
    expect(one).toBe(two);
    expect(new Set([a, b, one, three]).size).toBe(4);
  });

  test('is one for a text that names nobody, however many places have it', async () => {
    const findings = await found(
      'services: { a: { model: saas, owners: { devices: TBD } }, b: { model: saas, owners: { devices: TBD, applications: TODO } } }\n',
      'placeholder-owner',
    );
    expect(findings.map(({ cause }) => cause)).toEqual([
      'placeholder-owner:TBD',
      'placeholder-owner:TBD',
    ]);
  });

  test('is one for a key that is misspelt the same way', async () => {
    const findings = await found(
      'services: { a: { model: saas, ownres: x }, b: { model: saas, ownres: x, modle: x } }\n',
      'schema',
    );
    expect(findings.map(({ cause }) => cause)).toEqual([
      'schema:unknown-key:ownres',
      'schema:unknown-key:ownres',
      'schema:unknown-key:modle',
    ]);
  });

  test('keeps its parts apart, whatever is in them', () => {
    expect(causeOf('schema', ['a:b', 'c'])).not.toBe(causeOf('schema', ['a', 'b:c']));
    expect(causeOf('schema', ['a\\', 'b'])).not.toBe(causeOf('schema', ['a\\:b']));
    expect(causeOf('schema', [null, 1])).toBe('schema::1');
  });
});

test('a message is the title as a sentence, the reason and the remedy', () => {
  const all = { title: 'No owner', reason: 'It is yours.', remedy: 'Name one.' };
  expect(messageOf(all)).toBe('No owner. It is yours. Name one.');
  expect(messageOf({ ...all, reason: '' })).toBe('No owner. Name one.');
  expect(messageOf({ title: 'No owner?', reason: '', remedy: '' })).toBe('No owner?');
});
