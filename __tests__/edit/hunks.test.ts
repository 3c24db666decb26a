import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editText } from '../../src/edit/edit-text.ts';
import { asOneChange, changedLines, type Hunk, hunksOf, type Wish } from '../../src/edit/hunks.ts';
import { emptyPatch, put } from '../../src/edit/patch.ts';
import { flowYaml } from '../../src/text/yaml-text.ts';
import { withChange } from '../with-change.ts';

const FILE = 'cloud-services.yml';
const owner = (path: string, value = '@a/it'): Wish => ({ path: path.split('.'), value });

function hunks(text: string, wishes: readonly Wish[], file = FILE): readonly Hunk[] {
  const found = hunksOf(text, file, wishes);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

/** What a person gets who replaces these lines. */
function pasted(text: string, some: readonly Hunk[]): string {
  const lines = text.split('\n');
  for (const { from, to, text: now } of [...some].reverse())
    lines.splice(from - 1, to - from, ...(now === '' ? [] : now.split('\n')));
  return lines.join('\n');
}

const BLOCK = `version: 1
services:
  mail:
    model: saas
    owners:
      devices: "@a/x"
  chat:
    model: saas
`;

test('a key goes in after its neighbours, with its indentation', () => {
  expect(hunks(BLOCK, [owner('services.mail.owners.applications')])).toEqual([
    { from: 7, to: 7, text: '      applications: "@a/it"' },
  ]);
});

test('several places are several hunks, and a missing map comes with its key', () => {
  expect(
    hunks(BLOCK, [
      owner('services.chat.owners.devices'),
      owner('services.mail.owners.applications'),
    ]),
  ).toEqual([
    { from: 7, to: 7, text: '      applications: "@a/it"' },
    { from: 9, to: 9, text: '    owners:\n      devices: "@a/it"' },
  ]);
});

test('a line in flow style is replaced', () => {
  const text = 'services:\n  mail: { model: saas, owners: { devices: "@a/x" } }\n';
  expect(hunks(text, [owner('services.mail.owners.applications')])).toEqual([
    {
      from: 2,
      to: 3,
      text: '  mail: { model: saas, owners: { devices: "@a/x", applications: "@a/it" } }',
    },
  ]);
});

test('an empty key is filled in its line', () => {
  const text = BLOCK.replace('devices: "@a/x"', 'devices:');
  expect(hunks(text, [owner('services.mail.owners.devices')])).toEqual([
    { from: 6, to: 7, text: '      devices: "@a/it"' },
  ]);
});

test('what cannot be edited is refused, and what is there already needs no hunk', () => {
  expect(hunksOf('a: [', FILE, [owner('a.b')])).toHaveProperty('refused');
  expect(hunks(BLOCK, [owner('services.mail.owners.devices', '@a/x')])).toEqual([]);
});

test('pasting the hunks is the same as making the edit, in any layout', () => {
  const service = fc.constantFrom('mail', 'chat', 'new');
  const layer = fc.constantFrom('devices', 'applications', 'physical-hosts');
  const wishes = fc.uniqueArray(
    fc
      .record({ service, layer })
      .map(({ service: id, layer: key }) => owner(`services.${id}.owners.${key}`)),
    { minLength: 1, maxLength: 5, selector: ({ path }) => path.join('.') },
  );
  const layouts = fc.constantFrom(
    BLOCK,
    BLOCK.trimEnd(),
    BLOCK.replace('    owners:\n      devices: "@a/x"', '    owners: { devices: "@a/x" } # x'),
    'services:\n  mail: { model: saas }\n\n  # a word\n  chat:\n    owners:\n',
    '{\n  "services": {\n    "mail": { "model": "saas" },\n    "chat": {}\n  }\n}\n',
  );
  fc.assert(
    fc.property(layouts, wishes, (text, some) => {
      const patch = emptyPatch();
      for (const { path, value } of some) put(patch, path, { value, yaml: flowYaml(value) });
      const edited = editText(text, patch, FILE);
      const made = pasted(text, hunks(text, some));
      expect('text' in edited ? edited.text.trimEnd() : edited).toBe(made.trimEnd());
      const changes = changedLines(text, FILE, some);
      const lines = text.split('\n');
      const one = 'refused' in changes ? null : asOneChange(changes, lines);
      const whole = one === null ? text : withChange(lines, one).join('\n');
      expect(whole.trimEnd()).toBe(made.trimEnd());
    }),
  );
});
