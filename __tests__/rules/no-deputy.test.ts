import { testRule } from './harness.ts';

const policy = 'version: 1\nrules: { no-deputy: warning }\n';
const head = `version: 1
estate: acme
framework: google
services:
`;

testRule('no-deputy', {
  accept: [
    {
      name: 'everything, unless the policy turns it on',
      manifest: `${head}  mail: { product: slack, model: saas, criticality: critical, owners: { content: "@ann", access-policies: "@ann", usage: "@ann" } }
`,
      others: [],
    },
    {
      name: 'two owners, and services of which less depends',
      policy,
      manifest: `version: 1
estate: acme
framework: google
teams: { it-desk: {} }
owners: { content: ["@ann", "@bob"], access-policies: ["@ann", it-desk], usage: ["@acme/mail", ann@acme.example] }
services:
  mail: { product: slack, model: saas, criticality: high }
  chat: { product: slack, model: saas, criticality: medium, owners: { usage: "@ann" } }
  calls: { product: slack, model: saas, owners: { usage: "@ann" } }
`,
      others: [],
    },
  ],
  reject: [
    {
      name: 'one owner of a duty of a high or critical service',
      policy,
      manifest: `${head}  mail:
    product: slack
    model: saas
    criticality: high
    owners:
      content: "@ann"
      access-policies: ["@ann", "@bob"]
      usage: ["@acme/mail"]
`,
      finds: [
        {
          at: '10:16',
          to: '10:22',
          severity: 'warning',
          message:
            'mail: only @ann owns "Content", and the service is high. Name a second owner: the first in the list stays accountable.',
          path: 'services.mail.owners.content',
          service: 'mail',
          part: null,
          layer: 'content',
          fix: null,
        },
        { at: '12:14', says: 'only @acme/mail owns "Usage"', layer: 'usage' },
      ],
      others: [],
    },
    {
      name: 'the same person twice, and a placeholder beside one',
      policy,
      manifest: `${head}  mail:
    product: slack
    model: saas
    criticality: critical
    owners:
      content: ["@ann", "@Ann"]
      access-policies: ["@ann", "@bob"]
      usage: [tbd, "@ann"]
`,
      finds: [
        { at: '10:16' },
        { at: '12:14', says: 'only @ann owns "Usage", and the service is critical' },
      ],
      others: ['12:15 placeholder-owner'],
    },
    {
      name: 'an owner of the estate, for parts of which as much depends as of their service',
      policy,
      manifest: `version: 1
estate: acme
framework: google
owners: { content: ["@ann", "@bob"], access-policies: ["@ann", "@bob"], usage: "@ann" }
services:
  erp:
    model: hybrid
    criticality: critical
    agreement: { url: https://provider.example/split, reviewed: 2026-06-01 }
    parts:
      one: { model: saas }
      two: { model: saas, criticality: low }
`,
      finds: [{ at: '4:80', service: 'erp', part: 'one', says: 'erp.one: only @ann' }],
      others: [],
    },
    {
      name: 'a duty with one owner, not one that nobody owns',
      policy,
      manifest: `${head}  mail: { product: slack, model: saas, criticality: high, owners: { content: ["@ann", "@bob"], access-policies: "@ann" } }
`,
      finds: [{ at: '5:113', layer: 'access-policies' }],
      others: ['5:59 unowned-duty'],
    },
  ],
});
