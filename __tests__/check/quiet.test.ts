/** Where a look says that no rule has anything to say, none has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { manifest } from '../../bench/corpus.mjs';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import type { Knowledge } from '../../src/estate/estate.ts';
import type { Manifest } from '../../src/estate/manifest.ts';
import { dayOf } from '../../src/evidence/dates.ts';
import { common } from '../../src/frameworks/common.ts';
import { parse } from '../../src/parse/parse.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { resolveManifest } from '../../src/resolve/resolve.ts';
import { isQuiet, MOST_DAYS } from '../../src/rules/engine/quiet.ts';
import { runRules } from '../../src/rules/engine/run-rules.ts';
import { staleAgreement } from '../../src/rules/stale-agreement.ts';
import { root } from '../run-cli.ts';
import { damaged, diceOf, estate } from '../sift/mutants.ts';

const today = dayOf('2026-11-23') ?? 0;
const times = Number(process.env.FUZZ ?? 1);

async function resolved(text: string): Promise<Manifest> {
  const source = await parse('one.yml', text);
  const known = { product: catalogue.get, kinds: catalogue.kinds(), providers: [], today };
  return resolveManifest(source, { ...known, framework: common });
}

/** Whether it is quiet, and how much the rules say. */
async function saidOf(text: string, more: Partial<Knowledge> = {}): Promise<[boolean, number]> {
  const one = await resolved(text);
  const context = { policy: defaultPolicy, catalogue, today, ...more };
  return [isQuiet(one, context), [...runRules(one, context)].length];
}

test('estates, and damaged ones', async () => {
  const wrong: string[] = [];
  let quiet = 0;
  for (let seed = 0; seed < 60 * times; seed++) {
    const dice = diceOf(seed);
    const start = seed % 3 === 0 ? estate(dice) : manifest(2 + (seed % 5));
    for (const text of [start, damaged(start, dice)]) {
      const [isSaid, count] = await saidOf(text);
      if (isSaid) quiet++;
      if (isSaid && count > 0) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
  expect(quiet).toBeGreaterThan(40 * times);
});

test('examples and golden fixtures', async () => {
  const wrong: string[] = [];
  for (const place of ['examples', '__tests__/fixtures/golden']) {
    const names = readdirSync(join(root, place), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /\.ya?ml$/.test(one))) {
      const [isSaid, count] = await saidOf(readFileSync(join(root, place, name), 'utf8'));
      if (isSaid && count > 0) wrong.push(name);
    }
  }
  expect(wrong).toEqual([]);
});

test('the examples of each rule, so that a new rule is looked at too', async () => {
  const folder = join(root, 'docs/rules');
  let loud = 0;
  const wrong: string[] = [];
  for (const name of readdirSync(folder)) {
    const page = readFileSync(join(folder, name), 'utf8');
    for (const [, text = ''] of page.matchAll(/```yaml\n(.*?)```/gs)) {
      if (!/^services:/m.test(text)) continue;
      const [isSaid, count] = await saidOf(text);
      if (count > 0) loud++;
      if (isSaid && count > 0) wrong.push(name);
    }
  }
  expect(wrong).toEqual([]);
  expect(loud).toBeGreaterThan(20);
});

const plain = `version: 1
estate: acme
teams: { it: { name: IT, contact: it@acme.example.net } }
services:
  mail:
    model: saas
    product: google-workspace
    agreement: { url: https://papers.acme-trading.net/mail, reviewed: 2026-06-01 }
    owners: { devices: it, information-and-data: it, accounts-and-identities: it, configuration: it, identity-infrastructure: it, logging-and-monitoring: it, incident-response: it, backup-and-recovery: it }
`;

test('a plain one is quiet', async () => {
  expect(await saidOf(plain)).toEqual([true, 0]);
});

test.each([
  [
    'a team that owns nothing',
    plain.replace('teams: { it:', 'teams: { other: { name: O, contact: o@acme.example.net }, it:'),
  ],
  ['an old review', plain.replace('2026-06-01', '2025-06-01')],
  ['a review to come', plain.replace('2026-06-01', '2027-06-01')],
  ['no review', plain.replace(', reviewed: 2026-06-01', '')],
  [
    'an agreement that ends',
    plain.replace('reviewed: 2026-06-01', 'reviewed: 2026-06-01, ends: 2026-12-01'),
  ],
  ['another model', plain.replace('model: saas', 'model: iaas')],
  ['an unknown product', plain.replace('google-workspace', 'gogle-workspace')],
  ['no product of the customer', plain.replace('devices: it,', 'devices: tbd,')],
  ['an owner too many', plain.replace('devices: it,', 'devices: it, physical-hosts: it,')],
  [
    'a waiver',
    plain
      .replace('devices: it,', '')
      .replace(
        '    owners:',
        '    waivers: { devices: { reason: Being moved, expires: 2027-01-01, approved-by: it } }\n    owners:',
      ),
  ],
  ['one owner of all', plain.replace('services:', 'owners: { "*": it }\nservices:')],
])('not with %s', async (_, text) => {
  expect(text).not.toBe(plain);
  expect((await saidOf(text))[0]).toBe(false);
});

test('not where a policy or a run sets a rule', async () => {
  const policy = {
    ...defaultPolicy,
    rules: { 'no-deputy': { severity: 'error' as const, options: {} } },
  };
  expect((await saidOf(plain, { policy }))[0]).toBe(false);
  expect((await saidOf(plain, { severities: { 'no-deputy': 'error' } }))[0]).toBe(false);
});

test('an agreement may be as old as the rule allows', () => {
  expect(staleAgreement.options?.['max-age-days']).toBe(MOST_DAYS);
});
