import { crlf, testRule } from './harness.ts';

testRule('undeclared-model', {
  accept: [
    {
      name: 'every model',
      manifest: `
        version: 1
        estate: acme
        framework: microsoft
        services:
          a: { model: on-premises }
          b: { model: iaas }
          c: { model: caas }
          d: { model: paas }
          e: { model: faas }
          f: { model: saas }
          g: { model: hybrid, parts: { one: { model: saas }, two: { model: on-premises } } }
      `,
    },
    {
      name: 'a model that an alias or a merge key brings',
      manifest: `
        version: 1
        estate: acme
        x-model: &model saas
        x-base: &base { model: saas }
        services:
          a: { model: *model }
          b: { <<: *base }
          x-c: {}
      `,
    },
    {
      name: 'a model that is not one, and an entry with nothing in it: the schema says so',
      manifest: `
        version: 1
        estate: acme
        services:
          a: { model: sass }
          b:
          c: { model: 3 }
      `,
      others: ['4:15 schema', '5:3 schema', '6:15 schema'],
    },
  ],
  reject: [
    {
      name: 'an entry whose model is blank, empty or no value, and a part',
      manifest: `
        version: 1
        estate: acme
        services:
          a: { model: "  " }
          b: { model: "" }
          c: { model: }
          d: { model: hybrid, parts: { x-note: {}, one: { model: " " }, two: {} } }
          x-note: {}
      `,
      finds: [
        { at: '4:8', service: 'a', part: null },
        { at: '5:8', service: 'b' },
        { at: '6:8', service: 'c' },
        { at: '7:51', service: 'd', part: 'one' },
        { at: '7:65', service: 'd', part: 'two' },
      ],
    },
    {
      name: 'an entry without one, at its own key, with the models that there are',
      manifest: `
        version: 1
        estate: acme
        services:
          mail: { owners: { devices: "@ann" } }
      `,
      finds: [
        {
          at: '4:3',
          to: '4:7',
          severity: 'error',
          title: 'No model declared',
          reason: "mail doesn't declare its model, so its duties can't be determined.",
          remedy:
            'Write `model:` with one of on-premises, iaas, caas, paas, faas, saas and hybrid.',
          path: 'services.mail',
          service: 'mail',
          part: null,
          layer: null,
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'an entry whose product has one model, which is the fix',
      manifest: `
        version: 1
        estate: acme
        services:
          db: { product: aws-rds }
      `,
      finds: [
        {
          at: '4:3',
          says: 'Amazon RDS is offered as paas: write `model: paas`.',
          edits: ['add services.db.model "paas"'],
        },
      ],
      others: [],
    },
    {
      name: 'an entry whose product has several models: a person has to choose',
      manifest: `
        version: 1
        estate: acme
        services:
          calls: { product: onsip, model: }
      `,
      finds: [
        {
          at: '4:28',
          to: '4:33',
          says: [
            'is offered as saas and paas: write `model: saas` or the one you use.',
            'OnSIP itself calls the app saas and the platform for developers paas.',
          ],
          path: 'services.calls.model',
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'a product that nobody knows',
      manifest: `
        version: 1
        estate: acme
        services:
          calls: { product: no-such-product }
      `,
      finds: [{ at: '4:3', says: 'Write `model:` with one of', edits: [] }],
    },
    {
      name: 'models that are null, at the key',
      manifest: `
        version: 1
        estate: acme
        services:
          a: { model: null }
          b:
            model: ~
      `,
      finds: [
        { at: '4:8', to: '4:13' },
        { at: '6:5', path: 'services.b.model' },
      ],
      others: [],
    },
    {
      name: 'parts, which cannot be hybrid themselves',
      manifest: `
        version: 1
        estate: acme
        services:
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners: { information-and-data: "@ann", devices: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann" }
            parts:
              plant: {}
              portal: { model: saas }
              web: { product: azure-app-service }
      `,
      finds: [
        {
          at: '9:7',
          title: 'No model declared',
          reason: "erp.plant doesn't declare its model, so its duties can't be determined.",
          remedy: 'Write `model:` with one of on-premises, iaas, caas, paas, faas and saas.',
          path: 'services.erp.parts.plant',
          service: 'erp',
          part: 'plant',
        },
        { at: '11:7', part: 'web', edits: ['add services.erp.parts.web.model "paas"'] },
      ],
      others: [],
    },
    {
      name: 'a service whose parts declare theirs, and a part of it that does not',
      manifest: `
        version: 1
        estate: acme
        services:
          erp:
            parts:
              one: { model: saas }
              two: { name: The other }
      `,
      finds: [
        { at: '4:3', part: null },
        { at: '7:7', part: 'two' },
      ],
      others: [],
    },
    {
      name: 'several, with the line endings of Windows',
      as: crlf,
      policy: 'version: 1\nrules: { undeclared-model: { severity: warning } }\n',
      manifest: `
        version: 1
        estate: acme
        services:
          mail: {}
          "8": { product: slack }
          chat:
            name: Chat
      `,
      finds: [
        { at: '4:3', service: 'mail', severity: 'warning' },
        { at: '5:3', to: '5:6', service: '8' },
        { at: '6:3', service: 'chat' },
      ],
      others: [],
    },
  ],
});
