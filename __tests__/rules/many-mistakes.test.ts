import { expect, test } from '@jest/globals';
import { checkBytes } from '../run-check.ts';
import { growth } from '../work.ts';

type Kind = readonly [name: string, one: (at: number) => string, after?: string, before?: string];

const owners = 'owners: { "*": "@ann" }';

/** Manifests with one mistake in every service, and what only some findings look through. */
const kinds: readonly Kind[] = [
  ['a misspelt model', (at) => `  s${at}: { model: sass }\n`],
  ['a misspelt `owners`', (at) => `  s${at}: { model: saas, ownrs: { devices: "@ann" } }\n`],
  ['a list of maps as owners', (at) => `  s${at}: { model: saas, owners: [{ devices: a }] }\n`],
  ['no owner', (at) => `  s${at}: { model: saas }\n`],
  [
    'an agreement without a service',
    (at) => `  s${at}: { model: saas, ${owners} }\n`,
    'agreements: { amazon: { url: https://acme.systems/split, reviewed: 2026-06-01 } }\n',
  ],
  ['an owner of an unknown layer', (at) => `  s${at}: { model: saas, owners: { devizes: b } }\n`],
  ['a whole provider', (at) => `  s${at}: { model: iaas, product: aws, ${owners} }\n`],
  [
    'parts with unknown products',
    (at) =>
      `  s${at}: { model: hybrid, ${owners}, parts: { p: { model: saas, product: p${at} }, q: { model: iaas } } }\n`,
  ],
  [
    '`owners` in the column of the ids',
    (at) => `  s${at}: { model: saas }\n`,
    '  owners: { "*": "@ann" }\n',
  ],
  [
    'repeated keys',
    (at) => `    k${at}:\n    model: saas\n`,
    '',
    '  a:\n    model: saas\n    orders:\n    model: saas\n',
  ],
  ['aliases of nothing on one line', (at) => ` s${at}: { model: *nothing },`, ' }\n', '  {'],
];

test.each(kinds)(
  '%s in every service takes its share',
  async (_name, one, after = '', before = '') => {
    const checked = (services: number) => {
      const rows = Array.from({ length: services }, (_, at) => one(at)).join('');
      const text = `version: 1\nestate: a\nservices:\n${before}${rows}${after}`;
      return () => checkBytes(text);
    };
    const found = (await checked(100)()).report.findings.length;
    expect(found).toBeGreaterThan(10);
    expect(await growth(checked(300), checked(600))).toBeLessThan(2.4);
  },
);
