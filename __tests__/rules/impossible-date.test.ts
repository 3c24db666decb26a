import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
`;
const url = 'url: https://provider.systems/split';

testRule('impossible-date', {
  accept: [
    {
      name: 'a review and a start today, an end that is past, and one on the day of the start',
      manifest: `${head}  a: { model: saas, agreement: { ${url}, reviewed: 2026-11-23, starts: 2026-11-23, ends: 2026-11-23 } }
  b: { model: saas, agreement: { ${url}, reviewed: "2026-06-01", starts: 2020-01-01, ends: 2026-01-01 } }
  c: { model: saas, agreement: { ${url}, reviewed: 2026-06-01, ends: 2020-01-01 } }
`,
      others: ['6:119 ending-agreement', '7:121 ending-agreement', '8:99 ending-agreement'],
    },
    {
      name: 'a date that is none of the calendar, which the schema reports',
      manifest: `${head}  a: { model: saas, agreement: { ${url}, reviewed: 2026-06-01, starts: 2027-02-30 } }\n`,
      others: ['6:101 schema'],
    },
  ],
  reject: [
    {
      name: 'a review of tomorrow, at the date',
      manifest: `${head}  mail:
    model: saas
    agreement:
      ${url}
      reviewed: 2026-11-24
`,
      finds: [
        {
          at: '10:17',
          to: '10:27',
          severity: 'error',
          title: 'Review date in the future',
          reason: 'The agreement of mail is marked as reviewed on 2026-11-24, in 1 day.',
          remedy: 'Set `reviewed` to the day someone last read it.',
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
      name: 'a start in the future, and an end before the start',
      manifest: `${head}  a: { model: saas, agreement: { ${url}, reviewed: 2026-06-01, starts: 2026-12-01, ends: 2026-11-30 } }
`,
      finds: [
        {
          at: '6:101',
          title: 'Agreement starts in the future',
          says: 'starts on 2026-12-01, in 8 days',
        },
        {
          at: '6:119',
          title: 'Ends before it starts',
          says: 'ends on 2026-11-30, before it starts on 2026-12-01',
        },
      ],
      others: [],
    },
    {
      name: 'the agreement of a hybrid service once, and one that an alias brings to another service',
      manifest: `${head}  erp:
    model: hybrid
    agreement: &terms { ${url}, reviewed: 2027-01-31 }
    parts: { one: { model: saas }, two: { model: saas } }
  mail: { model: saas, agreement: *terms }
`,
      finds: [{ at: '8:72', service: 'erp', part: null }],
    },
  ],
});
