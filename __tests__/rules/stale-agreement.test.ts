import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
`;
const url = 'url: https://provider.systems/split';

testRule('stale-agreement', {
  accept: [
    {
      name: 'one reviewed 365 days ago and today, and in the future, which another rule reports; and none at all',
      manifest: `${head}  a: { model: saas, agreement: { ${url}, reviewed: 2025-11-23 } }
  b: { model: saas, agreement: { ${url}, reviewed: "2026-11-23" } }
  c: { model: saas, agreement: { ${url}, reviewed: 2027-01-01 } }
  d: { model: saas, product: slack }
`,
      others: ['8:81 impossible-date'],
    },
    {
      name: 'an older one within the days that the policy allows',
      policy: 'version: 1\nrules: { stale-agreement: { max-age-days: 366 } }\n',
      manifest: `${head}  a: { model: saas, agreement: { ${url}, reviewed: 2025-11-22 } }\n`,
      others: [],
    },
    {
      name: 'a date that is none: the schema says so',
      manifest: `${head}  a: { model: saas, agreement: { ${url}, reviewed: 2026-02-30 } }\n`,
      others: ['6:81 schema'],
    },
  ],
  reject: [
    {
      name: 'one reviewed 366 days ago, at the date',
      manifest: `${head}  mail:
    model: saas
    agreement:
      ${url}
      reviewed: 2025-11-22
`,
      finds: [
        {
          at: '10:17',
          to: '10:27',
          severity: 'warning',
          title: 'Agreement review overdue',
          reason:
            'The agreement of mail was last reviewed on 2025-11-22, 366 days ago (limit: 365).',
          remedy: 'Read it again, then set `reviewed` to the day you did.',
          path: 'services.mail.agreement.reviewed',
          service: 'mail',
          part: null,
          layer: null,
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: "one without an address, with the catalogue's document to read",
      manifest: `${head}  chat: { product: slack, model: saas, agreement: { reviewed: 2020-01-01 } }\n`,
      finds: [
        {
          at: '6:63',
          says: 'Read it again (https://',
        },
      ],
      others: [],
    },
    {
      name: 'one under paas, and one of a part, which need the most careful reading',
      manifest: `${head}  db:
    model: paas
    agreement: { ${url}, reviewed: 2020-01-01 }
    owners: { deployment: "@ann", web-application-security: "@ann" }
  erp:
    model: hybrid
    parts:
      one: { model: saas, agreement: { ${url}, reviewed: 2020-01-01 } }
      two: { model: saas, product: slack }
`,
      finds: [
        {
          at: '8:65',
          says: 'PaaS splits the most layers, so its agreement needs the most careful',
        },
        {
          at: '13:87',
          says: ['The agreement of erp.one was', 'A hybrid service splits the most layers'],
          service: 'erp',
          part: 'one',
          path: 'services.erp.parts.one.agreement.reviewed',
        },
      ],
      others: [],
    },
    {
      name: 'one of a service for its parts, once and of the service',
      manifest: `${head}  erp:
    model: hybrid
    agreement: { ${url}, reviewed: 2020-01-01 }
    parts:
      one: { model: saas }
      two: { model: saas }
`,
      finds: [
        {
          at: '8:65',
          says: 'The agreement of erp was',
          service: 'erp',
          part: null,
          path: 'services.erp.agreement.reviewed',
        },
      ],
      others: [],
    },
    {
      name: 'one with a provider, once, unless its only services waive it',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
agreements:
  initech: { ${url}, reviewed: 2024-02-29 }
  globex: { ${url}, reviewed: 2024-02-29 }
services:
  mail: { model: saas, provider: initech }
  chat: { model: saas, provider: initech }
  wiki: { model: saas, provider: globex, waivers: { stale-agreement: { reason: New terms come in May, expires: 2027-05-31, approved-by: "@ann" } } }
`,
      finds: [
        {
          at: '6:61',
          service: null,
          path: 'agreements.initech.reviewed',
          says: 'The agreement with initech was last reviewed on 2024-02-29',
        },
      ],
      others: [],
    },
    {
      name: 'one that several services share, once, where the text stands',
      manifest: `version: 1
estate: acme
framework: google
x-agreement: &agreement { ${url}, reviewed: 2024-02-29 }
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail: { model: saas, agreement: *agreement }
  chat: { model: saas, agreement: *agreement }
`,
      finds: [{ at: '4:74', service: 'mail', says: 'on 2024-02-29, 998 days ago' }],
      others: [],
    },
    {
      name: 'one by the days that the policy sets, and the day of the check',
      policy: 'version: 1\nrules: { stale-agreement: { severity: notice, max-age-days: 1 } }\n',
      today: '2026-03-01',
      manifest: `${head}  a: { model: saas, agreement: { ${url}, reviewed: 2026-02-27 } }
  b: { model: saas, agreement: { ${url}, reviewed: 2026-02-28 } }
`,
      finds: [{ at: '6:81', severity: 'notice', says: '2 days ago (limit: 1)' }],
      others: [],
    },
  ],
});
