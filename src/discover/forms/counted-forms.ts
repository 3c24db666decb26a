import { DEPLOY_COMMANDS, DEPLOY_RUNS } from './deploy-forms.ts';
import { TFVARS } from './form-table.ts';
import type { SeenForm } from './forms.ts';

const terraform = /\.(?:tf|tofu|hcl)(?:\.json)?$/;

/**
 * The forms of a repository without those that only matter where something else isn't there: what applies code counts if
 * no code is there, and what makes Terraform, or values of its variables, count if no Terraform is. Takes the forms, and the files that
 * were read.
 */
export function countedForms(forms: readonly SeenForm[], read: readonly string[]): SeenForm[] {
  const hasCode = read.length > 0 || forms.some(({ id }) => !late.has(id));
  const hasTerraform = read.some((file) => terraform.test(file));
  return forms.filter(
    ({ id }) => !(id === DEPLOY_RUNS && hasCode) && !(withoutTerraform.has(id) && hasTerraform),
  );
}

/** What makes or fills in Terraform that is committed beside it. */
const withoutTerraform: ReadonlySet<string> = new Set([TFVARS, 'atmos', 'terramate']);

const late: ReadonlySet<string> = new Set([DEPLOY_COMMANDS, DEPLOY_RUNS, TFVARS]);
