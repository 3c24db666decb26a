import { codeFindings } from '../delta/code-findings.ts';
import type { PolicyEffect } from '../estate/change.ts';
import type { BaseEstate, CheckInput, Examined } from '../estate/estate.ts';
import type { Finding } from '../estate/finding.ts';
import type { FailOn } from '../estate/gate.ts';
import type { RuleId } from '../estate/rule-id.ts';
import { type Policy, withDefaults } from '../policy/policy.ts';
import { fails } from '../report/order.ts';
import type { FindMistakes } from '../validate/manifest-mistakes.ts';
import { examine } from './examine.ts';

/**
 * What the policy of a change will make of today's findings once it applies: the same manifests, checked by it. `null`
 * where it extends another policy, which isn't read for the change.
 */
export function policyEffects(
  input: CheckInput,
  { policy: before, headPolicy }: BaseEstate,
  head: readonly Examined[],
  mistakesOf: FindMistakes,
): readonly PolicyEffect[] | null {
  if (before.extends !== null || headPolicy.extends !== null) return null;
  const policy = withDefaults(headPolicy);
  const { failOn } = input.gate;
  // An input of the run sets the gate, whatever the policy says.
  const isSet = failOn !== input.policy.gate.failOn;
  const now = failing(head, input, input.policy, failOn);
  const then = failing(
    input.manifests.map((parsed) => examine(parsed, { ...input, policy }, mistakesOf)),
    input,
    policy,
    isSet ? failOn : policy.gate.failOn,
  );
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((rule) => {
    const count = (then.get(rule) ?? 0) - (now.get(rule) ?? 0);
    return count === 0 ? [] : [{ rule, count }];
  });
}

/** How many findings of each rule the gate fails for, new or not. */
function failing(
  head: readonly Examined[],
  input: CheckInput,
  policy: Policy,
  failOn: FailOn,
): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  const add = (finding: Finding): void => {
    if (!fails(finding, { failOn, scope: 'all' })) return;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  };
  for (const { found } of head) for (const { finding } of found) add(finding);
  for (const finding of codeFindings({ ...input, policy }, null).findings) add(finding);
  return counts;
}
