import { afterEach, describe, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { FILE, owned, REPO, saas, startWorld, type World } from './world.ts';

const POLICY = '.github/cloud-estate.yml';
const gap = saas({ mail: owned('devices') });
const loose = 'version: 1\ngate: { fail-on: never }\n';
const tight = 'version: 1\ngate: { fail-on: notice, scope: all }\n';

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** A pull request that changes the policy, and nothing else. */
async function policyChange(before: string | null, after: string | null): Promise<World> {
  const files = (policy: string | null) => ({
    [FILE]: gap,
    ...(policy === null ? {} : { [POLICY]: policy }),
  });
  world = await startWorld({ base: files(before), head: files(after) });
  return world;
}

describe('a change of the policy', () => {
  test.each([
    ['that never fails', tight, loose],
    ['that switches a rule off', tight, `${tight}rules: { unowned-duty: off }\n`],
    ['where there was none', null, loose],
    ['that is taken away', tight, null],
  ])('%s does not loosen its own gate, and is in the comment', async (_name, before, after) => {
    const { run, bodies } = await policyChange(before, after);
    const { exitCode, outputs, summary } = await run();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'fail', 'comment-status': 'created' });
    expect(bodies()[0]).toMatch(/\n\| The policy \| `(?:gate\.fail-on|rules\.unowned-duty)`: /);
    expect(bodies()[0]).toContain('The policy of the base branch holds here');
    expect(summary).toContain('| The policy |');
  });

  test('that tightens the gate does not count either, until it is merged', async () => {
    const { run, bodies } = await policyChange(loose, tight);
    const { exitCode, outputs } = await run();
    expect([exitCode, outputs['comment-status']]).toEqual([0, 'created']);
    expect(bodies()[0]).toContain('`gate.fail-on`: `never` → `notice`');
  });

  test('that cannot be read stops the check', async () => {
    const { run } = await policyChange(tight, 'version: 1\ngate: { fail-on: sometimes }\n');
    const { exitCode, outputs, annotations } = await run();
    expect([exitCode, outputs]).toEqual([1, {}]);
    expect(annotations[0]?.message).toContain(`${POLICY}:2:`);
  });

  test('holds on the push that brings it', async () => {
    const { run } = await policyChange(tight, loose);
    const payload = { ref: 'refs/heads/main', before: sha('base'), after: sha('head') };
    const { exitCode } = await run({
      event: 'push',
      payload: { ...payload, repository: { full_name: REPO } },
    });
    expect(exitCode).toBe(0);
  });

  test('does not loosen its own gate in a merge queue', async () => {
    const { run } = await policyChange(tight, loose);
    const merge_group = { base_sha: sha('base'), head_sha: sha('head') };
    const { exitCode } = await run({ event: 'merge_group', payload: { merge_group } });
    expect(exitCode).toBe(1);
  });

  test('does not loosen it where the change is too much for GitHub to compare', async () => {
    const { gh, run } = await policyChange(tight, loose);
    gh.fault({ kind: 'invalid', path: /\/compare\// });
    const { exitCode, outputs, annotations } = await run();
    expect([exitCode, outputs.introduced]).toEqual([1, '']);
    expect(annotations.at(-1)?.message).toMatch(/^The base of this change could not be read/);
  });
});

test('inputs override the gate of the policy, and nothing else of it', async () => {
  const { run } = await policyChange(tight, tight);
  const { exitCode, outputs } = await run({ with: { 'fail-on': 'never' } });
  expect([exitCode, outputs.verdict, outputs.errors]).toEqual([0, 'pass', '1']);
});
