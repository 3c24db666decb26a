import type { Finding } from '../estate/finding.ts';
import { grouped, plural } from '../text/counts.ts';
import { abridged, listed } from '../text/lists.ts';
import { saysUnowned } from './duty-findings.ts';

/** Findings that are shown together: those of one mistake, or the unowned duties of one service. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** Groups findings, in the order of the first of each. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function keyOf(finding: Finding): string {
  const { rule, severity, introduced, cause, location, subject } = finding;
  const about =
    saysUnowned(finding) && subject.service !== null ? ['service', subject.service] : [rule, cause];
  return JSON.stringify([severity, introduced, location.file, ...about]);
}

/**
 * The rest of a group in a sentence: where else the same mistake is, or which other duties of its service are unowned.
 */
export function restText(group: FindingGroup): string {
  const [first, ...rest] = group;
  if (rest.length === 0) return '';
  if (saysUnowned(first) && first.subject.service !== null) {
    const titles = abridged([...new Set(rest.map(({ title }) => title))]);
    return `${grouped(rest.length)} more for this service: ${titles.join('; ')}.`;
  }
  const lines = abridged([...new Set(rest.map(({ location }) => `${location.line}`))]);
  const word = lines.length === 1 ? 'line' : 'lines';
  return `The same at ${plural(rest.length, 'other place')}: ${word} ${listed(lines)}.`;
}
