import { expect, test } from '@jest/globals';
import { findingsOf } from '../rules/harness.ts';

const HEAD = 'version: 1\nestate: acme\nservices:\n  mail:\n';

test.each([
  ['    name: Mail: old\n', '5:11', '`name: "Mail: old"`'],
  ['    description: “Mail: all”\n', '5:18', 'curly quotes'],
  ['    model:saas\n    name: x\n', '5:5', 'Write `model: saas`'],
  ['    model = saas\n    name: x\n', '5:5', 'Write `model: saas`'],
  ['    model:saas\n', '5:5', 'Write `model: saas`'],
  ['    model：saas\n', '5:5', 'Write `model: saas`'],
  ['    model = saas\n', '5:5', 'Write `model: saas`'],
  ['    model: saas\n    name: ?\n', '6:11', '`name: "?"`'],
  ['    owners: { devices: @a/it, "*": "@a/b" }\n', '5:24', '`devices: "@a/it"`'],
  ['    owners: { devices: ?, "*": "@a/b" }\n', '5:24', '`devices: "?"`'],
  ['    owners: { devices: [ "@a/b", @a/it ] }\n', '5:34', '`"@a/it"`'],
  ['    owners: { "*": "a, @b", devices: `it` }\n', '5:38', '`devices: "it"`'],
  ['    model: saas\n    name: Mail\n  - chat\n', '7:3', 'among the keys of a map'],
  ['    model: saas\n\u00a0\u00a0chat:\n    model: saas\n', '6:1', 'non-breaking space'],
  ['    description: %80\n', '5:18', '`description: "%80"`'],
  ['    owners: { *: "@a/b" }\n', '5:15', '`"*": "@org/team"`'],
  ['    model: saas\n   name: x\n', '6:4', 'Indent it by 4 spaces, like `model:`'],
  ['\u00a0\u00a0\u00a0\u00a0model: saas\n    name: x\n', '5:1', 'non-breaking space (U+00A0)'],
  ['    model:\u00a0saas\n    name: x\n', '5:11', 'after the colon'],
  ['    model: saas\n>>>>>>> theirs\n    name: x\n', '6:1', 'merge conflict'],
  ['    model: saas\n=======\n    name: x\n', '6:1', 'merge conflict'],
  ['    model: “saas”\n', '5:12', 'The curly quotes around it are part of the text. Write `saas`'],
  ['    model: saas\u00a0\n', '5:12', 'unusual space'],
  ['  model: saas\n', '5:10', 'Indent it by two more spaces'],
  ['    model: saas\n    owners:\n      - devices: it\n', '7:9', 'Remove the dashes'],
  ['    name: x\n   model: saas\n    criticality: low\n', '6:4', 'Indent it by 4 spaces'],
  ['    model\n    name: x\n', '5:5', 'Write `model:`'],
  ['    model saas\n    name: x\n', '5:5', 'Write `model: saas`'],
  ['    model：saas\n    name: x\n', '5:10', 'Write `model: saas`'],
  ['    // all of it\n    model: saas\n', '5:5', 'Write `# all of it`'],
  ['```\n    model: saas\n', '5:1', 'Markdown code block'],
  ['    model: saas\n    name: "Mail" // old\n', '6:18', 'Write `# old`'],
  [
    '    model: saas\n    owners: "@a/b", "@a/c"\n',
    '6:19',
    'Write a list: `owners: ["@a/b", "@a/c"]`',
  ],
  ['    model: saas\n    source: *.tf\n', '6:13', 'Put it in quotes if it is a text: `"*.tf"`'],
  ['    model: saas\n---\n', '6:1', 'Remove this line'],
  ['    model: saas# all\n', '5:12', 'Write `saas # all`'],
  ['    model: saas\n    product: [slack, zoom]\n', '6:14', 'under `products` instead'],
  [
    '    model: saas\n    agreement: https://a.corp/b\n',
    '6:16',
    '`agreement: { url: https://a.corp/b }`',
  ],
  ['    model: saas\n  owners: "@a/b"\n', '6:11', 'so that it is under `mail`'],
  ['    model: saas\n  owners: { devices: "@a/b" }\n', '6:13', 'below `mail`'],
  [
    '    model: saas\n    owners: { Operating_System: "@a/b" }\n',
    '6:15',
    'Did you mean `operating-system`?',
  ],
  ['    model: iaas/saas\n', '5:12', 'A service with several models is `hybrid`'],
  ['    name: x\n    "model: saas"\n', '6:5', 'Write `model: saas`'],
  ['    model: saas\n    links: [https://a.corp/b]\n', '6:12', '`its-name: https://a.corp/b`'],
  [
    '    model: saas\n    waivers:\n      - { layer: devices }\n',
    '7:7',
    '`devices:` instead of the dash',
  ],
  ['    model: saas\n\ufeff    name: x\n', '6:1', 'Remove it.'],
  ['    model: saas\n    owners: *it\nx-it: &it "@a/b"\n', '6:13', "that doesn't exist above it"],
  ['    description: This is\n    long\n    model: saas\n', '6:5', 'Write `long:`'],
])('%j is answered with the mistake that a person would name', async (lines, place, words) => {
  const findings = await findingsOf(HEAD + lines);
  const said = findings
    .filter(({ rule }) => rule === 'syntax' || rule === 'schema')
    .map(
      ({ location, reason, remedy }) => `${location.line}:${location.column} ${reason} ${remedy}`,
    );
  const one = said.find((text) => text.startsWith(`${place} `)) ?? said.join('\n');
  expect(one).toContain(words.replace("one that isn't", "that isn't"));
});

test.each([
  ['services: [slack, zoom]\n', '3:11', 'Give each entry its id as key: `slack:`'],
  [
    'services:\n  - name: Mail Server\n    model: saas\n',
    '4:3',
    '`mail-server:` instead of the dash',
  ],
  ['services:\n  mail: google-workspace\n', '4:9', 'Write `product: google-workspace` under it'],
  ['services:\nmail:\nmodel: saas\n', '4:1', 'indent it by two spaces'],
])('%j under a head is answered so too', async (lines, place, words) => {
  const findings = await findingsOf(`version: 1\nestate: acme\n${lines}`);
  const said = findings.map(
    ({ location, reason, remedy }) => `${location.line}:${location.column} ${reason} ${remedy}`,
  );
  expect(said.find((text) => text.startsWith(`${place} `)) ?? said.join('\n')).toContain(words);
});

test('where all that is above is indented, the first line is wrong', async () => {
  const [first] = await findingsOf('  version: 1\nestate: acme\nservices: {}\n');
  expect([first?.location.line, first?.remedy]).toEqual([
    1,
    'Start it at the beginning of the line.',
  ]);
});
