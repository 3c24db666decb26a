import type { Finding, Severity } from '../../estate/finding.ts';
import type { Rule } from '../../rules/engine/rule.ts';
import { pageOf } from '../../rules/engine/run-rules.ts';
import { rules } from '../../rules/index.ts';

/** A rule as SARIF's `reportingDescriptor`. */
export interface SarifRule {
  readonly id: string;
  readonly [key: string]: unknown;
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** GitHub's word for how grave a rule is that is not about a vulnerability. */
const problems = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** SARIF's word for a severity. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return levels[severity];
}

/** Every rule, and those that only findings name: each result must have a rule to point at. */
export function sarifRules(findings: readonly Finding[]): SarifRule[] {
  const known = new Set(rules.map((rule) => rule.id));
  const others = new Map<string, Finding>();
  for (const finding of findings) {
    if (!known.has(finding.rule) && !others.has(finding.rule)) others.set(finding.rule, finding);
  }
  const extra = [...others.values()].map(({ rule, severity, docs }) =>
    descriptor({ id: rule, summary: `Findings of the rule ${rule}.`, severity }, docs),
  );
  return [...rules.map((rule) => descriptor(rule, pageOf(rule.id))), ...extra];
}

function descriptor(rule: Rule, page: string): SarifRule {
  const level = rule.severity === 'off' ? 'note' : sarifLevel(rule.severity);
  return {
    id: rule.id,
    ...named(rule.id),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: {
      text: `${rule.summary} See ${page}`,
      markdown: `${rule.summary}\n\n[The rule's page](${page})`,
    },
    helpUri: page,
    defaultConfiguration: { enabled: rule.severity !== 'off', level },
    properties: {
      tags: ['cloud', 'ownership', 'shared-responsibility'],
      precision: 'very-high',
      'problem.severity': problems[level],
    },
  };
}

/** A readable name; none where it would be the id again, which SARIF forbids. */
function named(id: string): { readonly name?: string } {
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return id.includes('-') ? { name } : {};
}
