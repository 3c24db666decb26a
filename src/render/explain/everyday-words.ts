import type { RuleId } from '../../estate/rule-id.ts';

/** What people call what a rule is about. Words of one rule are on one line. */
export const wordsOfRules: Readonly<Partial<Record<RuleId, string>>> = {
  'unowned-duty': 'unowned nobody owner owners ownership missing-owner duty duties gap',
  'placeholder-owner': 'tbd todo placeholder unassigned na',
  'unrecognised-owner': 'handle email address mail owner owners',
  'unknown-owner': 'deleted renamed left',
  'provider-as-owner': 'vendor supplier provider',
  'no-deputy': 'deputy holiday vacation absence stand-in',
  'unsupported-split': 'split clause departure responsibilities',
  'whole-provider': 'umbrella subscription account provider cloud',
  'unknown-product': 'product products catalogue',
  'mismatched-model': 'model models',
  'undeclared-model': 'model models',
  'missing-agreement': 'agreement agreements contract contracts terms sla',
  'stale-agreement': 'agreement agreements contract contracts review reviewed outdated',
  'expired-waiver': 'waiver waivers exception exceptions expired',
  'expiring-waiver': 'waiver waivers exception exceptions expires expiry',
  'overlong-waiver': 'waiver waivers exception exceptions',
  'undeclared-service': 'terraform cloudformation bicep infrastructure code undeclared',
  'unused-service': 'retired unused',
  'unguarded-manifest': 'codeowners review reviewers approval',
};
