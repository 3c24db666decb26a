/**
 * Whatever a person wrote: the edits of each finding, applied to the text as they are, leave the finding gone, bring no
 * new error, and keep every comment. With the name that a person fills in left open, the gate still fails.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdit } from '../../src/edit/apply-edit.ts';
import { type Edit, ownerToName } from '../../src/estate/edit.ts';
import type { Finding } from '../../src/estate/finding.ts';
import { pathKey } from '../../src/estate/path.ts';
import { findingsOf } from '../rules/harness.ts';

const RUNS = Number(process.env.FUZZ ?? 1) * 12;

const pick = <T>(...from: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...from);
const owner = pick(
  ...[
    '"@acme/it"',
    'it',
    'IT',
    'TBD',
    'acme/it',
    '"@a/b, @a/c"',
    '',
    '[]',
    'Jane <j@a.corp>',
    '“@a/b”',
  ],
  ...[
    '{ team: "@acme/it" }',
    '[["@acme/it"]]',
    '42',
    'it desk',
    '["@acme/it", TBD]',
    '"@org/team"',
    'aws',
  ],
);
const layer = pick(
  ...['devices', 'devises', 'information-and-data', 'accounts-and-identities', '"*"', '“*”'],
  ...['iam', 'Devices', 'usage'],
);
const date = pick(
  ...['2026-05-01', '2026/5/1', '"2026-05-01"', '13.05.2026', '5/6/2026', '2026-02-31', '20260501'],
  ...['May 1, 2026', '2031-01-01', 'TBD', '2024-01-01'],
);
const entry = fc.record({
  model: pick(
    ...['model: saas', 'model: SaaS', 'modle: paas', 'model:', 'model: iaas # vm', 'model: [paas]'],
    ...[
      'model: paas,',
      'model: hybrid',
      'model: “saas”',
      'type: saas',
      'model: x',
      'x-model: saas',
    ],
  ),
  product: pick(
    ...['product: slack', 'prodct: slack', '# no product', 'product: [slack]', 'product: Slack'],
    ...['products: slack', 'product: aws-rds', 'product: frob', 'provider: AWS', 'vendor: aws'],
  ),
  more: pick(
    ...['# no more', 'criticality: High', 'data: { a: confidential }', 'environments: { a: b }'],
    ...['lifecycle: Retired', 'team: it', 'links: https://a.corp', 'kind: dnss', 'traits: [aii]'],
    ...['responsibilities: { devices: provider }', 'responsibilities: { devices: n/a }'],
    ...['waivers: { devices: later }', 'waivers: { reason: later }', 'devices: it'],
    'waivers: { devices: { reason: New devices come, expires: 31.03.2027, approved-by: "@a/b" } }',
    'waivers: { devices: { reason: TBD, expires: 2026-03-31, approver: "@a/b" } }',
    'waivers: { devices: { reason: New devices come, expires: 2027-03-31, approved-by: me } }',
  ),
  date,
  agreement: pick(
    ...['agreement: { url: "https://a.corp/t", reviewed: @ }', 'agreement: https://a.corp/t'],
    ...['reviewed: @', 'agreement: { link: "https://a.corp/t", reviewd: @ }', '# no agreement'],
  ),
  layers: fc.dictionary(layer, owner, { maxKeys: 3 }),
  single: fc.option(owner, { freq: 3 }),
  owners: pick('owners', 'ownrs', 'owners', 'Owners', 'owners'),
  isFlow: fc.boolean(),
});

const head = fc.record({
  version: pick('1', '"1"', 'v1'),
  framework: pick('framework: microsoft', 'framework: Common', '# common', 'framwork: aws'),
  teams: pick(
    ...['teams: { it: { name: IT service desk } }', 'teams: { it: IT service desk }', '# no teams'],
    ...['team: { it: { name: IT service desk } }', 'teams: [it]', 'people: { it: "@jane" }'],
  ),
  owners: fc.option(fc.dictionary(layer, owner, { minKeys: 1, maxKeys: 2 }), { freq: 1 }),
});

const manifest = fc
  .record({
    head,
    entries: fc.array(entry, { minLength: 1, maxLength: 3 }),
    gap: pick('', '\n', '# between\n'),
  })
  .map(({ head: { version, framework, teams, owners: own }, entries, gap }) => {
    const services = entries.map(
      ({ model, product, more, date: day, agreement, layers, single, owners, isFlow }, at) => {
        const lines = Object.entries(layers);
        const flow = lines.map(([id, text]) => `${id}: ${text === '' ? 'null' : text}`);
        const block = lines.map(([id, text]) => `      ${id}: ${text} # o${at}${id}\n`);
        const map =
          single !== null
            ? ` ${single} # for all ${at}\n`
            : isFlow
              ? ` { ${flow.join(', ')} } # flow${at}\n`
              : ` # by layer ${at}\n${block.join('')}`;
        const read = `${agreement.replace('@', day)} # read ${at}`;
        return `${gap}  s${at}: # entry ${at}\n    ${model}\n    ${product}\n    ${more}\n    ${read}\n    ${owners}:${map}`;
      },
    );
    const estate = Object.entries(own ?? {}).map(([id, text]) => `  ${id}: ${text} # e${id}\n`);
    const above = own === null ? '' : `owners: # of all\n${estate.join('')}`;
    return `# head\nversion: ${version} # v\nestate: acme\n${framework}\n${teams} # t\n${above}services:\n${services.join('')}# end\n`;
  });

function key({ rule, path, subject }: Finding): string {
  return `${rule} ${pathKey(path)} ${JSON.stringify(subject)}`;
}

/** The text after all edits of a finding, the additions first; `undefined` where one is for a person. */
function applied(text: string, edits: readonly Edit[]): string | undefined {
  let now = text;
  for (const edit of edits) {
    const outcome = applyEdit(now, edit);
    if ('refused' in outcome) return undefined;
    now = outcome.text;
  }
  return now;
}

function filled(edits: readonly Edit[]): Edit[] {
  return JSON.parse(JSON.stringify(edits).replaceAll(ownerToName, '@acme/on-call')) as Edit[];
}

/** Two mistakes may be at one place: that of the key, and that of its value. */
function said(finding: Finding): string {
  return `${key(finding)} ${finding.title}`;
}

/** The same duty in error by another rule, or at another place, isn't a new error. */
function duty({ subject }: Finding): string | undefined {
  return subject.layer === null ? undefined : JSON.stringify(subject);
}

/** What was there before and could not be seen: in a value under a wrong key, or the duties of an entry without a model. */
function isBroughtToLight(
  { path, subject, cause }: Finding,
  edits: readonly Edit[],
  before: readonly Finding[],
): boolean {
  // What only follows from a mistake that is there.
  if (before.some((one) => one.rule === 'schema' && one.cause === cause)) return true;
  const renamed = edits.some(({ action }) => action === 'remove');
  const isMoved = ({ action, path: at }: Edit): boolean =>
    action === 'add' && pathKey(path.slice(0, at.length)) === pathKey(at);
  if (renamed && edits.some(isMoved)) return true;
  if (edits.some(({ path: at }) => at[0] === 'framework')) return true;
  if (!edits.some(({ path: at }) => at.at(-1) === 'model')) return false;
  return before.some(
    (one) =>
      one.subject.service === subject.service &&
      (one.rule === 'undeclared-model' ||
        // Of a wrong model the duties of the right one were hidden.
        one.rule === 'mismatched-model' ||
        (one.rule === 'schema' && one.path.at(-1) === 'model') ||
        one.reason.includes('modle')),
  );
}

const comments = (text: string): string[] => [...text.matchAll(/# [^\n]*/g)].map(([one]) => one);

test('its edits do what they say', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(manifest, async (text) => {
      const before = await findingsOf(text);
      const known = new Set(before.map(key));
      const unowned = new Set(
        before.flatMap((one) => (one.severity === 'error' ? (duty(one) ?? []) : [])),
      );
      const tried = new Set<string>();
      for (const finding of before) {
        const { edits } = finding;
        if (edits.length === 0 || tried.has(JSON.stringify(edits))) continue;
        tried.add(JSON.stringify(edits));
        const after = applied(text, filled(edits));
        if (after === undefined) continue;
        count++;
        const now = await findingsOf(after);
        expect(now.map(said)).not.toContain(said(finding));
        const fresh = now.filter(
          (one) =>
            one.severity === 'error' &&
            !known.has(key(one)) &&
            !unowned.has(duty(one) ?? '') &&
            !isBroughtToLight(one, edits, before),
        );
        expect(
          fresh.map((one) => `${key(one)} after ${JSON.stringify(edits)} of\n${text}`),
        ).toEqual([]);
        // A key that is taken away takes the comment on its line along.
        if (!edits.some(({ action }) => action === 'remove'))
          expect(comments(after)).toEqual(expect.arrayContaining(comments(text)));
        if (!JSON.stringify(edits).includes(ownerToName)) continue;
        const open = await findingsOf(applied(text, edits) ?? text);
        expect(open.some(({ severity }) => severity === 'error')).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
  expect(count).toBeGreaterThan(10);
});
