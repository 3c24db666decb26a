import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
`;

testRule('unneeded-owner', {
  accept: [
    {
      name: 'an owner for the estate on a layer that one service leaves to the customer',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann", deployment: "@ann", web-application-security: "@ann" }
services:
  mail: { product: slack, model: saas }
  db: { product: heroku, model: paas }
`,
      others: [],
    },
    {
      name: 'an owner of a hybrid service on a layer that one of its parts leaves to the customer',
      manifest: `${head}  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    owners: { deployment: "@ann", web-application-security: "@ann" }
    parts:
      one: { model: saas }
      two: { model: paas }
`,
      others: [],
    },
    {
      name: 'an owner that a nearer one hides, and nobody on a layer of the provider',
      manifest: `${head}  mail: { product: slack, model: saas, owners: { content: "@bob", network: , identity: [] } }
`,
      others: [],
    },
    {
      name: 'an owner that several services share, and one of them needs',
      manifest: `${head}  db:
    product: heroku
    model: paas
    owners: &owners { deployment: "@ann", web-application-security: "@ann" }
  mail: { product: slack, model: saas, owners: *owners }
  chat: { product: slack, model: saas, owners: { <<: *owners } }
`,
      others: [],
    },
    {
      name: 'an entry without a model, a hybrid one without parts, and a framework that cannot be had',
      manifest: `version: 1
estate: acme
framework: none.yml
owners: { devices: "@ann" }
services:
  a: { owners: { network: "@ann" } }
  b: { model: hybrid, owners: { network: "@ann" } }
  c: { model: saas, product: slack, owners: { network: "@ann" } }
`,
      others: ['3:12 schema', '6:3 undeclared-model', '7:3 schema'],
    },
    {
      name: 'an owner of a duty that the entry takes on, and of one that its product leaves to the customer',
      manifest: `version: 1
estate: acme
services:
  db:
    product: aws-rds-custom
    model: paas
    owners: { operating-system: "@ann", physical-hosts: "@ann" }
    responsibilities: { physical-hosts: shared }
`,
    },
    {
      name: 'an owner of a layer about which the framework says nothing here',
      files: {
        'acme.yml': `version: 1
id: acme
title: Acme's split
layers:
  code: { title: Code, duty: Review it., parties: { saas: customer } }
  backup: { title: Backup, duty: Test the restore., parties: { iaas: customer } }
`,
      },
      manifest: `version: 1
estate: acme
framework: acme.yml
services:
  mail: { product: slack, model: saas, owners: { code: "@ann", backup: "@ann" } }
`,
      others: ['5:34 uncovered-model'],
    },
  ],
  reject: [
    {
      name: 'an owner on a layer that the provider holds, at the layer',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners:
      network: "@acme/net"
`,
      finds: [
        {
          at: '10:7',
          to: '10:14',
          severity: 'notice',
          title: 'Owner without a duty',
          reason:
            '`network` has an owner, and the provider holds that layer of mail (framework google). The owner is kept and listed.',
          remedy: 'Check the model if you expected this duty to be yours.',
          path: 'services.mail.owners.network',
          service: 'mail',
          part: null,
          layer: 'network',
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'an owner for the estate that no service needs',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann", boot: "@ann" }
services:
  mail: { product: slack, model: saas }
`,
      finds: [
        {
          at: '4:68',
          says: '`boot` has an owner, and no service here leaves that layer to the customer (framework google).',
          service: null,
          path: 'owners.boot',
        },
      ],
      others: [],
    },
    {
      name: 'a layer that the framework does not have, at every level',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann", devices: "@ann" }
services:
  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    owners: { contnet: "@ann" }
    parts:
      one: { model: saas, owners: { ussage: tbd } }
      two: { model: saas }
`,
      finds: [
        {
          at: '4:68',
          title: 'Owner for a layer of another framework',
          reason:
            '`devices` has an owner, and the framework `google` has no such layer: the frameworks `common` and `microsoft` have it. The owner is kept and listed.',
          remedy: 'Write `framework: common` if you want this duty checked.',
        },
        {
          at: '9:15',
          says: 'The framework `google` has no layer `contnet`, so this owner has no duty. Did you mean `content`?',
          path: 'services.erp.owners.contnet',
        },
        { at: '11:37', says: 'Did you mean `usage`?', part: 'one' },
      ],
      others: [],
    },
    {
      name: 'a layer of an add-on, and a layer that applies to other entries',
      manifest: `version: 1
estate: acme
framework: google
add-ons: [ai]
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
  mail: { product: slack, model: saas, owners: { ai-usage: "@ann", exit-and-portability: "@ann" } }
`,
      finds: [
        {
          at: '7:50',
          reason:
            "`ai-usage` has an owner, and that layer applies to services with the trait `ai`, which mail doesn't have (framework google with ai). The owner is kept and listed.",
          remedy: 'Name the trait under `traits` if the service has it.',
        },
        {
          at: '7:68',
          reason:
            '`exit-and-portability` has an owner, and the framework `google` has no such layer: the add-on `exit` has it. The owner is kept and listed.',
          remedy: 'Write `add-ons: [exit]` if you want this duty checked.',
        },
      ],
      others: [],
    },
    {
      name: 'an everyday word in place of a layer, with the layers that it is a part of',
      manifest: `version: 1
estate: acme
framework: google
owners: { access-policies: "@ann", usage: "@ann", data: "@ann", logs: "@ann" }
services:
  mail: { product: slack, model: saas, owners: { content: "@ann" } }
  box: { product: aws-ec2, model: iaas, owners: { "*": "@ann", os: "@ann", budget: "@ann" } }
`,
      finds: [
        { at: '4:51', remedy: 'Did you mean `content`?' },
        { at: '4:65', remedy: 'Did you mean `audit-logging`?' },
        { at: '7:64', remedy: 'Did you mean `guest-os-data-and-content`?', service: 'box' },
        { at: '7:76', says: 'Its layers: content, access-policies', service: 'box' },
      ],
      others: [],
    },
    {
      name: 'a layer of a trait that the entry has and calls not applicable, and one that no service has',
      manifest: `version: 1
estate: acme
framework: google
add-ons: [ai]
owners: { content: "@ann", access-policies: "@ann", usage: "@ann", ai-usage: "@ann" }
services:
  mail:
    product: slack
    model: saas
    traits: [ai]
    owners: { ai-usage: "@ann" }
    responsibilities: { ai-usage: { party: not-applicable, reason: It answers in fixed sentences only } }
  chat: { product: slack, model: saas, owners: { ai-usage: "@ann" } }
`,
      finds: [
        { at: '5:68', says: 'no service here leaves that layer to the customer' },
        { at: '11:15', says: "that layer isn't applicable to mail" },
        { at: '13:50', says: "applies to services with the trait `ai`, which chat doesn't have" },
      ],
    },
    {
      name: 'a layer of two traits, of the estate and of a service',
      manifest: `version: 1
estate: acme
framework: google
add-ons: [ai]
owners: { content: "@ann", access-policies: "@ann", usage: "@ann", ai-training: "@ann" }
services:
  chat: { product: slack, model: saas, owners: { ai-training: "@ann" } }
`,
      finds: [
        {
          at: '5:68',
          says: 'applies to services with the traits `ai` and `ai-training`, of which there are none',
        },
        {
          at: '7:50',
          says: "applies to services with the traits `ai` and `ai-training`, which chat doesn't have",
        },
      ],
      others: [],
    },
    {
      name: 'a layer for the estate of a trait that no service has',
      manifest: `version: 1
estate: acme
framework: google
add-ons: [ai]
owners: { content: "@ann", access-policies: "@ann", usage: "@ann", ai-usage: "@ann" }
services:
  chat: { product: slack, model: saas }
`,
      finds: [
        {
          at: '5:68',
          says: 'that layer applies to services with the trait `ai`, of which there are none',
        },
      ],
      others: [],
    },
    {
      name: 'a word for several layers, with the one that is a duty there, or all where none is',
      files: {
        'acme.yml': `version: 1
id: acme
title: Acme's split
layers:
  code: { title: Code, duty: Review it., parties: { saas: customer, paas: customer } }
  accounts-and-identities: { title: Accounts, duty: Keep them., parties: { saas: customer, paas: provider } }
  identity-infrastructure: { title: Directory, duty: Run it., parties: { saas: provider, paas: provider } }
`,
      },
      manifest: `version: 1
estate: acme
framework: acme.yml
services:
  mail: { model: saas, owners: { "*": "@ann", identity: "@ann" } }
  box: { model: paas, owners: { "*": "@ann", identity: "@ann" } }
  erp:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann", identity: "@ann" } }
      two: { model: paas, owners: { "*": "@ann", identity: "@ann" } }
  crm:
    model: hybrid
    owners: { identity: "@ann" }
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
      two: { model: paas, owners: { "*": "@ann" } }
`,
      finds: [
        { at: '5:47', remedy: 'Did you mean `accounts-and-identities`?' },
        {
          at: '6:46',
          remedy: 'Did you mean `accounts-and-identities` or `identity-infrastructure`?',
        },
        { at: '10:50', remedy: 'Did you mean `accounts-and-identities`?', part: 'one' },
        {
          at: '11:50',
          remedy: 'Did you mean `accounts-and-identities` or `identity-infrastructure`?',
          part: 'two',
        },
        { at: '14:15', remedy: 'Did you mean `accounts-and-identities`?', part: null },
      ],
    },
    {
      name: 'a word that only another framework has for a layer',
      manifest: `version: 1
estate: acme
owners: { "*": "@ann", identity: "@bob", deployment: "@bob", boot: "@bob" }
services:
  box: { product: aws-ec2, model: iaas, agreement: { url: https://a.systems, reviewed: 2026-06-01 } }
`,
      finds: [
        {
          at: '3:24',
          says: 'the framework `google` has it. The owner is kept and listed. Did you mean `accounts-and-identities` or `identity-infrastructure`?',
        },
        { at: '3:42', says: 'Did you mean `applications`?' },
        { at: '3:62', says: 'Write `framework: google` if you want this duty checked.' },
      ],
      others: ['3:16 blanket-owner'],
    },
    {
      name: 'an owner that several services share and none needs, once',
      manifest: `${head}  mail: { product: slack, model: saas, owners: &owners { network: "@ann" } }
  chat: { product: slack, model: saas, owners: *owners }
`,
      finds: [{ at: '6:58', service: 'mail' }],
      others: [],
    },
    {
      name: 'an owner of a duty that the agreement gives to the provider, with the severity of the policy',
      policy: 'version: 1\nrules: { unneeded-owner: warning }\n',
      manifest: `${head}  mail:
    model: saas
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    responsibilities: { usage: { party: provider, clause: "4.2" } }
    owners: { usage: "@bob" }
`,
      finds: [
        { at: '4:53', service: null },
        { at: '10:15', severity: 'warning' },
      ],
      others: [],
    },
  ],
});
