import { describe, expect, test } from '@jest/globals';
import { validateFramework } from '../../src/validate/framework-shape.ts';
import { type Mistake, problemsOf } from './problems.ts';

const whole = `version: 1
id: acme
title: Ours
summary: What we agreed on.
sources:
  - { title: Paper, url: https://example.com, date: "2026", note: second edition }
  - { title: Page, date: 2026-06-01 }
models: [iaas, saas]
layers:
  backup:
    title: Backup
    duty: Test the restore.
    parties: { iaas: customer, saas: shared }
    derived: [saas]
`;

const extending = `version: 1
id: acme
extends: microsoft
layers:
  x-note: { any: thing }
  devices:
    parties: { saas: shared }
`;

const mistakes: readonly Mistake[] = [
  [
    'an empty file',
    `# later
`,
    [
      '1:1  | Empty framework. Write `id`, `title` and `layers`, or `id`, `extends` and the layers that it changes.',
    ],
  ],
  [
    'no layers',
    `version: 1
id: acme
title: Ours
`,
    ['1:1 layers | Missing key. The framework has no `layers`. Add it, with the layers by id.'],
  ],
  [
    'layers as a list',
    `id: acme
title: Ours
layers:
  - backup
`,
    [
      '4:3 layers | Wrong type. `layers` is a list, and must be a map (layers by id). Give each entry its id as key: `backup:` instead of the dash.',
    ],
  ],
  [
    'an id with a space',
    `id: our split
title: Ours
layers: {}
`,
    [
      '1:5 id | Wrong value. `id` is `our split`. The id of a framework is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.',
    ],
  ],
  [
    'a whole framework with half a layer',
    `id: acme
title: Ours
layers:
  backup: { title: Backup }
`,
    [
      '4:3 layers.backup.duty | Missing key. `layers.backup` has no `duty`. Add it, such as `duty: "Set scope and retention, keep a copy you can restore from, test the restore."`.',
      '4:3 layers.backup.parties | Missing key. `layers.backup` has no `parties`. Add it, with the parties by model.',
    ],
  ],
  [
    'a whole framework without a title',
    `id: acme
layers: {}
`,
    [
      "1:1 title | Missing key. The framework has no `title`. Add it, such as `title: Acme's split`.",
    ],
  ],
  [
    'a framework to extend that is not there',
    `id: acme
extends: microsft
layers: {}
`,
    [
      '2:10 extends | Unknown value. `extends` is `microsft`. It must be one of: common, microsoft, microsoft-2026, aws, google. Did you mean `microsoft`?',
    ],
  ],
  [
    'a column for hybrid',
    `id: acme
extends: microsoft
layers:
  devices:
    parties: { hybrid: customer }
`,
    [
      "5:16 layers.devices.parties.hybrid | No column for hybrid. `layers.devices.parties` can't have the key `hybrid`: each part of a hybrid service has its own model. Remove it.",
    ],
  ],
  [
    'a column in another word',
    `id: acme
extends: microsoft
layers:
  devices:
    parties: { serverless: customer }
`,
    [
      "5:16 layers.devices.parties.serverless | Unknown key. `layers.devices.parties` can't have the key `serverless`. Did you mean `faas`?",
    ],
  ],
  [
    'a misspelt party',
    `id: acme
extends: microsoft
layers:
  devices:
    parties: { saas: sharde }
`,
    [
      '5:22 layers.devices.parties.saas | Unknown value. `layers.devices.parties.saas` is `sharde`. It must be one of: customer, shared, provider. Did you mean `shared`?',
    ],
  ],
  [
    'a layer that is a text',
    `id: acme
title: Ours
layers:
  backup: customer
`,
    [
      '4:11 layers.backup | Wrong type. `layers.backup` is the text `customer`, and must be a map with keys such as `title`, `duty`, `parties` and `derived`.',
    ],
  ],
  [
    'a blank duty',
    `id: acme
extends: microsoft
layers:
  devices: { duty: "" }
`,
    [
      '4:20 layers.devices.duty | Empty value. `layers.devices.duty` is empty. Say in one sentence what the customer has to do.',
    ],
  ],
  [
    'a year without quotes',
    `id: acme
title: Ours
layers: {}
sources:
  - { title: Paper, date: 2026 }
`,
    [
      '5:27 sources[0].date | Wrong type. `sources[0].date` is the number 2026. Write a date of the calendar as year-month-day, such as 2026-06-01, a year in quotes, or undated.',
    ],
  ],
  [
    'a source without a title',
    `id: acme
title: Ours
layers: {}
sources:
  - { url: https://example.com }
`,
    ['5:5 sources[0].title | Missing key. `sources[0]` has no `title`. Add it.'],
  ],
  [
    'one model as a text',
    `id: acme
title: Ours
models: saas
layers: {}
`,
    ['3:9 models | Wrong type. `models` is the text `saas`, and must be a list. Write `[saas]`.'],
  ],
  [
    'a misspelt extends',
    `id: acme
extend: microsoft
layers: {}
`,
    [
      "2:1 extend | Unknown key. The framework can't have the key `extend`. Did you mean `extends`?",
    ],
  ],
];

describe('the shape of a framework', () => {
  test.each(mistakes)('%s', (_name, text, problems) => {
    expect(problemsOf(validateFramework, text)).toEqual(problems);
  });

  test('a whole framework and one that extends another have no problem', () => {
    expect(problemsOf(validateFramework, whole)).toEqual([]);
    expect(problemsOf(validateFramework, extending)).toEqual([]);
  });
});
