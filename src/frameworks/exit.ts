import type { Framework } from '../estate/framework.ts';
import { cells, columns } from './matrix-row.ts';

/** One layer for those bound by DORA or ISO/IEC 27001 A.5.23: being able to leave a service. */
export const exit: Framework = {
  id: 'exit',
  title: 'Exit and portability',
  summary:
    'One layer on top of a framework, for those who must be able to leave a service: DORA, or ISO/IEC 27001 A.5.23.',
  sources: [
    {
      id: 'csa-ccm',
      title: 'Cloud Security Alliance, Cloud Controls Matrix 4.1: ownership of IPY-03',
      url: 'https://cloudsecurityalliance.org/research/cloud-controls-matrix',
      date: null,
      note: 'Shared under IaaS, PaaS and SaaS.',
    },
  ],
  models: columns,
  layers: [
    {
      id: 'exit-and-portability',
      title: 'Exit and portability',
      duty: 'Be able to leave: know what depends on the service, keep data exportable in a usable form, agree on return and deletion, and test the exit for what is critical.',
      ...cells(columns, 'C* S S* S S* S'),
      from: { iaas: ['csa-ccm'], paas: ['csa-ccm'], saas: ['csa-ccm'] },
    },
  ],
  notes: [
    "The other cells are this project's own interpretation: on premises there is no provider to leave, and what you need to move is all yours.",
  ],
};
