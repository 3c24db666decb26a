import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
`;
const url = 'url: https://provider.corp/split, reviewed: 2026-10-01';
const waiver = '{ reason: Renewal is signed, expires: 2027-05-01, approved-by: "@acme/ciso" }';

testRule('ending-agreement', {
  accept: [
    {
      name: 'one that ends after its days of notice, or after the days of the rule, or never',
      manifest: `${head}services:
  a: { model: saas, agreement: { ${url}, ends: 2026-12-24, notice-days: 30 } }
  b: { model: saas, agreement: { ${url}, ends: 2027-02-22 } }
  c: { model: saas, agreement: { ${url} } }
`,
      others: [],
    },
    {
      name: 'an end before the start, which another rule reports, and one that is waived',
      manifest: `${head}services:
  a: { model: saas, agreement: { ${url}, starts: 2026-11-01, ends: 2026-10-01 } }
  b: { model: saas, agreement: { ${url}, ends: 2026-12-01 }, waivers: { ending-agreement: ${waiver} } }
`,
      others: ['6:116 impossible-date'],
    },
    {
      name: 'one with a provider that its only service waives',
      manifest: `${head}agreements:
  initech: { ${url}, ends: 2026-12-01 }
services:
  a: { model: saas, provider: initech, waivers: { ending-agreement: ${waiver} } }
`,
      others: [],
    },
  ],
  reject: [
    {
      name: 'one within its days of notice, one that ends today, and one that ended',
      manifest: `${head}agreements:
  initech: { ${url}, ends: 2026-12-23, notice-days: 30, exit: https://wiki.acme.corp/exit }
  initrode: { ${url}, ends: 2020-01-01 }
services:
  a: { model: saas, provider: initech }
  b: { model: saas, agreement: { ${url}, ends: 2026-11-23 } }
  c:
    model: saas
    agreement: { ${url}, ends: 2026-11-22 }
`,
      finds: [
        {
          at: '6:76',
          to: '6:86',
          severity: 'warning',
          title: 'Agreement ends soon',
          reason: 'The agreement with initech ends on 2026-12-23, in 30 days (notice: 30 days).',
          remedy:
            'Renew it and set `ends` to the new end, or leave by the exit plan (https://wiki.acme.corp/exit).',
          path: 'agreements.initech.ends',
          service: null,
        },
        { at: '7:77', title: 'Agreement ended', says: 'The agreement with initrode ended' },
        {
          at: '10:96',
          title: 'Agreement ends soon',
          reason: 'The agreement of b ends today.',
          service: 'b',
        },
        {
          at: '13:80',
          title: 'Agreement ended',
          reason: 'The agreement of c ended on 2026-11-22, 1 day ago.',
          path: 'services.c.agreement.ends',
        },
      ],
      others: [],
    },
    {
      name: 'one with days of notice that ends today, and one that ended: no notice is left',
      manifest: `${head}services:
  a: { model: saas, agreement: { ${url}, ends: 2026-11-23, notice-days: 30 } }
  b: { model: saas, agreement: { ${url}, ends: 2026-11-22, notice-days: 30 } }
`,
      finds: [
        {
          at: '6:96',
          title: 'Agreement ends soon',
          reason: 'The agreement of a ends today (notice: 30 days).',
        },
        {
          at: '7:96',
          title: 'Agreement ended',
          reason: 'The agreement of b ended on 2026-11-22, 1 day ago.',
        },
      ],
      others: [],
    },
    {
      name: 'one of an entry below one that names none, and below one that shares it',
      manifest: `${head}x-agreement: &agreement { ${url}, ends: 2027-11-22 }
services:
  a: { product: slack, model: saas }
  b: { model: saas, agreement: *agreement }
  c: { model: saas, agreement: *agreement }
  d: { model: saas, agreement: { ${url}, ends: 2026-11-22 } }
`,
      finds: [{ at: '10:96', service: 'd' }],
    },
    {
      name: 'one that starts on the day on which it ends',
      manifest: `${head}services:
  a: { model: saas, agreement: { ${url}, starts: 2026-11-23, ends: 2026-11-23 } }
`,
      finds: [{ at: '6:116', says: 'ends today' }],
      others: [],
    },
    {
      name: 'one within the days that the policy sets',
      policy: 'version: 1\nrules: { ending-agreement: { warn-days: 400 } }\n',
      manifest: `${head}services:
  a: { model: saas, agreement: { ${url}, ends: 2027-12-01 } }
`,
      finds: [{ at: '6:96' }],
    },
    {
      name: 'one that several services share, once',
      manifest: `${head}x-agreement: &agreement { ${url}, ends: 2026-12-01 }
services:
  a: { model: saas, agreement: *agreement }
  b: { model: saas, agreement: *agreement }
`,
      finds: [{ at: '5:89', service: 'a', says: 'in 8 days' }],
      others: [],
    },
  ],
});
