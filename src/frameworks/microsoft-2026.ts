import type { Framework } from '../estate/framework.ts';
import { cells } from './matrix-row.ts';

const models = ['on-premises', 'iaas', 'paas', 'saas'] as const;

/** The ten-row text table that Microsoft's page prints since January 2026, beside the older picture. */
export const microsoft2026: Framework = {
  id: 'microsoft-2026',
  title: "Microsoft's 2026 table",
  summary:
    'The ten-row table of the page as rewritten in January 2026, with a separate row for configuration.',
  sources: [
    {
      title: 'Shared responsibility in the cloud: the table on the page',
      url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
      date: '2026-01-12',
      note: 'A later revision of the page is reported; compare before an audit relies on a cell.',
    },
  ],
  models,
  layers: [
    {
      id: 'customer-data',
      title: 'Customer data',
      duty: 'Classify the data, decide how long it is kept and how it is encrypted, and meet the legal duties that come with it.',
      includes: ['information-and-data'],
      ...cells(models, 'C C C C'),
    },
    {
      id: 'configurations-and-settings',
      title: 'Configurations and settings',
      duty: 'Keep every security setting that the service offers in the state that you intend, and notice when it drifts.',
      includes: ['configuration'],
      ...cells(models, 'C C C C'),
    },
    {
      id: 'identities-and-users',
      title: 'Identities and users',
      duty: 'Create, review and retire users and other identities, with their roles and their strong sign-in.',
      includes: ['accounts-and-identities'],
      ...cells(models, 'C C C C'),
    },
    {
      id: 'client-devices',
      title: 'Client devices',
      duty: 'Protect the devices that reach the service, and keep them compliant with your own rules.',
      includes: ['devices'],
      ...cells(models, 'C C C S'),
    },
    {
      id: 'applications',
      title: 'Applications',
      duty: "Secure the code that you deploy; where the application is the provider's, secure its configuration and who may use it.",
      ...cells(models, 'C C S S'),
    },
    {
      id: 'network-controls',
      title: 'Network controls',
      duty: 'Define and review segmentation, what may come in and go out, firewall rules and private connections.',
      ...cells(models, 'C C S P'),
    },
    {
      id: 'operating-system',
      title: 'Operating system',
      duty: 'Harden, patch and replace the operating system.',
      ...cells(models, 'C C P P'),
    },
    {
      id: 'physical-hosts',
      title: 'Physical hosts',
      duty: 'Maintain the servers, their firmware and the virtualisation layer.',
      ...cells(models, 'C P P P'),
    },
    {
      id: 'physical-network',
      title: 'Physical network',
      duty: 'Maintain switches, routers and cabling, and protect them physically.',
      ...cells(models, 'C P P P'),
    },
    {
      id: 'physical-datacenter',
      title: 'Physical datacenter',
      duty: 'Control who enters the building, and keep its power, cooling and environment safe.',
      ...cells(models, 'C P P P'),
    },
  ],
  notes: [
    "The table doesn't cover caas or faas, so this framework doesn't either.",
    'The directory (identity and directory infrastructure in the older picture) has no row in the table.',
    'Client devices are shared under saas although the prose below the table leaves endpoints with the customer: the provider offers device management, protection and compliance remain yours.',
    'Applications are shared under saas because their configuration and access controls remain yours.',
  ],
};
