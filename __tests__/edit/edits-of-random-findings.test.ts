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
const owner = pick('"@acme/it"', 'TBD', 'acme/it', '"@a/b, @a/c"', '', '[]', 'Jane <j@a.corp>');
const entry = fc.record({
  model: pick('model: saas', 'model: SaaS', 'modle: paas', 'model:', 'model: iaas # vm'),
  product: pick('product: slack', 'prodct: slack', '# no product'),
  date: pick('2026-05-01', '2026/5/1', '"2026-05-01"'),
  layers: fc.dictionary(
    pick('devices', 'devises', 'information-and-data', 'accounts-and-identities'),
    owner,
    { maxKeys: 3 },
  ),
  owners: pick('owners', 'ownrs', 'owners'),
  isFlow: fc.boolean(),
});

const manifest = fc
  .record({
    version: pick('1', '"1"'),
    entries: fc.array(entry, { minLength: 1, maxLength: 2 }),
    gap: pick('', '\n', '# between\n'),
  })
  .map(({ version, entries, gap }) => {
    const services = entries.map(({ model, product, date, layers, owners, isFlow }, at) => {
      const lines = Object.entries(layers);
      const flow = lines.map(([layer, text]) => `${layer}: ${text === '' ? 'null' : text}`);
      const block = lines.map(([layer, text]) => `      ${layer}: ${text} # o${at}${layer}\n`);
      const map = isFlow
        ? ` { ${flow.join(', ')} } # flow${at}\n`
        : ` # by layer ${at}\n${block.join('')}`;
      return `${gap}  s${at}: # entry ${at}\n    ${model}\n    ${product}\n    agreement: { url: "https://a.corp/t", reviewed: ${date} } # read ${at}\n    ${owners}:${map}`;
    });
    return `# head\nversion: ${version} # v\nestate: acme\nservices:\n${services.join('')}# end\n`;
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

const comments = (text: string): string[] => [...text.matchAll(/# [^\n]*/g)].map(([one]) => one);

test('its edits do what they say', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(manifest, async (text) => {
      const before = await findingsOf(text);
      const known = new Set(before.map(key));
      const tried = new Set<string>();
      for (const finding of before) {
        const { edits } = finding;
        if (edits.length === 0 || tried.has(JSON.stringify(edits))) continue;
        tried.add(JSON.stringify(edits));
        const after = applied(text, filled(edits));
        if (after === undefined) continue;
        count++;
        const now = await findingsOf(after);
        expect(now.map(key)).not.toContain(key(finding));
        // What a right model, or a key with its right name, brings to light was there before.
        const isOpening = edits.some(({ path }) =>
          ['model', 'owners', 'product'].includes(String(path.at(-1))),
        );
        const seen = edits.map(({ path }) => pathKey(path));
        const fresh = now.filter(
          (one) =>
            one.severity === 'error' &&
            !known.has(key(one)) &&
            !seen.includes(pathKey(one.path)) &&
            !isOpening,
        );
        expect(fresh.map(key)).toEqual([]);
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
