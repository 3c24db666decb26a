import { arm } from './arm.ts';
import { bicep } from './bicep.ts';
import { cloudformation } from './cloudformation.ts';
import type { Scanner } from './scanner.ts';
import { terraform } from './terraform.ts';
import { terraformJson } from './terraform-json.ts';

/** Every kind of infrastructure code that discovery reads. */
export const scanners: readonly Scanner[] = [terraform, terraformJson, cloudformation, arm, bicep];
