import { expect, test } from '@jest/globals';
import { crlf, findingsOf, short, testRule } from './harness.ts';

const words = 'tbd tba todo none n/a na unknown unassigned unowned nobody fixme ? - xxx'.split(' ');

test.each(words)('%s is nobody, in any case and as a handle', async (word) => {
  const texts = [word, word.toUpperCase(), `@${word}`, ` ${word} `];
  const services = texts.map(
    (text, at) => `  s${at}: { product: slack, model: saas, owners: { usage: "${text}" } }`,
  );
  const head =
    'version: 1\nestate: acme\nframework: google\nowners: { content: "@ann", access-policies: "@ann" }';
  const findings = await findingsOf(`${head}\nservices:\n${services.join('\n')}\n`);
  const mine = findings.filter(({ rule }) => rule === 'placeholder-owner');
  expect(mine.map(short)).toEqual(texts.map((_, at) => `${at + 6}:55 placeholder-owner`));
});

testRule('placeholder-owner', {
  accept: [
    ...['{}', '{ mail: { product: slack, owners: "@ann" } }'].map((services) => ({
      name: `one for the estate of which nobody can tell whether a duty looks to it: ${services}`,
      manifest: `version: 1
estate: acme
framework: google
owners: { content: tbd, "*": n/a, network: tbd }
services: ${services}
`,
    })),
    {
      name: 'one on a layer of the provider beside one that can’t be told',
      manifest: `version: 1
estate: acme
framework: google
owners: { "*": tbd, network: tbd }
services:
  mail: { product: slack, model: saas, owners: "@ann" }
  chat: { product: slack }
`,
    },
    {
      name: 'a team that is declared under such a word',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { tba: { name: Technical board of architects } }
        owners: { content: tba, access-policies: tba, usage: tba }
        services:
          mail: { product: slack, model: saas }
      `,
      others: [],
    },
    {
      name: 'words that only begin like one',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@todo-list", access-policies: "@acme/none-of-your-business", usage: na.li@acme.systems }
        services:
          mail: { product: slack, model: saas }
      `,
      others: [],
    },
    {
      name: 'one on a layer that the provider holds, which needs no owner at all',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners: { network: n/a }
      `,
      others: ['9:15 unneeded-owner'],
    },
    {
      name: 'one beside a waiver that holds',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners: { usage: tbd }
            waivers: { usage: { reason: Being set up, expires: 2027-01-31, approved-by: "@ann" } }
      `,
      others: [],
    },
    {
      name: 'one beside a waiver that ran out, which says more',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners: { usage: tbd }
            waivers: { usage: { reason: Being set up, expires: 2026-11-22, approved-by: "@ann" } }
      `,
      others: ['10:56 expired-waiver'],
    },
    {
      name: 'a blank text, which is an unowned duty like any other',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "", access-policies: "@ann", usage: "@ann" }
        services:
          mail: { product: slack, model: saas }
          chat: { product: slack, model: saas, owners: { content: "@ann" } }
      `,
      others: ['6:3 unowned-duty'],
    },
  ],
  reject: [
    {
      name: 'one, and says whom it leaves without an owner',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: slack
            model: saas
            owners:
              content: "@ann"
              access-policies: "@ann"
              usage: TBD
      `,
      finds: [
        {
          at: '11:14',
          to: '11:17',
          severity: 'error',
          title: 'Placeholder instead of an owner',
          reason: '`TBD` names nobody. That leaves "Usage" of mail unowned.',
          remedy: 'Name the owner: `@user`, `@org/team`, an e-mail address or a declared team.',
          path: 'services.mail.owners.usage',
          service: 'mail',
          part: null,
          layer: 'usage',
          edits: ['set services.mail.owners.usage "@org/team"'],
        },
      ],
      others: [],
    },
    {
      name: 'one beside an owner, which leaves nobody without',
      manifest: `
        version: 1
        estate: acme
        framework: google
        services:
          mail:
            product: slack
            model: saas
            owners:
              content: "@ann"
              access-policies: ["@ann", none]
              usage:
                - todo
                - "@ann"
      `,
      finds: [
        {
          at: '10:33',
          title: 'Placeholder instead of an owner',
          reason: '`none` names nobody.',
          remedy: 'Name the owner: `@user`, `@org/team`, an e-mail address or a declared team.',
          path: 'services.mail.owners.access-policies[1]',
        },
        { at: '12:11', to: '12:15', path: 'services.mail.owners.usage[0]' },
      ],
      others: [],
    },
    {
      name: 'two in one list, each at its place',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail: { product: slack, model: saas, owners: { usage: [tbd, tba] } }
      `,
      finds: [{ at: '6:58' }, { at: '6:63' }],
      others: [],
    },
    {
      name: 'one for a whole estate, once, with the services that it leaves',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: unknown }
        services:
          mail: { product: slack, model: saas }
          chat: { product: slack, model: saas }
          calls: { product: slack, model: saas, owners: { usage: "@ann" } }
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            parts: { one: { model: saas }, two: { model: saas } }
      `,
      finds: [
        {
          at: '4:60',
          says: 'That leaves "Usage" of mail, chat, erp.one and erp.two unowned.',
          path: 'owners.usage',
          service: null,
          part: null,
          layer: 'usage',
        },
      ],
      others: [],
    },
    {
      name: 'one for many services, and counts those that it does not name',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: n/a }
        services:
          a: { product: slack, model: saas }
          b: { product: slack, model: saas }
          c: { product: slack, model: saas }
          d: { product: slack, model: saas }
          e: { product: slack, model: saas }
      `,
      finds: [{ at: '4:60', says: 'That leaves "Usage" of a, b, c and 2 more unowned.' }],
      others: [],
    },
    {
      name: 'one that an alias brings to several layers, where the text stands',
      manifest: `
        version: 1
        estate: acme
        framework: google
        x-later: &later tbd
        services:
          mail:
            product: slack
            model: saas
            owners: { content: "@ann", access-policies: *later, usage: *later }
          chat:
            product: slack
            model: saas
            owners: { content: *later, access-policies: "@ann", usage: "@ann" }
      `,
      finds: [
        {
          at: '4:17',
          to: '4:20',
          says: 'That leaves "Access policies" and "Usage" of mail and "Content" of chat unowned.',
        },
      ],
      others: [],
    },
    {
      name: 'one that merged owners bring',
      manifest: `
        version: 1
        estate: acme
        framework: google
        x-owners: &owners
          content: "@ann"
          access-policies: "@ann"
          usage: nobody
        services:
          mail: { product: slack, model: saas, owners: { <<: *owners } }
          chat: { product: slack, model: saas, owners: { <<: *owners, usage: "@ann" } }
          calls: { product: slack, model: saas, owners: { <<: *owners } }
      `,
      finds: [{ at: '7:10', says: '"Usage" of mail and calls unowned' }],
      others: [],
    },
    {
      name: 'one that a nearer owner hides: nobody is without, and it is wrong all the same',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: tbd, access-policies: "@ann", usage: "@ann" }
        services:
          mail: { product: slack, model: saas, owners: { content: "@ann" } }
      `,
      finds: [
        {
          at: '4:20',
          saysNot: 'That leaves',
          service: null,
          layer: 'content',
          path: 'owners.content',
        },
      ],
      others: [],
    },
    {
      name: 'one that stops the search for an owner',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            owners: { usage: "?" }
            parts:
              one: { model: saas }
              two: { model: saas, owners: { usage: "@bob" } }
      `,
      finds: [{ at: '9:22', service: 'erp', part: null, says: '"Usage" of erp.one unowned' }],
      others: [],
    },
    {
      name: 'one beside a waiver that ran out, where nothing else speaks',
      policy: 'version: 1\nrules: { expired-waiver: off }\n',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners: { usage: tbd }
            waivers: { usage: { reason: Being set up, expires: 2026-11-22, approved-by: "@ann" } }
      `,
      finds: [{ at: '9:22', says: '"Usage" of mail unowned' }],
      others: [],
    },
    {
      name: 'one who approved a waiver, which then holds nothing',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: "@ann", access-policies: "@ann", usage: "@ann" }
        services:
          mail:
            product: slack
            model: saas
            owners: { usage: }
            waivers:
              usage: { reason: Being set up, expires: 2027-01-31, approved-by: TBA }
          erp:
            model: hybrid
            agreement: { url: https://provider.systems/split, reviewed: 2026-06-01 }
            waivers:
              content: { reason: Being set up, expires: 2027-01-31, approved-by: "-" }
              x-note: { approved-by: tbd }
            parts:
              one: { model: saas }
              two:
                model: saas
                waivers: { usage: { reason: Being set up, expires: 2027-01-31, approved-by: none } }
      `,
      finds: [
        {
          at: '11:72',
          title: 'Placeholder instead of an approver',
          reason: '`TBA` names nobody. Nobody approved this waiver, so it has no effect.',
          remedy: 'Name who decided, by a handle like `"@jdoe"` or an address that someone reads.',
          path: 'services.mail.waivers.usage.approved-by',
          service: 'mail',
          layer: 'usage',
        },
        { at: '16:74', service: 'erp', part: null, layer: 'content' },
        {
          at: '22:85',
          service: 'erp',
          part: 'two',
          path: 'services.erp.parts.two.waivers.usage.approved-by',
        },
      ],
      others: [],
    },
    {
      name: 'one for the estate that nearer owners hide, for a layer and for all',
      manifest: `
        version: 1
        estate: acme
        framework: google
        owners: { content: tbd, "*": n/a }
        services:
          mail: { product: slack, model: saas, owners: "@ann" }
          chat: { product: slack, model: saas, owners: { "*": "@ann" } }
      `,
      finds: [
        { at: '4:20', saysNot: 'That leaves', layer: 'content' },
        { at: '4:30', saysNot: 'That leaves', layer: null },
      ],
    },
    {
      name: 'those of a long list that nobody looks to, the first 20',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: [${Array(21).fill('tbd').join(', ')}] }
services:
  mail: { product: slack, model: saas, owners: "@ann" }
`,
      finds: Array.from({ length: 20 }, (_, at) => ({ at: `4:${21 + 5 * at}` })),
    },
    {
      name: 'those of a long list that duties look to, the first 20',
      manifest: `version: 1
estate: acme
framework: google
owners: { content: [${Array(21).fill('tbd').join(', ')}], access-policies: "@ann", usage: "@ann" }
services:
  mail: { product: slack, model: saas }
  chat: { product: slack, model: saas }
`,
      finds: Array.from({ length: 20 }, (_, at) => ({ at: `4:${21 + 5 * at}` })),
    },
    ...[0, 1, 3, 4].map((count) => ({
      name: `a template, with the first three of the ${count} that are declared`,
      manifest: `version: 1
estate: acme
framework: google
owners: { content: "@ann", access-policies: "@ann" }
services:
  mail: { product: slack, model: saas, owners: { usage: "@your-org/your-team" } }
${count === 0 ? '' : `people: { jo: { email: jo@acme.corp } }\nteams:\n${Array.from({ length: count - 1 }, (_, at) => `  t${at}: { github: "@acme/t${at}" }\n`).join('')}`}`,
      finds: [
        {
          at: '6:57',
          remedy: `Write the real one: a team as named on GitHub, like \`@acme/it-desk\`, a user like \`@jdoe\`, or an address that someone reads${
            [
              '',
              ', or a declared id: `jo`',
              '',
              ', or a declared id: `t0`, `t1`, `jo`',
              ', or a declared id: `t0`, `t1`, `t2`',
            ][count]
          }.`,
        },
      ],
    })),
    {
      name: 'invisible characters by their numbers, the first six; and who is declared with nothing else',
      manifest: `
        version: 1
        estate: acme
        framework: google
        teams: { desk: }
        owners: { content: "\\u200b\\u2060\\u200b\\u200b\\u200b\\u200b\\u200b", access-policies: desk, usage: "\\U000e0041" }
        services:
          mail: { product: slack, model: saas }
      `,
      finds: [
        {
          at: '5:20',
          says: 'This text has only invisible characters (U+200B, U+2060, U+200B, U+200B, U+200B, U+200B), so it names nobody.',
        },
        { at: '5:83', remedy: 'Give it a `name` or a `contact` where it is declared.' },
        { at: '5:96', says: '(U+E0041)' },
      ],
    },
    {
      name: 'with the line endings of Windows, and with a severity of its own',
      as: crlf,
      policy: 'version: 1\nrules: { placeholder-owner: warning }\n',
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
              usage: 'tbd'
      `,
      finds: [{ at: '10:14', severity: 'warning' }],
      others: [],
    },
  ],
});
