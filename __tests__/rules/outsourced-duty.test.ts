import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
teams:
  it: { name: IT desk }
  msp: { name: Northwind operations, organisation: Northwind }
  soc: { name: Fabrikam SOC, organisation: Fabrikam }
`;
const agreement = 'agreement: { url: https://provider.corp/split, reviewed: 2026-10-01 }';
const saas = `model: saas, ${agreement}`;
const waiver = '{ reason: Decided by the board, expires: 2027-05-01, approved-by: "@acme/ciso" }';

testRule('outsourced-duty', {
  accept: [
    {
      name: 'an outside team beside one of your own, in any order',
      manifest: `${head}services:
  a: { ${saas}, owners: { content: [msp, it], access-policies: ["@acme/iam", soc], usage: it } }
`,
      others: [],
    },
    {
      name: 'what a waiver holds, and what nobody owns',
      manifest: `${head}services:
  a: { ${saas}, owners: { "*": [msp, soc, it], usage: [msp, soc] }, waivers: { outsourced-duty: ${waiver} } }
`,
      others: [],
    },
  ],
  reject: [
    {
      name: 'an outside team by its handle or its address, but none that a team of your own has too',
      manifest: `${head.replace('Northwind operations,', 'Northwind operations, github: "@northwind/NOC", contact: [noc@northwind.systems, desk@acme.systems],').replace('IT desk', 'IT desk, contact: desk@acme.systems')}services:
  a: { ${saas}, owners: { content: "@Northwind/noc", access-policies: [NOC@northwind.systems, soc], usage: desk@acme.systems, x-note: [msp, soc, it] } }
`,
      finds: [
        { at: '9:111', says: 'Only `@Northwind/noc` (Northwind) owns "Content" of a' },
        { at: '9:146', layer: 'access-policies' },
      ],
      others: ['5:3 unused-team', '6:3 unused-team'],
    },
    {
      name: 'an outside team alone, and two of them',
      manifest: `${head}services:
  a: { ${saas}, owners: { content: msp, access-policies: [msp, soc], usage: it } }
`,
      finds: [
        {
          at: '9:111',
          severity: 'warning',
          title: 'Only an outside team owns it',
          reason:
            'Only `msp` (Northwind) owns "Content" of a, so nobody in your organisation is accountable.',
          remedy: 'Name one of your own first: `["@org/team", msp]`.',
          path: 'services.a.owners.content',
          service: 'a',
          layer: 'content',
          edits: ['set services.a.owners.content ["@org/team","msp"]'],
        },
        { at: '9:133', says: '`msp` (Northwind) and `soc` (Fabrikam) own "Access policies" of a' },
      ],
      others: [],
    },
    {
      name: 'one that is listed twice, once',
      manifest: `${head}services:
  a: { ${saas}, owners: { content: [msp, msp], access-policies: it, usage: it } }
`,
      finds: [
        {
          at: '9:111',
          says: 'Only `msp` (Northwind) owns "Content" of a',
          edits: ['set services.a.owners.content ["@org/team","msp"]'],
        },
      ],
    },
    {
      name: 'one that owns several duties by one text, once for the text',
      manifest: `${head}owners: { usage: msp }
services:
  a: { ${saas}, owners: { content: it, access-policies: it } }
  b: { ${saas}, owners: msp }
  c: { ${saas}, owners: { "*": msp } }
  d: { model: hybrid, ${agreement}, owners: soc, parts: { x: { model: saas }, y: { model: saas } } }
`,
      finds: [
        {
          at: '8:18',
          path: 'owners.usage',
          service: null,
          layer: 'usage',
          says: '"Usage" of a,',
        },
        {
          at: '11:100',
          path: 'services.b.owners',
          service: 'b',
          layer: null,
          says: '"Content", "Access policies" and "Usage" of b',
          edits: ['set services.b.owners ["@org/team","msp"]'],
        },
        { at: '12:107', path: 'services.c.owners["*"]', service: 'c', layer: null },
        {
          at: '13:102',
          path: 'services.d.owners',
          service: 'd',
          part: null,
          says: 'of d.x and d.y',
        },
      ],
      others: [],
    },
    {
      name: 'one below a layer that nobody owns',
      manifest: `${head}services:
  a: { ${saas}, owners: { usage: msp } }
`,
      finds: [{ at: '9:109', layer: 'usage' }],
      others: ['5:3 unused-team', '7:3 unused-team', '9:92 unowned-duty', '9:92 unowned-duty'],
    },
    {
      name: 'one of a part, and one of a hybrid service for a layer of all its parts',
      manifest: `${head}owners: { access-policies: it, usage: it }
services:
  d:
    model: hybrid
    ${agreement}
    owners: { content: soc }
    parts:
      x: { model: saas, owners: { usage: msp } }
      y: { model: saas }
`,
      finds: [
        {
          at: '13:24',
          path: 'services.d.owners.content',
          service: 'd',
          part: null,
          layer: 'content',
          edits: ['set services.d.owners.content ["@org/team","soc"]'],
        },
        {
          at: '15:42',
          path: 'services.d.parts.x.owners.usage',
          service: 'd',
          part: 'x',
          layer: 'usage',
        },
      ],
      others: [],
    },
  ],
});
