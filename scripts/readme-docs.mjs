/** What the pages are made of besides prose: models, layers, commands, inputs, outputs, limits. */
import { readFileSync } from 'node:fs';

export const readmeSections = [
  { file: 'docs/manifest.md', marker: 'models', render: modelTable },
  { file: 'docs/manifest.md', marker: 'layers', render: layerTable },
  { file: 'docs/command-line.md', marker: 'commands', render: commandTable },
  { file: 'docs/action.md', marker: 'inputs', render: (load) => inputTable(load) },
  { file: 'docs/action.md', marker: 'outputs', render: (load) => outputTable(load) },
  { file: 'docs/limits.md', marker: 'limits', render: limitTable },
];

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

/** The models in the words of the schema, with how many of the layers of the default framework stay with the customer. */
async function modelTable(load) {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const { enum: models, enumDescriptions } = schema.$defs.model;
  const { defaultFramework, loadFramework } = await load('frameworks/index');
  const { layers } = await loadFramework(defaultFramework);
  const rows = models.flatMap((model, at) => {
    if (model === null) return [];
    const duties = layers.filter(({ parties }) => parties[model] !== 'provider').length;
    const count = model === 'hybrid' ? 'those of its parts' : `${duties} of ${layers.length}`;
    return [[`\`${model}\``, enumDescriptions[at], count]];
  });
  return table(['Model', 'What it is', 'Duties'], rows);
}

const schemaFile = new URL('../schema/cloud-services.schema.json', import.meta.url);
const actionFile = new URL('../action.yml', import.meta.url);

/** Who is responsible for what: the default framework. */
async function layerTable(load) {
  const { defaultFramework, loadFramework } = await load('frameworks/index');
  const { layers, models } = await loadFramework(defaultFramework);
  const cell = ({ parties, derived = [] }, model) => {
    const party = parties[model] === 'provider' ? '–' : parties[model];
    return derived.includes(model) ? `${party} \\*` : party;
  };
  const rows = layers.map((layer) => [
    `\`${layer.id}\``,
    ...models.map((model) => cell(layer, model)),
  ]);
  return table(['Layer', ...models], rows);
}

async function commandTable(load) {
  const { commands } = await load('cli/commands/index');
  const rows = [];
  for (const get of Object.values(commands)) {
    const { usage, summary } = await get();
    rows.push([`\`${usage.replaceAll('|', '\\|')}\``, summary]);
  }
  return table(['`cloud-estate` …', 'Does'], rows);
}

/** action.yml as the check itself reads YAML: plain maps and texts. */
async function action(load) {
  const { parse } = await load('parse/parse');
  return (await parse('action.yml', readFileSync(actionFile, 'utf8'))).value;
}

async function inputTable(load) {
  const { inputs } = await action(load);
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    description.trim(),
    value === undefined ? '' : `\`${value}\``,
  ]);
  return table(['Input', 'What it does', 'Default'], rows);
}

async function outputTable(load) {
  const { outputs } = await action(load);
  const rows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description.trim(),
  ]);
  return table(['Output', 'What it says'], rows);
}

async function limitTable(load) {
  const limits = await load('parse/limits');
  const count = (number) => number.toLocaleString('en');
  return table(
    ['What', 'At most', 'Beyond it'],
    [
      [
        'The size of a file',
        `${limits.MAX_BYTES / 1024 / 1024} MiB`,
        'It is not read: `syntax` at its first line.',
      ],
      [
        'Services and parts in a manifest',
        count(limits.MAX_ENTRIES),
        '`syntax` at the one that is too many; no duty of the file is checked.',
      ],
      [
        'Keys and values in a file',
        count(limits.MAX_VALUES),
        '`syntax` where there are more, and the file is not read. Where it uses YAML beyond maps, lists and text on one line, its lines, colons, commas and brackets are counted instead, before it is read.',
      ],
      [
        'Syntax mistakes in a file',
        count(limits.MAX_PROBLEMS),
        '`syntax` at the next one, and the file is not read on.',
      ],
      ['Owners of one layer', count(limits.MAX_OWNERS), 'The first of them count.'],
      [
        'Nesting of maps and lists, aliases followed',
        `${limits.MAX_DEPTH} levels`,
        '`syntax` where it gets too deep.',
      ],
      ['Characters of a key', count(limits.MAX_KEY), '`syntax` at the key, which is skipped.'],
      [
        'Values that aliases unfold to',
        `${count(limits.MAX_UNFOLDED)}, or ten times what is written, if that is more`,
        '`syntax` at the alias that is too many. What an estate needs passes; a bomb, which grows by powers, does not.',
      ],
      ['Documents in a file', '1', '`syntax` where the second one begins.'],
    ],
  );
}
