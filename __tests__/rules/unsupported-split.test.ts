import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
`;

const left = `${head}  mail:
    product: slack
    model: saas
    responsibilities:
      usage: { party: not-applicable, reason: Only machines call it }
      network: { party: not-applicable, reason: No network }
`;

testRule('unsupported-split', {
  accept: [
    {
      name: 'as many layers left out as the policy allows',
      policy: 'version: 1\nrules: { unsupported-split: { max-not-applicable: 2 } }\n',
      manifest: left,
    },
    {
      name: 'a duty moved towards the provider with clause and agreement',
      manifest: `${head}  mail:
    model: saas
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    owners: { usage: "@ann" }
    responsibilities:
      content: { party: shared, clause: Annex 2 }
`,
      others: [],
    },
    {
      name: 'a duty moved towards the customer, without either',
      manifest: `${head}  mail:
    product: slack
    model: saas
    owners: { network: "@ann", identity: "@ann" }
    responsibilities: { network: customer, identity: { party: shared } }
`,
      others: [],
    },
    {
      name: 'a cell that stays as it is',
      manifest: `${head}  mail:
    product: slack
    model: saas
    responsibilities: { network: provider, usage: customer }
`,
      others: [],
    },
    {
      name: 'a part with the agreement of its service, and a split of the service for every part',
      manifest: `${head}  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    responsibilities: { usage: { party: provider, clause: "4.2" } }
    parts:
      one: { model: saas }
      two: { model: saas, responsibilities: { content: { party: provider, clause: "4.3" } } }
      three: { model: saas, responsibilities: { usage: customer } }
`,
      others: [],
    },
    {
      name: 'a departure of the product, undone by the entry',
      manifest: `
        version: 1
        estate: acme
        services:
          db:
            product: aws-rds-custom
            model: paas
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            responsibilities:
              operating-system: { party: provider, clause: With a provided engine version }
            owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" }
      `,
      others: [],
    },
  ],
  reject: [
    {
      name: 'an unknown layer of an entry whose other splits were reported with another entry',
      manifest: `${head}  mail:
    product: slack
    model: saas
    responsibilities: { content: &same { party: customer }, nowhere: customer }
  chat:
    product: slack
    model: saas
    responsibilities: { content: *same, neverland: customer }
`,
      finds: [{ at: '9:61' }, { at: '13:41' }],
    },
    {
      name: 'layers left out with a reason, if the policy forbids it',
      policy: 'version: 1\nrules: { unsupported-split: { max-not-applicable: 0 } }\n',
      manifest: left,
      finds: [
        {
          at: '10:7',
          says: 'mail marks this layer as not applicable. The policy lets an entry leave out no layer (`max-not-applicable`), and this one leaves out 2.',
          layer: 'usage',
        },
        { at: '11:7', layer: 'network' },
      ],
    },
    {
      name: 'one layer more than the policy allows, the last of the text',
      policy: 'version: 1\nrules: { unsupported-split: { max-not-applicable: 1 } }\n',
      manifest: left,
      finds: [{ at: '11:7', says: 'leave out at most 1 layer' }],
    },
    {
      name: 'the last of the text also where the framework has it first',
      policy: 'version: 1\nrules: { unsupported-split: { max-not-applicable: 1 } }\n',
      manifest: `${head}  mail:
    product: slack
    model: saas
    responsibilities:
      network: { party: not-applicable, reason: No network }
      usage: { party: not-applicable, reason: Only machines call it }
`,
      finds: [{ at: '11:7', layer: 'usage', says: 'this one leaves out 2' }],
    },
    {
      name: 'the same beside a placeholder, which says no more than that nobody is named',
      manifest: `${head.replace(', usage: "@ann"', '')}  mail:
    product: slack
    model: saas
    owners: { usage: TBD }
    responsibilities: { usage: provider }
`,
      finds: [{ at: '10:25', layer: 'usage' }],
      others: [],
    },
    {
      name: 'a duty moved with nothing to show for it; it stays, and needs no second finding',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            responsibilities:
              usage: provider
      `,
      finds: [
        {
          at: '10:7',
          to: '10:12',
          severity: 'error',
          title: 'Unsupported split of "Usage"',
          reason:
            'mail moves this duty from customer to provider. Only a written agreement can move a duty towards the provider, so it stays with the customer.',
          remedy:
            "Add the `clause` that says so and the document's `agreement.url` (for the product: https://slack.com/trust/compliance).",
          path: 'services.mail.responsibilities.usage',
          service: 'mail',
          part: null,
          layer: 'usage',
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'a move without a clause, and one without an address',
      manifest: `${head}  mail:
    model: saas
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    responsibilities: { usage: { party: shared } }
  chat:
    product: slack
    model: saas
    agreement: { reviewed: 2026-06-01 }
    responsibilities: { usage: { party: shared, clause: Annex 2 } }
`,
      finds: [
        { at: '9:25', says: 'Add the `clause` that says so.', saysNot: 'agreement.url' },
        {
          at: '14:25',
          says: "Add the document's `agreement.url` (for the product: https://slack.com/trust/compliance).",
          saysNot: 'the `clause`',
        },
      ],
      others: [],
    },
    {
      name: "a move away from a product's own departure",
      manifest: `
        version: 1
        estate: acme
        owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" }
        services:
          db:
            product: aws-rds-custom
            model: paas
            owners: { operating-system: "@ann" }
            responsibilities: { operating-system: provider }
      `,
      finds: [
        {
          at: '9:25',
          title: 'Unsupported split of "Operating system"',
          says: 'from customer to provider',
          layer: 'operating-system',
        },
      ],
      others: [],
    },
    {
      name: 'a move of the whole service, once, with the parts in which it is one',
      manifest: `${head}  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    responsibilities: { usage: provider, network: provider }
    parts:
      one: { model: saas }
      two: { model: saas, responsibilities: { usage: customer } }
      three: { model: paas, owners: { deployment: "@ann", web-application-security: "@ann" } }
`,
      finds: [
        {
          at: '9:25',
          title: 'Unsupported split of "Usage"',
          reason:
            'erp (one and three) moves this duty from customer to provider. Only a written agreement can move a duty towards the provider, so it stays with the customer.',
          remedy: 'Add the `clause` that says so.',
          path: 'services.erp.responsibilities.usage',
          service: 'erp',
          part: null,
          layer: 'usage',
        },
      ],
      others: [],
    },
    {
      name: 'a move of a whole service from what its parts have by more than one party',
      manifest: `
        version: 1
        estate: acme
        owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann", applications: "@ann", network-controls: "@ann" }
        services:
          erp:
            model: hybrid
            responsibilities: { applications: { party: provider, clause: "4" } }
            parts:
              one: { model: iaas }
              two: { model: paas, product: aws-rds }
              three: { model: paas, agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 } }
              four: { model: saas }
      `,
      finds: [
        {
          at: '7:25',
          says: [
            'erp (one and two) moves this duty from customer and shared to provider',
            "Add the document's `agreement.url`.",
          ],
        },
      ],
    },
    {
      name: 'a move that an alias brings to several services, once, with all of them',
      manifest: `${head}  mail:
    product: slack
    model: saas
    responsibilities: &split { usage: provider }
  chat:
    product: slack
    model: saas
    responsibilities: *split
`,
      finds: [
        {
          at: '9:32',
          says: 'mail and chat move this duty',
          path: 'services.mail.responsibilities.usage',
          service: 'mail',
        },
      ],
      others: [],
    },
    {
      name: 'a layer that the framework does not have, once, with the nearest',
      manifest: `${head}  mail:
    product: slack
    model: saas
    responsibilities: { usgae: provider, devices: customer, x-note: none of ours }
  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    responsibilities: { netwrok: customer }
    parts:
      one: { model: saas }
      two: { model: saas }
`,
      finds: [
        {
          at: '9:25',
          title: 'Unknown layer',
          reason:
            'The framework `google` has no layer `usgae`, so this line has no effect on mail.',
          remedy: 'Did you mean `usage`?',
          layer: 'usgae',
        },
        { at: '9:42', says: 'Its layers: content, access-policies,' },
        { at: '13:25', says: 'so this line has no effect on erp', service: 'erp', part: null },
      ],
      others: [],
    },
    {
      name: 'a move that an owner is named for all the same',
      policy: 'version: 1\nrules: { unsupported-split: warning }\n',
      manifest: `${head}  mail:
    product: slack
    model: saas
    responsibilities: { usage: shared }
`,
      finds: [{ at: '9:25', severity: 'warning', says: 'from customer to shared' }],
      others: [],
    },
    {
      name: 'one after entries that move nothing, or have no model',
      manifest: `${head}  chat: { model: saas, product: slack }
  wiki: { product: confluence, responsibilities: { nonsense: provider } }
  mail:
    model: saas
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    responsibilities:
      usage: { party: provider }
      contnt: { party: provider, clause: Annex 2 }
`,
      finds: [
        { at: '12:7', service: 'mail', layer: 'usage', remedy: 'Add the `clause` that says so.' },
        { at: '13:7', service: 'mail', layer: 'contnt', says: 'Did you mean `content`?' },
      ],
    },
    {
      name: 'one of a service for several parts, once, with every duty that it would move',
      manifest: `version: 1
estate: acme
framework: google
services:
  erp:
    model: hybrid
    responsibilities: { usage: provider, nonsense: provider }
    owners: { content: "@ann", access-policies: "@ann" }
    parts:
      one: { model: saas }
      two: { model: saas }
`,
      finds: [
        { at: '7:25', service: 'erp', part: null, says: 'erp (one and two) moves this duty' },
        { at: '7:42', service: 'erp', part: null, title: 'Unknown layer' },
      ],
    },
  ],
});
