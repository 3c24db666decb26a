import type { FrameworkSource } from '../estate/framework.ts';

/** Where the cells of the extended framework were read. */
export const extendedSources: readonly FrameworkSource[] = [
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
export const extendedNotes: readonly string[] = [
  "A row that folds several of a provider's rows is customer only if all of them are customer, provider only if all are provider, and shared otherwise.",
  "Cells of faas marked as derived repeat the paas column, because Microsoft files Azure Functions under PaaS. The other marked cells are this project's own reading.",
  "accounts-and-identities under paas and saas: Microsoft's older seven-row paper says shared, Google's slide says provider.",
  "identity-infrastructure under paas and saas: Google's slide says provider.",
  "devices under saas: Microsoft's 2026 table and its seven-row paper say shared; the prose of both current versions leaves endpoints with the customer.",
  "applications under paas: Google's slide says customer. Under faas: Google calls the split close to its saas list, but the code remains yours. Under saas: Microsoft's 2026 table says shared, for configuration and access, which have rows of their own here.",
  "platform-runtime under paas: an AWS table for RDS says provider; AWS's newer text says that AWS ships patches and the customer schedules them.",
  "network-controls under iaas: Microsoft's seven-row paper says shared. Under paas: that paper and Google's slide say provider.",
  "logging-and-monitoring under iaas, paas and saas: Google's slide gives audit logging to the provider.",
  'backup-and-recovery under paas: an AWS table for RDS gives backups to the provider; retention and the proof of a restore remain yours.',
];
