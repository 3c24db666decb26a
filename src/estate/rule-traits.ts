import type { RuleId } from './rule-id.ts';

/** What those who read findings need to know of a rule, beyond the findings themselves. */
export type RuleTrait =
  /** It says that a duty has no owner, whatever the reason. */
  | 'unowned'
  /** Each of its findings about a layer is that one duty. */
  | 'one-duty'
  /** A date brings it: something has ended, ends soon, or has to be read again. */
  | 'dated'
  /** It is for whoever sets the check up: a reviewer of one change can't fix it. */
  | 'set-up'
  /** Its edits can be corrections of slips, which need no decision. */
  | 'slips'
  /** Its edits are whole, with nobody to name in them. */
  | 'whole-edits';

/** A new rule doesn't compile until its row is here, so nothing that reads findings forgets it. */
const traitsOf: Readonly<Record<RuleId, readonly RuleTrait[]>> = {
  syntax: [],
  schema: ['slips'],
  'undeclared-model': ['whole-edits'],
  'uncovered-model': [],
  'unbound-framework': [],
  'unowned-duty': ['unowned', 'one-duty', 'slips'],
  'placeholder-owner': ['unowned'],
  'unrecognised-owner': ['unowned', 'slips'],
  'provider-as-owner': ['unowned'],
  'outsourced-duty': [],
  'blanket-owner': [],
  'unknown-owner': [],
  'unverified-owner': ['set-up'],
  'unsupported-split': [],
  'fewer-duties': [],
  'no-duty-left': [],
  'unknown-product': ['slips'],
  'whole-provider': [],
  'mismatched-model': [],
  'missing-agreement': [],
  'unread-agreement': [],
  'stale-agreement': ['dated'],
  'ending-agreement': ['dated'],
  'impossible-date': [],
  'expired-waiver': ['unowned', 'one-duty', 'dated'],
  'expiring-waiver': ['dated'],
  'overlong-waiver': [],
  'unused-waiver': [],
  'unneeded-owner': [],
  'unused-team': [],
  'unguarded-manifest': ['set-up'],
  'no-deputy': [],
  'undeclared-service': ['whole-edits'],
  'unused-service': [],
  'unread-code': [],
};

/** Whether a rule has a trait. */
export function ruleHas(rule: RuleId, trait: RuleTrait): boolean {
  return traitsOf[rule].includes(trait);
}
