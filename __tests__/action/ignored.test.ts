/** A `.gitignore` is about files that Git does not track: what it tracks is checked all the same. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { checkout } from './runner.ts';
import { FILE, owned, saas, startWorld, type World } from './world.ts';

const whole = saas({ mail: owned() });
const gap = saas({ mail: owned('devices') });

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** Writes files, and makes those that are there a repository's: Git tracks them, whatever is ignored. */
function track(folder: string, files: Readonly<Record<string, string>> = {}): string {
  put(folder, files);
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', ['add', '--all', '--force'], { cwd: folder });
  return folder;
}

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const rules = [
  ['at the top', { '.gitignore': 'b/\n' }],
  ['of one file', { '.gitignore': '/b/cloud-services.yml\n' }],
  ['beside it', { 'b/.gitignore': '*.yml\n' }],
] as const;

const both = { [FILE]: whole, 'b/cloud-services.yml': gap };

test.each(rules)(
  'a manifest is checked, and compared, whatever a .gitignore %s says',
  async (_name, ignoring) => {
    world = await startWorld({
      base: { [FILE]: whole, 'b/cloud-services.yml': whole },
      head: { ...both, ...ignoring },
    });
    const workspace = track(checkout({ ...both, ...ignoring }));
    const { exitCode, outputs } = await world.run({ workspace });
    expect([exitCode, outputs.unowned, outputs.introduced]).toEqual([1, '1', '1']);
  },
);

test.each(rules)('what is ignored %s and not tracked is not checked', async (_name, ignoring) => {
  const head = { [FILE]: whole, ...ignoring };
  world = await startWorld({ base: { [FILE]: whole }, head });
  const workspace = track(checkout(head));
  put(workspace, { 'b/cloud-services.yml': gap });
  const { exitCode, outputs, report } = await world.run({ workspace });
  expect([exitCode, outputs.unowned]).toEqual([0, '0']);
  expect(report?.manifests).toMatchObject([{ file: FILE }]);
});

test('where git cannot say what it tracks, everything is checked', async () => {
  const head = { ...both, '.gitignore': 'b/\n' };
  world = await startWorld({ base: { [FILE]: whole }, head });
  const { exitCode, outputs } = await world.run();
  expect([exitCode, outputs.unowned]).toEqual([1, '1']);
});

test('a change in one repository hides nothing of another that is checked out in it', async () => {
  const head = { [FILE]: whole, '.gitignore': 'b/\n' };
  world = await startWorld({ base: { [FILE]: whole }, head });
  const workspace = track(checkout(head));
  put(join(workspace, 'b'), both);
  track(join(workspace, 'b'));
  const { exitCode, outputs } = await world.run({ workspace });
  expect([exitCode, outputs.unowned]).toEqual([1, '1']);
});

test('so it is with infrastructure code', async () => {
  const code = { 'infra/a.tf': 'resource "aws_sqs_queue" "q" {}\n', '.gitignore': 'infra/\n' };
  const head = { [FILE]: whole, '.github/CODEOWNERS': '* @acme/it\n', ...code };
  world = await startWorld({ base: { [FILE]: whole }, head });
  const workspace = track(checkout(head));
  put(workspace, { 'infra/b.tf': 'resource "aws_sns_topic" "t" {}\n' });
  const { report } = await world.run({ workspace, with: { discover: 'true' } });
  expect(report?.findings).toMatchObject([
    { rule: 'undeclared-service', file: 'infra/a.tf', introduced: true },
  ]);
});
