/** Makes estates in which many services are alike, as real ones are, and damages them. The same seed, the same text. */

/** Numbers from 0 to below `most`. */
export type Dice = (most: number) => number;

/** A generator of numbers (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

const layers =
  'information-and-data configuration accounts-and-identities identity-infrastructure devices applications platform-runtime network-controls operating-system logging-and-monitoring backup-and-recovery incident-response physical-hosts physical-network physical-datacenter'.split(
    ' ',
  );

/** The first ten are somebody. */
const owners = [
  ...[
    '"@acme/web"',
    '"@acme/data"',
    '"@acme/ops"',
    '"@acme/Ops"',
    '"@mo"',
    '"mo@acme-trading.net"',
  ],
  ...['it-desk', 'night-watch', '["@acme/web", "@acme/data"]', '["@acme/web", "@acme/WEB"]'],
  ...['TBD', 'aws', '"@org/team"', '"@aws/support"', '"help@zendesk.com"', '"@onsip/x"'],
  ...["'@acme/web'", '[]', '7'],
];

const agreements = [
  'agreements:',
  ...['aws', 'google', 'onsip', 'northwind'].map(
    (name) => `  ${name}: { url: https://papers.acme-trading.net/${name}, reviewed: 2026-06-01 }`,
  ),
];

/** Bodies of services: each is used by several. The first have nothing wrong. */
const bodies = [
  ['product: aws-ec2', 'model: iaas', 'criticality: high'],
  ['product: aws-rds', 'model: paas', 'data: [customer, orders]'],
  ['product: aws-rds', 'model: paas', 'kind: database-managed', 'regions: [eu-west-1, eu-west-2]'],
  ['product: google-workspace', 'model: saas', 'traits: [ai]'],
  ['product: google-workspace', 'model: saas', 'traits: [-ai]', 'agreement: *agreement'],
  ['provider: onsip', 'kind: dns', 'model: saas', 'agreement: *agreement'],
  ['provider: northwind', 'model: saas', '<<: *base'],
  ['provider: aws', 'model: faas', 'links:', '  runbook: https://wiki.acme-trading.net/x'],
  ['model: on-premises', 'lifecycle: retired'],
  ['model: on-premises', 'description: Rooms of our own'],
  [
    ...['model: hybrid', 'provider: aws', 'parts:', '  one: { model: iaas, product: aws-ec2 }'],
    ...['  two:', '    name: Second', '    model: paas'],
  ],
  ['product: aws-ec2', 'model: saas'],
  [
    'provider: aws',
    'model: faas',
    'agreement: { url: https://a.acme.net/x, reviewed: 2020-05-01 }',
  ],
  ['product: slak', 'model: saas', 'environments: [prod, test]'],
  ['product: aws', 'model: iaas'],
  [
    ...['model: saas', 'waivers:'],
    '  devices: { reason: Later, expires: 2027-01-01, approved-by: "@acme/ops" }',
  ],
  [
    ...['provider: aws', 'model: saas', 'waivers:'],
    '  missing-agreement: { reason: Later, expires: 2027-01-01, approved-by: "@acme/ops" }',
  ],
  ['model: saas', 'responsibilities:', '  devices: { party: provider, clause: "4.2" }'],
  ['model: paas', 'description: >-', '  Two words', '  or three'],
  ['model: pass', "name: Bob's"],
  ['owners: it-desk'],
];

const TIDY = 11;

function pick<T>(dice: Dice, all: readonly T[]): T {
  return all[dice(all.length)] as T;
}

/** The text of an estate with a few kinds of service, each several times; three of four have little wrong. */
export function estate(dice: Dice): string {
  const isTidy = dice(4) > 0;
  const lines = [
    ...(dice(4) === 0 ? ['---'] : []),
    ...['version: 1', 'estate: mutants'],
    ...['teams:', '  it-desk: { name: IT service desk, contact: it-desk@acme-trading.net }'],
    ...[
      '  night-watch:',
      '    name: Night watch',
      ...(isTidy || dice(2) ? [] : ['    organisation: Northwind']),
    ],
    ...['x-agreement: &agreement', '  url: https://papers.acme-trading.net/x'],
    ...(isTidy
      ? ['  reviewed: 2026-06-01']
      : [`  reviewed: ${pick(dice, ['2026-06-01', '2020-01-01', 'never'])}`]),
    ...['x-base: &base', '  criticality: low'],
    'owners:',
    ...(!isTidy && dice(3) === 0 ? [`  "*": ${pick(dice, owners)}`] : []),
    ...layers
      .filter(() => isTidy || dice(2) === 0)
      .map((layer) => `  ${layer}: ${pick(dice, owners.slice(0, isTidy || dice(3) ? 10 : 20))}`),
    ...(isTidy || dice(3) === 0 ? agreements : []),
    `services:${dice(5) === 0 ? ' # ours' : ''}`,
  ];
  const kinds = Array.from({ length: 1 + dice(3) }, () => kindOf(dice, isTidy && dice(6) > 0));
  const isNamed = dice(3);
  const count = 10 + dice(30);
  for (let at = 0; at < count; at++) {
    if (dice(6) === 0) lines.push('  # A remark', '');
    const { body, owned } = pick(dice, kinds);
    lines.push(`  ${dice(60) === 0 ? 'x-' : ''}service-${at}:`);
    if (isNamed === 1 || (isNamed === 2 && dice(8) === 0))
      lines.push(`    name: ${pick(dice, ['Mail', 'Straße', 'Web shop', 'true', 'null'])} ${at}`);
    lines.push(...body.map((line) => `    ${line}`));
    lines.push(...owned(dice));
  }
  if (dice(4) === 0) lines.push('people:', '  ann: { contact: ann@acme-trading.net }');
  return `${lines.join(dice(6) === 0 ? '\r\n' : '\n')}${dice(8) === 0 ? '' : '\n'}`;
}

interface Kind {
  readonly body: readonly string[];
  /** Its owners: the layers are those of the kind, who owns them differs. */
  readonly owned: (dice: Dice) => string[];
}

function kindOf(dice: Dice, isTidy: boolean): Kind {
  const body = pick(dice, isTidy ? bodies.slice(0, TIDY) : bodies);
  const own = layers.filter(() => dice(3) > 0);
  // A bad owner among them now and then.
  const some = [
    ...owners.slice(0, isTidy || dice(4) ? 8 : 20),
    pick(dice, owners.slice(0, isTidy ? 9 : 20)),
  ];
  const style = dice(4);
  const isLoose = dice(8) === 0;
  const list = (layer: string, roll: Dice): string[] => {
    if (style === 2)
      return [
        `      ${layer}:`,
        `        - ${roll(12) === 0 ? '"@mo"' : '"@acme/first"'}`,
        `        - ${pick(roll, some)}`,
      ];
    return [`      ${layer}: ${pick(roll, isLoose ? owners.slice(0, 10) : some)}`];
  };
  return {
    body,
    owned: (roll) => {
      if (style === 0) return [`    owners: ${pick(roll, some)}`];
      if (style === 1) return ['    owners:', `      "*": ${pick(roll, some)} # all`];
      return ['    owners:', ...own.flatMap((layer) => list(layer, roll))];
    },
  };
}

const odd = [
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '|',
    '>',
    '&a ',
    '*agreement',
    '!x ',
    '#',
    ' #',
    ':',
    ': ',
    ',',
    '- ',
    '? ',
  ],
  ...[
    '\t',
    '\r',
    '\n',
    '\u0007',
    '\u200b',
    '\ud800',
    'ü',
    '---\n',
    '...\n',
    '  ',
    'x-',
    'services:\n',
    '\u2028',
  ],
];

/** The same text with a few mistakes. */
export function damaged(text: string, dice: Dice): string {
  let now = text;
  for (let mistakes = dice(4); mistakes > 0; mistakes--) now = damagedOnce(now, dice);
  return now;
}

function damagedOnce(text: string, dice: Dice): string {
  const lines = text.split('\n');
  const at = dice(lines.length);
  const line = lines[at] as string;
  const column = dice(line.length + 1);
  switch (dice(9)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, line);
      break;
    case 2:
      lines.splice(dice(lines.length), 0, ...lines.splice(at, 1));
      break;
    case 3:
      lines[at] = `${' '.repeat(1 + dice(4))}${line}`;
      break;
    case 4:
      lines[at] = line.replace(/^ {1,2}/, '');
      break;
    case 5:
      lines.splice(dice(lines.length), 0, ...lines.slice(at, at + 1 + dice(12)));
      break;
    case 6:
      lines[at] = line.slice(0, column) + line.slice(column + 1 + dice(3));
      break;
    default:
      lines[at] = line.slice(0, column) + pick(dice, odd) + line.slice(column);
  }
  return lines.join('\n');
}
