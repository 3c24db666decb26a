/** Facts that one place of the sources decides, and that only the mutation run noticed to be without a test. */
import { expect, test } from '@jest/globals';
import { parseBytes } from '../src/parse/parse.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import { pathText } from '../src/text/path-text.ts';
import { editText, findingsOf, waiver } from './rules/harness.ts';

const HEAD = 'version: 1\nestate: acme\nframework: microsoft\n';
const AGREED = 'agreement: { url: "https://provider.systems/split", reviewed: 2026-06-01 }';

test('an entry that names one product under `products` has what that product changes', async () => {
  const found = await findingsOf(
    `${HEAD}owners: { "*": "@acme/it", operating-system: }\nservices:\n  db: { model: paas, products: [aws-rds], ${AGREED} }\n`,
  );
  expect(found.map(({ rule, subject }) => [rule, subject.layer])).toContainEqual([
    'unowned-duty',
    'operating-system',
  ]);
});

test('notes among the rules of a policy are no rules', async () => {
  const text = 'version: 1\nrules: { x-why: ask the CISO, no-deputy: warning }\n';
  const policy = readPolicy(await parseBytes('policy.yml', new TextEncoder().encode(text)));
  expect('problems' in policy ? policy.problems : Object.keys(policy.policy.rules)).toEqual([
    'no-deputy',
  ]);
});

test('a waiver without a reason is where its duty is said to be unowned', async () => {
  const found = await findingsOf(
    `${HEAD}owners: { "*": "@acme/it" }\nservices:\n  mail:\n    model: saas\n    ${AGREED}\n    owners: { devices: }\n    waivers: { devices: { reason: TBD, expires: 2026-12-31, approved-by: "@acme/ciso" } }\n`,
  );
  const [unowned] = found.filter(({ rule }) => rule === 'unowned-duty');
  expect(pathText(unowned?.path ?? [])).toBe('services.mail.waivers.devices.reason');
});

test('a waiver of one part holds no finding of another', async () => {
  const part = (name: string, more: string) => `      ${name}: { model: paas${more} }\n`;
  const parts = (more: string) =>
    `${HEAD}owners: { "*": "@acme/it" }\nservices:\n  erp:\n    model: hybrid\n    parts:\n${part('p', more)}${part('q', '')}`;
  const missing = async (manifest: string) =>
    (await findingsOf(manifest)).filter(({ rule }) => rule === 'missing-agreement').length;
  const held = `, waivers: { missing-agreement: ${waiver('2026-12-31')} }`;
  expect(await missing(parts(''))).toBeGreaterThan(0);
  expect(await missing(parts(held))).toBeGreaterThan(0);
});

test('a layer that a service leaves out for all its parts is one finding', async () => {
  const found = await findingsOf(
    `${HEAD}owners: { "*": "@acme/it" }\nservices:\n  erp:\n    model: hybrid\n    ${AGREED}\n    responsibilities: { devices: { party: not-applicable, reason: No device of ours reaches it } }\n    parts:\n      p: { model: paas }\n      q: { model: paas }\n`,
    { policy: 'version: 1\nrules: { unsupported-split: { max-not-applicable: 0 } }\n' },
  );
  const splits = found.filter(({ rule }) => rule === 'unsupported-split');
  expect(splits.map(({ title }) => title)).toEqual(['"Devices (mobile and PCs)" is left out']);
});

test('a provider that approves a waiver is replaced where it stands', async () => {
  const found = await findingsOf(
    `${HEAD}services:\n  mail: { model: saas, provider: google, ${AGREED}, owners: { "*": "@acme/it", devices: }, waivers: { devices: { reason: Moves in March, expires: 2026-12-31, approved-by: google } } }\n`,
  );
  const [wrong] = found.filter(({ title }) => title === 'Provider named as approver');
  expect(wrong?.edits.map(editText)).toEqual([
    'set services.mail.waivers.devices.approved-by "@org/team"',
  ]);
});
