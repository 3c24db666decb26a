import { expect, test } from '@jest/globals';
import { findingsOf, short, testRule } from './harness.ts';

function manifest(owner: string): string {
  return `version: 1
estate: acme
framework: google
teams: { it-desk: { name: IT service desk } }
owners: { content: it-desk, access-policies: "@ann" }
services:
  mail: { product: slack, model: saas, owners: { usage: ${JSON.stringify(owner)} }, agreement: { url: https://provider.corp/split, reviewed: 2026-10-01 } }
`;
}

test.each([
  '@ann',
  '@Ann-B',
  '@ann_acme',
  '@acme/identity',
  '@Acme/Identity.Team_2',
  'ann@acme.systems',
  'ann+cloud@mail.acme.co.uk',
  'it-desk',
])('%s is an owner', async (owner) => {
  expect((await findingsOf(manifest(owner))).map(short)).toEqual([]);
});

test.each([
  'ann',
  'Ann Smith',
  'acme/identity',
  '@-ann',
  '@an n',
  '@acme/',
  '@acme/identity/more',
  '@acme/@identity',
  'ann@',
  '@ann@acme.systems',
  'ann@localhost',
  'a b@acme.systems',
  'https://acme.systems/team',
  'IT-Desk',
  '#channel',
  '<@ann>',
])('%s is not', async (owner) => {
  expect((await findingsOf(manifest(owner))).map(short)).toEqual(['7:57 unrecognised-owner']);
});

testRule('unrecognised-owner', {
  accept: [
    {
      name: 'what stands under a key of your own',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann", x-note: Ann knows more }
        services:
          mail: { product: slack, model: saas, owners: { x-usage: somebody } }
      `,
      others: [],
    },
    {
      name: 'a team that approves a waiver, by its id',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { ciso: { name: The CISO } }
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            waivers: { usage: { reason: Being set up, expires: 2027-01-31, approved-by: ciso } }
      `,
      others: [],
    },
  ],
  reject: [
    {
      name: 'a word, and says what an owner is',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners:
              usage: Ann from sales
      `,
      finds: [
        {
          at: '10:14',
          to: '10:28',
          severity: 'error',
          title: 'Unrecognised owner',
          reason:
            '`Ann from sales` isn\'t `@user`, `@org/team`, an e-mail address or the id of a team under `teams` or of a person under `people`. That leaves "Usage" of mail unowned.',
          remedy:
            'Declare a person under `people`, or a team under `teams`, with that name, and write the id here; or name a handle.',
          path: 'services.mail.owners.usage',
          service: 'mail',
          part: null,
          layer: 'usage',
          edits: [],
        },
      ],
      others: [],
    },
    {
      name: 'a misspelt team, and suggests the nearest that is declared',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams:
          it-desk: { name: IT service desk }
          linux: { name: Linux }
        owners: { content: it-desk, access-policies: linux }
        services:
          mail: { product: slack, model: saas, owners: { usage: it-dsk } }
      `,
      finds: [{ at: '9:57', says: 'Did you mean the team `it-desk`?', saysNot: 'Declare a team' }],
      others: [],
    },
    ...[500, 501].map((count) => ({
      name: `a misspelt team among ${count}, and says that it is one where up to 500 are declared`,
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann" }
services:
  mail: { product: slack, model: saas, owners: { usage: it-dsk } }
teams:
  it-desk: { name: IT service desk }
${Array.from({ length: count - 1 }, (_, at) => `  t${at}: { github: "@acme/t${at}" }\n`).join('')}`,
      finds: [
        {
          at: '6:57',
          remedy: count > 500 ? 'Did you mean `it-desk`?' : 'Did you mean the team `it-desk`?',
        },
      ],
    })),
    {
      name: 'a list in one text that has one owner only, and one that has two',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann,", access-policies: "@ann, @bob", usage: "@ann; " }
        services:
          mail: { product: slack, model: saas }
      `,
      finds: [
        { at: '4:20', remedy: 'Write `"@ann"`.', edits: ['set owners.content "@ann"'] },
        {
          at: '4:46',
          remedy: 'Write a list: `["@ann", "@bob"]`.',
          edits: ['set owners.access-policies ["@ann","@bob"]'],
        },
        { at: '4:67', remedy: 'Write `"@ann"`.' },
      ],
    },
    {
      name: 'a misspelt person',
      manifest: `
        version: 1
        estate: acme
        framework: google
        people:
          jane-doe: { email: jane@acme.corp }
        owners: { content: jane-doe, access-policies: jane-doe }
        services:
          mail: { product: slack, model: saas, owners: { usage: jane-deo } }
      `,
      finds: [{ at: '8:57', remedy: 'Did you mean the person `jane-doe`?' }],
      others: [],
    },
    {
      name: 'a team of GitHub without its `@`',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: acme/identity }
        services:
          mail: { product: slack, model: saas }
      `,
      finds: [{ at: '4:60', says: 'Did you mean `"@acme/identity"`?', path: 'owners.usage' }],
      others: [],
    },
    {
      name: 'one beside an owner, one that a nearer owner hides, and one on no duty at all',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: ann, access-policies: ["@ann", bob], usage: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners: { content: "@ann", network: Smith }
      `,
      finds: [
        { at: '4:20', saysNot: 'That leaves', service: null },
        { at: '4:51', saysNot: 'That leaves', path: 'owners.access-policies[1]' },
        { at: '9:41', saysNot: 'That leaves', layer: 'network' },
      ],
      others: ['9:32 unneeded-owner'],
    },
    {
      name: 'one in an entry without a model, all in one run',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: slack
            owners: { content: ann }
      `,
      finds: [{ at: '7:24', saysNot: 'That leaves' }],
      others: ['5:3 undeclared-model'],
    },
    {
      name: 'parts that inherit one, once, and each that names one itself',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners: { usage: finance }
            parts:
              one: { model: saas }
              two: { model: saas, owners: { usage: sales } }
              three: { model: saas }
      `,
      finds: [
        { at: '9:22', says: 'of erp.one and erp.three unowned', path: 'services.erp.owners.usage' },
        { at: '12:44', part: 'two', path: 'services.erp.parts.two.owners.usage' },
      ],
      others: [],
    },
  ],
});
