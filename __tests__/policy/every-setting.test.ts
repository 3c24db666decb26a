/**
 * Every setting of a policy, one at a time: what it does to the findings and the verdict, what the comment on a pull
 * request says of a change of it, and what becomes of it under an organisation's policy. A setting of the schema, a
 * rule or an option without a row here fails.
 */
import { afterEach, describe, expect, test } from '@jest/globals';
import { failOns } from '../../src/estate/gate.ts';
import { CannotCheck } from '../../src/read/cannot-check.ts';
import { rules } from '../../src/rules/index.ts';
import { removeRepositories } from '../temp-repository.ts';
import {
  checked,
  findingsOf,
  ORGANISATION,
  type Outcome,
  POLICY,
  type World,
} from './policy-world.ts';
import {
  absent,
  agreed,
  codeIn,
  FILE,
  fine,
  manifest,
  reviewed,
  ruleWorlds,
  waivedUntil,
} from './rule-worlds.ts';
import { nameOf, schemaSettings } from './schema-settings.ts';

afterEach(removeRepositories);

/** A setting, or rather what is to hold for it. */
interface Row {
  readonly world: World;
  /** What of the outcome it acts on. */
  readonly sees: (outcome: Outcome) => unknown;
  /** What the policy says, and what is seen then. */
  readonly alone: readonly (readonly [own: string, seen: unknown])[];
  /** What the organisation's policy says, what the repository's on top, what is seen, and what was refused. */
  readonly onTop: readonly (readonly [
    above: string,
    own: string,
    seen: unknown,
    refused?: readonly [asked: string, holds: string],
  ])[];
  /** What the policy says before a change and after it, and the comment's words for that. */
  readonly comment: readonly [before: string, after: string, words: string];
  /** What findings and the comment call it, where that is more than the setting. */
  readonly called?: string;
}

const verdictOf = ({ report }: Outcome): string => report.verdict;

/** The severities that a rule's findings have, each once, and the verdict. */
function severities(rule: string): Row['sees'] {
  return (outcome) => {
    const seen = findingsOf(outcome, rule).map(({ severity }) => severity);
    return [[...new Set(seen)].join(), verdictOf(outcome)];
  };
}

/** A policy with a product of one's own. */
function ownProduct(name: string): string {
  return `products: [{ id: acme-ledger, name: ${name}, provider: acme, kind: crm, models: [saas] }]\n`;
}

/** Where a rule has findings. */
function places(rule: string): Row['sees'] {
  return (outcome) =>
    findingsOf(outcome, rule).map(({ location }) => `${location.file}:${location.line}`);
}

/** A fact for an export: it decides nothing, and a repository's own holds over the organisation's. */
function exportRow(
  key: 'register' | 'oscal' | 'fedramp',
  one: string,
  other: string,
  sees: (report: Outcome['report']) => string | null | undefined,
  [seen, otherSeen]: readonly [string, string],
  both = otherSeen,
): Row {
  const block = (setting: string) => `${key}: { ${setting} }\n`;
  return {
    world: { files: manifest(fine) },
    sees: (outcome) => [sees(outcome.report) ?? null, verdictOf(outcome)],
    alone: [
      ['', [null, 'pass']],
      [block(one), [seen, 'pass']],
      [block(other), [otherSeen, 'pass']],
    ],
    onTop: [
      [block(one), '', [seen, 'pass']],
      ['', block(one), [seen, 'pass']],
      [block(one), block(other), [both, 'pass']],
    ],
    comment: [block(one), block(other), `\`${seen}\` → \`${otherSeen}\``],
  };
}

/** The same for the register. */
function registerRow(
  one: string,
  other: string,
  sees: (register: Outcome['report']['register']) => string | null,
  seen: readonly [string, string],
): Row {
  return exportRow('register', one, other, ({ register }) => sees(register), seen);
}

const fixed = ['syntax', 'schema'] as const;

/** Rules that say why a duty is unowned: where one is off, the duty is unowned all the same, and its own rule says so. */
const isDuty = ['placeholder-owner', 'unrecognised-owner', 'provider-as-owner', 'expired-waiver'];

/** A rule's severity: each value, in both ways to write it. */
const severityRows = Object.entries(ruleWorlds).map(([id, world]): [string, Row] => {
  const off = isDuty.includes(id) ? 'fail' : 'pass';
  const byDefault = rules.find((rule) => rule.id === id)?.severity ?? 'off';
  const set = (severity: string): string => `rules: { ${id}: ${severity} }\n`;
  const seen = (severity: string): [string, string] =>
    severity === 'off' ? ['', off] : [severity, severity === 'error' ? 'fail' : 'pass'];
  const looser =
    byDefault === 'off' ? [] : [['', set('off'), seen(byDefault), ['off', byDefault]] as const];
  const row: Row = {
    world,
    sees: severities(id),
    alone: [
      ['', seen(byDefault)],
      ...['error', 'warning', 'notice', 'off'].map((one) => [set(one), seen(one)] as const),
      [`rules: { ${id}: { severity: notice } }\n`, seen('notice')],
      [`rules: { ${id}: {} }\n`, seen(byDefault)],
    ],
    onTop: [
      [set('warning'), '', seen('warning')],
      [set('warning'), set('error'), seen('error')],
      [set('warning'), set('warning'), seen('warning')],
      [set('warning'), set('notice'), seen('warning'), ['notice', 'warning']],
      [set('notice'), set('off'), seen('notice'), ['off', 'notice']],
      [set('off'), set('notice'), seen('notice')],
      ...looser,
    ],
    comment: [set('error'), set('off'), '`error` → `off`'],
  };
  return [`rules.${id}`, row];
});

/** An option of a rule that counts days: the last count at which nothing is found, and whether more of it is stricter. */
function daysRow(
  rule: string,
  option: string,
  world: World,
  {
    quiet,
    isMoreStricter = false,
    some = ['warning', 'pass'],
  }: { quiet: number; isMoreStricter?: boolean; some?: readonly string[] },
): [string, Row] {
  const set = (count: number): string => `rules: { ${rule}: { ${option}: ${count} } }\n`;
  const step = isMoreStricter ? 1 : -1;
  const [loud, louder, quieter] = [quiet + step, quiet + 2 * step, quiet - step];
  const none = ['', 'pass'];
  const row: Row = {
    world,
    sees: severities(rule),
    alone: [
      [set(quiet), none],
      [set(loud), some],
      [`rules: { ${rule}: { severity: error, ${option}: ${loud} } }\n`, ['error', 'fail']],
    ],
    onTop: [
      [set(loud), '', some],
      [set(quiet), '', none],
      [set(quiet), set(loud), some],
      [set(quiet), set(quieter), none, [String(quieter), String(quiet)]],
      [set(loud), set(quiet), some, [String(quiet), String(loud)]],
      [set(loud), set(louder), some],
    ],
    comment: [set(quiet), set(loud), `\`${quiet}\` → \`${loud}\``],
  };
  return [`rules.${rule}.${option}`, row];
}

/** The same repository, with findings of all severities but errors, or with one unowned duty. */
const mild: World = { files: { ...manifest(fine), ...codeIn('infra').files } };
const gap = ruleWorlds['unowned-duty'];
const notices = ruleWorlds['unused-team'];

const others = { 'other/estate.yml': manifest(fine)[FILE] ?? '', ...manifest(fine) };
const checkedFiles = ({ report }: Outcome): string[] => report.manifests.map(({ file }) => file);
const frameworks = ({ report }: Outcome): (string | null)[] =>
  report.manifests.map(({ framework }) => framework);
const addOns = ({ report }: Outcome): readonly string[] =>
  report.manifests.flatMap(({ addOns = [] }) => addOns);
const found = (...folders: string[]): string[] => folders.map((folder) => `${folder}/main.tf:1`);

const otherRows: readonly [string, Row][] = [
  [
    'extends',
    {
      world: gap,
      sees: ({ report }) => report.findings.map(({ severity }) => severity),
      alone: [['', ['error']]],
      onTop: [['rules: { unowned-duty: notice }\n', '', ['notice']]],
      comment: ['', `extends: ${ORGANISATION}\n`, `not set → \`${ORGANISATION}\``],
    },
  ],
  [
    'manifests',
    {
      world: { files: others },
      sees: checkedFiles,
      alone: [
        ['', [FILE]],
        ['manifests: other/*.yml\n', ['other/estate.yml']],
        ['manifests: ["other/*.yml", "*.yml"]\n', [FILE, 'other/estate.yml']],
        ['manifests: ["**/*.yml", "!other/**", "!.github/**"]\n', [FILE]],
        ['manifests: []\n', [FILE]],
      ],
      onTop: [
        ['manifests: other/*.yml\n', '', ['other/estate.yml']],
        ['', 'manifests: other/*.yml\n', [FILE, 'other/estate.yml']],
        [
          'manifests: ["*.yml", "other/*.yml"]\n',
          'manifests: ["!other/**"]\n',
          [FILE, 'other/estate.yml'],
          ['!other/**', '*.yml, other/*.yml'],
        ],
      ],
      comment: [
        'manifests: ["*.yml", "other/*.yml"]\n',
        'manifests: "*.yml"\n',
        '`*.yml, other/*.yml` → `*.yml`',
      ],
    },
  ],
  [
    'framework',
    {
      world: { files: manifest(fine) },
      sees: frameworks,
      alone: [
        ['', ['common']],
        ['framework: google\n', ['google']],
      ],
      onTop: [
        ['framework: google\n', '', ['google']],
        ['', 'framework: google\n', ['google']],
        ['framework: google\n', 'framework: google\n', ['google']],
        ['framework: google\n', 'framework: aws\n', ['google'], ['aws', 'google']],
      ],
      comment: ['framework: google\n', '', '`google` → not set'],
    },
  ],
  [
    'add-ons',
    {
      world: { files: manifest(fine) },
      sees: addOns,
      alone: [
        ['', []],
        ['add-ons: [exit]\n', ['exit']],
      ],
      onTop: [
        ['add-ons: [exit]\n', '', ['exit']],
        ['', 'add-ons: [ai]\n', ['ai']],
        ['add-ons: [exit]\n', 'add-ons: [ai]\n', ['exit', 'ai']],
      ],
      comment: ['add-ons: [exit, ai]\n', 'add-ons: [exit]\n', '`exit, ai` → `exit`'],
    },
  ],
  [
    'gate.fail-on',
    {
      world: mild,
      sees: verdictOf,
      alone: [
        ['', 'pass'],
        ['gate: { fail-on: error }\n', 'pass'],
        ['gate: { fail-on: warning }\n', 'fail'],
        ['gate: { fail-on: notice }\n', 'fail'],
        ['gate: { fail-on: never }\n', 'pass'],
      ],
      onTop: [
        ['gate: { fail-on: warning }\n', '', 'fail'],
        ['gate: { fail-on: error }\n', 'gate: { fail-on: warning }\n', 'fail'],
        ['gate: { fail-on: never }\n', 'gate: { fail-on: notice }\n', 'fail'],
        [
          'gate: { fail-on: warning }\n',
          'gate: { fail-on: error }\n',
          'fail',
          ['error', 'warning'],
        ],
        ['gate: { fail-on: notice }\n', 'gate: { fail-on: never }\n', 'fail', ['never', 'notice']],
      ],
      comment: ['', 'gate: { fail-on: never }\n', '`error` → `never`'],
    },
  ],
  [
    'gate.scope',
    {
      world: { ...gap, base: gap.files },
      sees: verdictOf,
      alone: [
        ['', 'fail'],
        ['gate: { scope: all }\n', 'fail'],
        ['gate: { scope: introduced }\n', 'pass'],
      ],
      onTop: [
        ['gate: { scope: introduced }\n', '', 'pass'],
        ['gate: { scope: introduced }\n', 'gate: { scope: introduced }\n', 'pass'],
        ['gate: { scope: introduced }\n', 'gate: { scope: all }\n', 'fail'],
        ['gate: { scope: all }\n', 'gate: { scope: introduced }\n', 'fail', ['introduced', 'all']],
        ['', 'gate: { scope: introduced }\n', 'fail', ['introduced', 'all']],
      ],
      comment: ['', 'gate: { scope: introduced }\n', '`all` → `introduced`'],
    },
  ],
  [
    'discovery.include',
    {
      world: codeIn('infra'),
      sees: places('undeclared-service'),
      alone: [
        ['', found('infra')],
        ['discovery: { include: infra/** }\n', found('infra')],
        ['discovery: { include: elsewhere/** }\n', []],
        ['discovery: { include: [elsewhere/**, infra/**] }\n', found('infra')],
      ],
      onTop: [
        ['discovery: { include: elsewhere/** }\n', '', []],
        [
          'discovery: { include: elsewhere/** }\n',
          'discovery: { include: infra/** }\n',
          found('infra'),
        ],
        [
          '',
          'discovery: { include: elsewhere/** }\n',
          found('infra'),
          ['elsewhere/**', 'everything'],
        ],
      ],
      comment: [
        'discovery: { include: [a/**, b/**] }\n',
        'discovery: { include: [a/**] }\n',
        '`a/**, b/**` → `a/**`',
      ],
    },
  ],
  [
    'discovery.also-include',
    {
      world: codeIn('examples/prod'),
      sees: places('undeclared-service'),
      alone: [
        ['', []],
        ['discovery: { also-include: examples/prod/** }\n', found('examples/prod')],
        ['discovery: { also-include: [examples/dev/**] }\n', []],
        ['discovery: { include: infra/**, also-include: examples/** }\n', found('examples/prod')],
      ],
      onTop: [
        ['discovery: { also-include: examples/** }\n', '', found('examples/prod')],
        ['', 'discovery: { also-include: examples/** }\n', found('examples/prod')],
        [
          'discovery: { also-include: [tests/**] }\n',
          'discovery: { also-include: [examples/**] }\n',
          found('examples/prod'),
        ],
      ],
      comment: ['', 'discovery: { also-include: examples/** }\n', 'not set → `examples/**`'],
    },
  ],
  [
    'discovery.exclude',
    {
      world: codeIn('infra'),
      sees: places('undeclared-service'),
      alone: [
        ['', found('infra')],
        ['discovery: { exclude: infra/** }\n', []],
        ['discovery: { exclude: [elsewhere/**] }\n', found('infra')],
      ],
      onTop: [
        ['discovery: { exclude: infra/** }\n', '', []],
        ['discovery: { exclude: infra/** }\n', 'discovery: { exclude: infra/** }\n', []],
        ['', 'discovery: { exclude: infra/** }\n', found('infra'), ['infra/**', 'nothing']],
        [
          'discovery: { exclude: [old/**] }\n',
          'discovery: { exclude: [old/**, infra/**] }\n',
          found('infra'),
          ['infra/**', 'old/**'],
        ],
      ],
      comment: ['', 'discovery: { exclude: infra/** }\n', 'not set → `infra/**`'],
    },
  ],
  [
    'discovery.ignore',
    {
      world: codeIn('infra'),
      sees: places('undeclared-service'),
      alone: [
        ['', found('infra')],
        ['discovery: { ignore: aws-sqs }\n', []],
        ['discovery: { ignore: [aws-sns, aws-sqs] }\n', []],
        ['discovery: { ignore: [aws-sns] }\n', found('infra')],
      ],
      onTop: [
        ['discovery: { ignore: [aws-sqs] }\n', '', []],
        ['discovery: { ignore: aws-sqs }\n', 'discovery: { ignore: aws-sqs }\n', []],
        ['', 'discovery: { ignore: aws-sqs }\n', found('infra'), ['aws-sqs', 'nothing']],
        [
          'discovery: { ignore: aws-sns }\n',
          'discovery: { ignore: [aws-sns, aws-sqs] }\n',
          found('infra'),
          ['aws-sqs', 'aws-sns'],
        ],
      ],
      comment: ['', 'discovery: { ignore: aws-sqs }\n', 'not set → `aws-sqs`'],
    },
  ],
  [
    'products',
    {
      world: { files: manifest('  ledger: { model: saas, product: acme-ledger }\n') },
      sees: (outcome) => [
        places('unknown-product')(outcome),
        outcome.report.manifests[0]?.services[0]?.name,
      ],
      alone: [
        ['', [[`${FILE}:13`], null]],
        [ownProduct('Acme Ledger'), [[], 'Acme Ledger']],
        [ownProduct('Acme Ledger').replace('acme-ledger', 'acme-mail'), [[`${FILE}:13`], null]],
      ],
      onTop: [
        [ownProduct('Acme Ledger'), '', [[], 'Acme Ledger']],
        ['', ownProduct('Acme Ledger'), [[], 'Acme Ledger']],
        [ownProduct('Acme Ledger'), ownProduct('Other Ledger'), [[], 'Acme Ledger']],
        [
          ownProduct('Acme Ledger'),
          ownProduct('Acme Ledger').replace('crm', 'siem'),
          [[], 'Acme Ledger'],
          ['siem as saas', 'crm as saas'],
        ],
      ],
      called: 'products.acme-ledger',
      comment: [
        ownProduct('Acme Ledger'),
        ownProduct('Acme Ledger').replace('crm', 'siem'),
        '`crm as saas` → `siem as saas`',
      ],
    },
  ],
  [
    'providers-as-owners',
    {
      world: {
        files: manifest(fine.replace(' }\n', ', owners: { devices: "@megacloud/ops" } }\n')),
      },
      sees: places('provider-as-owner'),
      alone: [
        ['', []],
        ['providers-as-owners: Megacloud\n', [`${FILE}:13`]],
        ['providers-as-owners: [Anothercloud]\n', []],
      ],
      onTop: [
        ['providers-as-owners: Megacloud\n', '', [`${FILE}:13`]],
        ['', 'providers-as-owners: Megacloud\n', [`${FILE}:13`]],
        ['providers-as-owners: Megacloud\n', 'providers-as-owners: Anothercloud\n', [`${FILE}:13`]],
        ['providers-as-owners: Anothercloud\n', 'providers-as-owners: Megacloud\n', [`${FILE}:13`]],
      ],
      comment: [
        'providers-as-owners: [One Cloud, Megacloud]\n',
        'providers-as-owners: [One Cloud]\n',
        '`One Cloud, Megacloud` → `One Cloud`',
      ],
    },
  ],
  ...(
    [
      ['lei', '5493001KJTIIGC8Y1R12', '529900T8BM49AURSDO55'],
      ['name', 'Acme Bank SE', 'Acme Pay GmbH'],
      ['country', 'DE', 'IE'],
      ['type', 'credit-institution', 'payment-institution'],
      ['authority', 'BaFin', 'Bank of Ireland'],
    ] as const
  ).map(([key, one, other]): [string, Row] => [
    `register.${key}`,
    registerRow(`${key}: ${one}`, `${key}: ${other}`, (register) => register?.[key] ?? null, [
      one,
      other,
    ]),
  ]),
  ...(
    [
      ['version', 'version', '1.2.2', '1.1.2'],
      ['profile', 'profile', 'https://acme.systems/a.json', 'https://acme.systems/b.json'],
      ['system-id', 'systemId', 'acme-1', 'acme-2'],
      ['system-name', 'systemName', 'Acme', 'Acme Two'],
      ['description', 'description', 'Sells goods', 'Sells services'],
      ['boundary', 'boundary', 'All services', 'Some services'],
      ['status', 'status', 'operational', 'under-development'],
      ['sensitivity', 'sensitivity', 'moderate', 'high'],
    ] as const
  ).map(([name, key, one, other]): [string, Row] => [
    `oscal.${name}`,
    exportRow('oscal', `${name}: "${one}"`, `${name}: "${other}"`, ({ oscal }) => oscal?.[key], [
      one,
      other,
    ]),
  ]),
  [
    'oscal.information',
    exportRow(
      'oscal',
      'information: [orders]',
      'information: [invoices]',
      ({ oscal }) => oscal?.information.join(),
      ['orders', 'invoices'],
      'orders,invoices',
    ),
  ],
  [
    'oscal.authorized',
    {
      ...exportRow(
        'oscal',
        'authorized: { aws: "2024-03-01" }',
        'authorized: { aws: "2025-03-01" }',
        ({ oscal }) => oscal?.authorized.aws,
        ['2024-03-01', '2025-03-01'],
      ),
      called: 'oscal.authorized.aws',
    },
  ],
  [
    'fedramp.certified',
    {
      ...exportRow(
        'fedramp',
        'certified: { aws: FR1 }',
        'certified: { aws: FR2 }',
        ({ fedramp }) => fedramp?.certified.aws,
        ['FR1', 'FR2'],
      ),
      called: 'fedramp.certified.aws',
    },
  ],
  [
    'register.providers',
    {
      ...registerRow(
        'providers: { aws: { country: LU } }',
        'providers: { aws: { country: IE } }',
        (register) => register?.providers.aws?.country ?? null,
        ['LU', 'IE'],
      ),
      called: 'register.providers.aws',
    },
  ],
  [
    'register.functions',
    {
      ...registerRow(
        'functions: { F1: mail }',
        'functions: { F1: chat }',
        (register) => register?.functions.F1?.join() ?? null,
        ['mail', 'chat'],
      ),
      called: 'register.functions.F1',
    },
  ],
  [
    'register.reliance',
    {
      ...registerRow(
        'reliance: { high: full }',
        'reliance: { high: material }',
        (register) => register?.reliance.high ?? null,
        ['full', 'material'],
      ),
      called: 'register.reliance.high',
    },
  ],
  [
    'register.sensitivity',
    {
      ...registerRow(
        'sensitivity: { secret: high }',
        'sensitivity: { secret: medium }',
        (register) => register?.sensitivity.secret ?? null,
        ['high', 'medium'],
      ),
      called: 'register.sensitivity.secret',
    },
  ],
];

const leftOut = 'identity-infrastructure: { party: not-applicable, reason: No directory }';
const alsoLeftOut = 'devices: { party: not-applicable, reason: Only machines call it }';

const optionRows: readonly [string, Row][] = [
  daysRow('unsupported-split', 'max-not-applicable', absent([leftOut, alsoLeftOut]), {
    quiet: 2,
    some: ['error', 'fail'],
  }),
  // 365 days before 2026-11-23 is 2025-11-23.
  // 30 days after it is 2026-12-23.
  daysRow('ending-agreement', 'warn-days', agreed('ends: 2026-12-23'), {
    quiet: 29,
    isMoreStricter: true,
  }),
  daysRow('stale-agreement', 'max-age-days', reviewed('2025-11-23'), { quiet: 365 }),
  daysRow('overlong-waiver', 'max-days', waivedUntil('2027-11-23'), { quiet: 365 }),
  daysRow('expiring-waiver', 'warn-days', waivedUntil('2026-12-23'), {
    quiet: 29,
    isMoreStricter: true,
  }),
];

const table = [...severityRows, ...optionRows, ...otherRows];
const names = table.map(([name]) => name);

/** They set nothing of how strict the check is. */
const neutral = ['$schema', 'version'];

describe('the table', () => {
  test('has every setting of the schema, and no other', () => {
    const all = schemaSettings
      .map(([keys]) => nameOf(keys))
      .filter((one) => !neutral.includes(one));
    expect([...names].sort()).toEqual([...all].sort());
  });

  test('has every rule that can be set, with every option', () => {
    const all = rules
      .filter(({ fixed: isFixed }) => isFixed !== true)
      .flatMap(({ id, options = {} }) => [
        id,
        ...Object.keys(options).map((one) => `${id}.${one}`),
      ]);
    const mine = names.filter((name) => name.startsWith('rules.'));
    expect([...mine].sort()).toEqual(all.map((one) => `rules.${one}`).sort());
  });
});

const alone = table.flatMap(([name, { alone: cases, ...row }]) =>
  cases.map(([own, seen]) => [name, own.trim(), { ...row, own, seen }] as const),
);

describe('what it does', () => {
  test.each(alone)('%s: %j', async (_name, _text, { world, sees, own, seen }) => {
    expect(sees(await checked(world, { own }))).toEqual(seen);
  });
});

/** EC2 under `saas`: the model hides duties, so what is a warning else is an error here. */
const hides: World = { files: manifest('  shop: { model: saas, product: aws-ec2 }\n') };

describe('where a rule is graver than its default', () => {
  const seen = severities('mismatched-model');

  test.each([[null], [''], ['rules: { unused-team: off }\n']])(
    'it is so under an organisation that says nothing of it: %j',
    async (organisation) => {
      expect(seen(await checked(hides, { own: '', organisation }))).toEqual(['error', 'fail']);
    },
  );

  test('a repository alone can set it, and one that has an organisation above it cannot', async () => {
    const own = 'rules: { mismatched-model: warning }\n';
    expect(seen(await checked(hides, { own }))).toEqual(['warning', 'pass']);
    expect(seen(await checked(hides, { own, organisation: '' }))).toEqual(['error', 'fail']);
    const tight = 'rules: { mismatched-model: error }\n';
    expect(seen(await checked(hides, { own, organisation: own }))).toEqual(['warning', 'pass']);
    expect(seen(await checked(hides, { own: tight, organisation: own }))).toEqual([
      'error',
      'fail',
    ]);
  });
});

const onTop = table.flatMap(([name, { onTop: cases, ...row }]) =>
  cases.map(([above, own, seen, refused]) => {
    const texts = `${above.trim()} + ${own.trim()}`;
    return [name, texts, { ...row, above, own, seen, refused }] as const;
  }),
);

describe("what an organisation's policy makes of it", () => {
  test.each(onTop)('%s: %j', async (name, _texts, { called = name, ...row }) => {
    const { world, sees, above, own, seen, refused } = row;
    const outcome = await checked(world, { own, organisation: above });
    expect(sees(outcome)).toEqual(seen);
    const words = refused?.map((one) => one.replaceAll(/\s+/g, ' '));
    expect(outcome.warnings).toEqual(
      words === undefined
        ? []
        : [
            `${POLICY} sets ${called} to ${words[0]}, but the organisation's policy says ${words[1]}, and that applies. A repository can tighten it, not loosen it.`,
          ],
    );
  });
});

describe('what the comment says of a change of it', () => {
  const rowsOf = (comment: string): string[] =>
    comment.split('\n').filter((line) => line.startsWith('| The policy |'));

  test.each(table)('%s', async (name, { world, called = name, comment: [before, own, words] }) => {
    // What is extended is not read where nothing reads it: the change is what is looked at.
    const { comment } = await checked(
      { ...world, base: world.base ?? world.files },
      { own, before },
    );
    expect(rowsOf(comment)).toEqual([`| The policy | \`${called}\`: ${words} |`]);
    const same = await checked({ ...world, base: world.base ?? world.files }, { own, before: own });
    expect(rowsOf(same.comment)).toEqual([]);
  });
});

describe('what is no setting', () => {
  test.each(fixed)('%s is as severe as it is', async (rule) => {
    const broken: World = { files: { [FILE]: rule === 'syntax' ? 'a: [' : 'version: 1\n' } };
    expect(severities(rule)(await checked(broken, { own: '' }))).toEqual(['error', 'fail']);
    const set = checked(broken, { own: `rules: { ${rule}: off }\n` });
    await expect(set).rejects.toThrow(CannotCheck);
  });

  test('another version is refused, and the address of the schema means nothing', async () => {
    const world: World = { files: manifest(fine) };
    const other = checked(world, { own: '', version: 2 });
    await expect(other).rejects.toThrow(CannotCheck);
    const { report, warnings } = await checked(world, { own: '$schema: https://a.corp/x.json\n' });
    expect([report.findings, warnings]).toEqual([[], []]);
  });

  test('the gate fails by each severity of its list', async () => {
    const verdicts = await Promise.all(
      failOns.map(async (one) =>
        verdictOf(await checked(notices, { own: `gate: { fail-on: ${one} }\n` })),
      ),
    );
    expect(Object.fromEntries(failOns.map((one, at) => [one, verdicts[at]]))).toEqual({
      error: 'pass',
      warning: 'pass',
      notice: 'fail',
      never: 'pass',
    });
  });
});
