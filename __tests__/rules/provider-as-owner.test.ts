import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { isUmbrella } from '../../src/estate/product.ts';
import { classifyOwner, noContext } from '../../src/evidence/owner.ts';
import { testRule } from './harness.ts';

test('every provider of a whole cloud is known, by its id and by its name', async () => {
  const catalogue = await loadCatalogue();
  const clouds = catalogue.products().filter((one) => isUmbrella(one, catalogue.kinds()));
  const ids = new Set(clouds.map(({ provider }) => provider));
  const providers = catalogue.providers().filter(({ id }) => ids.has(id));
  const kindOf = (word: string): string => classifyOwner(word, noContext).kind;
  const words = providers.flatMap(({ id, name }) => [id, name, name.toUpperCase(), `@${id}`]);
  expect(words.length).toBeGreaterThan(160);
  expect(words.filter((word) => kindOf(word) !== 'provider')).toEqual([]);
  expect(['customer', 'Run by the customer'].map(kindOf)).toEqual(['unrecognised', 'unrecognised']);
});

testRule('provider-as-owner', {
  accept: [
    {
      name: 'the name of a provider that only its entry names, on a layer that it holds',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          mail:
            model: saas
            provider: Initech Systems
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners: { network: Initech Systems }
      `,
      others: ['10:15 unneeded-owner'],
    },
    {
      name: 'the name of a provider that the entry does not name, where it is an everyday word',
      manifest: `
        version: 1
        estate: acme
        framework: microsoft
        owners: { information-and-data: "@linear", devices: "@acme/it", accounts-and-identities: "@acme/it", identity-infrastructure: "@acme/it" }
        services:
          chat: { product: slack, model: saas }
      `,
    },
    {
      name: 'the customer that is its own provider, on-premises',
      manifest: `
        version: 1
        estate: acme
        framework: microsoft
        owners: { information-and-data: "@acme/data", devices: "@acme/it", accounts-and-identities: "@acme/it", identity-infrastructure: it@acme.systems, applications: "@acme/dev", network-controls: "@acme/net", operating-system: "@acme/it", physical-hosts: "@acme/dc", physical-network: "@acme/dc", physical-datacenter: "@acme/dc" }
        services:
          servers: { provider: Acme, model: on-premises }
      `,
      others: [],
    },
    {
      name: 'the customer that is its own provider, because the estate has its name',
      manifest: `
        version: 1
        estate: acme-retail
        framework: microsoft
        services:
          queues: { provider: Acme, model: saas, owners: "@acme/platform" }
          mail: { provider: acme, model: saas, owners: { devices: it@acme.systems, "*": "@acme/it", operating-system: "@acme/os" } }
      `,
    },
    {
      name: 'people and teams of the customer, whatever they are called',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { aws: { name: Our AWS team } }
        services:
          mail:
            product: slack
            model: saas
            owners: { content: aws, access-policies: "@acme/google", usage: azure@acme.systems }
      `,
      others: [],
    },
    {
      name: 'the provider on a layer that it holds: not a wrong owner, only an unneeded one',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann", network: google }
        services:
          mail:
            product: slack
            model: saas
            owners: { identity: salesforce }
      `,
      others: ['4:68 unneeded-owner', '9:15 unneeded-owner'],
    },
    {
      name: 'a provider that the list does not have, which is no owner either',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: mycloud }
        services:
          mail: { product: slack, model: saas }
      `,
      others: ['4:60 unrecognised-owner'],
    },
  ],
  reject: [
    {
      name: 'a handle in a list that others name too, where the entry names that provider',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { access-policies: "@ann", usage: "@ann" }
        services:
          a: { product: slack, model: saas, owners: { content: ["@ann", "@initech"] } }
          b: { model: saas, provider: Initech, agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }, owners: { content: ["@ann", "@initech"] } }
          c: { product: slack, model: saas, owners: { content: ["@ann", "@initech"] } }
      `,
      finds: [{ at: '7:142', service: 'b', saysNot: 'That leaves' }],
      others: [],
    },
    {
      name: 'the provider that only an entry names, by its name, organisation and domain, and only there',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          chat:
            model: saas
            agreement: { url: https://acme-dns.systems/terms, reviewed: 2026-06-01 }
            owners: { content: "@acme-dns/support", access-policies: help@acme-dns.systems, usage: "@ann" }
          names:
            provider: Acme DNS
            model: saas
            agreement: { url: https://acme-dns.systems/terms, reviewed: 2026-06-01 }
            owners: { content: "@acme-dns/support", access-policies: help@acme-dns.systems, usage: acme dns }
      `,
      finds: [
        { at: '13:24', says: "`@acme-dns/support` is a provider's account" },
        { at: '13:62', says: "`help@acme-dns.systems` is an address at a provider's domain" },
        { at: '13:92', says: '`acme dns` is the provider' },
      ],
      others: [],
    },
    {
      name: "the vendor of the customer's duty",
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: google-workspace
            model: saas
            owners:
              usage: Google
      `,
      finds: [
        {
          at: '10:14',
          to: '10:20',
          severity: 'error',
          title: 'Provider named as owner',
          reason:
            '`Google` is the provider, and this duty is the customer\'s: the provider won\'t do it. That leaves "Usage" of mail unowned.',
          remedy: 'Name an owner in your organisation.',
          path: 'services.mail.owners.usage',
          service: 'mail',
          layer: 'usage',
          edits: ['set services.mail.owners.usage "@org/team"'],
        },
      ],
      others: [],
    },
    {
      name: 'names in any case, as handles, and of whole companies',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          one: { product: slack, model: saas, owners: { content: AWS, access-policies: "@microsoft", usage: amazon web services } }
      `,
      finds: [{ at: '5:58' }, { at: '5:80' }, { at: '5:101' }],
      others: [],
    },
    {
      name: "the entry's own provider, by whatever name",
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            provider: Hosting Smith
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            model: saas
            owners: { usage: hosting smith }
          erp:
            provider: initech
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners: { usage: initech }
            parts: { one: { model: saas }, two: { model: saas } }
          chat:
            product: slack
            model: saas
            owners: { usage: initech }
      `,
      finds: [
        { at: '10:22', service: 'mail' },
        { at: '15:22', service: 'erp', says: 'of erp.one and erp.two unowned' },
      ],
      others: ['20:22 unrecognised-owner'],
    },
    {
      name: "more names from the policy's list",
      policy: 'version: 1\nproviders-as-owners: [MyCloud]\n',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: mycloud }
        services:
          mail: { product: slack, model: saas }
      `,
      finds: [{ at: '4:60' }],
      others: [],
    },
    {
      name: 'one beside an owner, and one that a nearer owner hides',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: azure, access-policies: "@ann", usage: ["@ann", gcp] }
        services:
          mail: { product: slack, model: saas, owners: { content: "@ann" } }
      `,
      finds: [
        { at: '4:20', saysNot: 'That leaves' },
        { at: '4:68', saysNot: 'That leaves', path: 'owners.usage[1]' },
      ],
      others: [],
    },
    {
      name: 'one beside a waiver that ran out: two mistakes at two places',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners: { usage: aws }
            waivers: { usage: { reason: Being set up, expires: 2026-11-22, approved-by: "@ann" } }
      `,
      finds: [{ at: '9:22' }],
      others: ['10:56 expired-waiver'],
    },
    {
      name: 'one where the merged text stands, once',
      manifest: `
        version: 1
        estate: acme
        framework: google
        x-owners: &owners { content: "@ann", access-policies: "@ann", usage: vendor }
        services:
          mail: { product: slack, model: saas, owners: *owners }
          chat: { product: slack, model: saas, owners: { <<: *owners } }
      `,
      finds: [{ at: '4:70', says: '"Usage" of mail and chat unowned' }],
      others: [],
    },
  ],
});
