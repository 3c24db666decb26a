/**
 * The rules about more than one manifest, in the order of all rules. A run that searches a repository asks these and,
 * where nothing is wrong, no others: the list of all of them would load 36 modules, which took a tenth of such a run.
 */
import { fewerDuties } from '../fewer-duties.ts';
import { undeclaredService } from '../undeclared-service.ts';
import { unreadCode } from '../unread-code.ts';
import { unusedService } from '../unused-service.ts';
import type { Rule } from './rule.ts';

/** Those that look at the infrastructure code of an estate. */
export const estateRules: readonly Rule[] = [undeclaredService, unusedService, unreadCode];

/** Those that look at a change. */
export const changeRules: readonly Rule[] = [fewerDuties];
