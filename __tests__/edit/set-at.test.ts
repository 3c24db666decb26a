import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addWaivers } from '../../src/edit/add-waivers.ts';
import { assignOwners } from '../../src/edit/assign-owners.ts';
import type { Outcome } from '../../src/edit/document.ts';
import { editText } from '../../src/edit/edit-text.ts';
import { emptyPatch, put } from '../../src/edit/patch.ts';
import type { Value } from '../../src/estate/value.ts';
import { flowYaml } from '../../src/text/yaml-text.ts';

/** Sets the value at a path of keys, making the maps on the way that aren't there. */
function setAt(text: string, path: readonly string[], value: Value): Outcome {
  const patch = emptyPatch();
  put(patch, path, { value, yaml: flowYaml(value) });
  return editText(text, patch, 'file.yml');
}

test('makes the maps on the way', () => {
  expect(setAt('a: 1\n', ['b', 'c d', 'e:'], [1, null, { f: 'g' }])).toEqual({
    text: 'a: 1\nb:\n  c d:\n    "e:": [1, null, { f: g }]\n',
    changed: ['b.c d.e:'],
  });
});

test('keeps the style of a workflow', () => {
  const workflow = `on: # when
  push:
jobs:
  test: # it
    steps:
    - uses: actions/checkout@v5   # pinned
    - run: |
        npm test

        echo "# done"
    # more jobs
`;
  expect(setAt(workflow, ['jobs', 'test', 'runs-on'], 'ubuntu-latest')).toMatchObject({
    text: workflow.replace('    # more', '    runs-on: ubuntu-latest\n    # more'),
  });
  expect(setAt(workflow, ['on', 'push', 'branches'], ['main'])).toMatchObject({
    text: workflow.replace('push:\n', 'push:\n    branches: [main]\n'),
  });
});

test('a text that keeps its last line breaks keeps them', () => {
  const before = 'a:\n  b: |+\n    text\n\n\nc: 1\n';
  expect(setAt(before, ['a', 'd'], 'e')).toMatchObject({
    text: 'a:\n  b: |+\n    text\n\n\n  d: e\nc: 1\n',
  });
});

test('a file of mixed line breaks keeps each', () => {
  expect(setAt('a:\r\n  b: 1\r\nc:\n  d: 2\n', ['a', 'x'], 'z')).toMatchObject({
    text: 'a:\r\n  b: 1\r\n  x: z\r\nc:\n  d: 2\n',
  });
  expect(setAt('a:\r\n  b: 1\r\nc:\n  d: 2\n', ['c', 'x'], 'z')).toMatchObject({
    text: 'a:\r\n  b: 1\r\nc:\n  d: 2\n  x: z\n',
  });
});

describe('never throws', () => {
  const structure = fc.string({
    unit: fc.constantFrom(
      ...':{}[],&*!|>-?#"\'<ab \n\t\r',
      'services:',
      ' mail:',
      ' owners:',
      '\n  ',
    ),
    maxLength: 60,
  });
  const text = fc.oneof(
    structure,
    structure.map((held) => `services:\n  mail:\n${held}`),
    fc.string(),
  );

  test('whatever the text', () => {
    const request = { service: 'mail', layers: ['a'], owners: ['@b'] };
    const waivers = { reason: 'r', expires: 'e', approvedBy: 'a', today: '2026-01-01' };
    fc.assert(
      fc.property(text, (held) => {
        for (const outcome of [
          assignOwners(held, request),
          assignOwners(held, request, 'a.json'),
          addWaivers(held, { ...waivers, waivers: [{ service: 'mail', part: 'x', layer: 'a' }] }),
          setAt(held, ['services', 'mail', 'a'], 'b'),
        ]) {
          if ('refused' in outcome) expect(outcome.refused).toMatch(/\.$/);
          else expect(outcome.text).toContain(outcome.changed.length === 0 ? '' : 'a');
        }
      }),
      { numRuns: 600 },
    );
  });

  test('deep nesting and a bomb of aliases', () => {
    for (const bad of [
      `services: ${'['.repeat(20_000)}`,
      `services:\n  mail: ${'{ a: '.repeat(5000)}`,
      `${Array.from({ length: 40 }, (_, at) => `a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1}, *a${at - 1}`}]`).join('\n')}\nservices: { mail: { b: *a39 } }\n`,
    ]) {
      expect(assignOwners(bad, { service: 'mail', layers: ['a'], owners: ['b'] })).toHaveProperty(
        'refused',
      );
    }
  });
});
