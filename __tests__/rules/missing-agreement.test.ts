import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
`;

testRule('missing-agreement', {
  accept: [
    {
      name: 'an agreement of the entry, one of the catalogue, and one of the service for its parts',
      manifest: `${head}  mail:
    model: saas
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
  chat: { product: slack, model: saas }
  erp:
    model: hybrid
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
    parts:
      one: { model: saas }
      two: { model: saas }
`,
      others: [],
    },
    {
      name: 'what the catalogue has for products that an entry covers, or for the product of the whole service',
      manifest: `${head}  chat: { products: [slack, zoom], model: saas }
  crm:
    product: salesforce
    model: hybrid
    parts: { standard: { model: saas }, apex: { model: paas } }
`,
    },
    {
      name: 'on-premises, where there is no other side',
      manifest: `
        version: 1
        estate: acme
        services:
          plant: { model: on-premises }
          erp:
            model: hybrid
            parts: { one: { model: on-premises }, two: { model: saas, product: slack } }
      `,
    },
    {
      name: 'an entry without a model, of which nothing can be told',
      manifest: `${head}  mail: {}\n`,
      others: ['6:3 undeclared-model'],
    },
  ],
  reject: [
    {
      name: 'an entry that names none, at its own key',
      manifest: `${head}  mail:
    provider: initech
    model: saas
`,
      finds: [
        {
          at: '6:3',
          to: '6:7',
          severity: 'warning',
          title: 'No agreement',
          reason: 'No agreement says how the duties of mail are split with initech.',
          remedy:
            "Add `initech: { url: …, reviewed: … }` under `agreements`, with the provider's document and the day you last read it.",
          path: 'agreements.initech',
          service: null,
          part: null,
          layer: null,
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'a product for which the catalogue has none, and one that nobody knows',
      manifest: `${head}  pages: { product: notion, model: saas }
  tool: { product: no-such-product, model: saas }
`,
      finds: [
        {
          at: '6:3',
          says: 'split with notion. The catalogue has no document for Notion. Add `notion: { url: …, reviewed: … }` under `agreements`',
        },
        { at: '7:3', says: 'split with the provider.' },
      ],
    },
    {
      name: 'products of which the catalogue has none for one, and a part that another provider runs',
      manifest: `${head}  pages: { products: [slack, notion], model: saas }
  crm:
    product: salesforce
    model: hybrid
    parts:
      standard: { model: saas }
      other: { model: saas, provider: initech }
      own: { model: iaas }
`,
      finds: [
        { at: '6:3', says: 'split with the provider. Add' },
        { at: '12:7', service: null, says: 'crm.other are split with initech' },
        { at: '13:7', part: 'own', says: 'split with the provider' },
      ],
    },
    {
      name: 'an agreement without an address, at its key',
      manifest: `${head}  mail:
    model: saas
    agreement: { reviewed: 2026-06-01 }
`,
      finds: [{ at: '8:5', to: '8:14', path: 'services.mail.agreement' }],
      others: [],
    },
    {
      name: 'parts, each at its key; what their service names, once and of the service',
      manifest: `${head}  erp:
    model: hybrid
    provider: initech
    parts:
      one: { model: saas }
      two: { model: saas, product: slack }
      three: { model: saas, provider: globex }
  crm:
    model: hybrid
    agreement: { reviewed: 2026-06-01 }
    parts:
      one: { model: saas }
      two: { model: saas }
`,
      finds: [
        { at: '10:7', path: 'agreements.initech', says: 'with initech' },
        { at: '12:7', says: 'with globex' },
        {
          at: '15:5',
          service: 'crm',
          part: null,
          path: 'services.crm.agreement',
          says: 'duties of crm',
        },
      ],
      others: [],
    },
    {
      name: 'several with one provider once, at the first in the file, PaaS first by name',
      manifest: `${head}  a: { model: saas, provider: " Initech " }
  b: { model: paas, provider: initech, owners: { deployment: "@ann", web-application-security: "@ann" } }
`,
      finds: [
        {
          at: '6:3',
          reason: 'No agreement says how duties are split with initech, for 2 services (b and a).',
          path: 'agreements.initech',
          cause: 'missing-agreement:initech',
        },
      ],
      others: [],
    },
    {
      name: 'a provider with blanks around its name, beside agreements that no service uses',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
agreements:
  initrode: { url: https://provider.systems/split, reviewed: 2026-06-01 }
  hooli: { url: https://provider.systems/split, reviewed: 2026-06-01 }
  globex: { url: https://provider.systems/split, reviewed: 2026-06-01 }
services:
  a: { model: saas, provider: " initech " }
  b: { model: saas, provider: globex }
`,
      finds: [
        {
          at: '10:3',
          reason:
            'No agreement says how the duties of a are split with initech. `agreements` has `initrode` and `hooli`, but no service names those providers.',
          says: 'Add `initech: { url: …, reviewed: … }` under `agreements`,',
        },
      ],
      others: [],
    },
    {
      name: 'a provider beside the one agreement that no service uses; that of an entry is none of these',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
agreements:
  initrode: { url: https://provider.systems/split, reviewed: 2026-06-01 }
services:
  a: { model: saas, provider: initech }
  b: { model: saas, agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 } }
`,
      finds: [
        {
          at: '8:3',
          says: '`agreements` has `initrode`, but no service names that provider.',
        },
      ],
      others: [],
    },
    {
      name: 'one agreement without an address that several services share, once, with its place as the cause',
      manifest: `${head}  a: { model: saas, agreement: &own { reviewed: 2026-06-01 } }
  b: { model: saas, agreement: *own }
  c: { model: saas }
`,
      finds: [
        {
          at: '6:21',
          path: 'services.a.agreement',
          service: 'a',
          cause: 'missing-agreement:["services","a","agreement"]',
        },
        { at: '8:3', path: 'services.c', cause: 'missing-agreement:["services","c"]' },
      ],
      others: [],
    },
    {
      name: 'with the severity of the policy',
      policy: 'version: 1\nrules: { missing-agreement: error }\n',
      manifest: `${head}  mail: { model: saas }\n`,
      finds: [{ at: '6:3', severity: 'error' }],
      others: [],
    },
  ],
});
