/** The workflows of the README, run: their inputs, their permissions, on an own and on a forked pull request. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { sha } from '../loopback/github.ts';
import { type ActionRun, root } from './runner.ts';
import { FILE, MARKER, owned, PULL, REPO, saas, startWorld, type World } from './world.ts';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const pages = ['README.md', 'docs/pull-requests.md'];
const workflows = pages
  .map((page) => readFileSync(join(root, page), 'utf8'))
  .flatMap((text) => [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)])
  .map(([, text = '']) => text)
  .filter((text) => /^jobs:/m.test(text))
  .map((text) => parseYaml(text) as Workflow);
const check = workflows.find(({ on }) => 'pull_request' in on);
const companion = workflows.find(({ on }) => 'workflow_run' in on);

const before = { [FILE]: saas({ mail: owned() }) };
const after = { [FILE]: saas({ mail: owned('devices') }) };
const FORK = 'outsider/widgets';

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** Runs the job of a workflow that uses our action, with what the workflow gives it and no more. */
async function run(
  workflow: Workflow | undefined,
  more: object = {},
  readOnly = false,
): Promise<ActionRun> {
  const [job] = Object.values(workflow?.jobs ?? {});
  const step = job?.steps.find(({ uses }) => uses.startsWith('cloud-estate/cloud-estate-check@'));
  if (job === undefined || step === undefined) throw new Error('the README shows no such workflow');
  const mayWrite = job.permissions['pull-requests'] === 'write' && !readOnly;
  const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)]);
  return world.run({
    token: mayWrite ? 'ghs_write' : 'ghs_read',
    with: Object.fromEntries(inputs),
    ...more,
  });
}

/** What a runner says of the run that follows the check. */
function following(): object {
  return {
    event: 'workflow_run',
    payload: world.gh.payload('workflow_run', REPO, PULL),
    files: {},
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha('base') },
  };
}

test('the check comments on a pull request of the repository itself', async () => {
  world = await startWorld({ base: before, head: after });
  const { exitCode, outputs } = await run(check);
  expect([exitCode, outputs.verdict, outputs['comment-status']]).toEqual([1, 'fail', 'created']);
  const [comment] = world.gh.comments(REPO, PULL);
  const second = await run(companion, following());
  expect([second.exitCode, second.outputs['comment-status']]).toEqual([0, 'none']);
  expect(world.gh.comments(REPO, PULL)).toEqual([comment]);
});

test('on a fork the check gives its verdict, and the companion writes the comment', async () => {
  world = await startWorld({
    base: before,
    head: after,
    pull: { head: { ref: 'patch-1', sha: sha('head'), repo: FORK }, user: 'outsider' },
    seed: { repos: { [FORK]: { forkOf: REPO, branches: { 'patch-1': sha('head') } } } },
  });
  // Whatever a workflow asks for, the token of a fork's run may only read.
  const first = await run(check, {}, true);
  expect([first.exitCode, first.outputs.verdict]).toEqual([1, 'fail']);
  expect(first.outputs['comment-status']).toBe('no-permission');
  expect(world.gh.comments(REPO, PULL)).toEqual([]);

  expect(companion?.on.workflow_run?.workflows).toEqual([check?.name]);
  const second = await run(companion, following());
  // `fail-on: never`: the verdict is the first workflow's.
  expect([second.exitCode, second.outputs.verdict]).toEqual([0, 'pass']);
  expect(second.outputs['comment-status']).toBe('created');
  const [comment, ...others] = world.gh.comments(REPO, PULL);
  expect(others).toEqual([]);
  expect(comment?.body).toContain(`${MARKER}\n### ❌ **Fails**: 1 new duty has no owner`);
});
