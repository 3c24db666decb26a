import { bom, crlf, testRule } from './harness.ts';

testRule('unowned-duty', {
  accept: [
    {
      name: 'an owner of the wrong type, of which the schema says what is wrong',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail: { product: slack, model: saas, owners: { usage: 42 } }
          chat: { product: slack, model: saas, owners: { usage: [{ team: "@ann" }] } }
      `,
      others: ['6:57 schema', '7:58 schema'],
    },
    {
      name: 'owners of every kind, a list, and one from the estate',
      manifest: `
        version: 1
        estate: acme
        teams:
          it-desk: { name: IT service desk }
        owners:
          devices: it-desk
        services:
          mail:
            product: google-workspace
            model: saas
            owners:
              information-and-data: ["@acme/data", "@ann"]
              accounts-and-identities: identity@acme.systems
              identity-infrastructure: "@Acme/Identity"
      `,
      others: [],
    },
    {
      name: 'a service that has nothing but layers of the provider left',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: google-workspace
            model: saas
            owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
      `,
      others: [],
    },
    {
      name: 'an owner of the service for every part',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
            parts:
              one: { model: saas }
              two: { model: saas }
      `,
      others: [],
    },
    {
      name: 'a waiver that holds',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: google-workspace
            model: saas
            owners: { content: "@ann", access-policies: "@ann" }
            waivers:
              usage: { reason: Being set up, expires: 2027-01-31, approved-by: "@ann" }
      `,
      others: [],
    },
    {
      name: 'a duty that the agreement gives to the provider',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            model: saas
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners: { content: "@ann", access-policies: "@ann" }
            responsibilities: { usage: { party: provider, clause: "4.2" } }
      `,
      others: [],
    },
    {
      name: 'nothing, where no duty can be told for want of a model',
      manifest: `
        version: 1
        estate: acme
        services:
          mail: {}
      `,
      others: ['4:3 undeclared-model'],
    },
  ],
  reject: [
    {
      name: 'one that names an owner of nothing, where the key is',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: google-workspace
            model: saas
            owners: { content: "@ann", access-policies: [], usage: }
          chat:
            product: google-workspace
            model: saas
            owners: { "*": "", content: "@ann", usage: "@ann" }
          wiki:
            product: google-workspace
            model: saas
            owners:
      `,
      finds: [
        {
          at: '8:5',
          layer: 'access-policies',
          remedy: 'Set `access-policies: "@org/team"` under `services.mail.owners`.',
          edits: ['set services.mail.owners.access-policies "@org/team"'],
          cause: 'unowned-duty:access-policies:["services","mail","owners"]',
        },
        {
          at: '8:5',
          layer: 'usage',
          remedy: 'Set `usage: "@org/team"` under `services.mail.owners`.',
        },
        {
          at: '12:5',
          layer: 'access-policies',
          remedy: 'Set `"*": "@org/team"` under `services.chat.owners`.',
        },
        {
          at: '16:5',
          layer: 'content',
          remedy: 'Add `content: "@org/team"` under `services.wiki.owners`.',
        },
        { at: '16:5', layer: 'access-policies' },
        { at: '16:5', layer: 'usage' },
      ],
    },
    {
      name: 'every duty of a service without owners, at its own key',
      manifest: `
        version: 1
        estate: acme
        services:
          mail:
            product: google-workspace
            model: saas
      `,
      finds: [
        {
          at: '4:3',
          to: '4:7',
          severity: 'error',
          title: 'No owner for "Information and data"',
          reason: 'mail is saas, so this duty stays with the customer (framework microsoft).',
          remedy: 'Add `information-and-data: "@org/team"` under `services.mail.owners`.',
          path: 'services.mail.owners',
          service: 'mail',
          part: null,
          layer: 'information-and-data',
          edits: ['add services.mail.owners.information-and-data "@org/team"'],
        },
        { at: '4:3', layer: 'devices' },
        { at: '4:3', layer: 'accounts-and-identities' },
        {
          at: '4:3',
          layer: 'identity-infrastructure',
          says: 'mail is saas, so this duty is shared with the provider (framework microsoft).',
        },
      ],
      others: [],
    },
    {
      name: 'one duty, at the key of the owners',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            model: saas
            product: google-workspace
            owners:
              content: "@ann"
              access-policies: "@ann"
      `,
      finds: [{ at: '8:5', to: '8:11', layer: 'usage', service: 'mail' }],
      others: [],
    },
    {
      name: 'owners that are null, and an empty list, text and map',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          one: { product: slack, model: saas, owners: { content: , access-policies: [], usage: "" } }
          two: { product: slack, model: saas, owners: }
          three: { product: slack, model: saas, owners: { content: [~], access-policies: [""], usage: "  " } }
      `,
      finds: [
        { at: '5:39', service: 'one', layer: 'content' },
        { at: '5:39', service: 'one', layer: 'access-policies' },
        { at: '5:39', service: 'one', layer: 'usage' },
        { at: '6:39', service: 'two', layer: 'content' },
        { at: '6:39', service: 'two', layer: 'access-policies' },
        { at: '6:39', service: 'two', layer: 'usage' },
        { at: '7:41', service: 'three', layer: 'content' },
        { at: '7:41', service: 'three', layer: 'access-policies' },
        { at: '7:41', service: 'three', layer: 'usage' },
      ],
      others: [],
    },
    {
      name: 'null at the nearest level, which stops the search',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners:
              content: null
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners:
              usage: []
            parts:
              one:
                model: saas
              two:
                model: saas
                owners: { usage: "@bob" }
              three:
                model: saas
                owners: { content: "" }
      `,
      finds: [
        { at: '9:5', service: 'mail', part: null, layer: 'content' },
        {
          at: '17:7',
          service: 'erp',
          part: 'one',
          layer: 'usage',
          path: 'services.erp.parts.one.owners',
        },
        { at: '24:9', service: 'erp', part: 'three', layer: 'content' },
        { at: '24:9', service: 'erp', part: 'three', layer: 'usage' },
      ],
      others: [],
    },
    {
      name: 'parts, each under its own model, at the key of its own',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners: { content: "@acme/finance", access-policies: "@acme/finance" }
            parts:
              plant:
                model: paas
                owners:
                  deployment: "@acme/dev"
                  web-application-security: "@acme/dev"
              portal: { model: saas }
      `,
      finds: [
        {
          at: '12:9',
          service: 'erp',
          part: 'plant',
          layer: 'usage',
          path: 'services.erp.parts.plant.owners',
          title: 'No owner for "Usage"',
          reason: 'erp.plant is paas, so this duty stays with the customer (framework google).',
          remedy: 'Add `usage: "@org/team"` under `services.erp.parts.plant.owners`.',
          edits: ['add services.erp.parts.plant.owners.usage "@org/team"'],
        },
        { at: '15:7', to: '15:13', service: 'erp', part: 'portal', layer: 'usage' },
      ],
      others: [],
    },
    {
      name: 'a cell that no source states, and says that it is derived',
      manifest: `
        version: 1
        estate: acme
        owners: { devices: "@ann", information-and-data: "@ann", accounts-and-identities: "@ann" }
        services:
          jobs:
            product: aws-lambda
            model: faas
            owners: { identity-infrastructure: "@ann", applications: "@ann" }
      `,
      finds: [
        {
          at: '8:5',
          layer: 'network-controls',
          says: 'is faas, so this duty is shared with the provider (framework microsoft, derived).',
        },
      ],
      others: [],
    },
    {
      name: 'the departure of a product, and says where the cell came from',
      manifest: `
        version: 1
        estate: acme
        owners:
          { devices: "@ann", information-and-data: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" }
        services:
          ledger:
            product: aws-rds-custom
            model: paas
          billing:
            product: aws-dynamodb
            model: paas
          names:
            product: aws-route53
            model: paas
          sensors:
            product: crowdstrike-falcon
            model: saas
            owners: { applications: }
      `,
      finds: [
        {
          at: '6:3',
          service: 'ledger',
          layer: 'operating-system',
          says: 'ledger uses Amazon RDS Custom, so this duty stays with the customer (product aws-rds-custom). System patching is',
        },
        {
          at: '18:5',
          service: 'sensors',
          layer: 'applications',
          says: 'sensors uses CrowdStrike Falcon, so this duty is shared with the provider (trait agent, derived). The vendor ships the agent',
        },
      ],
      others: ['15:3 missing-agreement'],
    },
    {
      name: 'what the model says, where the product is not offered under it',
      manifest: `
        version: 1
        estate: acme
        services:
          web:
            product: aws-ecs-fargate
            model: iaas
            owners: { devices: "@ann", information-and-data: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" }
      `,
      finds: [
        {
          at: '7:5',
          layer: 'operating-system',
          says: 'is iaas, so this duty stays with the customer',
        },
      ],
    },
    {
      name: "a duty that the entry itself takes on, and says that it is the entry's word",
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            responsibilities: { audit-logging: shared }
      `,
      finds: [
        {
          at: '6:3',
          layer: 'audit-logging',
          says: 'The `responsibilities` of mail share this duty with the provider.',
        },
      ],
      others: [],
    },
    {
      name: 'a duty whose waiver lacks its date, which holds nothing',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            waivers:
              usage: { reason: Being set up, approved-by: "@ann" }
      `,
      finds: [{ at: '6:3', layer: 'usage' }],
      others: ['10:7 schema'],
    },
    {
      name: 'a list of nothing but empty items, which the schema allows',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners: { usage: [~, ""] }
      `,
      finds: [{ at: '9:5', layer: 'usage' }],
      others: [],
    },
    {
      name: 'owners that a merge key brings, at the place where their text stands',
      manifest: `
        version: 1
        estate: acme
        framework: google
        x-saas: &saas
          model: saas
          product: slack
          owners:
            content: "@ann"
            access-policies: "@ann"
        services:
          mail:
            <<: *saas
          chat:
            <<: *saas
            owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
      `,
      finds: [
        { at: '7:3', to: '7:9', service: 'mail', layer: 'usage', path: 'services.mail.owners' },
      ],
      others: [],
    },
    {
      name: 'owners that an alias names, at the key of the entry',
      manifest: `
        version: 1
        estate: acme
        framework: google
        x-owners: &owners { content: "@ann", access-policies: "@ann" }
        services:
          mail: { product: slack, model: saas, owners: *owners }
          chat:
            product: zoom
            model: saas
            owners:
              <<: *owners
              usage: "@ann"
      `,
      finds: [{ at: '6:40', to: '6:46', service: 'mail', layer: 'usage' }],
      others: [],
    },
    {
      name: 'with the line endings of Windows',
      as: crlf,
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
      `,
      finds: [{ at: '6:3', to: '6:7' }],
      others: [],
    },
    {
      name: 'with a byte order mark, which is no column',
      as: bom,
      manifest: `{ version: 1, estate: acme, framework: google, services: { mail: { product: slack, model: saas, owners: { content: "@ann", usage: "@ann" } } } }`,
      finds: [{ at: '1:97', to: '1:103', layer: 'access-policies' }],
      others: [],
    },
    {
      name: 'in JSON',
      file: 'cloud-services.json',
      manifest: `{ "version": 1, "estate": "acme", "framework": "google",
  "services": { "mail": { "product": "slack", "model": "saas",
    "owners": { "content": "@ann", "usage": "@ann" } } } }`,
      finds: [{ at: '3:5', to: '3:13', layer: 'access-policies' }],
      others: [],
    },
    {
      name: 'with the severity that the policy sets, and the framework too',
      policy: 'version: 1\nframework: google\nrules: { unowned-duty: notice }\n',
      manifest: `
        version: 1
        estate: acme
        services:
          mail: { product: slack, model: saas, owners: { content: "@ann", usage: "@ann" } }
      `,
      finds: [{ at: '4:40', layer: 'access-policies', severity: 'notice' }],
      others: [],
    },
    {
      name: 'what a placeholder leaves, where the rule that says more is off',
      policy:
        'version: 1\nrules: { placeholder-owner: off, provider-as-owner: off, expired-waiver: off }\n',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: slack
            model: saas
            owners: { content: tbd, access-policies: aws }
            waivers: { usage: { reason: Being set up, expires: 2026-11-22, approved-by: "@ann" } }
      `,
      finds: [
        { at: '8:5', layer: 'content' },
        { at: '8:5', layer: 'access-policies' },
        { at: '8:5', layer: 'usage' },
      ],
      others: [],
    },
    {
      name: 'layers of a framework of its own',
      files: {
        'acme.yml':
          'version: 1\nid: acme\ntitle: Acme\nextends: google\nlayers:\n  backup:\n    title: Backup\n    duty: Test the restore.\n    parties: { iaas: customer, paas: shared, saas: shared }\n',
      },
      manifest: `
        version: 1
        estate: acme
        framework: ./acme.yml
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          mail: { product: slack, model: saas }
      `,
      finds: [
        {
          at: '6:3',
          layer: 'backup',
          says: 'No owner for "Backup". mail is saas, so this duty is shared with the provider (framework acme)',
        },
      ],
      others: [],
    },
    {
      name: 'owners by role instead of by layer',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: slack
            model: saas
            owners: { name: Ann, accountable: "@ann", responsible: ["@bob", "@ann"] }
      `,
      finds: [
        {
          at: '8:5',
          layer: 'content',
          says: 'For every duty of the entry, write `owners: ["@ann", "@bob"]`.',
          edits: ['set services.mail.owners ["@ann","@bob"]'],
        },
        { at: '8:5', layer: 'access-policies' },
        { at: '8:5', layer: 'usage' },
      ],
      others: [
        '8:15 unneeded-owner',
        '8:21 unrecognised-owner',
        '8:26 unneeded-owner',
        '8:47 unneeded-owner',
      ],
    },
    {
      name: 'an owner that is there under a slip of the layer, beside `owners`, or under a slip of `owners`',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: slack
            model: saas
            owners: { contnt: "@ann", access-policies: "@ann", usage: "@ann" }
          chat:
            product: slack
            model: saas
            usage: "@ann"
            owners: { content: "@ann", access-policies: "@ann" }
          talk: { product: slack, model: saas, owner: "@ann" }
          room:
            product: slack
            model: saas
          owners: "@ann"
      `,
      finds: [
        {
          at: '8:15',
          layer: 'content',
          says: "Its owner seems to be under `contnt`, which isn't a layer. Rename it to `content`.",
          edits: ['add services.mail.owners.content "@ann"', 'remove services.mail.owners.contnt'],
        },
        {
          at: '12:5',
          layer: 'usage',
          says: 'Move `usage` under `owners`.',
          edits: ['add services.chat.owners.usage "@ann"', 'remove services.chat.usage'],
        },
        { at: '14:40', layer: 'content', says: 'Rename it to `owners`.', edits: [] },
        { at: '14:40', layer: 'access-policies' },
        { at: '14:40', layer: 'usage' },
        {
          at: '18:3',
          layer: 'content',
          says: 'Indent them by two more spaces.',
          edits: ['add services.room.owners "@ann"', 'remove services.owners'],
        },
        { at: '18:3', layer: 'access-policies' },
        { at: '18:3', layer: 'usage' },
      ],
      others: ['8:15 unneeded-owner', '12:5 schema', '14:40 schema', '18:11 schema'],
    },
    {
      name: 'a service that is called `owners`, or an empty key of that name, below one without owners',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          room: { product: slack, model: saas }
          owners: { product: slack, model: saas, owners: "@ann" }
      `,
      finds: ['content', 'access-policies', 'usage'].map((layer) => ({
        at: '5:3',
        layer,
        service: 'room',
        saysNot: 'Indent',
      })),
      others: [],
    },
    {
      name: 'an empty `owners` in the column of the ids, which names nobody',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          room: { product: slack, model: saas }
          owners:
      `,
      finds: ['content', 'access-policies', 'usage'].map((layer) => ({
        at: '5:3',
        layer,
        saysNot: 'Indent',
      })),
      others: ['6:3 schema'],
    },
    {
      name: 'a layer that many services leave to the estate, after one whose waiver gives no reason',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          a:
            product: slack
            model: saas
            waivers: { usage: { reason: tbd, expires: 2027-05-01, approved-by: "@acme/ciso" } }
          b: { product: slack, model: saas }
          c: { product: slack, model: saas }
          d: { product: slack, model: saas }
      `,
      finds: [
        { at: '9:33', service: 'a' },
        { at: '10:3', edits: ['add owners.usage "@org/team"'] },
        { at: '11:3', edits: ['add owners.usage "@org/team"'] },
        { at: '12:3', edits: ['add owners.usage "@org/team"'] },
      ],
    },
  ],
});
