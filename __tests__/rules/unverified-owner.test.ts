import type { OwnerAnswer } from '../../src/resolve/owner-answers.ts';
import { testRule } from './harness.ts';

const unknown = (why: string, remedy: string | null = null): OwnerAnswer => {
  return { state: 'unknown', why, remedy };
};
const teams = unknown('this token may not read the teams', 'Another token would settle it.');
const manifest = `
  version: 1
  estate: acme
  framework: google
  services:
    mail: { product: slack, model: saas, owners: { content: ["@acme/a", "@acme/b"], access-policies: "@acme/c", usage: ["@ann", "@acme/a"] } }
    chat: { product: slack, model: saas, owners: { content: "@acme/d", access-policies: "@Acme/A", usage: "@ann" } }
`;

testRule('unverified-owner', {
  accept: [
    { name: 'owners of which nobody asked', manifest, others: [] },
    {
      name: 'owners that exist',
      owners: { '@acme/a': { state: 'exists' }, '@ann': { state: 'exists' } },
      manifest,
      others: [],
    },
  ],
  reject: [
    {
      name: 'each at its first place, with how many others there are',
      owners: { '@acme/a': teams, '@ann': unknown('of a fault') },
      manifest,
      finds: [
        {
          at: '5:60',
          to: '5:69',
          severity: 'notice',
          title: 'Owner not verified',
          reason:
            "`@acme/a` couldn't be looked up: this token may not read the teams. It is also named at 2 other places.",
          remedy: 'Another token would settle it.',
          path: 'services.mail.owners.content[0]',
          service: 'mail',
          part: null,
          layer: 'content',
          edits: [],
        },
        {
          at: '5:119',
          title: 'Owner not verified',
          reason: "`@ann` couldn't be looked up: of a fault. It is also named at 1 other place.",
          remedy: '',
        },
      ],
      others: [],
    },
    {
      name: 'many for one reason in one sentence, which is about no single duty',
      owners: {
        '@acme/a': teams,
        '@acme/b': teams,
        '@acme/c': teams,
        '@acme/d': teams,
        '@ann': unknown('of a fault'),
      },
      manifest,
      finds: [
        {
          at: '5:60',
          title: 'Owners not verified',
          reason:
            "4 owners couldn't be looked up (`@acme/a`, `@acme/b`, `@acme/c` and 1 more): this token may not read the teams.",
          remedy: 'Another token would settle it.',
          path: 'services.mail.owners.content[0]',
          service: null,
          layer: null,
          cause: 'unverified-owner:this token may not read the teams',
        },
        { at: '5:119', says: '`@ann`' },
      ],
      others: [],
    },
    {
      name: 'as an error where an answer was wanted for each',
      required: true,
      owners: { '@ann': unknown('of a fault') },
      manifest,
      finds: [{ at: '5:119', severity: 'error' }],
      others: [],
    },
    {
      name: 'as the policy says, whatever was wanted',
      required: true,
      policy: 'version: 1\nrules: { unverified-owner: warning }\n',
      owners: { '@ann': unknown('of a fault') },
      manifest,
      finds: [{ at: '5:119', severity: 'warning' }],
      others: [],
    },
    {
      name: 'three for one reason one by one, and one at a single place',
      owners: { '@acme/b': teams, '@acme/c': teams, '@acme/d': teams },
      manifest,
      finds: [
        {
          at: '5:71',
          reason: "`@acme/b` couldn't be looked up: this token may not read the teams.",
          service: 'mail',
          layer: 'content',
        },
        { at: '5:100', says: '`@acme/c`', service: 'mail', layer: 'access-policies' },
        { at: '6:59', says: '`@acme/d`', service: 'chat', layer: 'content' },
      ],
      others: [],
    },
  ],
});
