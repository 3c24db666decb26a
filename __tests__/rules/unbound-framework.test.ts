import { testRule } from './harness.ts';

const policy = 'version: 1\nframework: microsoft\n';
const estate = (framework: string): string =>
  `version: 1\nestate: acme\n${framework === '' ? '' : `framework: ${framework}\n`}services: {}\n`;
const file = (layers: string): string =>
  `version: 1\nid: own\ntitle: Own\nextends: microsoft\nlayers:\n${layers}`;

testRule('unbound-framework', {
  accept: [
    { name: 'a manifest that names none', manifest: estate(''), policy },
    { name: 'a manifest that names the same', manifest: estate('microsoft'), policy },
    { name: 'no policy', manifest: estate('aws') },
    { name: 'a policy that names none', manifest: estate('aws'), policy: 'version: 1\n' },
    {
      name: 'a framework with a layer more',
      manifest: estate('own.yml'),
      policy,
      files: {
        'own.yml': file(
          '  logging:\n    title: Logging\n    duty: Keep logs.\n    parties: { on-premises: customer, iaas: customer, caas: customer, paas: shared, faas: shared, saas: shared }\n',
        ),
      },
    },
    {
      name: 'a framework that leaves the customer more',
      manifest: estate('own.yml'),
      policy,
      files: { 'own.yml': file('  applications: { parties: { saas: customer } }\n') },
    },
  ],
  reject: [
    {
      name: 'a built-in framework without its layers',
      manifest: estate('aws'),
      policy,
      finds: [{ at: '3:12', severity: 'error', says: '`aws` leaves out' }],
    },
    {
      name: 'a framework that takes a duty from the customer',
      manifest: estate('own.yml'),
      policy,
      files: { 'own.yml': file('  devices: { parties: { saas: provider } }\n') },
      finds: [{ at: '3:12', says: 'devices' }],
    },
    {
      name: "a framework that only shares what was the customer's",
      manifest: estate('own.yml'),
      policy,
      files: { 'own.yml': file('  devices: { parties: { saas: shared } }\n') },
      finds: [{ at: '3:12', says: 'devices' }],
    },
  ],
});
