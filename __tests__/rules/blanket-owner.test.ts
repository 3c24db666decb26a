import { testRule } from './harness.ts';

const head = `version: 1
estate: acme
framework: google
`;
const services = `services:
  a: { model: saas, agreement: { url: https://provider.corp/split, reviewed: 2026-10-01 }, owners: { usage: "@acme/a" } }
`;

testRule('blanket-owner', {
  accept: [
    {
      name: 'owners by layer, and one owner for a service',
      manifest: `${head}owners: { content: "@acme/it", access-policies: "@acme/it" }
services:
  a: { model: saas, agreement: { url: https://provider.corp/split, reviewed: 2026-10-01 }, owners: "@acme/a" }
`,
      others: [],
    },
    {
      name: 'a text that names nobody, which another rule reports',
      manifest: `${head}owners: { "*": TBD }\n${services}`,
      others: ['4:16 placeholder-owner'],
    },
    {
      name: 'an empty one, which leaves the duties unowned',
      manifest: `${head}owners: { "*": }\n${services}`,
      others: ['6:92 unowned-duty', '6:92 unowned-duty'],
    },
  ],
  reject: [
    {
      name: 'one owner by `"*"`',
      manifest: `${head}owners: { "*": "@acme/it" }\n${services}`,
      finds: [
        {
          at: '4:16',
          severity: 'warning',
          title: 'One owner for the whole estate',
          says: '`@acme/it` owns every duty that has no other owner: 2 of 3 duties',
          path: 'owners["*"]',
          service: null,
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'one owner, or a list, in the place of the map',
      manifest: `${head}owners: ["@acme/it", jane@acme.corp]\n${services}`,
      finds: [
        { at: '4:10', says: '`@acme/it` and `jane@acme.corp` own every duty', path: 'owners' },
      ],
      others: [],
    },
  ],
});
