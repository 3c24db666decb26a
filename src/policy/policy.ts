import type { RegisterBlock } from '../estate/dora-register.ts';
import type { FedrampBlock, OscalBlock } from '../estate/export-settings.ts';
import type { Severity } from '../estate/finding.ts';
import type { Gate } from '../estate/gate.ts';
import type { OwnProduct } from '../estate/product.ts';
import type { RuleId } from '../estate/rule-id.ts';

/** A rule's own settings, unless a policy changes them. */
export interface RuleDefaults {
  readonly id: RuleId;
  readonly severity: Severity | 'off';
  /** Names and defaults of what a policy can set besides the severity. */
  readonly options?: Readonly<Record<string, number>>;
  /** `syntax` and `schema` can't be changed, because nothing else works without them. */
  readonly fixed?: boolean;
}

/** What a policy sets for one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, number>>;
}

/**
 * What a policy file says. A setting that it omits has no default yet (`null`): an organisation's setting applies
 * there, and a default must not look like the repository's choice.
 */
export interface WrittenPolicy {
  /** As findings show it; `null` when there is no file. */
  readonly file: string | null;
  /** `owner/repo/path@ref` of the policy that this one tightens. */
  readonly extends: string | null;
  readonly manifests: readonly string[] | null;
  readonly framework: string | null;
  /** Ids or files of add-ons, on top of any framework. */
  readonly addOns: readonly string[];
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  readonly gate: { readonly [K in keyof Gate]: Gate[K] | null };
  readonly discovery: {
    readonly include: readonly string[];
    /** What is also read, even if its folder's name or a `.gitignore` would exclude it. */
    readonly alsoInclude: readonly string[];
    readonly exclude: readonly string[];
    readonly ignore: readonly string[];
  };
  readonly providersAsOwners: readonly string[];
  /** Products that aren't in the catalogue. */
  readonly products: readonly OwnProduct[];
  /** For the register of information under DORA; `null` if there is no such block. */
  readonly register: RegisterBlock | null;
  /** For OSCAL; `null` if there is no such block. */
  readonly oscal: OscalBlock | null;
  /** For FedRAMP; `null` if there is no such block. */
  readonly fedramp: FedrampBlock | null;
}

/** How an organisation or a repository wants to be checked. */
export interface Policy extends WrittenPolicy {
  readonly manifests: readonly string[];
  readonly gate: Gate;
}

/** The globs by which manifests are found by default. */
export const defaultManifests: readonly string[] = ['**/cloud-services.{yml,yaml,json}'];

/** Where a policy is looked for. */
export const defaultPolicyFile = '.github/cloud-estate.yml';

export const defaultPolicy: Policy = {
  file: null,
  extends: null,
  manifests: defaultManifests,
  framework: null,
  addOns: [],
  rules: {},
  gate: { failOn: 'error', scope: 'all' },
  discovery: { include: [], alsoInclude: [], exclude: [], ignore: [] },
  providersAsOwners: [],
  products: [],
  register: null,
  oscal: null,
  fedramp: null,
};

/** The contents of a missing file. */
export const nothingWritten: WrittenPolicy = {
  ...defaultPolicy,
  manifests: null,
  gate: { failOn: null, scope: null },
};

/** A policy with the defaults for the settings that it omits. */
export function withDefaults(written: WrittenPolicy): Policy {
  const { failOn, scope } = written.gate;
  return {
    ...written,
    manifests: written.manifests ?? defaultPolicy.manifests,
    gate: { failOn: failOn ?? defaultPolicy.gate.failOn, scope: scope ?? defaultPolicy.gate.scope },
  };
}

/** Severities by rule. */
export type Severities = Readonly<Partial<Record<RuleId, Severity>>>;

/** The options of a run that needs an answer for every owner. */
export const unverifiedFails: Severities = { 'unverified-owner': 'error' };

/** The severity of a rule: the policy's setting, else the run's, else the rule's default. */
export function severityOf(
  rule: RuleDefaults,
  policy: Policy,
  asked: Severities = {},
): Severity | 'off' {
  if (rule.fixed === true) return rule.severity;
  return policy.rules[rule.id]?.severity ?? asked[rule.id] ?? rule.severity;
}

/** A rule's options: the policy's setting, else the rule's default. */
export function optionsOf(rule: RuleDefaults, policy: Policy): Readonly<Record<string, number>> {
  return { ...rule.options, ...policy.rules[rule.id]?.options };
}

/** The name of a rule's severity in messages and changes, or that of one of its options: `rules.stale-agreement.max-age-days`. */
export function ruleSetting(rule: string, option?: string): string {
  return option === undefined ? `rules.${rule}` : `rules.${rule}.${option}`;
}
