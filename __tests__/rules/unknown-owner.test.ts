import type { OwnerAnswer } from '../../src/resolve/owner-answers.ts';
import { bom, crlf, testRule } from './harness.ts';

const exists: OwnerAnswer = { state: 'exists' };
const missing = (why: string, instead: string | null = null): OwnerAnswer => {
  return { state: 'missing', why, instead };
};
const noTeam = missing('the organisation has no such team');

testRule('unknown-owner', {
  accept: [
    {
      name: 'owners of which nobody asked',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail: { product: slack, model: saas, owners: { content: "@acme/a", access-policies: "@ann", usage: "@ann" } }
      `,
      others: [],
    },
    {
      name: 'owners that exist or could not be known, addresses, declared teams and vendors',
      owners: {
        '@acme/a': exists,
        '@ann': { state: 'unknown', why: 'of a fault', remedy: null },
        '@aws': missing('GitHub has no user with this name'),
        'it-desk': missing('GitHub has no user with this name'),
        'a@b.systems': missing('GitHub has no user with this name'),
      },
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { it-desk: { name: IT } }
        services:
          mail: { product: slack, model: saas, owners: { content: ["@acme/a", a@b.systems], access-policies: it-desk, usage: ["@ann", "@aws"] } }
      `,
      others: ['6:119 unverified-owner', '6:127 provider-as-owner'],
    },
  ],
  reject: [
    {
      name: 'a team, whatever its case, at every place where it stands, once for each',
      owners: { '@acme/it-dsek': noTeam, '@acme/it-desk': exists },
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { desk: { github: "@acme/it-dsek" } }
        owners: { content: "@ACME/IT-Dsek", usage: desk }
        services:
          mail:
            product: slack
            model: saas
            owners: &same { access-policies: ["@acme/it-desk", "@acme/it-dsek"] }
          chat: { product: slack, model: saas, owners: *same }
      `,
      finds: [
        { at: '4:26', path: 'teams.desk.github', service: null, layer: null },
        {
          at: '5:20',
          to: '5:35',
          severity: 'error',
          title: 'Unknown owner',
          reason: "`@acme/it-dsek` doesn't exist: the organisation has no such team.",
          remedy: 'Did you mean `@acme/it-desk`?',
          path: 'owners.content',
          service: null,
          part: null,
          layer: 'content',
          edits: ['set owners.content "@acme/it-desk"'],
        },
        {
          at: '10:56',
          path: 'services.mail.owners.access-policies[1]',
          service: 'mail',
          layer: 'access-policies',
        },
      ],
      others: [],
    },
    {
      name: 'a user by an old name, with the new one',
      owners: {
        '@old': missing('this user is now called `@new`', '@new'),
        '@olf': exists,
      },
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@old", access-policies: "@olf", usage: "@olf" }
        services:
          mail: { product: slack, model: saas }
      `,
      finds: [
        {
          at: '4:20',
          title: 'Unknown owner',
          reason: "`@old` doesn't exist: this user is now called `@new`.",
          remedy: 'Name `@new` if they still do it.',
        },
      ],
      others: [],
    },
    {
      name: 'who approved a waiver, of a service and of a part; and owners of parts',
      as: (text) => bom(crlf(text)),
      owners: { '@gone': missing('GitHub has no user with this name') },
      policy: 'version: 1\nrules: { unknown-owner: warning }\n',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { access-policies: "@ann", usage: "@ann" }
        services:
          erp:
            model: hybrid
            waivers: { content: { reason: Being set up, expires: 2027-03-31, approved-by: "@gone" } }
            parts:
              one: { product: slack, model: saas }
              two:
                product: slack
                model: saas
                owners: { content: "@gone" }
                waivers: { usage: { reason: Being set up, expires: 2027-03-31, approved-by: "@gone" } }
      `,
      finds: [
        {
          at: '8:83',
          severity: 'warning',
          path: 'services.erp.waivers.content.approved-by',
          service: 'erp',
          part: null,
          layer: 'content',
        },
        {
          at: '14:28',
          path: 'services.erp.parts.two.owners.content',
          service: 'erp',
          part: 'two',
          says: 'Name a GitHub user or team that exists',
          saysNot: 'Did you mean',
        },
        { at: '15:85', path: 'services.erp.parts.two.waivers.usage.approved-by', part: 'two' },
      ],
    },
    {
      name: 'ones with as many wrong letters as their length allows, and with one more',
      owners: {
        '@ab': missing('GitHub has no user with this name'),
        '@ax': exists,
        '@xy': missing('GitHub has no user with this name'),
        '@planet': missing('GitHub has no user with this name'),
        '@plaxyt': exists,
        '@acme/network-engineers': exists,
        '@acme/netwrk-enginers': noTeam,
        '@acme/newrk-enginers': noTeam,
        '@acme/ewrk-enginers': noTeam,
      },
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: ["@ab", "@ax"], access-policies: ["@xy", "@acme/network-engineers", "@planet", "@plaxyt"] }
        services:
          mail:
            product: slack
            model: saas
            owners:
              usage: ["@acme/netwrk-enginers", "@acme/newrk-enginers", "@acme/ewrk-enginers"]
      `,
      finds: [
        { at: '4:21', remedy: 'Did you mean `@ax`?' },
        { at: '4:54', saysNot: 'Did you mean' },
        { at: '4:88', remedy: 'Did you mean `@plaxyt`?' },
        { at: '10:15', remedy: 'Did you mean `@acme/network-engineers`?' },
        { at: '10:40', remedy: 'Did you mean `@acme/network-engineers`?' },
        { at: '10:64', saysNot: 'Did you mean', says: 'Name a GitHub team or user that exists' },
      ],
      others: [],
    },
    ...[50, 51].map((count) => ({
      name: `${count} of them, where similar names are searched for up to 50`,
      owners: {
        '@acme/a': exists,
        '@acme/platform': exists,
        ...Object.fromEntries(
          Array.from({ length: count }, (_, at) => [`@acme/platfor${at}`, noTeam]),
        ),
      },
      manifest: `version: 1
estate: acme
framework: google
services:
  mail:
    product: slack
    model: saas
    owners:
      content: "@acme/a"
      access-policies: "@acme/platform"
      usage:
${Array.from({ length: count }, (_, at) => `        - "@acme/platfor${at}"\n`).join('')}`,
      finds: Array.from({ length: count }, (_, at) => ({
        at: `${12 + at}:11`,
        title: 'Unknown owner',
        ...(count > 50 ? { saysNot: 'Did you mean' } : { says: 'Did you mean `@acme/platform`?' }),
      })),
    })),
  ],
});
