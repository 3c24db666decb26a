/**
 * Every edit of every finding in fixtures/golden is applied to the text of its manifest: the new text says exactly what
 * the edit wants, and keeps each comment and each line that the edit isn't about.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { applyEdit } from '../src/edit/apply-edit.ts';
import type { Edit } from '../src/estate/edit.ts';
import type { Value, ValueMap } from '../src/estate/value.ts';
import { parseBytes } from '../src/parse/parse.ts';
import { isMap } from '../src/parse/values.ts';
import { findingsOf } from './rules/harness.ts';
import { root } from './run-cli.ts';

const golden = join(root, '__tests__/fixtures/golden');

async function readingOf(text: string): Promise<Value | undefined> {
  const { value, problems } = await parseBytes(
    'cloud-services.yml',
    new TextEncoder().encode(text),
  );
  return problems.length > 0 || value === undefined
    ? undefined
    : (JSON.parse(JSON.stringify(value)) as Value);
}

const containers = ['waivers', 'owners', 'responsibilities', 'teams', 'people', 'agreements'];

/** The value that an edit makes of another. Maps by id or layer that are left empty by a removal go too. */
function expected(value: Value, edit: Edit): Value {
  const changed = structuredClone(value);
  const holders: ValueMap[] = [];
  let at = changed as ValueMap;
  for (const step of edit.path.slice(0, -1)) {
    const key = step as string;
    if (typeof at[key] !== 'object' || at[key] === null) at[key] = {};
    holders.push(at);
    at = at[key] as ValueMap;
  }
  const last = edit.path.at(-1) as string;
  if (edit.action !== 'remove') at[last] = edit.value;
  else delete at[last];
  if (edit.action !== 'remove') return changed;
  const depth = edit.path.length - 2;
  const key = edit.path[depth] as string;
  const held = holders[depth]?.[key];
  if (
    containers.includes(key) &&
    held !== undefined &&
    isMap(held) &&
    Object.keys(held).length === 0
  )
    delete (holders[depth] as ValueMap)[key];
  return changed;
}

const folders = readdirSync(golden)
  .sort()
  .filter((name) => existsSync(join(golden, name, 'cloud-services.yml')));

let applied = 0;

test.each(folders)('%s', async (name) => {
  expect(name).not.toBe('');
  const text = readFileSync(join(golden, name, 'cloud-services.yml'), 'utf8');
  const value = await readingOf(text).catch(() => undefined);
  if (value === undefined || !isMap(value)) return;
  const findings = await findingsOf(text);
  for (const edit of findings.flatMap(({ edits }) => edits)) {
    if (edit.file !== 'cloud-services.yml') continue;
    const outcome = applyEdit(text, edit);
    // What is shared through anchors is for a person, and the answer says so.
    if ('refused' in outcome) {
      expect(outcome.refused).toMatch(/shared|by hand|anchor|merged|isn't a map|^Fix the file/);
      continue;
    }
    applied++;
    expect(await readingOf(outcome.text)).toEqual(expected(value, edit));
    if (edit.action === 'remove') continue;
    for (const line of text.split('\n')) {
      const comment = /(?:^|\s)(#.*)$/.exec(line)?.[1];
      if (comment !== undefined) expect(outcome.text).toContain(comment);
    }
  }
});

test('many edits were applied', () => {
  expect(applied).toBeGreaterThan(50);
});
