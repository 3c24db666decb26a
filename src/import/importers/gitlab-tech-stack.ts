import { hasColumns, readRegister } from '../inventory-table.ts';
import type { Importer } from '../system.ts';

/** GitLab's list of applications. Source: the field table of GitLab's handbook page "Tech Stack Applications". */
export const gitlabTechStack: Importer = {
  id: 'gitlab-tech-stack',
  summary: "GitLab's tech_stack.yml",
  recognises: ({ records }) =>
    hasColumns(records, ['title', 'business_owner', 'technical_owner', 'group_owner']),
  read: ({ records, columns }) =>
    readRegister(records, columns, {
      name: ['title'],
      owner: ['business_owner', 'technical_owner'],
      team: ['group_owner'],
      data: ['data_classification'],
      criticality: ['critical_systems_tier'],
      link: ['external_link'],
    }),
};
