import type { Severity } from '../finding.ts';
import type { Rule } from '../rules/rule.ts';

/** From which severity on findings fail the build. */
export type FailOn = Severity | 'never';

/** Which findings count for the gate: all, or those that the change brings. */
export type Scope = 'all' | 'introduced';

export const failOns: readonly FailOn[] = ['error', 'warning', 'notice', 'never'];
export const scopes: readonly Scope[] = ['all', 'introduced'];

/** The decision whether findings fail the build. */
export interface Gate {
  readonly failOn: FailOn;
  readonly scope: Scope;
}

/** What a policy sets for one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, number>>;
}

/** How an organisation or a repository wants to be checked. */
export interface Policy {
  /** As findings show it; `null` when the defaults hold. */
  readonly file: string | null;
  /** `owner/repo/path@ref` of the policy that this one tightens. */
  readonly extends: string | null;
  readonly manifests: readonly string[];
  readonly framework: string | null;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly gate: Gate;
  readonly discovery: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly ignore: readonly string[];
  };
  readonly providersAsOwners: readonly string[];
}

/** The globs by which manifests are found when nothing else is said. */
export const defaultManifests: readonly string[] = ['**/cloud-services.{yml,yaml,json}'];

/** Where a policy is looked for. */
export const defaultPolicyFile = '.github/cloud-estate.yml';

export const defaultPolicy: Policy = {
  file: null,
  extends: null,
  manifests: defaultManifests,
  framework: null,
  rules: {},
  gate: { failOn: 'error', scope: 'all' },
  discovery: { include: [], exclude: [], ignore: [] },
  providersAsOwners: [],
};

/** Severities by rule. */
export type Severities = Readonly<Record<string, Severity>>;

/** What a run asks for that wants an answer for every owner. */
export const unverifiedFails: Severities = { 'unverified-owner': 'error' };

/** What a rule is set to: the policy's word, else what the run asks for, else the rule's own. */
export function severityOf(rule: Rule, policy: Policy, asked: Severities = {}): Severity | 'off' {
  if (rule.fixed === true) return rule.severity;
  return policy.rules[rule.id]?.severity ?? asked[rule.id] ?? rule.severity;
}

/** A rule's options: the policy's word, else the rule's own. */
export function optionsOf(rule: Rule, policy: Policy): Readonly<Record<string, number>> {
  return { ...rule.options, ...policy.rules[rule.id]?.options };
}
