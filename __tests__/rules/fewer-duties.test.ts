import { openUnder, testRule } from './harness.ts';

const head = 'version: 1\nestate: acme\nframework: microsoft\n';
const layers = [
  'information-and-data',
  'devices',
  'accounts-and-identities',
  'identity-infrastructure',
  'applications',
  'network-controls',
  'operating-system',
];
const owners = (count: number): string =>
  `    owners: { ${layers
    .slice(0, count)
    .map((layer) => `${layer}: "@ann"`)
    .join(', ')} }\n`;
const service = (id: string, model: string, count: number, more = ''): string =>
  `  ${id}:\n    model: ${model}\n${owners(count)}${more}`;
const estate = (...services: string[]): string => `${head}services:\n${services.join('')}`;
const mail = service('mail', 'saas', 4);
const shop = service('shop', 'iaas', 7);

testRule('fewer-duties', {
  accept: [
    {
      name: 'a model for which the framework leaves one layer open: an error says so',
      ...openUnder('saas'),
      base: openUnder('iaas').manifest,
      others: ['5:34 uncovered-model'],
    },
    { name: 'no base to compare with', manifest: estate(mail) },
    { name: 'nothing that changed', manifest: estate(mail, shop), base: estate(mail, shop) },
    { name: 'a service more', manifest: estate(mail, shop), base: estate(mail) },
    { name: 'a heavier model', manifest: estate(service('mail', 'iaas', 7)), base: estate(mail) },
    {
      name: 'an owner who is no longer named, which is a finding of its own',
      manifest: estate(service('mail', 'saas', 3)),
      base: estate(mail),
    },
    {
      name: 'a service under another id',
      manifest: estate(mail.replace('mail', 'post')),
      base: estate(mail),
    },
    {
      name: 'a service that got parts, and one that has a part under another id',
      manifest: `${head}services:
  mail:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
      two: { model: saas, owners: { "*": "@ann" } }
  erp:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
      three: { model: saas, owners: { "*": "@ann" } }
`,
      base: `${estate(mail)}  erp:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
      two: { model: saas, owners: { "*": "@ann" } }
`,
    },
  ],
  reject: [
    {
      name: 'a service removed',
      manifest: estate(mail),
      base: estate(mail, shop),
      finds: [
        {
          at: '4:1',
          title: '7 duties no longer checked',
          says: 'removes shop',
          service: 'shop',
          part: null,
          layer: null,
        },
      ],
    },
    {
      name: 'several services removed, in one finding',
      manifest: `${head}services: {}\n`,
      base: estate(mail, shop),
      finds: [
        {
          at: '4:1',
          title: '11 duties no longer checked',
          says: 'mail and shop',
          service: null,
          part: null,
        },
      ],
    },
    {
      name: 'a kind that leaves less',
      manifest: estate(service('shop', 'iaas', 7, '    kind: dns\n')),
      base: estate(shop),
      finds: [
        {
          at: '8:11',
          title: '2 duties no longer checked',
          says: [
            'With a different `kind`, shop loses 2 duties',
            '`applications` and `operating-system`',
          ],
          path: 'services.shop.kind',
        },
      ],
    },
    {
      name: 'a trait that the entry takes away, and one that it no longer has',
      manifest: estate(
        service(
          'sensor',
          'saas',
          5,
          '    product: crowdstrike-falcon\n    traits: { agent: false }\n',
        ),
        service('chat', 'saas', 4),
      ).replace('services:', 'add-ons: [ai]\nservices:'),
      base: estate(
        service('sensor', 'saas', 5, '    product: crowdstrike-falcon\n'),
        service('chat', 'saas', 4, '    traits: [ai]\n'),
      ).replace('services:', 'add-ons: [ai]\nservices:'),
      finds: [
        {
          at: '10:13',
          title: '4 duties no longer checked',
          says: 'With different `traits`, sensor and chat lose 4 duties',
        },
      ],
    },
    {
      name: 'an add-on that the manifest no longer names',
      manifest: estate(service('chat', 'saas', 4, '    traits: [ai]\n')),
      base: estate(service('chat', 'saas', 4, '    traits: [ai]\n')).replace(
        'services:',
        'add-ons: [ai]\nservices:',
      ),
      finds: [
        {
          at: '3:1',
          title: '3 duties no longer checked',
          says: 'With the framework microsoft instead of microsoft with ai, chat loses 3 duties',
        },
      ],
    },
    {
      name: 'a lighter model',
      manifest: estate(service('shop', 'saas', 4)),
      base: estate(shop),
      finds: [
        {
          at: '6:12',
          title: '3 duties no longer checked',
          reason:
            'With `model: saas` instead of `iaas`, shop loses 3 duties: `applications`, `network-controls` and `operating-system`.',
        },
      ],
    },
    {
      name: 'a service retired',
      manifest: estate(service('shop', 'iaas', 0, '    lifecycle: retired\n'), mail).replace(
        '    owners: {  }\n',
        '',
      ),
      base: estate(shop, mail),
      finds: [{ at: '7:16', title: '7 duties no longer checked', says: 'retires shop' }],
    },
    {
      name: 'a duty moved to the provider',
      manifest: estate(
        service(
          'mail',
          'saas',
          4,
          '    agreement: { url: "https://vendor.systems/terms", reviewed: 2026-10-01 }\n    responsibilities: { devices: { party: provider, clause: Order form 7 } }\n',
        ),
      ),
      base: estate(mail),
      finds: [{ at: '9:23', title: '1 duty no longer checked', says: '`devices`' }],
    },
    {
      name: 'another framework',
      manifest: estate(mail).replace('microsoft', 'aws'),
      base: estate(mail),
      finds: [
        {
          at: '3:1',
          reason:
            'With the framework aws instead of microsoft, mail loses 4 duties: `information-and-data`, `devices`, `accounts-and-identities` and `identity-infrastructure`.',
        },
      ],
    },
    {
      name: 'a lighter model of two services, and of a third from another one',
      manifest: estate(service('a', 'saas', 4), service('b', 'saas', 4), service('c', 'saas', 4)),
      base: estate(service('a', 'iaas', 7), service('b', 'iaas', 7), service('c', 'paas', 6)),
      finds: [
        {
          at: '6:12',
          title: '6 duties no longer checked',
          says: 'With `model: saas` instead of `iaas`, a and b lose 6 duties: `applications`, `network-controls` and `operating-system`.',
          path: 'services.a.model',
        },
        { at: '12:12', says: 'With `model: saas` instead of `paas`, c loses 2 duties' },
      ],
    },
    {
      name: 'another framework, which the manifest no longer names',
      manifest: estate(mail).replace('framework: microsoft\n', ''),
      base: estate(mail).replace('framework: microsoft', 'framework: aws'),
      framework: 'microsoft',
      finds: [
        {
          at: '5:12',
          says: 'With the framework microsoft instead of aws, mail loses',
          path: 'framework',
        },
      ],
    },
    {
      name: 'another product, and a split beside a product that takes more',
      manifest: estate(
        service(
          'box',
          'paas',
          6,
          '    product: heroku\n    agreement: { url: "https://vendor.systems/terms", reviewed: 2026-10-01 }\n    responsibilities: { devices: { party: provider, clause: Order form 7 } }\n',
        ),
      ),
      base: estate(service('box', 'paas', 7, '    product: aws-rds-custom\n')),
      finds: [
        {
          at: '8:14',
          says: 'With a different product, box loses 2 duties: `devices` and `operating-system`.',
          path: 'services.box.product',
        },
      ],
    },
    {
      name: 'parts of several, also one that left what others leave too',
      manifest: `${head}services:
  erp:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
      two: { model: paas, owners: { "*": "@ann" } }
`,
      base: `${head}services:
  erp:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
      two: { model: paas, owners: { "*": "@ann" } }
      three: { model: saas, owners: { "*": "@ann" } }
      four: { model: iaas, owners: { "*": "@ann" } }
`,
      finds: [
        {
          at: '8:7',
          title: '11 duties no longer checked',
          says: 'removes erp.three and erp.four, and 11 duties',
          part: null,
        },
      ],
    },
    {
      name: 'parts made one entry, which takes over what one of them left',
      manifest: estate(service('erp', 'saas', 4)),
      base: `${head}services:
  erp:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
      two: { model: saas, owners: { "*": "@ann" } }
`,
      finds: [{ at: '5:3', says: 'removes erp.two, and 4 duties', part: 'two' }],
    },
    {
      name: 'a key that begins with x-',
      manifest: estate(mail, shop.replace('shop', 'x-shop')),
      base: estate(mail, shop),
      finds: [{ at: '4:1', title: '7 duties no longer checked' }],
    },
    {
      name: 'the last part of a hybrid service',
      manifest: `${head}services:
  erp:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
`,
      base: `${head}services:
  erp:
    model: hybrid
    parts:
      one: { model: saas, owners: { "*": "@ann" } }
      two: { model: iaas, owners: { "*": "@ann" } }
`,
      finds: [{ at: '8:7', says: 'removes erp.two', service: 'erp', part: 'two' }],
    },
  ],
});
