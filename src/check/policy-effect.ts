import { codeFindings } from '../delta/code-findings.ts';
import type { PolicyEffect } from '../estate/change.ts';
import type { BaseEstate, CheckInput, Examined } from '../estate/estate.ts';
import type { Finding } from '../estate/finding.ts';
import { type FailOn, fails } from '../estate/gate.ts';
import type { RuleId } from '../estate/rule-id.ts';
import { withDefaults } from '../policy/policy.ts';

/**
 * What the policy and the framework of a change will make of today's findings once they apply: the same manifests,
 * checked by them. `null` where they aren't known, as of a policy that extends another one.
 */
export function policyEffects(
  input: CheckInput,
  { policy: before, headPolicy, afterMerge }: BaseEstate,
  head: readonly Examined[],
  examineBy: (input: CheckInput) => readonly Examined[],
): readonly PolicyEffect[] | null {
  const isOpen = before.extends !== null || headPolicy.extends !== null;
  if (afterMerge === null || (afterMerge === undefined && isOpen)) return null;
  const merged = { ...input, policy: withDefaults(headPolicy), ...afterMerge };
  const { failOn } = input.gate;
  // An input of the run sets the gate, whatever the policy says.
  const isSet = failOn !== input.policy.gate.failOn;
  const now = failing(head, input, failOn);
  const then = failing(examineBy(merged), merged, isSet ? failOn : merged.policy.gate.failOn);
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((rule) => {
    const count = (then.get(rule) ?? 0) - (now.get(rule) ?? 0);
    return count === 0 ? [] : [{ rule, count }];
  });
}

/** How many findings of each rule the gate fails for, new or not. */
function failing(
  head: readonly Examined[],
  input: CheckInput,
  failOn: FailOn,
): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  const add = (finding: Finding): void => {
    if (!fails(finding, { failOn, scope: 'all' })) return;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  };
  for (const { found } of head) for (const { finding } of found) add(finding);
  for (const finding of codeFindings(input, null).findings) add(finding);
  return counts;
}
