import { openUnder, testRule, waiver } from './harness.ts';

const head = `version: 1
estate: acme
framework: microsoft
services:
`;
const moved = (...layers: string[]): string =>
  layers.map((layer) => `      ${layer}: { party: provider, clause: Order form 7 }\n`).join('');
const agreement = '    agreement: { url: "https://vendor.systems/terms", reviewed: 2026-10-01 }\n';

testRule('no-duty-left', {
  accept: [
    {
      name: 'one of whose layers the framework leaves one open under its model',
      ...openUnder('saas'),
      others: ['5:34 uncovered-model'],
    },
    {
      name: 'an entry that keeps one, and one without a model',
      manifest: `${head}  mail:
    model: saas
${agreement}    owners: { information-and-data: "@ann" }
    responsibilities:
${moved('devices', 'accounts-and-identities', 'identity-infrastructure')}  chat: { product: slack }
`,
      others: ['13:3 undeclared-model'],
    },
    {
      name: 'an entry that waives it',
      manifest: `${head}  mail:
    model: saas
${agreement}    waivers: { no-duty-left: ${waiver('2027-05-01')} }
    responsibilities:
${moved('information-and-data', 'devices', 'accounts-and-identities', 'identity-infrastructure')}`,
      others: [],
    },
  ],
  reject: [
    {
      name: 'an entry that moves every duty, and the part that does',
      manifest: `${head}  mail:
    model: saas
${agreement}    responsibilities:
${moved('information-and-data', 'devices', 'accounts-and-identities', 'identity-infrastructure')}  erp:
    model: hybrid
${agreement}    responsibilities:
${moved('information-and-data', 'devices', 'accounts-and-identities', 'identity-infrastructure')}    parts:
      one: { model: saas }
      two: { model: saas, responsibilities: { devices: customer }, owners: { devices: "@ann" } }
`,
      finds: [
        {
          at: '5:3',
          to: '5:7',
          severity: 'warning',
          title: 'No duty left',
          remedy: 'Check the `responsibilities` of mail against the agreement.',
          path: 'services.mail',
          service: 'mail',
          layer: null,
        },
        { at: '22:7', service: 'erp', part: 'one', path: 'services.erp.parts.one' },
      ],
      others: [],
    },
    {
      name: 'an entry to which a framework leaves nothing',
      manifest: `version: 1
estate: acme
framework: ./ours.yml
services:
  mail: { model: saas, provider: initech }
`,
      files: {
        'ours.yml':
          'id: ours\ntitle: Ours\nlayers:\n  all: { title: All, duty: Do it., parties: { saas: provider } }\n',
      },
      finds: [{ at: '5:3', remedy: 'Check the framework and the model.', service: 'mail' }],
    },
  ],
});
