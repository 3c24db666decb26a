import { expect, test } from '@jest/globals';
import type { RuleId } from '../../src/estate/rule-id.ts';
import { defaultPolicy, type Policy, type RuleSetting } from '../../src/policy/policy.ts';
import { renderComment } from '../../src/render/comment/comment.ts';
import { compared, TOP } from './estates.ts';

const FILE = 'cloud-services.yml';
const OWNERS = 'information-and-data, devices, accounts-and-identities, identity-infrastructure'
  .split(', ')
  .map((layer) => `${layer}: "@a/it"`)
  .join(', ');
const service = (id: string, more = ''): string =>
  `  ${id}: { model: saas, criticality: high, ${more}owners: { ${OWNERS} } }\n`;
const AGREEMENT = 'agreement: { url: "https://provider.systems/a", reviewed: 2026-03-01 }, ';

const withRules = (rules: Partial<Record<RuleId, RuleSetting>>): Policy => ({
  ...defaultPolicy,
  rules,
});

/** What a change of the policy alone says. */
async function effectOf(estate: string, before: Policy, after: Policy) {
  const files = { [FILE]: TOP + estate };
  const report = await compared(files, files, { policy: before, headPolicy: after });
  const body = renderComment(report, { runUrl: null, docsUrl: 'https://docs.dev' });
  return {
    effects: report.delta.policyEffects,
    row: body.split('\n').find((line) => line.startsWith('| After the merge')),
  };
}

test('a stricter policy is tried on the estate: its gate, its rules, and their options', async () => {
  const estate = service('chat') + service('mail', AGREEMENT);
  const strict: Policy = { ...defaultPolicy, gate: { failOn: 'warning', scope: 'all' } };
  expect(await effectOf(estate, defaultPolicy, strict)).toEqual({
    effects: [{ rule: 'missing-agreement', count: 1 }],
    row: '| After the merge | the gate would also fail for 1 `missing-agreement` |',
  });
  // The rule is off before, so that no finding of today shows it.
  const deputies = withRules({ 'no-deputy': { severity: 'error', options: {} } });
  expect((await effectOf(estate, defaultPolicy, deputies)).effects).toEqual([
    { rule: 'no-deputy', count: 8 },
  ]);
  const days = withRules({
    'stale-agreement': { severity: 'error', options: { 'max-age-days': 100 } },
  });
  expect((await effectOf(estate, defaultPolicy, days)).effects).toEqual([
    { rule: 'stale-agreement', count: 1 },
  ]);
});

test('a looser policy says what the gate would no longer fail for', async () => {
  const never: Policy = { ...defaultPolicy, gate: { failOn: 'never', scope: 'all' } };
  const bare = '  chat: { model: saas }\n';
  expect(await effectOf(bare, defaultPolicy, never)).toEqual({
    effects: [{ rule: 'unowned-duty', count: -4 }],
    row: '| After the merge | the gate would no longer fail for 4 `unowned-duty` |',
  });
});

test('a policy that extends another is not tried, because that one is not read', async () => {
  const strict: Policy = { ...defaultPolicy, gate: { failOn: 'warning', scope: 'all' } };
  const other: Policy = { ...strict, extends: 'a/b/c.yml@d' };
  expect((await effectOf(service('chat'), defaultPolicy, other)).effects).toBeNull();
  expect((await effectOf(service('chat'), defaultPolicy, defaultPolicy)).effects).toEqual([]);
});
