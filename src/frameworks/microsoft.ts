import type { Framework } from '../estate/framework.ts';
import { cells, columns } from './matrix-row.ts';

/** The ten-row picture that most auditors know; its page names no container or function column. */
export const microsoft: Framework = {
  id: 'microsoft',
  title: "Microsoft's ten-row picture",
  summary: 'The shared responsibility picture that most people have seen.',
  sources: [
    {
      title: 'Shared responsibility in the cloud: the picture on the page',
      url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
      date: '2023-09-28',
      note: 'The last version of the page that has only the picture. The columns on-premises, iaas, paas and saas come from it.',
    },
  ],
  models: columns,
  layers: [
    {
      id: 'information-and-data',
      title: 'Information and data',
      duty: 'Classify the data, decide how long it is kept and how it is encrypted (and who holds the keys), and meet the legal duties that come with it.',
      ...cells(columns, 'C C C* C C* C'),
    },
    {
      id: 'devices',
      title: 'Devices (mobile and PCs)',
      duty: 'Protect and manage the phones, laptops and desktops that reach the service.',
      ...cells(columns, 'C C C* C C* C'),
    },
    {
      id: 'accounts-and-identities',
      title: 'Accounts and identities',
      duty: 'Create, review and retire the accounts of people, services and machines, with their roles and their strong sign-in.',
      ...cells(columns, 'C C C* C C* C'),
    },
    {
      id: 'identity-infrastructure',
      title: 'Identity and directory infrastructure',
      duty: 'Run or federate the directory that the service trusts, and look after the trust settings.',
      ...cells(columns, 'C C S* S S* S'),
    },
    {
      id: 'applications',
      title: 'Applications',
      duty: 'Secure the code, its dependencies and its release path for every application that you deploy.',
      ...cells(columns, 'C C C* S S* P'),
    },
    {
      id: 'network-controls',
      title: 'Network controls',
      duty: 'Define and review segmentation, what may come in and go out, firewall rules and private connections.',
      ...cells(columns, 'C C S* S S* P'),
    },
    {
      id: 'operating-system',
      title: 'Operating system',
      duty: 'Harden, patch and replace the operating system of guests or nodes.',
      ...cells(columns, 'C C S* P P* P'),
    },
    {
      id: 'physical-hosts',
      title: 'Physical hosts',
      duty: 'Maintain the servers, their firmware and the virtualisation layer.',
      ...cells(columns, 'C P P* P P* P'),
    },
    {
      id: 'physical-network',
      title: 'Physical network',
      duty: 'Maintain switches, routers and cabling, and protect them physically.',
      ...cells(columns, 'C P P* P P* P'),
    },
    {
      id: 'physical-datacenter',
      title: 'Physical datacenter',
      duty: 'Control who enters the building, and keep its power, cooling and environment safe.',
      ...cells(columns, 'C P P* P P* P'),
    },
  ],
  notes: [
    'The picture has no caas or faas column; both are derived here. caas follows what the providers publish for managed Kubernetes: nodes, networking and sign-in are shared, images and code stay with the customer. faas is the paas column, because Microsoft files Azure Functions under PaaS.',
    "Microsoft's 2026 table differs from this picture: it calls applications and client devices shared under saas. Choose the framework microsoft-2026 for that reading.",
  ],
};
