// In: the text of another inventory. Out: its systems.
import type { Importer } from '../system.ts';
import { backstage } from './backstage.ts';
import { cortex } from './cortex.ts';
import { cyclonedx } from './cyclonedx.ts';
import { datadog } from './datadog.ts';
import { entra } from './entra.ts';
import { gitlabTechStack } from './gitlab-tech-stack.ts';
import { google } from './google.ts';
import { okta } from './okta.ts';
import { opslevel } from './opslevel.ts';
import { table } from './table.ts';

/** Every kind of inventory, one line each, in the order in which a file is tried; the last one reads any register. */
export const importers: readonly Importer[] = [
  backstage,
  datadog,
  cortex,
  opslevel,
  cyclonedx,
  okta,
  entra,
  google,
  gitlabTechStack,
  table,
];
