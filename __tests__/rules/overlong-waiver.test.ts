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

testRule('overlong-waiver', {
  accept: [
    { name: 'one of 365 days', manifest: waived('2027-11-23'), others: [] },
    {
      name: 'a longer one that the policy allows',
      policy: 'version: 1\nrules: { overlong-waiver: { max-days: 366 } }\n',
      manifest: waived('2027-11-24'),
      others: [],
    },
    {
      name: 'a long one for nothing: it is unused',
      manifest: `${head}    owners: { usage: "@ann" }
    waivers: { usage: ${waiver('2099-01-01')} }
`,
      others: ['10:16 unused-waiver'],
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
    waivers: { unread-agreement: ${waiver('2029-12-01')} }
`,
      others: [],
    },
    {
      name: 'one for a rule of just a year',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail:
    product: slack
    model: saas
    waivers: { unread-agreement: ${waiver('2027-11-23')} }
`,
      others: [],
    },
  ],
  reject: [
    {
      name: 'one of 366 days',
      manifest: waived('2027-11-24'),
      finds: [
        {
          at: '9:75',
          to: '9:85',
          severity: 'warning',
          title: 'Waiver too long',
          reason:
            'The waiver for "Usage" of mail runs until 2027-11-24, 366 days ahead (limit: 365).',
          remedy: 'Pick an earlier date.',
          path: 'services.mail.waivers.usage.expires',
          service: 'mail',
          part: null,
          layer: 'usage',
          edits: ['set services.mail.waivers.usage.expires "2027-11-23"'],
        },
      ],
      others: [],
    },
    {
      name: 'one past the days that the policy sets, which can be few',
      policy:
        'version: 1\nrules: { overlong-waiver: { severity: error, max-days: 1 }, expiring-waiver: off }\n',
      manifest: waived('2026-11-25'),
      finds: [{ at: '9:75', severity: 'error', says: '2 days ahead (limit: 1)' }],
      others: [],
    },
    {
      name: 'one over a leap day, by days and not by years',
      today: '2028-02-28',
      manifest: waived('2029-02-28'),
      finds: [{ at: '9:75', says: '366 days ahead' }],
      others: [],
    },
    {
      name: 'one for a rule of a day more',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail:
    product: slack
    model: saas
    waivers: { unread-agreement: ${waiver('2027-11-24')} }
`,
      finds: [
        {
          at: '9:86',
          title: 'Waiver too long',
          says: 'runs until 2027-11-24, 366 days ahead (limit: 365)',
          path: 'services.mail.waivers.unread-agreement.expires',
          service: 'mail',
          layer: null,
          edits: ['set services.mail.waivers.unread-agreement.expires "2027-11-23"'],
        },
      ],
      others: [],
    },
  ],
});
