// In: infrastructure code as text. Out: the products that it uses, with their places.
import { bicep } from './bicep/bicep.ts';
import { cloudformation } from './cfn/cloudformation.ts';
import { serverless } from './cfn/serverless.ts';
import { terraform } from './hcl/terraform.ts';
import { arm } from './json/arm.ts';
import { terraformJson } from './json/terraform-json.ts';
import { terraformPlan } from './json/terraform-plan.ts';
import type { Scanner } from './scanner.ts';

/** Every kind of infrastructure code that discovery reads. */
export const scanners: readonly Scanner[] = [
  terraform,
  terraformJson,
  terraformPlan,
  serverless,
  cloudformation,
  arm,
  bicep,
];
