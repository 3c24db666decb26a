import { type Finding, type Severity, severities } from './finding.ts';

/** The lowest severity that fails the build. */
export type FailOn = Severity | 'never';

/** Which findings count for the gate: all, or those that the change introduces. */
export type Scope = 'all' | 'introduced';

export const failOns: readonly FailOn[] = ['error', 'warning', 'notice', 'never'];
export const scopes: readonly Scope[] = ['all', 'introduced'];

/** The decision whether findings fail the build. */
export interface Gate {
  readonly failOn: FailOn;
  readonly scope: Scope;
}

/** The findings for which the gate fails. */
export function failing(findings: readonly Finding[], gate: Gate): readonly Finding[] {
  return findings.filter((finding) => fails(finding, gate));
}

/** Whether the gate fails for a finding. */
export function fails({ severity, introduced }: Finding, { failOn, scope }: Gate): boolean {
  return failingSeverities(failOn).includes(severity) && (scope === 'all' || introduced !== false);
}

function failingSeverities(failOn: FailOn): readonly Severity[] {
  return failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
}
