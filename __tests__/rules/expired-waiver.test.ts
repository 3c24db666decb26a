import { testRule, waiver } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann" }
services:
`;

testRule('expired-waiver', {
  accept: [
    {
      name: 'the very day, on which it still holds',
      manifest: `${head}  mail:
    product: slack
    model: saas
    waivers: { usage: ${waiver('2026-11-23')} }
`,
      others: ['9:75 expiring-waiver'],
    },
    {
      name: 'an old one beside an owner: it is unused',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners: { usage: "@ann" }
    waivers: { usage: ${waiver('2020-01-01')} }
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
    waivers: { unread-agreement: ${waiver('2026-11-01')} }
`,
      others: [],
    },
    {
      name: 'one for a rule on its last day',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail:
    product: slack
    model: saas
    waivers: { unread-agreement: ${waiver('2026-11-23')} }
`,
      others: ['9:86 expiring-waiver'],
    },
  ],
  reject: [
    {
      name: 'the day after, and the duty counts as unowned, once',
      manifest: `${head}  mail:
    product: slack
    model: saas
    waivers:
      usage: ${waiver('2026-11-22')}
`,
      finds: [
        {
          at: '10:66',
          to: '10:76',
          severity: 'error',
          title: 'Waiver expired',
          reason:
            'The waiver for "Usage" of mail ended on 2026-11-22, 1 day ago, so the duty is unowned again.',
          remedy: 'Name an owner under `services.mail.owners`, or ask @acme/ciso to decide again.',
          path: 'services.mail.waivers.usage.expires',
          service: 'mail',
          part: null,
          layer: 'usage',
          edits: [
            'add services.mail.owners.usage "@org/team"',
            'remove services.mail.waivers.usage',
          ],
        },
      ],
      others: [],
    },
    {
      name: 'one by the day of the check',
      today: '2027-12-24',
      manifest: `${head}  mail:
    product: slack
    model: saas
    waivers: { usage: ${waiver('"2027-11-23"')} }
`,
      finds: [{ at: '9:75', says: 'ended on 2027-11-23, 31 days ago' }],
      others: [],
    },
    {
      name: 'one of a part, and one of the service for each part that it leaves',
      manifest: `${head}  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    waivers: { usage: ${waiver('2026-10-01')} }
    parts:
      one: { model: saas }
      two: { model: saas, owners: { usage: "@ann" } }
      three: { model: saas, waivers: { usage: ${waiver('2026-11-01')} } }
      four: { model: saas, waivers: { usage: ${waiver('2027-05-01')} } }
`,
      finds: [
        { at: '9:75', part: 'one', path: 'services.erp.waivers.usage.expires' },
        { at: '13:99', part: 'three', path: 'services.erp.parts.three.waivers.usage.expires' },
      ],
      others: [],
    },
    {
      name: 'one that several services share, for each duty',
      manifest: `version: 1
estate: acme
framework: google
x-later: &later ${waiver('2026-11-01')}
owners: { content: "@ann", access-policies: "@ann" }
services:
  mail: { product: slack, model: saas, waivers: { usage: *later } }
  chat: { product: slack, model: saas, waivers: { usage: *later } }
`,
      finds: [
        { at: '4:69', service: 'mail' },
        { at: '4:69', service: 'chat' },
      ],
      others: [],
    },
    {
      name: 'one with the severity of the policy',
      policy: 'version: 1\nrules: { expired-waiver: warning }\n',
      manifest: `${head}  mail:
    product: slack
    model: saas
    waivers: { usage: ${waiver('2026-11-22')} }
`,
      finds: [{ at: '9:75', severity: 'warning' }],
      others: [],
    },
    {
      name: 'one for a rule, as a warning: what it covered is reported again',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail:
    product: slack
    model: saas
    waivers: { unread-agreement: ${waiver('2026-11-22')} }
`,
      finds: [
        {
          at: '9:86',
          severity: 'warning',
          reason:
            'The waiver for `unread-agreement` of mail ended on 2026-11-22, 1 day ago, so the rule reports again.',
          path: 'services.mail.waivers.unread-agreement.expires',
          service: 'mail',
          layer: null,
          cause: 'expired-waiver:["services","mail","waivers","unread-agreement"]',
          edits: ['remove services.mail.waivers.unread-agreement'],
        },
      ],
      others: [],
    },
  ],
});
