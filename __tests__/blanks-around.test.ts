/** What people write counts without the blanks around it: the same estate with them gives the same findings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findingsOf } from './rules/harness.ts';
import { root } from './run-cli.ts';

const golden = join(root, '__tests__/fixtures/golden');

/** Keys whose text names somebody or something. */
const NAMES = ['owners', 'approved-by', 'provider'];

/** A value with blanks around each text at or below one of those keys. */
function spaced(value: unknown, isName = false): unknown {
  if (typeof value === 'string') return isName && value.trim() !== '' ? `  ${value} ` : value;
  if (Array.isArray(value)) return value.map((item) => spaced(item, isName));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      spaced(held, !key.startsWith('x-') && (isName || NAMES.includes(key))),
    ]),
  );
}

async function said(manifest: unknown): Promise<readonly unknown[]> {
  const found = await findingsOf(JSON.stringify(manifest), { file: 'cloud-services.json' });
  return found.map(({ rule, path, reason, remedy, subject, cause }) => [
    rule,
    path,
    reason,
    // The schema shows what is written as it is written.
    rule === 'schema' ? null : remedy,
    subject,
    cause,
  ]);
}

const cases = readdirSync(golden).filter((name) =>
  readdirSync(join(golden, name)).includes('cloud-services.yml'),
);

test.each(cases)('%s', async (name) => {
  const text = readFileSync(join(golden, name, 'cloud-services.yml'), 'utf8');
  let manifest: unknown;
  try {
    manifest = JSON.parse(JSON.stringify(parse(text, { merge: true })));
  } catch {
    manifest = {};
  }
  expect(await said(spaced(manifest))).toEqual(await said(manifest));
});
