/** Every rule, in the order in which findings at one place are shown. The rules themselves are in `src/rules`. */
export const ruleIds = [
  'syntax',
  'schema',
  'undeclared-model',
  'uncovered-model',
  'unbound-framework',
  'unowned-duty',
  'placeholder-owner',
  'unrecognised-owner',
  'provider-as-owner',
  'unknown-owner',
  'unverified-owner',
  'unsupported-split',
  'fewer-duties',
  'no-duty-left',
  'unknown-product',
  'whole-provider',
  'mismatched-model',
  'missing-agreement',
  'stale-agreement',
  'impossible-date',
  'expired-waiver',
  'expiring-waiver',
  'overlong-waiver',
  'unused-waiver',
  'unneeded-owner',
  'unused-team',
  'unguarded-manifest',
  'no-deputy',
  'undeclared-service',
  'unused-service',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Whether a text is the id of a rule. */
export function isRuleId(text: unknown): text is RuleId {
  return ruleIds.some((id) => id === text);
}
