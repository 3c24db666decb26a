import type { Scanner } from '../scanner.ts';
import { scanBlocks } from './blocks.ts';

/** `.hcl` files of other tools, and tests: nothing in them is infrastructure that runs. */
const others = /\.(?:pkr|pkrvars|nomad|tftest|tofutest|tfmock|lock|tfquery|tm)\.hcl$/;

/** Terraform, OpenTofu and Terragrunt. What reads them is apart, because most repositories have none. */
export const terraform: Scanner = {
  id: 'terraform',
  title: 'Terraform',
  ends: 'tf tofu hcl',
  matches: (file) => /\.(?:tf|tofu)$/.test(file) || (file.endsWith('.hcl') && !others.test(file)),
  scan: (file, text) => scanBlocks(file, text),
};
