import { expect, test } from '@jest/globals';
import { fixesOf } from '../../src/action/fixes.ts';
import { codeOwners } from '../../src/codeowners/code-owners.ts';
import type { Finding } from '../../src/estate/finding.ts';
import { parseBytes } from '../../src/parse/parse.ts';
import { renderComment } from '../../src/render/comment/comment.ts';
import { compared, type Estate } from '../delta/estates.ts';

const FILE = 'cloud-services.yml';
const TOP = 'version: 1\nestate: acme\nservices:\n';
const AGREEMENT = 'agreement: { url: "https://provider.systems/a", reviewed: 2026-06-01 }';
const context = { runUrl: null, docsUrl: 'https://docs.dev' };

const owned = (owner: string, ...but: string[]): string =>
  ['information-and-data', 'devices', 'accounts-and-identities', 'identity-infrastructure']
    .filter((layer) => !but.includes(layer))
    .map((layer) => `      ${layer}: "${owner}"\n`)
    .join('');
const service = (id: string, owners: string): string =>
  `  ${id}:\n    model: saas\n    ${AGREEMENT}\n${owners === '' ? '' : `    owners:\n${owners}`}`;

async function fixesFor(before: Estate, after: Estate, reviewers = '') {
  const report = await compared(before, after);
  const sources = await Promise.all(
    Object.entries(after).map(([file, text]) => parseBytes(file, new TextEncoder().encode(text))),
  );
  const guards = codeOwners({ file: 'CODEOWNERS', text: reviewers });
  const fixes = await fixesOf(report, sources, guards);
  return { report, fixes, body: renderComment(report, { ...context, fixes }) };
}

/** A manifest with what the comment gives pasted where it says. */
function pasted(text: string, fixes: Awaited<ReturnType<typeof fixesOf>>): string {
  const lines = text.split('\n');
  for (const { from, to, text: now } of [...(fixes.pastes.get(FILE) ?? [])].reverse())
    lines.splice(from - 1, to - from, ...now.split('\n'));
  return lines.join('\n');
}

test.each([
  ['block style', service('chat', owned('@acme/x', 'devices'))],
  ['flow style', service('chat', '').concat('    owners: { devices: "@acme/x" }\n')],
  ['an empty key', service('chat', owned('@acme/x', 'devices').concat('      devices:\n'))],
  ['a placeholder', service('chat', owned('@acme/x', 'devices').concat('      devices: TBD\n'))],
  [
    'a part',
    `  erp:\n    model: hybrid\n    ${AGREEMENT}\n    parts:\n      a: { model: saas, owners: { devices: "@acme/x" } }\n      b:\n        model: saas\n`,
  ],
])('what is pasted fits where it belongs, and leaves no duty unowned: %s', async (_, chat) => {
  const text = TOP + service('mail', owned('@acme/y')) + chat;
  const base = { [FILE]: TOP + service('mail', owned('@acme/y')) };
  const { report, fixes, body } = await fixesFor(base, { [FILE]: text });
  expect(report.counts.unowned).toBeGreaterThan(0);
  const fixed = await compared(base, { [FILE]: pasted(text, fixes) });
  expect(fixed.counts).toMatchObject({ unowned: 0, errors: 0 });
  expect(body).not.toContain('@org/team');
  expect(body).toContain("The owners are proposals: they own the service's other duties.");
});

const chatWith = (lines: string): string => `  chat:\n    model: saas\n    ${AGREEMENT}\n${lines}`;

test.each([
  [
    'a slip of a layer',
    owned('@acme/x', 'devices').concat('      devcies: "@acme/z"\n'),
    'owners',
    'devcies',
  ],
  ['a slip of `owners`', owned('@acme/z'), 'ownres', 'ownres'],
  ['a slip of `owners` that lacks a layer', owned('@acme/z', 'devices'), 'ownres', 'ownres'],
])(
  'owners under another key get the right one, and no second key: %s',
  async (_, owners, key, gone) => {
    const text = TOP + service('mail', owned('@acme/y')) + chatWith(`    ${key}:\n${owners}`);
    const base = { [FILE]: TOP + service('mail', owned('@acme/y')) };
    const { fixes, body } = await fixesFor(base, { [FILE]: text });
    const now = pasted(text, fixes);
    expect(now).not.toContain(gone);
    expect(now).toContain('@acme/z');
    expect(now.match(/owners:/g)).toHaveLength(2);
    expect((await compared(base, { [FILE]: now })).counts).toMatchObject({ unowned: 0, errors: 0 });
    expect(body).toContain(`Owners under \`${gone}\` move to a key that counts.`);
  },
);

test.each([
  ['one owner under a slip', '    owner: "@acme/z"\n'],
  ['roles under owners', '    owners: { team: "@acme/z" }\n'],
  ['a layer beside owners', `    devices: "@acme/z"\n    owners:\n${owned('@acme/x', 'devices')}`],
  ['owners in the column of the ids', '  owners: "@acme/z"\n'],
])('an owner that the manifest names elsewhere is not proposed anew: %s', async (_, lines) => {
  const text = TOP + service('mail', owned('@acme/y')) + chatWith(lines);
  const base = { [FILE]: TOP + service('mail', owned('@acme/y')) };
  const { fixes } = await fixesFor(base, { [FILE]: text });
  const now = pasted(text, fixes);
  expect(now).toContain('@acme/z');
  expect((await compared(base, { [FILE]: now })).counts).toMatchObject({ unowned: 0, errors: 0 });
});

test('an owner that many services lack is one line at the top', async () => {
  const services = Array.from({ length: 5 }, (_, at) =>
    service(`s${at}`, owned('@acme/x', 'devices')),
  ).join('');
  const before = `version: 1\nestate: acme\nowners:\n  devices: "@acme/it"\nservices:\n${services}`;
  const text = before.replace('owners:\n  devices: "@acme/it"\n', '');
  const { fixes, body } = await fixesFor({ [FILE]: before }, { [FILE]: text });
  expect(fixes.plan.fixes).toEqual([
    { file: FILE, path: ['owners', 'devices'], value: '@acme/x', from: 'service' },
  ]);
  expect(body).toContain('```yaml\nowners:\n  devices: "@acme/x"\n```');
  const fixed = await compared({ [FILE]: before }, { [FILE]: pasted(text, fixes) });
  expect(fixed.counts.unowned).toBe(0);
});

test('owners are proposed by the service, then by CODEOWNERS, then by the file as it was', async () => {
  const mail = service('mail', owned('@acme/y'));
  const base = { [FILE]: TOP + mail };
  const bare = { [FILE]: TOP + mail + service('chat', '') };
  const some = { [FILE]: TOP + mail + service('chat', '      devices: "@acme/x"\n') };
  const owners = async (after: Estate, reviewers: string) => {
    const { fixes } = await fixesFor(base, after, reviewers);
    return [...new Set(fixes.plan.fixes.map(({ value, from }) => `${value} ${from}`))];
  };
  expect(await owners(some, '* @acme/sec\n')).toEqual(['@acme/x service']);
  expect(await owners(bare, '* @acme/sec\n')).toEqual(['@acme/sec codeowners']);
  expect(await owners(bare, '/docs/ @acme/sec\n')).toEqual(['@acme/y file']);
  // What the change itself writes proposes nothing for other services.
  const { fixes } = await fixesFor({ [FILE]: `${TOP}  x-none: {}\n` }, bare);
  expect(fixes.plan.fixes.every(({ value }) => value === '@org/team')).toBe(true);
});

test('a manifest that is too large to edit gets the keys that lead to the owners', async () => {
  const text = `${TOP}${service('chat', owned('@acme/x', 'devices'))}# ${'x'.repeat(1024 * 1024)}\n`;
  const { fixes, body } = await fixesFor({ [FILE]: `${TOP}  x-none: {}\n` }, { [FILE]: text });
  expect(fixes.pastes.size).toBe(0);
  expect(body).toContain(
    'In `cloud-services.yml`, set:\n\n```yaml\nservices:\n  chat:\n    owners:\n      devices: "@acme/x"\n```',
  );
});

test('the entry of an undeclared product is there to paste, with its model left open where it has several', async () => {
  const mail = { [FILE]: TOP + service('mail', owned('@acme/y')) };
  const report = await compared(mail, mail);
  const [file, product] = [FILE, 'aws-rds'];
  const finding = {
    rule: 'undeclared-service',
    severity: 'warning',
    title: 'Undeclared service',
    reason: '',
    remedy: '',
    location: { file: 'main.tf', line: 1, column: 1, endLine: 1, endColumn: 9 },
    path: ['services', product],
    subject: { service: null, part: null, layer: null },
    cause: `undeclared-service:${product}`,
    introduced: true,
    edits: [],
    docs: 'https://docs.dev',
  } as const;
  const bodyOf = async (more: Partial<Finding>, text = mail[FILE] ?? '') => {
    const found = { ...report, findings: [{ ...finding, ...more }] };
    const sources = [await parseBytes(FILE, new TextEncoder().encode(text))];
    return renderComment(found, { ...context, fixes: await fixesOf(found, sources, undefined) });
  };
  const value = { product, model: 'paas' };
  expect(await bodyOf({ edits: [{ file, path: finding.path, action: 'add', value }] })).toContain(
    '```yaml\n  aws-rds: { product: aws-rds, model: paas }\n```\n\nThen name the owners of its duties.',
  );
  const draft = { file, path: finding.path, products: [product], models: ['paas', 'iaas'] };
  const open = '  aws-rds: { product: aws-rds, model: } # model: paas or iaas';
  const body = await bodyOf({ draft });
  expect(body).toContain(`\`\`\`yaml\n${open}\n\`\`\`\n`);
  expect(body).toContain('Choose what is left open in `aws-rds` (model: paas or iaas).');
  // What is pasted as it is fails, and names the models.
  const left = await compared(mail, { [FILE]: `${mail[FILE]}${open}\n` });
  expect(left.findings.map(({ rule }) => rule)).toContain('undeclared-model');
  const either = { file, path: ['services', 'ecs'], products: ['a', 'b'], models: [] };
  expect(await bodyOf({ draft: either })).toContain('ecs: { product: , model: } # product: a or b');
  // Where something follows on the line, a comment would hide it.
  const flow = `version: 1\nestate: acme\nservices: { mail: { model: saas } }\n`;
  expect(await bodyOf({ draft }, flow)).toContain('aws-rds: { product: aws-rds, model: null } }');
  expect(await bodyOf({})).not.toContain('How to fix');
});
