/** A `.gitignore` is about files that Git does not track, and a checkout has none of those. */
import { afterEach, expect, test } from '@jest/globals';
import { FILE, owned, saas, startWorld, type World } from './world.ts';

const whole = saas({ mail: owned() });
const gap = saas({ mail: owned('devices') });

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

test.each([
  ['at the top', { '.gitignore': 'b/\n' }],
  ['beside it', { 'b/.gitignore': '*.yml\n' }],
])('a manifest is checked, and compared, whatever a .gitignore %s says', async (_name, rules) => {
  world = await startWorld({
    base: { [FILE]: whole, 'b/cloud-services.yml': whole },
    head: { [FILE]: whole, 'b/cloud-services.yml': gap, ...rules },
  });
  const { exitCode, outputs } = await world.run();
  expect([exitCode, outputs.unowned, outputs.introduced]).toEqual([1, '1', '1']);
});

test('so is infrastructure code', async () => {
  const code = { 'infra/a.tf': 'resource "aws_sqs_queue" "q" {}\n', '.gitignore': 'infra/\n' };
  world = await startWorld({ base: { [FILE]: whole }, head: { [FILE]: whole, ...code } });
  const { report } = await world.run({ with: { discover: 'true' } });
  expect(report?.findings).toMatchObject([
    { rule: 'undeclared-service', file: 'infra/a.tf', introduced: true },
  ]);
});
