import { testRule, waiver } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann" }
services:
`;

testRule('unused-waiver', {
  accept: [
    {
      name: 'one of a duty that nobody owns',
      manifest: `${head}  mail:
    product: slack
    model: saas
    waivers: { usage: ${waiver('2027-05-01')}, x-note: the others are owned }
`,
      others: [],
    },
    {
      name: 'one of a duty of which no model can be told',
      manifest: `${head}  mail:
    product: slack
    waivers: { usage: ${waiver('2027-05-01')} }
`,
      others: ['6:3 undeclared-model'],
    },
    {
      name: 'one of a service that one of its parts is in need of',
      manifest: `${head}  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    waivers: { usage: ${waiver('2027-05-01')} }
    parts:
      one: { model: saas, owners: { usage: "@ann" } }
      two: { model: saas }
`,
      others: [],
    },
    {
      name: 'one that several services share, and one of them is in need of',
      manifest: `version: 1
estate: acme
framework: google
x-base: &base
  product: slack
  model: saas
  waivers: { usage: ${waiver('2027-05-01')} }
owners: { content: "@ann", access-policies: "@ann" }
services:
  mail: { <<: *base, owners: { usage: "@ann" } }
  chat: { <<: *base }
`,
      others: [],
    },
    {
      name: 'one that is malformed: the schema says so',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners: { usage: "@ann" }
    waivers: { usage: { reason: "", expires: 2027-05-01, approved-by: "@ann" } }
`,
      others: ['10:33 schema'],
    },
  ],
  reject: [
    {
      name: 'one of a duty that is owned, whoever names the owner',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners: { usage: ["@acme/mail", "@ann"] }
    waivers:
      usage: ${waiver('2027-05-01')}
      content: ${waiver('2027-05-01')}
`,
      finds: [
        {
          at: '11:7',
          to: '11:12',
          severity: 'warning',
          title: 'Unused waiver',
          reason: 'The waiver for `usage` of mail has no effect: @acme/mail owns that duty.',
          remedy: 'Remove it.',
          path: 'services.mail.waivers.usage',
          service: 'mail',
          part: null,
          layer: 'usage',
          edits: ['remove services.mail.waivers.usage'],
        },
        { at: '12:7', says: '@ann owns that duty', layer: 'content' },
      ],
      others: [],
    },
    {
      name: 'one of a layer that the provider holds',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners: { usage: "@ann" }
    waivers: { network: ${waiver('2027-05-01')} }
`,
      finds: [{ at: '10:16', says: 'under this model the provider holds that layer. Remove it.' }],
      others: [],
    },
    {
      name: 'one of a layer that a kind takes away, or that a product leaves to the provider',
      manifest: `version: 1
estate: acme
framework: common
services:
  q: { product: aws-sqs, model: paas, owners: { "*": "@ann" }, waivers: { applications: ${waiver('2027-05-01')} } }
  d: { product: aws-dynamodb, model: paas, owners: { "*": "@ann" }, waivers: { platform-runtime: ${waiver('2027-05-01')}, operating-system: ${waiver('2027-05-01')} } }
`,
      finds: [
        {
          at: '5:75',
          says: "no effect: that layer isn't applicable to it (kind queue). Remove it.",
          service: 'q',
        },
        {
          at: '6:80',
          says: 'the provider holds that layer of it (kind database-serverless).',
          service: 'd',
        },
        { at: '6:191', says: 'under this model the provider holds that layer.', service: 'd' },
      ],
      others: [],
    },
    {
      name: 'one of a layer that the framework does not have, with the nearest',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners: { usage: "@ann" }
    waivers:
      netwrk: ${waiver('2027-05-01')}
      operating-system: ${waiver('2027-05-01')}
`,
      finds: [
        {
          at: '11:7',
          says: 'the framework `google` has no such layer, and no rule has that id. Did you mean `network`?',
          layer: 'netwrk',
        },
        {
          at: '12:7',
          says: 'the framework `google` has no such layer, and no rule has that id. Remove it.',
        },
      ],
      others: [],
    },
    {
      name: 'one of a service that none of its parts is in need of, once',
      manifest: `${head}  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    waivers: { usage: ${waiver('2027-05-01')} }
    owners: { usage: "@ann" }
    parts:
      one: { model: saas }
      two: { model: saas, waivers: { usage: ${waiver('2027-05-01')} } }
`,
      finds: [
        {
          at: '9:16',
          service: 'erp',
          part: null,
          path: 'services.erp.waivers.usage',
          says: 'of erp has no effect',
        },
        { at: '13:38', service: 'erp', part: 'two', says: 'of erp.two has no effect' },
      ],
      others: [],
    },
    {
      name: 'one that ran out, and one of a duty that the agreement gives to the provider',
      policy: 'version: 1\nrules: { unused-waiver: notice }\n',
      manifest: `${head}  mail:
    model: saas
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    owners: { content: "@ann" }
    responsibilities: { usage: { party: provider, clause: "4.2" } }
    waivers:
      usage: ${waiver('2027-05-01')}
      content: ${waiver('2020-05-01')}
`,
      finds: [
        { at: '12:7', severity: 'notice' },
        { at: '13:7', layer: 'content' },
      ],
      others: [],
    },
    {
      name: 'one for a rule, and after it one of a layer',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners: { usage: "@ann" }
    waivers:
      stale-agreement: ${waiver('2027-05-01')}
      usage: ${waiver('2027-05-01')}
`,
      finds: [
        { at: '11:7', says: 'The waiver for `stale-agreement` of mail', layer: null },
        { at: '12:7', says: 'The waiver for `usage` of mail', layer: 'usage' },
      ],
      others: [],
    },
    {
      name: 'one of a layer, and one for a rule, whose approver is missing or whose reason is no reason',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners: { usage: "@ann" }
    waivers:
      usage: { reason: TBD, expires: 2027-05-01, approved-by: "@acme/ciso" }
      unread-agreement: { reason: TBD, expires: 2027-05-01, approved-by: "@acme/ciso" }
`,
      finds: [
        { at: '11:7', says: '@ann owns that duty' },
        { at: '12:7', says: 'its reason `TBD` is a placeholder. Remove it.' },
      ],
    },
    {
      name: 'one of a service for a rule, once for all its parts',
      manifest: `${head}  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    waivers: { stale-agreement: ${waiver('2027-05-01')} }
    owners: { usage: "@ann" }
    parts:
      one: { model: saas }
      two: { model: saas }
`,
      finds: [
        { at: '9:16', service: 'erp', part: null, path: 'services.erp.waivers.stale-agreement' },
      ],
      others: [],
    },
  ],
});
