import { afterAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/estate/report.ts';
import { runCli } from '../run-cli.ts';
import { type FileTexts, removeRepositories, tempRepository } from '../temp-repository.ts';

afterAll(removeRepositories);

const FILE = 'cloud-services.yml';
const BROKEN = 'services: [';
const mail = 'version: 1\nestate: x\nservices:\n  mail: { model: saas }\n';
const own = `${mail}framework: fw.yml\n`;
const framework =
  'version: 1\nid: own\ntitle: Own\nextends: microsoft\nlayers:\n  devices: { parties: { saas: shared } }\n';

/** What the report says of the comparison of two states of a repository. */
async function notes(before: FileTexts, after: FileTexts, words: readonly string[] = []) {
  const { folder, commit, write } = tempRepository(before);
  commit();
  write(after);
  const run = await runCli(['--base', 'HEAD', '--format', 'json', ...words], { cwd: folder });
  return (JSON.parse(run.out) as Report).delta?.notes ?? [];
}

test('a manifest that is broken is said once, on whichever side it is', async () => {
  expect(await notes({ [FILE]: BROKEN }, { [FILE]: mail })).toEqual([
    {
      kind: 'manifest-broken-at-base',
      file: FILE,
      problem: expect.objectContaining({ reason: expect.stringContaining('`[`') }),
    },
  ]);
  expect(await notes({ [FILE]: mail }, { [FILE]: BROKEN })).toEqual([
    { kind: 'manifest-broken', file: FILE, before: false },
  ]);
  expect(await notes({ [FILE]: BROKEN }, { [FILE]: `${BROKEN} ` })).toEqual([
    { kind: 'manifest-broken', file: FILE, before: true },
  ]);
});

test('a framework that was broken at the base, or not there, is said', async () => {
  const broken = { [FILE]: own, 'fw.yml': 'version: 1\nid: own\nlayer: {}\n' };
  expect(await notes(broken, { [FILE]: own, 'fw.yml': framework })).toEqual([
    {
      kind: 'framework-broken-at-base',
      file: FILE,
      problem: expect.objectContaining({ file: 'fw.yml', title: 'Missing key' }),
    },
  ]);
  const named = ['--framework', 'fw.yml'];
  expect(await notes({ [FILE]: mail }, { 'fw.yml': framework }, named)).toEqual([
    { kind: 'framework-broken-at-base', file: FILE, problem: null },
  ]);
  expect(await notes(broken, { 'fw.yml': 'version: 1\n' })).toEqual([]);
});

test('a framework that the manifest misspelt at the base is said with what is wrong, whatever else is', async () => {
  const misspelt = `version: 1\nestate: x\nteams: { it: }\nframework: microsft\nservices:\n  mail: { model: saas, owners: { devices: tbd } }\n`;
  const fixed = misspelt.replace('microsft', 'microsoft');
  expect(await notes({ [FILE]: misspelt }, { [FILE]: fixed })).toEqual([
    {
      kind: 'framework-broken-at-base',
      file: FILE,
      problem: expect.objectContaining({
        file: FILE,
        remedy: expect.stringContaining('microsoft'),
      }),
    },
  ]);
});

test('a manifest without services that is wrong in nothing but its owners is read', async () => {
  const empty = 'version: 1\nestate: x\nteams: { it: { name: IT } }\nservices: {}\n';
  expect(await notes({ [FILE]: mail }, { [FILE]: empty })).toEqual([]);
  expect(await notes({ [FILE]: mail }, { [FILE]: empty.replace('{}', '[]') })).toEqual([
    { kind: 'manifest-broken', file: FILE, before: false },
  ]);
});
