// In: the id of a rule. Out: the rule.
import { isRuleId, type RuleId, ruleIds } from '../estate/rule-id.ts';
import type { Rule } from './engine/rule.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { expiringWaiver } from './expiring-waiver.ts';
import { fewerDuties } from './fewer-duties.ts';
import { impossibleDate } from './impossible-date.ts';
import { mismatchedModel } from './mismatched-model.ts';
import { missingAgreement } from './missing-agreement.ts';
import { noDeputy } from './no-deputy.ts';
import { noDutyLeft } from './no-duty-left.ts';
import { overlongWaiver } from './overlong-waiver.ts';
import { placeholderOwner } from './placeholder-owner.ts';
import { providerAsOwner } from './provider-as-owner.ts';
import { schema } from './schema.ts';
import { staleAgreement } from './stale-agreement.ts';
import { syntax } from './syntax.ts';
import { unboundFramework } from './unbound-framework.ts';
import { uncoveredModel } from './uncovered-model.ts';
import { undeclaredModel } from './undeclared-model.ts';
import { undeclaredService } from './undeclared-service.ts';
import { unguardedManifest } from './unguarded-manifest.ts';
import { unknownOwner } from './unknown-owner.ts';
import { unknownProduct } from './unknown-product.ts';
import { unneededOwner } from './unneeded-owner.ts';
import { unownedDuty } from './unowned-duty.ts';
import { unrecognisedOwner } from './unrecognised-owner.ts';
import { unsupportedSplit } from './unsupported-split.ts';
import { unusedService } from './unused-service.ts';
import { unusedTeam } from './unused-team.ts';
import { unusedWaiver } from './unused-waiver.ts';
import { unverifiedOwner } from './unverified-owner.ts';
import { wholeProvider } from './whole-provider.ts';

/** Doesn't compile when a rule is missing, or has another rule's id. */
const byId: { readonly [Id in RuleId]: Rule<Id> } = {
  syntax,
  schema,
  'undeclared-model': undeclaredModel,
  'uncovered-model': uncoveredModel,
  'unbound-framework': unboundFramework,
  'unowned-duty': unownedDuty,
  'placeholder-owner': placeholderOwner,
  'unrecognised-owner': unrecognisedOwner,
  'provider-as-owner': providerAsOwner,
  'unknown-owner': unknownOwner,
  'unverified-owner': unverifiedOwner,
  'unsupported-split': unsupportedSplit,
  'fewer-duties': fewerDuties,
  'no-duty-left': noDutyLeft,
  'unknown-product': unknownProduct,
  'whole-provider': wholeProvider,
  'mismatched-model': mismatchedModel,
  'missing-agreement': missingAgreement,
  'stale-agreement': staleAgreement,
  'impossible-date': impossibleDate,
  'expired-waiver': expiredWaiver,
  'expiring-waiver': expiringWaiver,
  'overlong-waiver': overlongWaiver,
  'unused-waiver': unusedWaiver,
  'unneeded-owner': unneededOwner,
  'unused-team': unusedTeam,
  'unguarded-manifest': unguardedManifest,
  'no-deputy': noDeputy,
  'undeclared-service': undeclaredService,
  'unused-service': unusedService,
};

/** Every rule, in the order in which their findings at one place are shown. */
export const rules: readonly Rule[] = ruleIds.map((id) => byId[id]);

/** The rule with an id; `undefined` for any other text. */
export function ruleById(id: RuleId): Rule;
export function ruleById(id: string): Rule | undefined;
export function ruleById(id: string): Rule | undefined {
  return isRuleId(id) ? byId[id] : undefined;
}
