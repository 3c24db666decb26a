/**
 * Every edit of every finding in fixtures/golden is applied literally, to the manifest as JSON, and the result checked
 * again: once the name that a person fills in is somebody's, the finding is gone, and until then the duty fails. The change
 * brings no new error, save what could not be seen before it: the duties
 * that come with a model, a framework or a split, and what else is wrong with the same value.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Edit, ownerToName } from '../src/estate/edit.ts';
import type { Finding } from '../src/estate/finding.ts';
import { pathKey } from '../src/estate/path.ts';
import type { Value, ValueMap } from '../src/estate/value.ts';
import { parseBytes } from '../src/parse/parse.ts';
import { isMap } from '../src/parse/values.ts';
import { editText, findingsOf, type Setting } from './rules/harness.ts';
import { root } from './run-cli.ts';

const golden = join(root, '__tests__/fixtures/golden');
const FILE = 'cloud-services.json';

async function checked(value: Value, setting: Setting): Promise<Finding[]> {
  return findingsOf(JSON.stringify(value, null, 1), setting);
}

/** The manifest of a case as plain JSON; `undefined` where nothing of it can be read. */
async function manifestOf(folder: string): Promise<Value | undefined> {
  const file = ['cloud-services.yml', 'cloud-services.json']
    .map((name) => join(folder, name))
    .find(existsSync);
  if (file === undefined) return undefined;
  const { value, problems } = await parseBytes(file, readFileSync(file));
  if (problems.length > 0 || !isMap(value)) return undefined;
  return JSON.parse(JSON.stringify(value)) as Value;
}

function settingOf(folder: string): Setting {
  const policy = join(folder, '.github/cloud-estate.yml');
  const others = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const files = Object.fromEntries(
    others.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  return existsSync(policy)
    ? { file: FILE, files, policy: readFileSync(policy, 'utf8') }
    : { file: FILE, files };
}

function applied(value: Value, edits: readonly Edit[]): Value {
  const changed = structuredClone(value);
  for (const edit of edits) {
    let at = changed as ValueMap;
    for (const step of edit.path.slice(0, -1)) {
      const key = step as string;
      if (typeof at[key] !== 'object' || at[key] === null) at[key] = {};
      at = at[key] as ValueMap;
    }
    const last = edit.path.at(-1) as string;
    if (edit.action !== 'remove') at[last] = edit.value;
    else if (Array.isArray(at)) at.splice(Number(last), 1);
    else delete at[last];
  }
  return changed;
}

/** The edits with somebody in the place of the name that a person has to fill in. */
function filled(edits: readonly Edit[]): Edit[] {
  return JSON.parse(JSON.stringify(edits).replaceAll(ownerToName, '@acme/on-call')) as Edit[];
}

function keyOf({ rule, path, subject }: Finding): string {
  return `${rule} ${pathKey(path)} ${JSON.stringify(subject)}`;
}

test.each(readdirSync(golden).sort())('%s', async (name) => {
  const folder = join(golden, name);
  const value = await manifestOf(folder);
  const trials: Trial[] = [];
  if (value !== undefined && name !== 'policy-broken')
    trials.push(...(await trialsOf(value, settingOf(folder))));
  expect(
    trials.filter(
      ({ left, fresh, unfilledFails }) => left > 0 || fresh.length > 0 || !unfilledFails,
    ),
  ).toEqual([]);
});

/** An edit applied: findings that are left, errors that are new, and whether a name left open fails. */
interface Trial {
  readonly edits: readonly string[];
  readonly left: number;
  readonly fresh: readonly string[];
  readonly unfilledFails: boolean;
}

async function trialsOf(value: Value, setting: Setting): Promise<Trial[]> {
  const trials: Trial[] = [];
  const before = await checked(value, setting);
  const known = new Set(before.map(keyOf));
  for (const finding of before) {
    const { edits } = finding;
    if (edits.length === 0 || edits.some(({ file }) => file !== FILE)) continue;
    const after = await checked(applied(value, filled(edits)), setting);
    const seen = new Set(edits.map(({ path }) => pathKey(path)));
    const bringsDuties = edits.some(
      ({ path }) =>
        ['model', 'parts', 'framework'].includes(String(path.at(-1))) ||
        path.includes('responsibilities'),
    );
    const fresh = after.filter(
      (one) =>
        one.severity === 'error' &&
        !known.has(keyOf(one)) &&
        !seen.has(pathKey(one.path)) &&
        !(bringsDuties && one.subject.layer !== null),
    );
    trials.push({
      edits: edits.map(editText),
      left: after.filter((one) => keyOf(one) === keyOf(finding)).length,
      fresh: fresh.map(keyOf),
      unfilledFails: await failsUnfilled(value, finding, setting),
    });
  }
  return trials;
}

/** Whether an edit that leaves the owner's name open, pasted as it is, leaves the duty failing. */
async function failsUnfilled(value: Value, finding: Finding, setting: Setting): Promise<boolean> {
  const { edits, severity, subject } = finding;
  if (!JSON.stringify(edits).includes(ownerToName) || severity !== 'error') return true;
  const unfilled = await checked(applied(value, edits), setting);
  return unfilled.some((one) => one.severity === 'error' && one.subject.layer === subject.layer);
}
