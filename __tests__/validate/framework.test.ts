import { describe, expect, test } from '@jest/globals';
import { validateFramework } from '../../src/validate/framework.ts';
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
      '1:1  | The framework is empty. It needs `id`, `title` and `layers`, or `id`, `extends` and the layers that it changes.',
    ],
  ],
  [
    'no layers',
    `version: 1
id: acme
title: Ours
`,
    ['1:1 layers | The framework has no `layers`. Add it, with the layers by id.'],
  ],
  [
    'layers as a list',
    `id: acme
title: Ours
layers:
  - backup
`,
    [
      '4:3 layers | layers is a list, and must be a map (layers by id). Give each entry its id as key: `backup:` in place of the dash.',
    ],
  ],
  [
    'an id with a space',
    `id: our split
title: Ours
layers: {}
`,
    [
      '1:5 id | id is `our split`. The id of a framework is made of lower-case letters, digits, dots, dashes and underscores, and starts with a letter or digit.',
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
      '4:3 layers.backup.duty | layers.backup has no `duty`. Add it, such as `duty: "Set scope and retention, keep a copy you can restore from, test the restore."`.',
      '4:3 layers.backup.parties | layers.backup has no `parties`. Add it, with the parties by model.',
    ],
  ],
  [
    'a whole framework without a title',
    `id: acme
layers: {}
`,
    ["1:1 title | The framework has no `title`. Add it, such as `title: Acme's split`."],
  ],
  [
    'a framework to extend that is not there',
    `id: acme
extends: microsft
layers: {}
`,
    [
      '2:10 extends | extends is `microsft`. Did you mean `microsoft`? It must be one of: microsoft, microsoft-2026, aws, google, extended.',
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
      '5:16 layers.devices.parties.hybrid | layers.devices.parties cannot have the key `hybrid`: a hybrid service is read part by part, each under its own model.',
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
      '5:16 layers.devices.parties.serverless | layers.devices.parties cannot have the key `serverless`. Did you mean `faas`? Known keys: on-premises, iaas, caas, paas, faas, saas.',
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
      '5:22 layers.devices.parties.saas | layers.devices.parties.saas is `sharde`. Did you mean `shared`? It must be one of: customer, shared, provider.',
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
      '4:11 layers.backup | layers.backup is the text `customer`, and must be a map with keys such as `title`, `duty`, `parties` and `derived`.',
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
      '4:20 layers.devices.duty | layers.devices.duty is empty. Say in one sentence what the customer has to do.',
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
      '5:27 sources[0].date | sources[0].date is the number 2026. Write a date of the calendar as year-month-day, such as 2026-06-01, or a year in quotes.',
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
    ['5:5 sources[0].title | sources[0] has no `title`. Add it.'],
  ],
  [
    'one model as a text',
    `id: acme
title: Ours
models: saas
layers: {}
`,
    ['3:9 models | models is the text `saas`, and must be a list. Write `[saas]`.'],
  ],
  [
    'a misspelt extends',
    `id: acme
extend: microsoft
layers: {}
`,
    [
      '2:1 extend | The framework cannot have the key `extend`. Did you mean `extends`? Known keys: version, id, title, summary, extends, sources, models, layers.',
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
