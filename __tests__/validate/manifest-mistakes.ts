import type { Mistake } from './problems.ts';

/** A manifest that uses every key of the schema, rightly. */
export const everything = `$schema: https://example.com/schema.json
version: 1
estate: acme-retail
framework: microsoft
teams:
  it-desk: { name: IT service desk, contact: it-desk@acme.systems, github: "@acme/it" }
  night: {}
owners:
  devices: it-desk
services:
  storefront:
    name: Storefront servers
    description: The shop
    product: aws-ec2
    products: [aws-ebs]
    model: iaas
    lifecycle: live
    environments: production
    accounts: ["1", "2"]
    regions: eu-west-1
    locations: { provided: IE, stored: [DE, IE], processed: IE }
    links: { runbook: "https://wiki.acme.corp/" }
    criticality: high
    data: [customer, orders]
    agreement: { title: Terms, url: HTTPS://example.com/terms, reviewed: 2024-02-29 }
    owners:
      information-and-data: ["@acme/storefront", "@acme/data"]
      operating-system:
      applications: []
      a-layer-of-another-framework: anna@acme.systems
    source: [infra/storefront/**]
  mail:
    provider: google
    model: saas
    data: mails
    agreement: { title: Contract 12, reviewed: }
    owners:
    source: infra/mail
    waivers:
      devices: { reason: New device management, expires: "2027-03-31", approved-by: "@acme/ciso" }
    responsibilities:
      devices: shared
      operating-system: { party: customer, clause: RDS Custom }
  erp:
    model: hybrid
    owners: { information-and-data: "@acme/finance" }
    parts:
      plant: { model: on-premises }
      portal: { provider: azure, product: azure-app-service, model: paas }
`;

export const mistakes: readonly Mistake[] = [
  [
    'an empty file',
    '',
    [
      '1:1  | Empty manifest. Write `version: 1`, `estate` with a name, and `services` with the services by id.',
    ],
  ],
  [
    'a file of comments',
    `# nothing yet
`,
    [
      '1:1  | Empty manifest. Write `version: 1`, `estate` with a name, and `services` with the services by id.',
    ],
  ],
  [
    'a list',
    `- mail
- erp
`,
    [
      '1:1  | Wrong type. The manifest is a list, and must be a map with the keys `version`, `estate` and `services`.',
    ],
  ],
  [
    'a text',
    `
  hello there
`,
    [
      '2:3  | Wrong type. The manifest is the text `hello there`, and must be a map with the keys `version`, `estate` and `services`.',
    ],
  ],
  [
    'an empty map',
    `{}
`,
    [
      '1:1 version | Missing key. The manifest has no `version`. Add `version: 1`.',
      '1:1 estate | Missing key. The manifest has no `estate`. Add it, such as `estate: acme-retail`.',
      '1:1 services | Missing key. The manifest has no `services`. Add it, with the services by id.',
    ],
  ],
  [
    'no version',
    `estate: acme
services: {}
`,
    ['1:1 version | Missing key. The manifest has no `version`. Add `version: 1`.'],
  ],
  [
    'another version',
    `version: 2
estate: acme
services: {}
`,
    ['1:10 version | Wrong value. `version` is the number 2, and must be 1. Write `version: 1`.'],
  ],
  [
    'a version in quotes',
    `version: "1"
estate: acme
services: {}
`,
    [
      '1:10 version | Wrong value. `version` is the text `1`, and must be 1. Write `version: 1`, without quotes.',
    ],
  ],
  [
    'a version without a value',
    `version:
estate: acme
services: {}
`,
    ['1:1 version | Empty value. `version` is empty. Write `version: 1`.'],
  ],
  [
    'a number as estate',
    `version: 1
estate: 0042
services: {}
`,
    [
      '2:9 estate | Wrong type. `estate` is the number 0042, and must be text. Put it in quotes: `"0042"`.',
    ],
  ],
  [
    'a blank estate',
    `version: 1
estate: " "
services: {}
`,
    ['2:9 estate | Empty value. `estate` is empty. Name the estate, such as acme-retail.'],
  ],
  [
    'services without a value',
    `version: 1
estate: acme
services:
`,
    ['3:1 services | Empty value. `services` is empty. Write the services by id under it.'],
  ],
  [
    'services as a list',
    `version: 1
estate: acme
services:
  - id: mail
    model: saas
`,
    [
      '4:3 services | Wrong type. `services` is a list, and must be a map (services by id). Give each entry its id as key: `mail:` instead of the dash.',
    ],
  ],
  [
    'a misspelt top-level key, told once',
    `version: 1
estate: acme
service:
  mail: { model: saas }
`,
    [
      "3:1 service | Unknown key. The manifest can't have the key `service`. Did you mean `services`?",
    ],
  ],
  [
    'a service at the top',
    `version: 1
estate: acme
services: {}
mail: { model: saas }
`,
    [
      "4:1 mail | Misplaced key. The manifest can't have the key `mail`: it looks like a service. Move it under `services`.",
    ],
  ],
  [
    'a key of the policy',
    `version: 1
estate: acme
services: {}
gate: { fail-on: never }
`,
    [
      "4:1 gate | Misplaced key. The manifest can't have the key `gate`. Move it to the policy file.",
    ],
  ],
  [
    'an unknown top-level key',
    `version: 1
estate: acme
services: {}
zzzzzzzz: 1
`,
    [
      "4:1 zzzzzzzz | Unknown key. The manifest can't have the key `zzzzzzzz`. To keep it, write `x-zzzzzzzz`. Known keys: version, estate, framework, add-ons, teams, people, agreements, owners, services.",
    ],
  ],
  [
    'a service without a value',
    `version: 1
estate: acme
services:
  mail:
`,
    [
      '4:3 services.mail | Empty entry. `services.mail` is empty. Write at least its model, such as `model: saas`.',
    ],
  ],
  [
    'a service that is its model',
    `version: 1
estate: acme
services:
  mail: saas
`,
    [
      '4:9 services.mail | Wrong type. `services.mail` is the text `saas`, and must be a map with the key `model`. Write `mail: { model: saas }`.',
    ],
  ],
  [
    'an id with a space and capitals',
    `version: 1
estate: acme
services:
  Mail Server: { model: saas }
`,
    [
      '4:3 services["Mail Server"] | Invalid id. `services` can\'t have the key `Mail Server`. The id of a service is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit. Write `mail-server`.',
    ],
  ],
  [
    'a misspelt model',
    `version: 1
estate: acme
services:
  mail:
    model: sass
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `sass`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `saas`?',
    ],
  ],
  [
    'a model in capitals',
    `version: 1
estate: acme
services:
  mail:
    model: IaaS
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `IaaS`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `iaas`?',
    ],
  ],
  [
    'a model in other words',
    `version: 1
estate: acme
services:
  mail:
    model: private cloud
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `private cloud`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `on-premises`?',
    ],
  ],
  [
    'Kubernetes as a model',
    `version: 1
estate: acme
services:
  mail:
    model: Kubernetes
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `Kubernetes`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `caas`?',
    ],
  ],
  [
    'serverless as a model',
    `version: 1
estate: acme
services:
  mail:
    model: serverless
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `serverless`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `faas`?',
    ],
  ],
  [
    'a VM as a model',
    `version: 1
estate: acme
services:
  mail:
    model: vm
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `vm`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `iaas`?',
    ],
  ],
  [
    'a model that is no model',
    `version: 1
estate: acme
services:
  mail:
    model: zzzz
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `zzzz`. Write one of: on-premises, iaas, caas, paas, faas, saas, hybrid.',
    ],
  ],
  [
    'a number as model',
    `version: 1
estate: acme
services:
  mail:
    model: 3
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `3`. Write one of: on-premises, iaas, caas, paas, faas, saas, hybrid.',
    ],
  ],
  [
    'several models',
    `version: 1
estate: acme
services:
  mail:
    model: [saas, paas]
`,
    [
      '5:12 services.mail.model | Several models. `services.mail.model` is a list. A service with several models is `hybrid`. List its pieces under `parts`, each with one model.',
    ],
  ],
  [
    'an unknown key of a service',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    owner: {}
`,
    [
      "6:5 services.mail.owner | Unknown key. `services.mail` can't have the key `owner`. Did you mean `owners`?",
    ],
  ],
  [
    'a layer in the service itself',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    devices: "@acme/it"
`,
    [
      "6:5 services.mail.devices | Misplaced key. `services.mail` can't have the key `devices`: it is a layer. Move it under `owners`.",
    ],
  ],
  [
    'a map of a layer in the service itself',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    devices: { reason: later }
`,
    [
      "6:5 services.mail.devices | Misplaced key. `services.mail` can't have the key `devices`: it is a layer. Move it under `waivers` or `responsibilities`.",
    ],
  ],
  [
    'two mistakes in one service',
    `version: 1
estate: acme
services:
  mail:
    model: sass
    criticality: urgent
`,
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `sass`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `saas`?',
      '6:18 services.mail.criticality | Unknown value. `services.mail.criticality` is `urgent`. It must be one of: low, medium, high, critical. Did you mean `critical`?',
    ],
  ],
  [
    'an unknown criticality',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    criticality: severe
`,
    [
      '6:18 services.mail.criticality | Unknown value. `services.mail.criticality` is `severe`. It must be one of: low, medium, high, critical. Did you mean `critical`?',
    ],
  ],
  [
    'a number as name',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    name: 1.10
`,
    [
      '6:11 services.mail.name | Wrong type. `services.mail.name` is the number 1.10, and must be text. Put it in quotes: `"1.10"`.',
    ],
  ],
  [
    'a truth value as environments',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    environments: true
`,
    [
      '6:19 services.mail.environments | Wrong type. `services.mail.environments` is the boolean true, and must be text or a list. Put it in quotes: `"true"`.',
    ],
  ],
  [
    'a list as description',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    description: [a]
`,
    [
      '6:18 services.mail.description | Wrong type. `services.mail.description` is a list, and must be text.',
    ],
  ],
  [
    'a provider without a value',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    provider:
`,
    [
      '6:5 services.mail.provider | Empty value. `services.mail.provider` is empty. Write text, or remove the key.',
    ],
  ],
  [
    'products as a text',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    products: google-workspace
`,
    [
      '6:15 services.mail.products | Wrong type. `services.mail.products` is the text `google-workspace`, and must be a list. Write `[google-workspace]`.',
    ],
  ],
  [
    'a blank product',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    product: ""
`,
    [
      '6:14 services.mail.product | Empty value. `services.mail.product` is empty. Name a product of the catalogue, such as aws-rds.',
    ],
  ],
  [
    'data as a map',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    data: { orders: yes }
`,
    [
      '6:11 services.mail.data | Wrong type. `services.mail.data` is a map, and must be text or a list. Write `data: [{ name: orders, class: "yes" }]`.',
    ],
  ],
  [
    'a number among the globs',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    source:
      - infra/**
      - 7
`,
    [
      '8:9 services.mail.source[1] | Wrong type. `services.mail.source[1]` is the number 7, and must be text. Put it in quotes: `"7"`.',
    ],
  ],
  [
    'owners as a number',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    owners: 42
`,
    [
      '6:13 services.mail.owners | Wrong type. `services.mail.owners` is the number 42, and must be text or a list of texts. Name an owner, such as `"@org/team"`. If a team has this id, put it in quotes.',
    ],
  ],
  [
    'a number as owner',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    owners:
      devices: 42
`,
    [
      '7:16 services.mail.owners.devices | Wrong type. `services.mail.owners.devices` is the number 42, and must be text or a list of texts. Name an owner, such as `"@org/team"`. If a team has this id, put it in quotes.',
    ],
  ],
  [
    'a map as owner',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    owners:
      devices: { team: it }
`,
    [
      '7:16 services.mail.owners.devices | Wrong type. `services.mail.owners.devices` is a map, and an owner is one text. Write `devices: it`.',
    ],
  ],
  [
    'a layer id with spaces',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    owners:
      Operating System: "@acme/it"
`,
    [
      '7:7 services.mail.owners["Operating System"] | Invalid id. `services.mail.owners` can\'t have the key `Operating System`. The id of a layer is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit. Write `operating-system`.',
    ],
  ],
  [
    'an agreement that is a text',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    agreement: https://example.com/terms
`,
    [
      '6:16 services.mail.agreement | Wrong type. `services.mail.agreement` is the text `https://example.com/terms`, and must be a map. Write `agreement: { url: https://example.com/terms }`.',
    ],
  ],
  [
    'an agreement without a web address',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    agreement: { url: see wiki }
`,
    [
      '6:23 services.mail.agreement.url | Wrong value. `services.mail.agreement.url` is `see wiki`. Write a web address that starts with https:// or http://.',
    ],
  ],
  [
    'a key of another word in an agreement',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    agreement: { link: https://example.com }
`,
    [
      "6:18 services.mail.agreement.link | Unknown key. `services.mail.agreement` can't have the key `link`. Did you mean `url`?",
    ],
  ],
  [
    'a review on no day of the calendar',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    agreement: { url: https://example.com, reviewed: 2025-02-29 }
`,
    [
      '6:54 services.mail.agreement.reviewed | Wrong value. `services.mail.agreement.reviewed` is `2025-02-29`. That month ends on `2025-02-28`: write a day that exists.',
    ],
  ],
  [
    'a review as a number',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    agreement: { reviewed: 20260601 }
`,
    [
      '6:28 services.mail.agreement.reviewed | Wrong type. `services.mail.agreement.reviewed` is the number 20260601. Write `2026-06-01`.',
    ],
  ],
  [
    'a waiver that is a text',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    waivers:
      devices: later
`,
    [
      '7:16 services.mail.waivers.devices | Wrong type. `services.mail.waivers.devices` is the text `later`, and must be a map with the keys `reason`, `expires` and `approved-by`.',
    ],
  ],
  [
    'a waiver without a value',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    waivers:
      devices:
`,
    [
      '7:7 services.mail.waivers.devices | Empty value. `services.mail.waivers.devices` is empty. Write the keys `reason`, `expires` and `approved-by` under it, or remove the key.',
    ],
  ],
  [
    'a waiver without approval',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    waivers:
      devices: { reason: Later, expires: 2027-03-31 }
`,
    [
      '7:7 services.mail.waivers.devices.approved-by | Missing key. `services.mail.waivers.devices` has no `approved-by`. Add it, such as `approved-by: "@acme/ciso"`.',
    ],
  ],
  [
    'an empty waiver',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    waivers:
      devices: {}
`,
    [
      '7:7 services.mail.waivers.devices.reason | Missing key. `services.mail.waivers.devices` has no `reason`. Add it, such as `reason: New device management goes live in March`.',
      '7:7 services.mail.waivers.devices.expires | Missing key. `services.mail.waivers.devices` has no `expires`. Add it, such as `expires: 2027-03-31`.',
      '7:7 services.mail.waivers.devices.approved-by | Missing key. `services.mail.waivers.devices` has no `approved-by`. Add it, such as `approved-by: "@acme/ciso"`.',
    ],
  ],
  [
    'a waiver that misspells a key, told once',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    waivers:
      devices: { reason: Later, expiry: 2027-03-31, approved-by: "@acme/ciso" }
`,
    [
      "7:33 services.mail.waivers.devices.expiry | Unknown key. `services.mail.waivers.devices` can't have the key `expiry`. Did you mean `expires`?",
    ],
  ],
  [
    'a waiver with a blank reason and a date in another order',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    waivers:
      devices: { reason: " ", expires: 31.03.2027, approved-by: "@acme/ciso" }
`,
    [
      '7:26 services.mail.waivers.devices.reason | Empty value. `services.mail.waivers.devices.reason` is empty. Say why the duty is left unowned for now.',
      '7:40 services.mail.waivers.devices.expires | Wrong value. `services.mail.waivers.devices.expires` is `31.03.2027`. Write `2027-03-31`.',
    ],
  ],
  [
    'a misspelt party',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    responsibilities:
      devices: custmer
`,
    [
      '7:16 services.mail.responsibilities.devices | Unknown value. `services.mail.responsibilities.devices` is `custmer`. It must be one of: customer, shared, provider, not-applicable, or a map. Did you mean `customer`?',
    ],
  ],
  [
    'the vendor as party',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    responsibilities:
      devices: { party: vendor, clause: "4" }
`,
    [
      '7:25 services.mail.responsibilities.devices.party | Unknown value. `services.mail.responsibilities.devices.party` is `vendor`. It must be one of: customer, shared, provider, not-applicable. Did you mean `provider`?',
    ],
  ],
  [
    'a party that is missing',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    responsibilities:
      devices: { clause: "4" }
`,
    [
      '7:7 services.mail.responsibilities.devices.party | Missing key. `services.mail.responsibilities.devices` has no `party`. Add it, with one of: customer, shared, provider, not-applicable.',
    ],
  ],
  [
    'a number as clause',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    responsibilities:
      devices: { party: provider, clause: 4.10 }
`,
    [
      '7:43 services.mail.responsibilities.devices.clause | Wrong type. `services.mail.responsibilities.devices.clause` is the number 4.10, and must be text. Put it in quotes: `"4.10"`.',
    ],
  ],
  [
    'a number as party',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    responsibilities:
      devices: 1
`,
    [
      '7:16 services.mail.responsibilities.devices | Unknown value. `services.mail.responsibilities.devices` is `1`. Write one of: customer, shared, provider, not-applicable, or a map.',
    ],
  ],
  [
    'a hybrid service without parts',
    `version: 1
estate: acme
services:
  mail:
    model: hybrid
`,
    [
      '4:3 services.mail.parts | Hybrid service without parts. `services.mail` is hybrid but has no `parts`. List its pieces under `parts`, two or more, each with its own model.',
    ],
  ],
  [
    'a hybrid service with one part, and one that is ignored',
    `version: 1
estate: acme
services:
  mail:
    model: hybrid
    parts:
      x-base: { model: iaas }
      a: { model: iaas }
`,
    [
      '6:5 services.mail.parts | Too few parts. `services.mail.parts` has fewer than two parts. Add another, or give `services.mail` the model of its part and remove `parts`.',
    ],
  ],
  [
    'parts of a service that is not hybrid',
    `version: 1
estate: acme
services:
  mail:
    model: saas
    parts:
      a: { model: iaas }
      b: { model: saas }
`,
    [
      "6:5 services.mail.parts | Parts of a service that isn't hybrid. `services.mail.parts` isn't allowed here: `services.mail` is saas, and only a hybrid service has parts. Write `model: hybrid`, or remove `parts`.",
    ],
  ],
  [
    'a hybrid part',
    `version: 1
estate: acme
services:
  mail:
    model: hybrid
    parts:
      a: { model: hybrid }
      b: { model: saas }
`,
    [
      "7:19 services.mail.parts.a.model | Hybrid part. `services.mail.parts.a.model` is `hybrid`, but a part can't be hybrid. List its pieces as parts of `services.mail`, each with its own model.",
    ],
  ],
  [
    'parts of a part',
    `version: 1
estate: acme
services:
  mail:
    model: hybrid
    parts:
      a: { model: iaas, parts: {} }
      b: { model: saas }
`,
    [
      "7:25 services.mail.parts.a.parts | Misplaced key. `services.mail.parts.a` can't have the key `parts`: a part can't have parts. List them all under the service.",
    ],
  ],
  [
    'a part without a value',
    `version: 1
estate: acme
services:
  mail:
    model: hybrid
    parts:
      a:
      b: { model: saas }
`,
    [
      '7:7 services.mail.parts.a | Empty entry. `services.mail.parts.a` is empty. Write at least its model, such as `model: saas`.',
    ],
  ],
  [
    'teams as a list',
    `version: 1
estate: acme
services: {}
teams:
  - name: it-desk
`,
    [
      '5:3 teams | Wrong type. `teams` is a list, and must be a map (teams by id). Give each entry its id as key: `it-desk:` instead of the dash.',
    ],
  ],
  [
    'a team that is a text',
    `version: 1
estate: acme
services: {}
teams:
  it: Anna
`,
    [
      '5:7 teams.it | Wrong type. `teams.it` is the text `Anna`, and must be a map. Write `it: { name: Anna }`.',
    ],
  ],
  [
    'a mistake in an anchor, told once and where it stands',
    `version: 1
estate: acme
x-waiver: &later
  reason: Later
  expires: soon
  approved-by: "@acme/ciso"
services:
  mail: { model: saas, waivers: { devices: *later } }
  chat: { model: saas, waivers: { devices: *later } }
`,
    [
      '5:12 services.mail.waivers.devices.expires | Wrong value. `services.mail.waivers.devices.expires` is `soon`. Write a date of the calendar as year-month-day, such as 2027-03-31.',
    ],
  ],
  [
    'a mistake in a merged map, told once and where it stands',
    `version: 1
estate: acme
x-base: &base
  model: sas
services:
  mail: { <<: *base }
  chat: { <<: *base, name: Chat }
`,
    [
      '4:10 services.mail.model | Unknown value. `services.mail.model` is `sas`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `saas`?',
    ],
  ],
  [
    'Windows line ends',
    'version: 1\r\nestate: acme\r\nservices:\r\n  mail:\r\n    model: sass\r\n',
    [
      '5:12 services.mail.model | Unknown value. `services.mail.model` is `sass`. It must be one of: on-premises, iaas, caas, paas, faas, saas, hybrid. Did you mean `saas`?',
    ],
  ],
  [
    'a byte order mark',
    '\ufeffversion: 2\nestate: acme\nservices: {}\n',
    ['1:10 version | Wrong value. `version` is the number 2, and must be 1. Write `version: 1`.'],
  ],
];
