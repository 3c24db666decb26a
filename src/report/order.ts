import { type Finding, type Severity, severities } from '../estate/finding.ts';
import type { FailOn, Gate } from '../estate/gate.ts';

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

/** By file and place; at one place the most severe first. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
  );
}

/** By code units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
