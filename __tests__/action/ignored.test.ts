/** A `.gitignore` is about files that Git does not track: what it tracks is checked all the same. */
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { removeRepositories, tempRepository } from '../temp-repository.ts';
import { FILE, owned, saas, startWorld, type World } from './world.ts';

const whole = saas({ mail: owned() });
const gap = saas({ mail: owned('devices') });

let world: World;
afterAll(removeRepositories);
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

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
    const { folder: workspace, track } = tempRepository({ ...both, ...ignoring });
    track();
    const { exitCode, outputs } = await world.run({ workspace });
    expect([exitCode, outputs.unowned, outputs.introduced]).toEqual([1, '1', '1']);
  },
);

test.each(rules)('what is ignored %s and not tracked is not checked', async (_name, ignoring) => {
  const head = { [FILE]: whole, ...ignoring };
  world = await startWorld({ base: { [FILE]: whole }, head });
  const { folder: workspace, track, write } = tempRepository(head);
  track();
  write({ 'b/cloud-services.yml': gap });
  const { exitCode, outputs, report } = await world.run({ workspace });
  expect([exitCode, outputs.unowned]).toEqual([0, '0']);
  expect(report?.manifests).toMatchObject([{ file: FILE }]);
});

test('where git cannot be asked, what a .gitignore names is not checked, and the report says so', async () => {
  const head = { ...both, '.gitignore': 'b/\n' };
  world = await startWorld({ base: { [FILE]: whole }, head });
  const { exitCode, outputs, report } = await world.run();
  expect([exitCode, outputs.unowned]).toEqual([0, '0']);
  expect(report?.files).toContainEqual({
    path: 'b/cloud-services.yml',
    read: false,
    why: 'ignored',
  });
});

test('another repository that is checked out in this one is not checked with it, and the report says so', async () => {
  const head = { [FILE]: whole, '.gitignore': 'b/\n' };
  world = await startWorld({ base: { [FILE]: whole }, head });
  const { folder: workspace, track, write } = tempRepository(head);
  track();
  write({ 'b/cloud-services.yml': gap });
  track('b');
  const { exitCode, outputs, report } = await world.run({ workspace });
  expect([exitCode, outputs.unowned]).toEqual([0, '0']);
  expect(report?.files).toContainEqual({
    path: 'b/cloud-services.yml',
    read: false,
    why: expect.stringMatching(/^(?:elsewhere|ignored)$/),
  });
});

test('so it is with infrastructure code', async () => {
  const code = { 'infra/a.tf': 'resource "aws_sqs_queue" "q" {}\n', '.gitignore': 'infra/\n' };
  const head = { [FILE]: whole, '.github/CODEOWNERS': '* @acme/it\n', ...code };
  world = await startWorld({ base: { [FILE]: whole }, head });
  const { folder: workspace, track, write } = tempRepository(head);
  track();
  write({ 'infra/b.tf': 'resource "aws_sns_topic" "t" {}\n' });
  const { report } = await world.run({ workspace, with: { discover: 'true' } });
  expect(report?.findings).toMatchObject([
    { rule: 'undeclared-service', location: { file: 'infra/a.tf' }, introduced: true },
  ]);
});
