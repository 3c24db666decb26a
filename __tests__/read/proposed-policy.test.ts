/** What a policy that only a change extends makes of an estate, and who may have it read. */
import { expect, test } from '@jest/globals';
import { nothingWritten, type Policy, withDefaults } from '../../src/policy/policy.ts';
import { type AfterMerge, estateAfterMerge } from '../../src/read/after-merge.ts';
import type { Files } from '../../src/read/files.ts';
import { rules } from '../../src/rules/index.ts';

/** The name of what was read of another repository, and what the policy comes to. */
async function after(
  extended: readonly [base: string | null, head: string],
  readsProposed?: boolean,
) {
  const read: string[] = [];
  const [base, head] = extended;
  const basePolicy = { ...nothingWritten, extends: base };
  const headPolicy = { ...nothingWritten, extends: head };
  const text = 'version: 1\nrules: { stale-agreement: { severity: error, max-age-days: 100 } }\n';
  const files = { read: async () => new TextEncoder().encode(text) } as unknown as Files;
  const given: AfterMerge = {
    files,
    sources: [],
    policies: {
      ...{ policy: withDefaults(basePolicy), basePolicy, headPolicy, held: files },
      ...{ counted: (path: string) => path, warnings: [], notes: [] },
    },
    request: {
      holds: { files, isCertain: true },
      organisation: async ({ name }) => {
        read.push(name);
        return files;
      },
      ...(readsProposed === undefined ? {} : { readsProposed }),
      rules: () => rules,
    },
    framework: null,
    isOtherFramework: false,
  };
  return { read, ...(await estateAfterMerge(given)) };
}

const ours = 'acme/org/p.yml@main';
const theirs = 'acme/secret/p.yml@main';

test('a change of this repository has what it extends read', async () => {
  const { read, estate } = await after([null, theirs], true);
  expect(read).toEqual([theirs]);
  expect(estate?.policy.rules['stale-agreement']).toMatchObject({ severity: 'error' });
});

test('a fork does not choose what is read, and may keep what the base extends', async () => {
  expect(await after([ours, theirs], false)).toMatchObject({ read: [], estate: null });
  expect(await after([ours, theirs])).toMatchObject({ read: [], estate: null });
});

test('what is extended is shown beside the defaults that it changes', async () => {
  const { estate } = await after([null, theirs], true);
  const settings = (estate?.settings ?? []) as readonly Policy[];
  expect(settings.map((one) => one.rules['stale-agreement'])).toEqual([
    { severity: 'warning', options: expect.objectContaining({ 'max-age-days': 365 }) },
    { severity: 'error', options: expect.objectContaining({ 'max-age-days': 100 }) },
  ]);
});
