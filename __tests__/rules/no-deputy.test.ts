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
teams: { it-desk: { name: IT } }
owners: { content: ["@ann", "@bob"], access-policies: ["@ann", it-desk], usage: ["@acme/mail", ann@acme.systems] }
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
      name: 'one owner under two names',
      policy,
      manifest: `version: 1
estate: acme
framework: google
teams: { it-desk: { name: IT, github: "@acme/it", contact: it@acme.systems } }
services:
  mail: { product: slack, model: saas, criticality: high, owners: { content: [it-desk, "@acme/IT"], access-policies: [IT@acme.systems, it-desk], usage: [it-desk, "@ann"] } }
`,
      finds: [
        { at: '6:78', layer: 'content', says: 'Only it-desk owns' },
        { at: '6:118', layer: 'access-policies' },
      ],
      others: [],
    },
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
          title: 'Only one owner for "Content"',
          reason: 'Only @ann owns this duty of mail, whose criticality is high.',
          remedy: 'Name a second owner. The first in the list stays accountable.',
          path: 'services.mail.owners.content',
          service: 'mail',
          part: null,
          layer: 'content',
          edits: ['set services.mail.owners.content ["@ann","@org/team"]'],
        },
        {
          at: '12:14',
          title: 'Only one owner for "Usage"',
          says: 'Only @acme/mail owns',
          layer: 'usage',
        },
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
        { at: '12:14', says: 'Only @ann owns this duty of mail, whose criticality is critical.' },
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
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    parts:
      one: { model: saas }
      two: { model: saas, criticality: low }
`,
      finds: [
        { at: '4:80', service: 'erp', part: 'one', says: 'Only @ann owns this duty of erp.one' },
      ],
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
    {
      name: 'one after a service of which less depends',
      policy,
      manifest: `${head}  chat: { product: slack, model: saas, owners: &one { content: "@ann", "*": ["@ann", "@bob"] } }
  mail: { product: slack, model: saas, criticality: critical, owners: *one }
`,
      finds: [{ at: '5:64', service: 'mail', layer: 'content', says: 'criticality is critical' }],
      others: [],
    },
  ],
});
