import { crlf, testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
services:
`;

testRule('schema', {
  accept: [
    {
      name: 'every key that an entry may have, and keys of your own',
      manifest: `${head}  erp:
    name: ERP
    description: Orders and money
    provider: initech
    products: [slack]
    model: hybrid
    lifecycle: live
    environments: [production]
    accounts: "123456789012"
    regions: [eu-west-1]
    criticality: critical
    data: [customer, { name: orders, class: confidential }]
    locations: { provided: IE, stored: [DE, IE], processed: GB-SCT }
    links: { runbook: https://wiki.acme.corp/erp }
    owners: { content: "@ann" }
    agreement: { url: https://provider.systems/split, reviewed: 2026-06-01, title: Terms, reference: C-1, starts: 2024-01-01, ends: 2030-12-31, notice-days: 90, law: IE, exit: See the wiki, x-by: Ann }
    responsibilities: { network: shared }
    waivers: { network: { reason: Being set up, expires: 2027-01-31, approved-by: "@ann" } }
    source: [infra/**]
    x-cost-centre: 42
    parts:
      one: { model: saas }
      two: { model: saas, product: slack }
`,
      others: [],
    },
    {
      name: 'an entry without a model: undeclared-model says more',
      manifest: `${head}  mail: {}\n`,
      others: ['6:3 undeclared-model'],
    },
  ],
  reject: [
    {
      name: 'an unknown key, with the nearest',
      manifest: `${head}  mail:
    product: slack
    model: saas
    ownres: { content: "@bob" }
`,
      finds: [
        {
          at: '9:5',
          to: '9:11',
          severity: 'error',
          says: ['`ownres`', 'Did you mean `owners`?'],
          path: 'services.mail.ownres',
          service: 'mail',
          part: null,
          layer: null,
        },
      ],
      others: [],
    },
    {
      name: 'a model that is not one, with the nearest, and tells no duty',
      manifest: `${head}  mail: { product: slack, model: sass }\n`,
      finds: [{ at: '6:34', to: '6:38', says: ['`sass`', 'Did you mean `saas`?'] }],
      others: [],
    },
    {
      name: 'with a fix where one can be written, and the path that it belongs under',
      manifest: `version: "1"
estate: acme
framework: google
services:
  mail: { product: slack, model: sass, criticality: hihg }
  erp: { model: hybrid, parts: { one: { model: iass }, two: { product: slack, model: saas } } }
`,
      finds: [
        { at: '1:10', edits: ['set version 1'] },
        { at: '5:34', edits: ['set services.mail.model "saas"'] },
        { at: '5:53', edits: ['set services.mail.criticality "high"'] },
        { at: '6:48', edits: ['set services.erp.parts.one.model "iaas"'] },
      ],
    },
    {
      name: 'a manifest without a version, with the line that it lacks',
      manifest: 'estate: acme\nservices: {}\n',
      finds: [{ at: '1:1', path: 'version', edits: ['add version 1'] }],
    },
    {
      name: 'what stands under a layer, naming it',
      manifest: `version: 1
estate: acme
framework: google
owners: { usage: 5, Content: "@ann" }
services:
  mail:
    product: slack
    model: saas
    responsibilities: { content: vendor }
    waivers: { usage: { reason: Soon, expires: soon, approved-by: "@ann" } }
  erp:
    model: hybrid
    waivers: { x-a: 1, usage: [] }
    parts:
      one: { product: slack, model: saas, owners: { usage: ["@ann", 5] } }
      two: { product: slack, model: saas, waivers: [] }
`,
      finds: [
        { at: '4:18', service: null, layer: 'usage', edits: [] },
        { at: '4:21', service: null, layer: null },
        { at: '9:34', service: 'mail', part: null, layer: 'content' },
        { at: '10:48', service: 'mail', part: null, layer: 'usage' },
        { at: '13:31', service: 'erp', part: null, layer: 'usage' },
        { at: '15:69', service: 'erp', part: 'one', layer: 'usage' },
        { at: '16:52', service: 'erp', part: 'two', layer: null },
      ],
    },
    {
      name: 'every mistake in one run, of parts too',
      as: crlf,
      manifest: `version: 2
services:
  Mail: { product: slack, model: saas }
  erp:
    model: hybrid
    agreement: { url: provider.systems, reviewed: 2026-02-30 }
    parts:
      one:
        model: hybrid
      two: { model: saas, product: 7 }
  crm: { model: hybrid, parts: { one: { model: saas, product: slack } } }
`,
      finds: [
        { at: '1:1', says: '`estate`' },
        { at: '1:10', says: '1' },
        { at: '3:3', says: '`Mail`' },
        { at: '6:23', says: '`provider.systems`', service: 'erp' },
        { at: '6:51', says: '`2026-02-30`' },
        { at: '9:16', says: 'hybrid', service: 'erp', part: 'one' },
        { at: '10:36', says: '7', part: 'two' },
        { at: '11:25', says: 'fewer than two parts', service: 'crm' },
      ],
    },
    {
      name: 'a mistake in an anchor, once, where the text stands',
      manifest: `${head}  mail: &mail { product: slack, model: saas, critcality: high }
  chat: *mail
`,
      finds: [{ at: '6:46', says: 'Did you mean `criticality`?' }],
      others: [],
    },
    {
      name: 'a framework that there is none of, with the nearest',
      manifest: `version: 1
estate: acme
framework: microsft
services:
  mail: { product: slack, model: saas }
`,
      finds: [{ at: '3:12', to: '3:20', says: 'Did you mean `microsoft`?', path: 'framework' }],
      others: [],
    },
  ],
});
