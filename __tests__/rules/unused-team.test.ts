import { bom, crlf, testRule } from './harness.ts';

testRule('unused-team', {
  accept: [
    {
      name: 'teams that own, that a nearer owner hides, that approve, and that own what needs no owner',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { one: &team { name: Ours }, two: *team, three: *team, four: *team, five: *team, x-six: {} }
        owners: { content: one, access-policies: ["@ann", two], usage: three }
        services:
          mail:
            product: slack
            model: saas
            owners: { usage: , network: five }
            waivers: { usage: { reason: Being set up, expires: 2027-01-31, approved-by: four } }
      `,
      others: ['10:24 unneeded-owner'],
    },
    {
      name: 'a team that owns in an entry without a model',
      manifest: `
        version: 1
        estate: acme
        teams: { it-desk: { name: IT service desk } }
        services:
          mail: { owners: { devices: it-desk } }
      `,
      others: ['5:3 undeclared-model'],
    },
    {
      name: 'a team that approves a waiver which holds nothing',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { one: {}, two: {}, three: {} }
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            waivers: { usage: { reason: Being set up, approved-by: one } }
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            waivers: { usage: { reason: Being set up, expires: soon, approved-by: two } }
            parts:
              a: { model: saas, waivers: { usage: { expires: 2027-01-31, approved-by: three } } }
              b: { model: saas }
      `,
      others: ['10:16 schema', '14:56 schema', '16:36 schema'],
    },
    {
      name: 'a team that owns in what is no part, for the service is not hybrid',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { one: {} }
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          erp:
            product: slack
            model: saas
            parts: { a: { model: saas, owners: { usage: [one] } } }
      `,
    },
    {
      name: 'teams that are named with blanks around them, alone, in a list, and as an approver',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { one: { name: A }, two: { name: B }, three: { name: C } }
        owners: { content: " one ", access-policies: ["@ann", " two"] }
        services:
          mail: { product: slack, model: saas, waivers: { usage: { reason: Being set up, expires: 2027-01-31, approved-by: "three " } } }
      `,
      others: [],
    },
  ],
  reject: [
    {
      name: 'a team that nobody names, at its key',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams:
          it-desk: { name: IT service desk }
          linux: { name: Linux, github: "@acme/linux" }
        owners: { content: it-desk, access-policies: it-desk, usage: "@acme/linux" }
        services:
          mail: { product: slack, model: saas }
      `,
      finds: [
        {
          at: '6:3',
          to: '6:8',
          severity: 'notice',
          title: 'Unused team',
          reason: 'The team `linux` is declared but owns nothing.',
          remedy: 'Name it under `owners`, or remove it.',
          path: 'teams.linux',
          service: null,
          part: null,
          layer: null,
          edits: ['remove teams.linux'],
        },
      ],
      others: [],
    },
    {
      name: 'a team that only a note of your own names',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { one: {} }
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann", x-next: one }
        services:
          mail: { product: slack, model: saas, x-owners: { usage: one }, waivers: { x-usage: { approved-by: one } } }
      `,
      finds: [{ at: '4:10' }],
      others: [],
    },
    {
      name: 'a team that is named in other letters, which is not its id',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { it-desk: { name: IT } }
        owners: { content: IT-Desk, access-policies: "@ann", usage: "@ann" }
        services:
          mail: { product: slack, model: saas }
      `,
      finds: [{ at: '4:10' }],
      others: ['5:20 unrecognised-owner'],
    },
    {
      name: 'several, with the line endings of Windows',
      as: (text) => bom(crlf(text)),
      policy: 'version: 1\nrules: { unused-team: error }\n',
      manifest: `
        teams:
          one: {}
          two: {}
        version: 1
        estate: acme
        services: { mail: { model: saas, product: slack, owners: { devices: "@ann", information-and-data: "@ann", accounts-and-identities: "@ann", identity-infrastructure: "@ann" } } }
      `,
      finds: [{ at: '2:3', severity: 'error' }, { at: '3:3' }],
      others: [],
    },
  ],
});
