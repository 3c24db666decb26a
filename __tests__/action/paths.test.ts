import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ActionRun, checkout } from './runner.ts';
import { FILE, owned, saas, startWorld, type World } from './world.ts';

const gap = saas({ mail: owned('devices') });
const files = {
  [FILE]: saas({ mail: owned() }),
  'x.yml': gap,
  'apps/shop/x.yml': gap,
  'policy.yml': 'version: 1\n',
  'fw.yml': 'version: 1\nid: own\ntitle: Own\nextends: microsoft\nlayers: {}\n',
};
const loose = { ...files, 'policy.yml': 'version: 1\ngate: { fail-on: never }\n' };

let world: World;
beforeEach(async () => {
  world = await startWorld({ base: files, head: loose });
});
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** A run in a workspace, which inputs may name. */
async function run(inputs: (workspace: string) => Record<string, string>): Promise<ActionRun> {
  const workspace = checkout(loose);
  return world.run({ workspace, with: inputs(workspace) });
}

const checked = ({ report }: ActionRun): unknown =>
  (report?.manifests as { file: string }[] | undefined)?.map(({ file }) => file);

test.each([
  ['manifest', '../x.yml'],
  ['manifest', '/x.yml'],
  ['manifest', 'apps/../../x.yml'],
  ['manifest', '../*.yml'],
  ['manifest', '!../*.yml'],
  ['policy', '../policy.yml'],
  ['policy', '/policy.yml'],
  ['framework', '../fw.yml'],
  ['framework', '/fw.yml'],
])('%s: %s leads outside, and no other file is checked in its place', async (name, path) => {
  const { exitCode, outputs, annotations } = await run(() => ({ [name]: path }));
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ verdict: 'none', 'comment-status': 'none' });
  expect(annotations[0]?.message).toMatch(
    `The input \`${name}\` leads outside the repository that is checked: \`${path.replace('!', '')}\``,
  );
});

test('a path may be absolute, or from the folder to search', async () => {
  const absolute = await run((workspace) => ({ manifest: join(workspace, 'x.yml') }));
  expect(checked(absolute)).toEqual(['x.yml']);
  const glob = await run((workspace) => ({ manifest: `${workspace}/apps/**/*.yml` }));
  expect(checked(glob)).toEqual(['apps/shop/x.yml']);
  const below = { 'working-directory': 'apps' };
  const beside = await run(() => ({ ...below, manifest: './shop/x.yml\n../x.yml' }));
  expect(checked(beside)).toEqual(['apps/shop/x.yml', 'x.yml']);
});

test.each(['./policy.yml', 'apps/../policy.yml', '/'])(
  'the policy %s is the one of the base, however it is written',
  async (path) => {
    const { exitCode, report } = await run((workspace) => ({
      manifest: 'x.yml',
      policy: path === '/' ? join(workspace, 'policy.yml') : path,
    }));
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      delta: { changes: [{ kind: 'policy', setting: 'gate.fail-on' }] },
    });
  },
);

test('the framework is an id, or a file whose path may be written in any way', async () => {
  const ids = ['aws', 'fw.yml', './apps/../fw.yml', '/'];
  const found: unknown[] = [];
  for (const id of ids) {
    const { report } = await run((workspace) => ({
      framework: id === '/' ? join(workspace, 'fw.yml') : id,
    }));
    found.push(report?.framework);
  }
  expect(found).toEqual(['aws', 'own', 'own', 'own']);
});
