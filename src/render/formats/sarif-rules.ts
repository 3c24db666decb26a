import type { ReportingDescriptor } from 'sarif';
import type { Severity } from '../../estate/finding.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import type { Rule } from '../../rules/engine/rule.ts';
import { pageOf } from '../../rules/engine/run-rules.ts';
import { rules } from '../../rules/index.ts';

/** A rule as SARIF's `reportingDescriptor`. */
export interface SarifRule extends ReportingDescriptor {
  readonly id: RuleId;
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** GitHub's severity for a rule that isn't about a vulnerability. */
const problems = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** SARIF's word for a severity. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return levels[severity];
}

/** Every rule. */
export function sarifRules(): SarifRule[] {
  return rules.map(descriptor);
}

function descriptor(rule: Rule): SarifRule {
  const { id, summary, severity, securitySeverity } = rule;
  const level = severity === 'off' ? 'note' : sarifLevel(severity);
  const page = pageOf(id);
  const tags = ['cloud', 'ownership', 'shared-responsibility'];
  return {
    id,
    ...named(id),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: {
      text: `${summary} See ${page}`,
      markdown: `${summary}\n\n[The rule's page](${page})`,
    },
    helpUri: page,
    defaultConfiguration: { enabled: severity !== 'off', level },
    properties: {
      // GitHub shows the score only of rules that are tagged so.
      tags: securitySeverity === null ? tags : ['security', ...tags],
      precision: 'very-high',
      'problem.severity': problems[level],
      ...(securitySeverity === null ? {} : { 'security-severity': securitySeverity }),
    },
  };
}

/** A readable name; none where it would be the id again, which SARIF forbids. */
function named(id: string): { readonly name?: string } {
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return id.includes('-') ? { name } : {};
}
