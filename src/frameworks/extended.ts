import type { Framework } from '../estate/framework.ts';
import { cells, columns } from './cells.ts';
import { extendedNotes, extendedSources } from './extended-sources.ts';

/** Fourteen rows: the ten of Microsoft's picture with configuration, runtime, logging and backup added. */
export const extended: Framework = {
  id: 'extended',
  title: 'Fourteen layers, reconciled',
  summary:
    "Microsoft's ten rows, and the four duties that its picture leaves out and other providers name.",
  sources: extendedSources,
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
      duty: 'Create, review and remove the identities of people, services and machines, with their roles and their strong sign-in.',
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
  notes: extendedNotes,
};
