/** A framework file that the policy or an input names decides whose a duty is: a change must not move its own duties. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { FILE, owned, POLICY, saas, startWorld, type World, withoutFramework } from './world.ts';

const named = { [POLICY]: 'version: 1\nframework: ../fw.yml\n' };
/** Its framework is the policy's, or the input's. */
const gap = { [FILE]: withoutFramework(saas({ mail: owned('devices') })) };

/** A framework's file: whose the devices are. */
function framework(party: string): string {
  return `version: 1
id: own
title: Own
extends: microsoft
layers: { devices: { parties: { saas: ${party} } } }
`;
}

const strict = { 'fw.yml': framework('customer') };
const loose = { 'fw.yml': framework('provider') };

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

describe('a change of the framework file', () => {
  test.each([
    ['that the policy names', named, {}],
    ['that the input names', {}, { framework: './fw.yml' }],
  ])('%s does not move its own duties, and is in the comment', async (_name, policy, inputs) => {
    world = await startWorld({
      base: { ...gap, ...policy, ...strict },
      head: { ...gap, ...policy, ...loose },
    });
    const { exitCode, report } = await world.run({ with: inputs });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ framework: 'own', counts: { unowned: 1 } });
    expect(world.bodies()[0]).toContain('| The framework | `fw.yml`: changed |');
  });

  test('does not do so in a merge queue, and holds on the push that brings it', async () => {
    world = await startWorld({
      base: { ...gap, ...named, ...strict },
      head: { ...gap, ...named, ...loose },
    });
    const merge_group = { base_sha: sha('base'), head_sha: sha('head') };
    const queued = await world.run({ event: 'merge_group', payload: { merge_group } });
    expect(queued.exitCode).toBe(1);
    const payload = { ref: 'refs/heads/main', before: sha('base'), after: sha('head') };
    expect((await world.run({ event: 'push', payload })).exitCode).toBe(0);
  });

  test('is its own where a manifest names it: the comment lists the splits', async () => {
    const own = { [FILE]: `${gap[FILE]}framework: fw.yml\n` };
    world = await startWorld({ base: { ...own, ...strict }, head: { ...own, ...loose } });
    const { exitCode } = await world.run();
    expect(exitCode).toBe(0);
    expect(world.bodies()[0]).toContain('split of `devices`: `customer` → `provider`');
  });

  test('that breaks it, or takes it away, fails', async () => {
    const base = { ...gap, ...named, ...loose };
    world = await startWorld({ base, head: { ...base, 'fw.yml': 'version: 1\n' } });
    const { exitCode, report } = await world.run();
    expect(exitCode).toBe(1);
    expect(report?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'schema',
        location: expect.objectContaining({ file: 'fw.yml' }),
      }),
    );
    await world.gh.close();
    world = await startWorld({ base, head: { ...gap, ...named } });
    const gone = await world.run();
    expect(gone.exitCode).toBe(1);
    expect(gone.annotations[0]?.message).toBe("The framework file fw.yml doesn't exist.");
  });

  test('that mends it, brings it, or moves it with the policy is checked', async () => {
    const moved = { [POLICY]: 'version: 1\nframework: own.yml\n' };
    for (const [before, after] of [
      [
        { ...named, 'fw.yml': 'version: 1\n' },
        { ...named, ...loose },
      ],
      [named, { ...named, ...loose }],
      [
        { ...named, ...loose },
        { ...moved, '.github/own.yml': framework('provider') },
      ],
    ]) {
      await world.gh.close();
      world = await startWorld({ base: { ...gap, ...before }, head: { ...gap, ...after } });
      const { exitCode, report } = await world.run();
      expect([exitCode, report?.framework]).toEqual([0, 'own']);
    }
  });
});
