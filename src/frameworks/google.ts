import type { Framework } from '../estate/framework.ts';
import { cells } from './matrix-row.ts';

const models = ['iaas', 'paas', 'saas'] as const;

/** The sixteen rows of the slide in Google Cloud's training; it knows no `shared`. */
export const google: Framework = {
  id: 'google',
  title: "Google Cloud's sixteen rows",
  summary:
    "The finest-grained of the vendors' pictures, and the one that gives most to the provider.",
  sources: [
    {
      title: 'Google Cloud training: the shared responsibility slide',
      url: null,
      date: null,
      note: 'Taken from one public transcription of the slide, so confidence is medium.',
    },
    {
      title: 'Shared responsibilities and shared fate on Google Cloud',
      url: 'https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate',
      date: '2023-08-21',
      note: 'The page in prose. It agrees that data and access policies always stay with the customer.',
    },
  ],
  models,
  layers: [
    {
      id: 'content',
      title: 'Content',
      duty: 'Classify what you store, decide how long it is kept, and meet the legal duties that come with it.',
      includes: ['information-and-data'],
      ...cells(models, 'C C C'),
    },
    {
      id: 'access-policies',
      title: 'Access policies',
      duty: 'Decide who may reach what, write it as policy, and review it.',
      includes: ['accounts-and-identities', 'configuration'],
      ...cells(models, 'C C C'),
    },
    {
      id: 'usage',
      title: 'Usage',
      duty: 'Set rules for how people use the service, and check that they are followed.',
      ...cells(models, 'C C C'),
    },
    {
      id: 'deployment',
      title: 'Deployment',
      duty: 'Secure the path by which code and configuration reach the service.',
      includes: ['applications'],
      ...cells(models, 'C C P'),
    },
    {
      id: 'web-application-security',
      title: 'Web application security',
      duty: 'Build, test and protect the web applications that you deploy.',
      includes: ['applications'],
      ...cells(models, 'C C P'),
    },
    {
      id: 'identity',
      title: 'Identity',
      duty: 'Create, review and retire the identities that can sign in.',
      ...cells(models, 'C P P'),
    },
    {
      id: 'operations',
      title: 'Operations',
      duty: 'Operate what you run: change it safely, watch it, and answer incidents.',
      ...cells(models, 'C P P'),
    },
    {
      id: 'access-and-authentication',
      title: 'Access and authentication',
      duty: 'Require strong sign-in on every way into the system.',
      ...cells(models, 'C P P'),
    },
    {
      id: 'network-security',
      title: 'Network security',
      duty: 'Define and review segmentation, firewall rules and what may come in and go out.',
      includes: ['network-controls'],
      ...cells(models, 'C P P'),
    },
    {
      id: 'guest-os-data-and-content',
      title: 'Guest OS, data and content',
      duty: 'Harden and patch the guest operating system, and protect what is stored on it.',
      includes: ['operating-system'],
      ...cells(models, 'C P P'),
    },
    {
      id: 'audit-logging',
      title: 'Audit logging',
      duty: 'Record who did what, and keep the record safe.',
      ...cells(models, 'P P P'),
    },
    {
      id: 'network',
      title: 'Network',
      duty: 'Run and protect the network that carries the traffic.',
      includes: ['physical-network'],
      ...cells(models, 'P P P'),
    },
    {
      id: 'storage-encryption',
      title: 'Storage + encryption',
      duty: 'Run the storage and encrypt what is stored on it.',
      ...cells(models, 'P P P'),
    },
    {
      id: 'hardened-kernel-ipc',
      title: 'Hardened kernel + IPC',
      duty: 'Harden the host kernel and the communication between processes.',
      ...cells(models, 'P P P'),
    },
    {
      id: 'boot',
      title: 'Boot',
      duty: 'Make sure that machines start only software that can be trusted.',
      ...cells(models, 'P P P'),
    },
    {
      id: 'hardware',
      title: 'Hardware',
      duty: 'Choose, maintain and physically protect the hardware.',
      includes: ['physical-hosts', 'physical-datacenter'],
      ...cells(models, 'P P P'),
    },
  ],
  notes: [
    "The slide doesn't cover on-premises, caas or faas, so this framework doesn't either.",
    'It is the outlier on identity, authentication and network security under paas: Microsoft and AWS leave a part of each with the customer.',
    "It gives audit logging to Google everywhere, while Google's own GKE page makes the customer turn logging on and answer incidents.",
    "If the catalogue knows that a product leaves the operating system or the hardware to the customer, a row of Google's becomes shared (guest OS, network or hardware). A row is never taken from the customer. Which row contains which layer is our interpretation.",
  ],
};
