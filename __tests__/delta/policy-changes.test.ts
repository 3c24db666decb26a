import { describe, expect, test } from '@jest/globals';
import { policyChanges } from '../../src/delta/policy-changes.ts';
import { parseBytes } from '../../src/parse/parse.ts';
import { defaultPolicy, nothingWritten, type WrittenPolicy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { nameOf, schemaSettings } from '../policy/schema-settings.ts';

/** Settings that say nothing of how strict the check is. */
const others = ['$schema', 'version', 'products', 'register', 'oscal', 'fedramp'];
const all = schemaSettings.filter(([keys]) => !others.includes(keys[0] ?? ''));

async function policy(keys: readonly string[], value: unknown): Promise<WrittenPolicy> {
  const nested = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const text = JSON.stringify({ version: 1, ...(nested as object) });
  const read = readPolicy(await parseBytes('p.json', new TextEncoder().encode(text)));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.policy;
}

test('the schema has settings of every kind', () => {
  const names = all.map(([keys]) => keys.join('.'));
  expect(names.length).toBeGreaterThan(25);
  expect(names).toEqual(
    expect.arrayContaining([
      'extends',
      'manifests',
      'framework',
      'rules.unowned-duty.severity',
      'rules.stale-agreement.max-age-days',
      'gate.fail-on',
      'gate.scope',
      'discovery.include',
      'discovery.exclude',
      'discovery.ignore',
      'providers-as-owners',
    ]),
  );
});

test.each(all)('%j is compared: set, changed, and taken away', async (keys, [one, other]) => {
  const [before, after] = [await policy(keys, one), await policy(keys, other)];
  const setting = nameOf(keys);
  const text = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));
  expect(policyChanges(before, after)).toEqual([
    { kind: 'policy', setting, before: text(one), after: text(other) },
  ]);
  expect(policyChanges(before, before)).toEqual([]);
  // From a default to a value that is another one there is a change too, whichever the default is.
  const set = [...policyChanges(nothingWritten, before), ...policyChanges(nothingWritten, after)];
  expect(set.map((change) => change.setting)).toContain(setting);
  const away = [...policyChanges(before, nothingWritten), ...policyChanges(after, nothingWritten)];
  expect(away).toEqual(
    set.map((change) => ({ ...change, before: change.after, after: change.before })),
  );
});

test('a product of one’s own is compared by what decides its cells', async () => {
  const own = {
    id: 'acme-ledger',
    name: 'Ledger',
    provider: 'acme',
    kind: 'crm',
    models: ['saas'],
  };
  const overrides = { devices: { party: 'shared', because: 'Annex 3', models: ['saas'] } };
  const before = await policy(['products'], [own]);
  const after = await policy(['products'], [{ ...own, traits: ['agent'], overrides }]);
  expect(policyChanges(before, after)).toEqual([
    {
      kind: 'policy',
      setting: 'products.acme-ledger',
      before: 'crm as saas',
      after: 'crm as saas, agent, devices: shared under saas',
    },
  ]);
  expect(policyChanges(after, nothingWritten)).toMatchObject([{ after: null }]);
  expect(policyChanges(before, before)).toEqual([]);
});

test('the block for the register is compared fact by fact', async () => {
  const block = {
    lei: '5493001KJTIIGC8Y1R12',
    providers: { aws: { lei: '529900T8BM49AURSDO55', name: 'Cloud SARL', country: 'LU' } },
    functions: { F1: ['mail', 'chat'] },
    reliance: { high: 'full' },
  };
  const before = await policy(['register'], block);
  const after = await policy(['register'], {
    ...block,
    name: 'Acme Bank SE',
    providers: { aws: { ...block.providers.aws, parent: { euid: 'XX1.2' } } },
    functions: { F1: 'mail' },
    reliance: {},
  });
  const change = (setting: string, before: string | null, after: string | null) => ({
    kind: 'policy',
    setting: `register.${setting}`,
    before,
    after,
  });
  const aws = 'Cloud SARL, LEI 529900T8BM49AURSDO55, LU';
  expect(policyChanges(before, after)).toEqual([
    change('functions.F1', 'mail, chat', 'mail'),
    change('name', null, 'Acme Bank SE'),
    change('providers.aws', aws, `${aws}, part of EUID XX1.2`),
    change('reliance.high', 'full', null),
  ]);
  expect(policyChanges(before, before)).toEqual([]);
  expect(policyChanges(nothingWritten, before)).toHaveLength(4);
});

describe('a policy', () => {
  test('that says nothing has the defaults', () => {
    const gate = { failOn: 'never', scope: null } as const;
    expect(policyChanges(nothingWritten, defaultPolicy)).toEqual([]);
    expect(policyChanges(nothingWritten, { ...nothingWritten, gate })).toEqual([
      { kind: 'policy', setting: 'gate.fail-on', before: 'error', after: 'never' },
    ]);
  });

  test('that extends another has no gate where it sets none', () => {
    const policy = { ...nothingWritten, extends: 'acme/org/p.yml@main' };
    const gate = { failOn: 'error', scope: null } as const;
    expect(policyChanges(policy, { ...policy, gate })).toEqual([
      { kind: 'policy', setting: 'gate.fail-on', before: null, after: 'error' },
    ]);
  });

  test('that begins or ceases to extend another says nothing of what neither sets', () => {
    const plain = { ...nothingWritten, gate: { failOn: 'never', scope: null } } as const;
    const of = 'acme/org/p.yml@main';
    const extending = { ...plain, extends: of };
    expect(policyChanges(plain, extending)).toEqual([
      { kind: 'policy', setting: 'extends', before: null, after: of },
    ]);
    expect(policyChanges(extending, nothingWritten)).toEqual([
      { kind: 'policy', setting: 'extends', before: of, after: null },
      { kind: 'policy', setting: 'gate.fail-on', before: 'never', after: null },
    ]);
  });

  test('has lists that never look alike when they differ', () => {
    const manifests = (...globs: string[]) => ({ ...nothingWritten, manifests: globs });
    expect(policyChanges(manifests('a, b'), manifests('a', 'b'))).toMatchObject([
      { setting: 'manifests', before: '"a, b"', after: 'a, b' },
    ]);
    expect(policyChanges(manifests('{a,b}'), manifests('!{a,b}', '{a,b}'))).toMatchObject([
      { before: '{a,b}', after: '!{a,b}, {a,b}' },
    ]);
  });
});
