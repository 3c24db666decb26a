import { type Finding, severities } from '../estate/finding.ts';

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
