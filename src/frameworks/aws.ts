import type { Framework } from '../estate/framework.ts';
import { cells, columns } from './matrix-row.ts';

/** AWS's customer/AWS picture, one column for each of its classes of service. */
export const aws: Framework = {
  id: 'aws',
  title: "AWS's customer and AWS picture",
  summary: 'Nine rows: security of the cloud is with AWS, security in the cloud with the customer.',
  sources: [
    {
      title:
        'AWS Security Best Practices (white paper): infrastructure, container and abstracted services',
      url: 'https://d1.awsstatic.com/whitepapers/Security/AWS_Security_Best_Practices.pdf',
      date: '2016',
      note: 'Its three diagrams give the columns iaas, paas (its "container services": RDS, EMR, Elastic Beanstalk) and faas (its "abstracted services").',
    },
    {
      title: 'AWS shared responsibility model',
      url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
      date: null,
      note: 'The rows, and the controls that AWS itself calls shared.',
    },
    {
      title: 'AWS Well-Architected Framework, security pillar: shared responsibility',
      url: null,
      date: null,
      note: 'Patching of single-tenant managed services (RDS, ElastiCache, OpenSearch) is shared: AWS ships, the customer schedules.',
    },
    {
      title: 'AWS Prescriptive Guidance: understanding the security scope',
      url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/strategy-accelerating-security-maturity/understanding-the-security-scope.html',
      date: null,
      note: 'The present-day class of container services (EKS, ECS, Fargate): the column caas.',
    },
  ],
  models: columns,
  layers: [
    {
      id: 'customer-data',
      title: 'Customer data',
      duty: 'Classify the data, decide where it may be stored and how long it is kept, and meet the legal duties that come with it.',
      includes: ['information-and-data'],
      ...cells(columns, 'C* C C C C C*'),
    },
    {
      id: 'identity-and-access-management',
      title: 'Identity and access management',
      duty: 'Grant, review and withdraw the access of users, roles and workloads, and require strong sign-in.',
      includes: ['accounts-and-identities'],
      ...cells(columns, 'C* C C C C C*'),
    },
    {
      id: 'client-side-encryption',
      title: 'Client-side data encryption and integrity',
      duty: 'Encrypt and authenticate data before it leaves your side where its class requires it, and keep those keys.',
      ...cells(columns, 'C* C C C C C*'),
    },
    {
      id: 'server-side-encryption',
      title: 'Server-side encryption (file system, data)',
      duty: 'Encrypt file systems and stored data, and choose and rotate the keys.',
      ...cells(columns, 'C* C C S* S* P*'),
    },
    {
      id: 'network-traffic-protection',
      title: 'Network traffic protection (encryption, integrity, identity)',
      duty: 'Enforce encrypted and authenticated connections, and limit who can connect with security groups or policies.',
      ...cells(columns, 'C* C C S* S* P*'),
    },
    {
      id: 'platform-and-applications',
      title: 'Platform and application management',
      duty: 'Secure and update the applications that you deploy and the platform parts whose version or maintenance window you choose.',
      includes: ['applications', 'platform-runtime'],
      ...cells(columns, 'C* C C S S P*'),
    },
    {
      id: 'operating-system-network-and-firewall',
      title: 'Operating system, network and firewall configuration',
      duty: 'Patch and harden guest systems, and keep network and firewall configuration as tight as you intend.',
      includes: ['operating-system', 'network-controls'],
      ...cells(columns, 'C* C S S P P*'),
    },
    {
      id: 'foundation-services',
      title: 'Compute, storage, database, networking software',
      duty: 'Run and secure the software underneath: virtualisation, storage, database and network services.',
      ...cells(columns, 'C* P P P P P*'),
    },
    {
      id: 'global-infrastructure',
      title: 'Regions, availability zones, edge locations',
      duty: 'Run and protect the sites, the hardware and the network between them.',
      includes: ['physical-hosts', 'physical-network', 'physical-datacenter'],
      ...cells(columns, 'C* P P P P P*'),
    },
  ],
  notes: [
    'AWS draws neither on-premises nor saas: both columns are derived here.',
    'Mapping iaas, caas, paas and faas to AWS\'s classes of service is this project\'s interpretation. AWS itself changed the meaning of "container services" from managed services on separate instances to EKS, ECS and Fargate.',
    "The diagrams show only customer and AWS. Server-side encryption and traffic protection are shared here on managed services because the mechanism is AWS's and the choice (keys, TLS, security groups) is the customer's: those cells are derived.",
    "Some rows combine several layers of the framework common, and AWS doesn't divide them. If the catalogue knows that a product leaves one of those layers to the customer (an Outposts rack is in the customer's room), a row of AWS's becomes shared. A row is never taken from the customer. Which row contains which layer is our interpretation.",
  ],
};
