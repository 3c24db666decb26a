import type { ReportingDescriptor } from 'sarif';
import type { Severity } from '../../estate/finding.ts';
import type { RuleId } from '../../estate/rule-id.ts';
import { rulePages } from '../../generated/rule-pages.js';
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
    help: { text: `${summary} See ${page}`, markdown: helpOf(id, summary) },
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

/** Address of the folder of the pages. */
const FOLDER = pageOf('syntax').slice(0, pageOf('syntax').lastIndexOf('/') + 1);

const pages = JSON.parse(rulePages) as Readonly<Record<string, string>>;

/** The page of a rule as GitHub shows it beside an alert: why it matters, what to write, how to set or waive it. */
function helpOf(id: RuleId, summary: string): string {
  const page = pages[id] ?? '';
  const start = page.indexOf('## Why it matters');
  const body = start < 0 ? '' : page.slice(start);
  const text = body
    .split('\n')
    .filter((line) => !line.startsWith('# yaml-language-server:'))
    .join('\n')
    .replaceAll('](../', `](${new URL('..', FOLDER).href}`)
    .replace(/\]\((?=[a-z-]+\.md)/g, `](${FOLDER}`);
  return `${summary} [The rule's page](${pageOf(id)})\n\n${text}`.trimEnd();
}

/** A readable name; none where it would be the id again, which SARIF forbids. */
function named(id: string): { readonly name?: string } {
  const name = id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return id.includes('-') ? { name } : {};
}
