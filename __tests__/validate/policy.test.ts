import { describe, expect, test } from '@jest/globals';
import { validatePolicy } from '../../src/validate/policy-shape.ts';
import { type Mistake, problemsOf } from './problems.ts';

const everything = `version: 1
extends: acme/.github/policies/cloud-estate.yml@v1
manifests: [services/*/cloud-services.yml]
framework: ./framework.yml
rules:
  no-deputy: warning
  unused-team: off
  unguarded-manifest: { severity: warning }
  stale-agreement: { severity: error, max-age-days: 180 }
  expiring-waiver: { warn-days: 0 }
  overlong-waiver: { max-days: 90, x-why: audit }
gate: { fail-on: warning, scope: introduced }
discovery: { include: infra/**, exclude: [test/**], ignore: [aws-iam] }
providers-as-owners: [acme-hosting]
products:
  - id: acme-ledger
    name: Acme Ledger
    provider: acme-systems
    category: finance
    kind: { saas: finance, paas: database-managed }
    traits: [agent]
    models: [saas, paas]
    model-source: vendor
    overrides: { devices: { party: shared, basis: vendor, because: Annex 3, models: [paas] } }
    responsibility-url: https://acme-systems.com/who-does-what
    about: product
    note: Ask the ledger team.
    x-owner: ledger team
x-note: ours
`;

const mistakes: readonly Mistake[] = [
  [
    'a list',
    `- rules
`,
    [
      '1:1  | Wrong type. The policy is a list, and must be a map with keys such as `version`, `extends`, `manifests` and `framework`.',
    ],
  ],
  [
    'another version',
    `version: 2
`,
    ['1:10 version | Wrong value. `version` is the number 2, and must be 1. Write `version: 1`.'],
  ],
  [
    'a rule that cannot be set',
    `rules:
  syntax: off
  schema: warning
`,
    [
      "2:3 rules.syntax | Unknown key. `rules` can't have the key `syntax`: a file that can't be read can't be checked, so the rule `syntax` is always an error. Remove it.",
      "3:3 rules.schema | Unknown key. `rules` can't have the key `schema`: a file that can't be read can't be checked, so the rule `schema` is always an error. Remove it.",
    ],
  ],
  [
    'a misspelt rule',
    `rules:
  unowned-dutys: error
`,
    [
      "2:3 rules.unowned-dutys | Unknown key. `rules` can't have the key `unowned-dutys`. Did you mean `unowned-duty`?",
    ],
  ],
  [
    'an unknown rule',
    `rules:
  zzzzzzzzzzzz: error
`,
    [
      "2:3 rules.zzzzzzzzzzzz | Unknown key. `rules` can't have the key `zzzzzzzzzzzz`. To keep it, write `x-zzzzzzzzzzzz`. Known keys: undeclared-model, uncovered-model, unowned-duty, placeholder-owner, unrecognised-owner, provider-as-owner, outsourced-duty, blanket-owner, unknown-owner, unverified-owner, unsupported-split, fewer-duties, unbound-framework, no-duty-left, unknown-product, whole-provider, mismatched-model, missing-agreement, unread-agreement, stale-agreement, ending-agreement, impossible-date, expired-waiver, expiring-waiver, overlong-waiver, unused-waiver, unneeded-owner, unused-team, no-deputy, undeclared-service, unused-service, unread-code, unguarded-manifest.",
    ],
  ],
  [
    'a misspelt severity',
    `rules:
  no-deputy: warn
`,
    [
      '2:14 rules.no-deputy | Unknown value. `rules.no-deputy` is `warn`. It must be one of: error, warning, notice, off, or a map. Did you mean `warning`?',
    ],
  ],
  [
    'false for off',
    `rules:
  no-deputy: false
`,
    [
      '2:14 rules.no-deputy | Unknown value. `rules.no-deputy` is `false`. It must be one of: error, warning, notice, off, or a map. Did you mean `off`?',
    ],
  ],
  [
    'a list as severity',
    `rules:
  no-deputy: [error]
`,
    [
      '2:14 rules.no-deputy | Wrong type. `rules.no-deputy` is a list, and must be text or a map with keys such as `severity`.',
    ],
  ],
  [
    'an option of another rule',
    `rules:
  no-deputy: { severity: error, max-days: 3 }
`,
    [
      "2:33 rules.no-deputy.max-days | Unknown key. `rules.no-deputy` can't have the key `max-days`: the only setting of this rule is `severity`. Remove it.",
    ],
  ],
  [
    'an unknown option',
    `rules:
  expiring-waiver: { days: 3 }
`,
    [
      "2:22 rules.expiring-waiver.days | Unknown key. `rules.expiring-waiver` can't have the key `days`: the settings of this rule are `severity` and `warn-days`. Remove it.",
    ],
  ],
  [
    'a negative number of days',
    `rules:
  stale-agreement: { max-age-days: -1 }
`,
    [
      '2:36 rules.stale-agreement.max-age-days | Number too small. `rules.stale-agreement.max-age-days` is -1 (minimum: 0). Write 0 or more.',
    ],
  ],
  [
    'days in words',
    `rules:
  overlong-waiver: { max-days: 90 days }
`,
    [
      '2:32 rules.overlong-waiver.max-days | Wrong type. `rules.overlong-waiver.max-days` is the text `90 days`, and must be a whole number, such as `365`.',
    ],
  ],
  [
    'half a day',
    `rules:
  overlong-waiver: { max-days: 0.5 }
`,
    [
      '2:32 rules.overlong-waiver.max-days | Wrong type. `rules.overlong-waiver.max-days` is the number 0.5, and must be a whole number, such as `365`.',
    ],
  ],
  [
    'an unknown severity within options',
    `rules:
  overlong-waiver: { severity: fatal }
`,
    [
      '2:32 rules.overlong-waiver.severity | Unknown value. `rules.overlong-waiver.severity` is `fatal`. It must be one of: error, warning, notice, off. Did you mean `error`?',
    ],
  ],
  [
    'a gate on none',
    `gate: { fail-on: none, scope: new }
`,
    [
      '1:18 gate.fail-on | Unknown value. `gate.fail-on` is `none`. It must be one of: error, warning, notice, never. Did you mean `never`?',
      '1:31 gate.scope | Unknown value. `gate.scope` is `new`. It must be one of: all, introduced. Did you mean `introduced`?',
    ],
  ],
  [
    'a key of the gate at the top',
    `fail-on: error
`,
    ["1:1 fail-on | Misplaced key. The policy can't have the key `fail-on`. Move it under `gate`."],
  ],
  [
    'rules as a list',
    `rules:
  - no-deputy
`,
    [
      '2:3 rules | Wrong type. `rules` is a list, and must be a map with keys such as `undeclared-model`, `uncovered-model`, `unowned-duty` and `placeholder-owner`.',
    ],
  ],
  [
    'a number among the manifests',
    `manifests: [a.yml, 3]
`,
    [
      '1:20 manifests[1] | Wrong type. `manifests[1]` is the number 3, and must be text. Put it in quotes: `"3"`.',
    ],
  ],
  [
    'a policy to extend without a ref',
    `extends: acme/.github/cloud-estate.yml
`,
    [
      '1:10 extends | Wrong value. `extends` is `acme/.github/cloud-estate.yml`. Write owner/repo/path@ref, such as acme/.github/cloud-estate.yml@main.',
    ],
  ],
  [
    'a misspelt top-level key',
    `discover: {}
`,
    [
      "1:1 discover | Unknown key. The policy can't have the key `discover`. Did you mean `discovery`?",
    ],
  ],
  [
    'a misspelt key of discovery',
    `discovery: { excludes: [test/**] }
`,
    [
      "1:14 discovery.excludes | Unknown key. `discovery` can't have the key `excludes`. Did you mean `exclude`?",
    ],
  ],
];

describe('the shape of a policy', () => {
  test.each(mistakes)('%s', (_name, text, problems) => {
    expect(problemsOf(validatePolicy, text)).toEqual(problems);
  });

  test('a policy that uses everything has no problem', () => {
    expect(problemsOf(validatePolicy, everything)).toEqual([]);
  });

  test('an empty policy is fine, and so are parts with nothing in them', () => {
    expect(problemsOf(validatePolicy, '# all as it comes\n')).toEqual([]);
    expect(problemsOf(validatePolicy, 'rules:\ngate:\ndiscovery:\n')).toEqual([]);
  });
});
