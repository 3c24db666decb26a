import type { Knowledge } from '../../estate/estate.ts';
import type { Finding, Severity } from '../../estate/finding.ts';
import type { Manifest } from '../../estate/manifest.ts';
import type { DutyRef } from '../../estate/report.ts';
import type { Source } from '../../estate/source.ts';
import { locate } from '../../parse/lines.ts';
import { optionsOf, severityOf } from '../../policy/policy.ts';
import { rules } from '../index.ts';
import type { Rule, Violation } from './rule.ts';

/** Where a rule's page is read; the rule's id follows. */
const PAGES = 'https://github.com/cloud-estate/cloud-estate-check/blob/main/docs/rules';

/** Address of a rule's page. */
export function pageOf(rule: string): string {
  return `${PAGES}/${rule}.md`;
}

/** What a violation becomes once the engine has said whose it is, how grave, and at which line. */
export function toFinding(
  violation: Violation,
  rule: string,
  severity: Severity,
  source: Source,
): Finding {
  return {
    rule,
    severity,
    message: violation.message,
    ...locate(source, violation.span),
    path: violation.path,
    service: violation.service ?? null,
    part: violation.part ?? null,
    layer: violation.layer ?? null,
    introduced: null,
    fix: violation.fix ?? null,
    docs: pageOf(rule),
  };
}

export interface RunContext extends Knowledge {
  /** Today, as a count of days. */
  readonly today: number;
}

/** What the rules found in one manifest. */
export interface RuleFindings {
  readonly findings: Finding[];
  /** The duties that a finding leaves unowned, where they are others than the one that it names. */
  readonly duties: Map<Finding, readonly DutyRef[]>;
}

/** Every rule that the policy leaves on, over one manifest. */
export function runRules(manifest: Manifest, context: RunContext): RuleFindings {
  const { policy, today, catalogue, owners, codeOwners, severities } = context;
  const on = new Map<string, { rule: Rule; severity: Severity }>();
  for (const rule of rules) {
    const severity = severityOf(rule, policy, severities);
    if (severity !== 'off') on.set(rule.id, { rule, severity });
  }
  const findings: Finding[] = [];
  const duties = new Map<Finding, readonly DutyRef[]>();
  for (const { rule, severity } of on.values()) {
    if (rule.check === undefined) continue;
    const options = optionsOf(rule, policy);
    const speaks = (id: string): boolean => on.has(id);
    const subject = { manifest, today, options, speaks, catalogue, owners, codeOwners };
    for (const violation of rule.check(subject)) {
      const finding = toFinding(violation, rule.id, severity, manifest.source);
      findings.push(finding);
      if (violation.duties !== undefined) duties.set(finding, violation.duties);
    }
  }
  return { findings, duties };
}
