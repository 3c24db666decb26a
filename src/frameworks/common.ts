import type { Framework, FrameworkSource } from '../estate/framework.ts';
import { cells, columns } from './matrix-row.ts';

/** The sources of the cells of the common framework. */
const sources: readonly FrameworkSource[] = [
  {
    title: 'Microsoft, shared responsibility in the cloud: the picture',
    url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
    date: '2023-09-28',
  },
  {
    title: 'Microsoft, shared responsibility in the cloud: the table',
    url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
    date: '2026-01-12',
    note: 'The row configuration, and agreement on most others.',
  },
  {
    title: 'Microsoft, support policies for Azure Kubernetes Service',
    url: 'https://learn.microsoft.com/azure/aks/support-policies',
    date: '2026-08-27',
    note: 'The fullest published split for managed Kubernetes: most of the column caas.',
  },
  {
    title: 'AWS, EKS best practices: security',
    url: 'https://docs.aws.amazon.com/eks/latest/best-practices/security.html',
    date: null,
  },
  {
    title: 'Google Cloud, GKE shared responsibility',
    url: 'https://docs.cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility',
    date: '2026-04-10',
  },
  {
    title: 'AWS, RDS Custom user guide: who manages what on premises, EC2, RDS and RDS Custom',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html',
    date: null,
  },
  {
    title: 'AWS, Well-Architected Framework, security pillar: shared responsibility',
    url: null,
    date: null,
    note: 'Patching of single-tenant managed services is shared.',
  },
  {
    title: 'AWS, Lambda runtimes: shared responsibility',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-shared-responsibility',
    date: null,
  },
  {
    title: 'Cloud Security Alliance, SaaS controls for logging (LOG-SaaS-01 to 07)',
    url: null,
    date: null,
    note: 'Supports the cell logging-and-monitoring under saas.',
  },
];

/** How the cells were chosen, and every cell on which a source disagrees. */
const notes: readonly string[] = [
  "A row that folds several of a provider's rows is customer only if all of them are customer, provider only if all are provider, and shared otherwise.",
  "Cells of faas marked as derived repeat the paas column, because Microsoft files Azure Functions under PaaS. The other marked cells are this project's own interpretation.",
  "accounts-and-identities under paas and saas: Microsoft's older seven-row paper says shared, Google's slide says provider.",
  "identity-infrastructure under paas and saas: Google's slide says provider.",
  "devices under saas: Microsoft's 2026 table and its seven-row paper say shared; the prose of both current versions leaves endpoints with the customer.",
  "applications under paas: Google's slide says customer. Under faas: Google calls the split close to its saas list, but the code remains yours. Under saas: Microsoft's 2026 table says shared, for configuration and access, which have separate rows here.",
  "platform-runtime under paas: an AWS table for RDS says provider; AWS's newer text says that AWS ships patches and the customer schedules them.",
  "network-controls under iaas: Microsoft's seven-row paper says shared. Under paas: that paper and Google's slide say provider.",
  "logging-and-monitoring under iaas, paas and saas: Google's slide gives audit logging to the provider.",
  'incident-response: no matrix has such a row. On premises all of it is yours; elsewhere the provider notices and fixes its part, and you do the same for yours.',
  'backup-and-recovery under paas: an AWS table for RDS gives backups to the provider; retention and the proof of a restore remain yours.',
];

/** Fifteen rows: the ten of Microsoft's picture, and configuration, runtime, logging, backup and incidents. */
export const common: Framework = {
  id: 'common',
  title: 'What the providers agree on',
  summary:
    "Fifteen layers, and the default: Microsoft's ten rows, and the five duties that its picture leaves out and other providers name.",
  sources,
  models: columns,
  layers: [
    {
      id: 'information-and-data',
      title: 'Information and data',
      duty: 'Classify the data, decide how long it is kept and how it is encrypted (and who holds the keys), and meet the legal duties that come with it.',
      ...cells(columns, 'C C C C C* C'),
    },
    {
      id: 'configuration',
      title: 'Service configuration and settings',
      duty: 'Keep every security setting that the provider exposes in the state that you intend: sharing, exposure, tenant policy, extensions, API and OAuth grants.',
      ...cells(columns, 'C C C C C* C'),
    },
    {
      id: 'accounts-and-identities',
      title: 'Accounts and identities',
      duty: 'Create, review and retire the identities of people, services and machines, with their roles and their strong sign-in.',
      ...cells(columns, 'C C C C C* C'),
    },
    {
      id: 'identity-infrastructure',
      title: 'Identity and directory infrastructure',
      duty: 'Run or federate the directory that the service trusts, and look after the trust settings.',
      ...cells(columns, 'C C S S S* S'),
    },
    {
      id: 'devices',
      title: 'Devices (mobile and PCs)',
      duty: 'Protect and manage the endpoints that reach the service.',
      ...cells(columns, 'C C C* C C* C'),
    },
    {
      id: 'applications',
      title: 'Applications',
      duty: 'Secure the code, its dependencies and its release path for every application that you deploy.',
      ...cells(columns, 'C C C S S* P'),
    },
    {
      id: 'platform-runtime',
      title: 'Platform runtime',
      duty: 'Choose, patch and retire what lies between code and operating system: language runtime, middleware, database engine, container runtime, cluster add-ons.',
      ...cells(columns, 'C C S S S P*'),
    },
    {
      id: 'network-controls',
      title: 'Network controls',
      duty: 'Define and review segmentation, what may come in and go out, firewall rules and private connections.',
      ...cells(columns, 'C C S S S* P'),
    },
    {
      id: 'operating-system',
      title: 'Operating system',
      duty: 'Harden, patch and replace the operating system of guests or nodes.',
      ...cells(columns, 'C C S P P* P'),
    },
    {
      id: 'logging-and-monitoring',
      title: 'Logging and monitoring',
      duty: 'Turn on, collect, keep and watch the audit and security logs, and act on alerts.',
      ...cells(columns, 'C S* S S* S* S*'),
    },
    {
      id: 'backup-and-recovery',
      title: 'Backup and recovery',
      duty: 'Set what is backed up and for how long, keep a copy that you can restore from, and test the restore.',
      ...cells(columns, 'C C C S* S* S*'),
    },
    {
      id: 'incident-response',
      title: 'Incident response',
      duty: 'Notice an incident, contain it, inform those who have a right to know, repair what it broke, and practise all of it with the provider.',
      ...cells(columns, 'C* S* S* S* S* S*'),
    },
    {
      id: 'physical-hosts',
      title: 'Physical hosts (and hypervisor)',
      duty: 'Maintain the servers, their firmware and the virtualisation layer.',
      ...cells(columns, 'C P P P P* P'),
    },
    {
      id: 'physical-network',
      title: 'Physical network',
      duty: 'Maintain switches, routers and cabling, and protect them physically.',
      ...cells(columns, 'C P P P P* P'),
    },
    {
      id: 'physical-datacenter',
      title: 'Physical datacenter',
      duty: 'Control who enters the building, and keep its power, cooling and environment safe.',
      ...cells(columns, 'C P P P P* P'),
    },
  ],
  notes,
};
