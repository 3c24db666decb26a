import { testRule, waiver } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann" }
services:
  mail:
    product: slack
    model: saas
`;
const waived = (expires: string): string => `${head}    waivers: { usage: ${waiver(expires)} }\n`;

testRule('expiring-waiver', {
  accept: [
    { name: 'one that ends in 31 days', manifest: waived('2026-12-24'), others: [] },
    {
      name: 'one that ended yesterday',
      manifest: waived('2026-11-22'),
      others: ['9:75 expired-waiver'],
    },
    {
      name: 'one beside an owner: it is unused',
      manifest: `${head}    owners: { usage: "@ann" }
    waivers: { usage: ${waiver('2026-11-30')} }
`,
      others: ['10:16 unused-waiver'],
    },
    {
      name: 'one within fewer days than the policy sets, and none at all on its last day',
      policy: 'version: 1\nrules: { expiring-waiver: { warn-days: 0 } }\n',
      manifest: waived('2026-11-24'),
      others: [],
    },
    {
      name: 'one for a rule that is off',
      policy: 'version: 1\nrules: { unread-agreement: off }\n',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail:
    product: slack
    model: saas
    waivers: { unread-agreement: ${waiver('2026-12-01')} }
`,
      others: [],
    },
    {
      name: 'one for a rule that ends a day later than the warning reaches',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail:
    product: slack
    model: saas
    waivers: { unread-agreement: ${waiver('2026-12-24')} }
`,
      others: [],
    },
  ],
  reject: [
    {
      name: 'one that ends in 30 days',
      manifest: waived('2026-12-23'),
      finds: [
        {
          at: '9:75',
          to: '9:85',
          severity: 'warning',
          title: 'Waiver ends soon',
          reason:
            'The waiver for "Usage" of mail ends on 2026-12-23, in 30 days. After that the duty is unowned.',
          remedy: 'Name an owner under `services.mail.owners` before then.',
          path: 'services.mail.waivers.usage.expires',
          service: 'mail',
          part: null,
          layer: 'usage',
          edits: ['add services.mail.owners.usage "@org/team"'],
        },
      ],
      others: [],
    },
    {
      name: 'one that ends tomorrow',
      manifest: waived('2026-11-24'),
      finds: [{ at: '9:75', says: 'ends on 2026-11-24, in 1 day.' }],
      others: [],
    },
    {
      name: 'one that ends today',
      manifest: waived('2026-11-23'),
      finds: [{ at: '9:75', says: 'The waiver for "Usage" of mail ends today. After that' }],
      others: [],
    },
    {
      name: 'one beside a placeholder, which says nothing more',
      manifest: `${head}    owners: { usage: tbd }
    waivers: { usage: ${waiver('2026-11-30')} }
`,
      finds: [{ at: '10:75' }],
      others: [],
    },
    {
      name: 'one within the days that the policy sets',
      policy: 'version: 1\nrules: { expiring-waiver: { severity: notice, warn-days: 90 } }\n',
      manifest: waived('2027-02-21'),
      finds: [{ at: '9:75', severity: 'notice', says: 'in 90 days' }],
      others: [],
    },
    {
      name: 'one for a rule, from thirty days before until the day itself',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail:
    product: slack
    model: saas
    waivers: { unread-agreement: ${waiver('2026-12-23')} }
`,
      finds: [
        {
          at: '9:86',
          title: 'Waiver ends soon',
          remedy: 'Fix what it reports before then.',
          path: 'services.mail.waivers.unread-agreement.expires',
          service: 'mail',
          layer: null,
          cause: 'expiring-waiver:["services","mail","waivers","unread-agreement"]',
        },
      ],
      others: [],
    },
  ],
});
