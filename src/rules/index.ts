import type { Rule } from './engine/rule.ts';
import { expiredWaiver } from './expired-waiver.ts';
import { expiringWaiver } from './expiring-waiver.ts';
import { mismatchedModel } from './mismatched-model.ts';
import { missingAgreement } from './missing-agreement.ts';
import { noDeputy } from './no-deputy.ts';
import { overlongWaiver } from './overlong-waiver.ts';
import { placeholderOwner } from './placeholder-owner.ts';
import { providerAsOwner } from './provider-as-owner.ts';
import { schema } from './schema.ts';
import { staleAgreement } from './stale-agreement.ts';
import { syntax } from './syntax.ts';
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

/** Every rule, in the order in which their findings at one place are shown. */
export const rules: readonly Rule[] = [
  syntax,
  schema,
  undeclaredModel,
  uncoveredModel,
  unownedDuty,
  placeholderOwner,
  unrecognisedOwner,
  providerAsOwner,
  unknownOwner,
  unverifiedOwner,
  unsupportedSplit,
  unknownProduct,
  mismatchedModel,
  missingAgreement,
  staleAgreement,
  expiredWaiver,
  expiringWaiver,
  overlongWaiver,
  unusedWaiver,
  unneededOwner,
  unusedTeam,
  unguardedManifest,
  noDeputy,
  undeclaredService,
  unusedService,
];

/** The rule with an id. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
