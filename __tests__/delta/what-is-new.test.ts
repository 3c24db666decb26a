/** What counts as new, as resolved, or as neither, and for what the gate fails. */
import { describe, expect, test } from '@jest/globals';
import { policyChanges } from '../../src/delta/policy-changes.ts';
import { changesOf } from '../../src/estate/change.ts';
import { fails } from '../../src/estate/gate.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { compared, TOP } from './estates.ts';

const FILE = 'cloud-services.yml';

describe('the gate', () => {
  const cases: readonly (readonly [
    introduced: boolean | null,
    all: boolean,
    introducedOnly: boolean,
  ])[] = [
    [true, true, true],
    [false, true, false],
    // Nobody knows whether it is new, so it isn't let pass as old.
    [null, true, true],
  ];

  test.each(cases)('of a finding that is new: %s', (introduced, all, introducedOnly) => {
    const finding = { severity: 'error', introduced } as Parameters<typeof fails>[0];
    expect(fails(finding, { failOn: 'error', scope: 'all' })).toBe(all);
    expect(fails(finding, { failOn: 'error', scope: 'introduced' })).toBe(introducedOnly);
    expect(fails(finding, { failOn: 'never', scope: 'all' })).toBe(false);
  });
});

test('a mistake in a manifest that nobody could read before either is neither new nor old', async () => {
  const broken = { [FILE]: 'services: [' };
  const { findings } = await compared(broken, broken);
  expect(findings.map(({ rule, introduced }) => [rule, introduced])).toEqual([['syntax', null]]);
});

test('a warning that is gone is resolved, and a notice that is gone is not told', async () => {
  const teams = 'teams:\n  old: { name: Old desk }\n';
  const mail = '  mail: { model: saas, owners: "@a/it" }\n';
  const agreed = mail.replace(
    ' }',
    ', agreement: { url: "https://a.corp/t", reviewed: 2026-11-01 } }',
  );
  const { delta, findings } = await compared(
    { [FILE]: teams + TOP + mail },
    { [FILE]: TOP + agreed },
  );
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  const before = await compared({}, { [FILE]: teams + TOP + mail });
  expect(before.findings.map(({ rule, severity }) => [rule, severity])).toEqual(
    expect.arrayContaining([
      ['unused-team', 'notice'],
      ['missing-agreement', 'warning'],
    ]),
  );
  expect(changesOf(delta, 'finding-resolved').map(({ rule }) => rule)).toEqual([
    'missing-agreement',
  ]);
});

describe('a policy that begins to extend another', () => {
  const before: Policy = { ...defaultPolicy, rules: { 'stale-agreement': { options: {} } } };
  const after: Policy = { ...before, extends: 'acme/p/p.yml@main' };
  const whole = (severity: 'error' | 'warning', days: number): Policy => ({
    ...after,
    rules: { 'stale-agreement': { severity, options: { 'max-age-days': days } } },
  });

  test('is shown with what that brings, and nothing twice', () => {
    const changes = policyChanges(before, after, [
      { ...whole('warning', 365), extends: null },
      whole('error', 100),
    ]);
    expect(changes.map(({ setting, before: from, after: to }) => [setting, from, to])).toEqual([
      ['extends', null, 'acme/p/p.yml@main'],
      ['rules.stale-agreement', 'warning', 'error'],
      ['rules.stale-agreement.max-age-days', '365', '100'],
    ]);
  });

  test('is shown alone where what that brings is not known', () => {
    const changes = policyChanges(before, after);
    expect(changes.map(({ setting }) => setting)).toEqual(['extends']);
  });
});

test("where a manifest of the change can't be read, nothing is said to be resolved", async () => {
  const mail = '  mail: { model: saas, owners: "@a/it" }\n';
  const agreed = mail.replace(
    ' }',
    ', agreement: { url: "https://a.corp/t", reviewed: 2026-11-01 } }',
  );
  const { delta } = await compared(
    { [FILE]: TOP + mail, 'b.yml': TOP },
    { [FILE]: TOP + agreed, 'b.yml': 'services: [' },
  );
  expect(changesOf(delta, 'finding-resolved')).toEqual([]);
});
