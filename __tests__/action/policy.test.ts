import { afterEach, describe, expect, test } from '@jest/globals';
import { type FaultKind, sha } from '../loopback/github.ts';
import { FILE, owned, POLICY, REPO, saas, startWorld, type World } from './world.ts';

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
    expect(bodies()[0]).toContain('A change never loosens its own gate');
    expect(summary).toContain('| The policy |');
  });

  test('that tightens the gate does not count either, until it is merged', async () => {
    const { run, bodies } = await policyChange(loose, tight);
    const { exitCode, outputs } = await run();
    expect([exitCode, outputs['comment-status']]).toEqual([0, 'created']);
    expect(bodies()[0]).toContain('`gate.fail-on`: `never` → `notice`');
  });

  test('that cannot be read is said, and the policy of the base holds', async () => {
    const { run } = await policyChange(tight, 'version: 1\ngate: { fail-on: sometimes }\n');
    const { exitCode, outputs, annotations } = await run();
    expect([exitCode, outputs.verdict, outputs.unowned]).toEqual([1, 'fail', '1']);
    const messages = annotations.map(({ message }) => message).join();
    expect(messages).toContain("The policy of this change can't be used. The base's applies.");
    expect(messages).toContain(`${POLICY}:2:`);
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
    expect(annotations.at(-1)?.message).toMatch(/^Couldn't read the base commit/);
  });
});

describe('where the policy of the base cannot be read,', () => {
  const off = `${tight}rules: { unowned-duty: warning }\n`;
  const READ = /\/contents\/\.github\/cloud-estate\.yml$/;

  const faults = [
    'bad-credentials',
    'forbidden',
    'not-found',
    'gone',
    'invalid',
    'bad-gateway',
  ] as const satisfies readonly FaultKind[];
  test.each(faults)('%s: there is no verdict, whatever the change makes of it', async (kind) => {
    for (const [before, after] of [
      [tight, loose],
      [tight, off],
      [loose, tight],
    ] as const) {
      const { gh, run, bodies } = await policyChange(before, after);
      gh.fault({ kind, path: READ, times: 9 });
      const { exitCode, outputs, annotations } = await run();
      expect([exitCode, outputs.verdict]).toEqual([1, 'none']);
      expect(outputs.gate).toContain("Couldn't read the policy of the base");
      expect(annotations[0]).toMatchObject({
        level: 'error',
        message: expect.stringMatching(
          /^Couldn't read the policy of the base \(\.github\/cloud-estate\.yml\), so there is no verdict/,
        ),
      });
      expect(bodies()).toEqual([]);
      if (after !== tight) await gh.close();
    }
  });

  test('without a token, or without a payload, that is said, and no gate is looser', async () => {
    const { run } = await policyChange(tight, loose);
    const mute = await run({ with: { token: '' }, token: '' });
    expect([mute.exitCode, mute.outputs.verdict]).toEqual([1, 'fail']);
    expect(mute.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('No owner for'),
      expect.stringMatching(
        /^Couldn't read the policy of the base .* `token` is empty\. Looser, .*never\.$/,
      ),
      expect.stringMatching(/^Couldn't read the base commit.*`token` is empty\.$/),
      expect.stringMatching(/^No comment was written/),
    ]);
    const blind = await run({ payload: '' });
    expect([blind.exitCode, blind.outputs.verdict]).toEqual([1, 'fail']);
    expect(blind.annotations.at(-1)?.message).toContain(
      "the event doesn't name the pull request's commits",
    );
  });

  test('where it is broken, the change that mends it has a gate', async () => {
    const { run } = await policyChange('version: 1\ngate: { fail-on: sometimes }\n', loose);
    const { exitCode, annotations } = await run();
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toMatch(
      /The policy file is invalid:\n\.github\/cloud-estate\.yml:2:.*\. Looser, so/s,
    );
  });

  test('nor can it be compared, no file at a commit that nobody sees is no missing policy', async () => {
    const { gh, run } = await policyChange(tight, loose);
    gh.fault({ kind: 'not-found', path: /\/(?:compare|contents|git)\//, times: 99 });
    const { exitCode, annotations } = await run();
    expect(exitCode).toBe(1);
    const messages = annotations.map(({ message }) => message).join();
    expect(messages).toContain("Couldn't read the policy of the base");
  });

  test('a base without a policy is none of this: the default holds', async () => {
    const { gh, run } = await policyChange(null, loose);
    gh.fault({ kind: 'not-found', path: /\/compare\// });
    const { exitCode, annotations } = await run();
    expect(exitCode).toBe(1);
    expect(annotations.map(({ level }) => level)).toEqual(['error']);
  });
});

test('inputs override the gate of the policy, and nothing else of it', async () => {
  const { run } = await policyChange(tight, tight);
  const { exitCode, outputs } = await run({ with: { 'fail-on': 'never' } });
  expect([exitCode, outputs.verdict, outputs.errors]).toEqual([0, 'pass', '1']);
});
