/** A mistake as a person makes it, in a manifest that is right but for it: one paragraph, at its line, with its remedy. */
import { expect, test } from '@jest/globals';
import { paragraphsOf } from '../src/render/paragraphs.ts';
import { messageOf } from '../src/text/message.ts';
import { findingsOf } from './rules/harness.ts';

const right = `version: 1
estate: acme
framework: microsoft
teams:
  it: { name: IT service desk }
owners:
  devices: it
services:
  shop:
    name: Shop
    product: aws-ec2
    model: iaas
    agreement: { url: "https://a.corp/t", reviewed: 2026-05-01 }
    environments: [production]
    owners: "@acme/shop"
  mail:
    model: saas
    agreement:
      url: https://a.corp/t
      reviewed: 2026-05-01
    owners:
      "*": it
      devices:
    waivers:
      devices:
        reason: New device management goes live in March
        expires: 2027-03-31
        approved-by: "@acme/ciso"
`;

type Case = readonly [name: string, from: string | RegExp, to: string, at: string, says: string];

const waiver = / {6}devices:\n {8}(reason.*)\n {8}(expires.*)\n {8}(approved.*)\n/;

const cases: readonly Case[] = [
  ['an indent of three', '  mail:\n', '   mail:\n', '16:4', 'Indent it by 2 spaces, like `shop:`'],
  ['an indent of one', '  mail:\n', ' mail:\n', '16:2', 'Indent it by 2 spaces, like `shop:`'],
  ['a key below a list, too deep', '    owners: "@', '        owners: "@', '15:9', 'by 4 spaces'],
  [
    'a service at the start of the line',
    '  mail:\n',
    'mail:\n',
    '16:1',
    'Move it under `services`',
  ],
  ['services under another key', 'services:\n', '  services:\n', '8:3', 'beginning of the line'],
  ['services twice', 'services:\n', 'services:\n  services:\n', '9:3', 'Remove the second one'],
  ['owners beside `owners`', '      "*": it\n', '    "*": it\n', '22:5', 'Indent it by 6 spaces'],
  [
    'an agreement beside its key',
    / {6}(url.*)\n {6}(rev)/,
    '    $1\n    $2',
    '19:5',
    'under `agreement`',
  ],
  [
    'a waiver without its layer',
    waiver,
    '      $1\n      $2\n      $3\n',
    '25:15',
    'Write the layer as a key',
  ],
  [
    'a waiver beside its layer',
    waiver,
    '      devices:\n      $1\n      $2\n      $3\n',
    '26:15',
    'under `devices`',
  ],
  ['a waiver as a text', waiver, '      devices: later\n', '25:16', 'the keys `reason`'],
  ['a waiver without a reason', / {8}reason.*\n/, '', '25:7', 'has no `reason`'],
  ['a slip of `model`', '    model: saas', '    modle: saas', '17:5', 'Did you mean `model`?'],
  ['a slip of `owners`', '    owners: "@', '    ownrs: "@', '15:5', 'Did you mean `owners`?'],
  ['`team` for `owners`', '    owners: "@', '    team: "@', '15:5', 'Did you mean `owners`?'],
  ['curly quotes around the star', '"*"', '“*”', '22:7', 'Write `"*"` with straight quotes'],
  ['an unknown alias', 'owners: "@acme/shop"', 'owners: *team', '15:13', 'names an anchor'],
  ['a template', 'name: Shop', 'name: {{ name }}', '10:12', 'nothing fills in here'],
  ['a number as owner', 'owners: "@acme/shop"', 'owners: 42', '15:13', 'Name an owner'],
  [
    'teams as a list',
    '  it: { name: IT service desk }',
    '  - it',
    '5:3',
    '`it:` instead of the dash',
  ],
  [
    'a team as a text',
    'it: { name: IT service desk }',
    'it: IT service desk',
    '5:7',
    '`it: { name: IT service desk }`',
  ],
  ['a model in a list', 'model: saas', 'model: [saas]', '17:12', 'Write `model: saas`'],
  ['a letter of another alphabet', 'model: saas', 'model: sааs', '17:12', 'Write `saas`'],
  [
    'an invisible character',
    'model: saas',
    'model: sa\u200bas',
    '17:12',
    'It contains invisible characters',
  ],
  ['a comma at the end', 'model: saas', 'model: saas,', '17:12', 'Write `saas`'],
  ['another comment', 'model: saas', 'model: saas // mail', '17:12', 'Write `saas # mail`'],
  ['an arrow', 'model: saas', 'model => saas', '17:5', 'Write `model: saas`'],
  ['a bracket left open', '[production]', '[production', '14:19', 'has no closing `]`'],
  ['an item without quotes', '[production]', '[@acme, b]', '14:20', '`environments: ["@acme", b]`'],
  ['a quote at the end alone', '"@acme/shop"', '@acme/shop"', '15:13', '`owners: "@acme/shop"`'],
  ['two quotes', '"@acme/shop"', '""@acme/shop""', '15:13', '`owners: "@acme/shop"`'],
  [
    'two kinds of quotes',
    '"@acme/shop"',
    `"@acme/shop'`,
    '15:13',
    'Use the same quote at both ends',
  ],
  ['a bar before the text', 'name: Shop', 'name: | Shop', '10:11', 'Write `name: Shop`'],
  ['a question mark', 'name: Shop', 'name: ? Shop', '10:11', '`name: "? Shop"`'],
  ['a line of a diff', '    model: saas', '+    model: saas', '17:1', 'like a line of a diff'],
  ['a dash before a key', '    model: saas', '    - model: saas', '17:5', 'Remove the dash'],
  ['dots', '    model: saas\n', '    model: saas\n    ...\n', '18:5', 'Remove the line'],
  ['the end of a document', 'services:\n', '...\nservices:\n', '8:1', 'The document ends here'],
  [
    'front matter',
    'version: 1\n',
    'title: x\n---\nversion: 1\n',
    '2:1',
    'Keep one manifest per file',
  ],
  ['a comment right behind', '"@acme/shop"', '"@acme/shop"#x', '15:25', 'Write `"@acme/shop" #x`'],
  ['a map as owner', '"*": it', '"*": { team: it }', '22:12', 'Write `"*": it`'],
  [
    'a day in German',
    'reviewed: 2026-05-01\n    owners',
    'reviewed: 13.05.2026\n    owners',
    '20:17',
    '`2026-05-13`',
  ],
  [
    'a day that may be two',
    '      reviewed: 2026-05-01',
    '      reviewed: 5/6/2026',
    '20:17',
    '`2026-06-05` or `2026-05-06`',
  ],
  [
    'a day in words',
    '      reviewed: 2026-05-01',
    '      reviewed: May 1, 2026',
    '20:17',
    'Write `2026-05-01`',
  ],
  [
    'a day that no month has',
    '      reviewed: 2026-05-01',
    '      reviewed: 2026-04-31',
    '20:17',
    'ends on `2026-04-30`',
  ],
  [
    'no space in braces',
    / {4}model: saas\n[\s\S]*$/,
    '    {model:saas, owners: it}\n',
    '17:6',
    'Write `model: saas`',
  ],
];

test.each(cases)('%s', async (_, from, to, at, says) => {
  const text = right.replace(from, to);
  expect(text).not.toBe(right);
  const findings = await findingsOf(text);
  const paragraphs = paragraphsOf(findings.filter(({ severity }) => severity === 'error'));
  const said = paragraphs.map(({ findings: [{ location, ...finding }] }) => {
    return { at: `${location.line}:${location.column}`, text: messageOf(finding) };
  });
  expect(said).toEqual([{ at, text: expect.stringContaining(says) }]);
});

test('the manifest without a mistake has no finding', async () => {
  const findings = await findingsOf(right);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a second `version` is a second file only at the top', async () => {
  const messagesIn = async (text: string): Promise<string[]> =>
    (await findingsOf(text)).filter(({ rule }) => rule === 'syntax').map(messageOf);
  expect(await messagesIn(`${right}${right}`)).toContainEqual(
    expect.stringMatching(/^Second file\. The key `version` appears twice/),
  );
  expect(await messagesIn(`${right}    x-os: { version: 1, version: 2 }\n`)).toEqual([
    expect.stringMatching(/^Duplicate key\. The key `version` appears twice in the same map/),
  ]);
});

test.each<[string, string, string]>([
  ['Kubernetes', 'apiVersion: v1\nkind: Service\nmetadata: {}\n', 'a Kubernetes resource'],
  ['Compose', 'services:\n  web:\n    image: nginx\n', 'a Docker Compose file'],
  ['a workflow', 'name: ci\non: [push]\njobs: {}\n', 'a GitHub Actions workflow'],
  ['a policy', 'version: 1\nrules: {}\ngate: {}\n', 'belongs in `.github/cloud-estate.yml`'],
  ['a web page', '<!DOCTYPE html>\n<html></html>\n', 'a web page'],
  ['a table', 'name,owner,model\nmail,it,saas\n', '`cloud-estate import`'],
  ['TOML', '[services.mail]\nmodel = "saas"\n', 'TOML'],
])('%s in the place of a manifest is one mistake', async (_, text, says) => {
  const [first, ...others] = paragraphsOf(
    (await findingsOf(text)).filter(({ severity }) => severity === 'error'),
  );
  expect(others).toEqual([]);
  expect(messageOf(first?.findings[0] as never)).toContain(says);
});
