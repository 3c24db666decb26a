import { type ChangeOf, changesOf, type Delta, type PolicyEffect } from '../../estate/change.ts';
import { type Finding, severities } from '../../estate/finding.ts';
import { failOns, fails, type Gate, scopes } from '../../estate/gate.ts';
import type { Report } from '../../estate/report.ts';
import { ruleIds } from '../../estate/rule-id.ts';
import { ruleSetting } from '../../policy/policy.ts';
import { grouped, plural } from '../../text/counts.ts';
import { listed } from '../../text/lists.ts';

/**
 * What each setting of a changed policy will make of today's findings once it is merged: those for which the gate would
 * fail then and doesn't now. A setting that an input of the run overrides has no effect, and a rule that was off has no
 * findings to count.
 */
export function settingEffects(report: Report): ReadonlyMap<string, string> {
  const effects = new Map<string, string>();
  const { delta, gate, findings } = report;
  if (delta === null) return effects;
  for (const change of changesOf(delta, 'policy')) {
    const { setting } = change;
    // The change's policy was tried on the estate, which says more than its settings one by one.
    if (delta.policyEffects !== null && setting !== 'gate.scope') continue;
    const willFail = gateAfter(change, gate);
    if (willFail === null) continue;
    const counts = new Map<string, number>();
    for (const finding of findings) {
      if (fails(finding, gate) || !willFail(finding)) continue;
      counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    }
    if (counts.size === 0) continue;
    const texts = [...counts].map(([rule, count]) => plural(count, `\`${rule}\``, `\`${rule}\``));
    effects.set(setting, `${texts.join(', ')} would fail the gate`);
  }
  return effects;
}

/** Whether the gate fails for a finding once a setting has changed; `null` if the setting can't make it fail. */
function gateAfter(
  { setting, before, after }: ChangeOf<'policy'>,
  gate: Gate,
): ((finding: Finding) => boolean) | null {
  const failOn = failOns.find((one) => one === after);
  if (setting === 'gate.fail-on' && failOn !== undefined && before === gate.failOn)
    return (finding) => fails(finding, { ...gate, failOn });
  const scope = scopes.find((one) => one === after);
  if (setting === 'gate.scope' && scope !== undefined && before === gate.scope)
    return (finding) => fails(finding, { ...gate, scope });
  const severity = severities.find((one) => one === after);
  const rule = ruleIds.find((id) => ruleSetting(id) === setting);
  if (severity === undefined || rule === undefined) return null;
  return (finding) => finding.rule === rule && fails({ ...finding, severity }, gate);
}

/** What the whole of a changed policy will make of the findings of today, in lines. */
export function policyEffectLines({ policyEffects }: Delta): string[] {
  if (policyEffects === null)
    return [
      "what the gate will fail for isn't known: what the policy of the change extends or names wasn't read",
    ];
  const named = (some: readonly PolicyEffect[]): string =>
    listed(some.map(({ rule, count }) => `${grouped(Math.abs(count))} \`${rule}\``));
  const more = policyEffects.filter(({ count }) => count > 0);
  const fewer = policyEffects.filter(({ count }) => count < 0);
  return [
    ...(more.length === 0 ? [] : [`the gate would also fail for ${named(more)}`]),
    ...(fewer.length === 0 ? [] : [`the gate would no longer fail for ${named(fewer)}`]),
  ];
}
