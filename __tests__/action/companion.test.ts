import { afterEach, describe, expect, test } from '@jest/globals';
import { type PullSeed, type Seed, sha } from '../loopback/github.ts';
import { smuggled } from './markdown.ts';
import type { ActionRun } from './runner.ts';
import {
  FILE,
  owned,
  POLICY,
  REPO,
  saas,
  startWorld,
  type World,
  withoutFramework,
} from './world.ts';

const FORK = 'outsider/widgets';
const whole = { [FILE]: saas({ mail: owned() }) };
const gap = { [FILE]: saas({ mail: owned('devices') }) };
const fromFork: Partial<PullSeed> = {
  head: { ref: 'patch-1', sha: sha('head'), repo: FORK },
  user: 'outsider',
};

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

async function start(
  head: object = gap,
  more: Seed['repos'] = {},
  pull = fromFork,
): Promise<World> {
  const forks = { [FORK]: { forkOf: REPO, branches: { 'patch-1': sha('head') } } };
  world = await startWorld({
    base: whole,
    head: { ...head },
    pull,
    seed: { repos: { ...forks, ...more } },
  });
  return world;
}

/** The companion's run: its workspace is empty, for nothing is checked out. */
async function companion(change: object = {}, options: object = {}): Promise<ActionRun> {
  const payload = world.gh.payload('workflow_run', REPO, 7) as { workflow_run: object };
  return await world.run({
    event: 'workflow_run',
    payload: { ...payload, workflow_run: { ...payload.workflow_run, ...change } },
    files: {},
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha('base') },
    ...options,
  });
}

/** What a companion must not have done. */
function expectNothingWritten({ exitCode, outputs }: ActionRun): void {
  expect(exitCode).toBe(0);
  expect(outputs).toEqual({ 'comment-status': 'no-pull-request', 'comment-url': '' });
  expect(world.gh.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
}

describe('after the check of a pull request from a fork, the companion', () => {
  test('reads the manifests at that commit as data, checks them itself, and comments', async () => {
    const { calls, bodies } = await start();
    const { exitCode, outputs, annotations, summary } = await companion();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'fail',
      introduced: '1',
      'comment-status': 'created',
    });
    expect(bodies()).toEqual([expect.stringContaining('1 new duty has no owner')]);
    expect(summary).toContain('1 new duty has no owner');
    // They would stand beside lines of another commit.
    expect(annotations).toEqual([]);
    expect(calls()).toEqual([
      'GET /pulls',
      `GET /git/trees/${sha('head')}`,
      `GET /compare/${sha('base')}...${sha('head')}`,
      'GET /git/ref/heads/main',
      `GET /contents/${FILE}`,
      'GET /contents/.github/CODEOWNERS',
      `GET /contents/${FILE}`,
      'GET /pulls/7',
      'POST /issues/7/comments',
      'GET /issues/7/comments',
    ]);
  });

  test('leaves the comment of the check of the same commit alone', async () => {
    const { run, bodies } = await start();
    await run();
    const [own] = bodies();
    const { outputs } = await companion({}, { with: { 'fail-on': 'never' } });
    expect(outputs.verdict).toBe('pass');
    expect(['none', 'unchanged']).toContain(outputs['comment-status']);
    expect(bodies()).toEqual([own]);
  });

  test('takes back what it said', async () => {
    const { bodies } = await start(whole);
    world.gh.addComment(REPO, 7, 'github-actions[bot]', '<!-- cloud-estate-check:default -->\nold');
    const { exitCode, outputs } = await companion();
    expect([exitCode, outputs['comment-status']]).toEqual([0, 'resolved']);
    expect(bodies()[0]).toContain('every duty has an owner');
  });

  test('goes by the policy of the base, whatever the fork has', async () => {
    await start({ ...gap, '.github/cloud-estate.yml': 'version: 1\ngate: { fail-on: never }\n' });
    expect((await companion()).exitCode).toBe(1);
    expect(world.bodies()[0]).toContain('`gate.fail-on`: `error` → `never`');
  });

  test('has no verdict where the fork took its manifest away: that is no silent pass', async () => {
    await start({ 'a.txt': 'a' });
    const { exitCode, outputs, annotations } = await companion();
    // The check of the pull request is red; this run isn't among its checks.
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'none', 'comment-status': 'failed' });
    expect(annotations[0]?.message).toMatch(/^No manifest was found/);
  });

  test('does nothing of what a hostile manifest would like', async () => {
    const hostile = `version: 1
estate: "::error::x"
framework: ../../../../etc/passwd
services:
  "x\\n::error::y ##[error]z": { model: saas, owners: { devices: "@octo-dev <!-- cloud-estate-check:default --> [a](https://evil.example) ![b](https://evil.example/b)" } }
`;
    await start({ [FILE]: hostile });
    const { commands, outputs } = await companion();
    expect(outputs['comment-status']).toBe('created');
    expect(commands).toEqual([]);
    const [body = ''] = world.bodies();
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(smuggled(body)).toEqual([]);
  });
});

describe('infrastructure code, which the companion does not see,', () => {
  const code = { 'main.tf': 'resource "aws_instance" "web" {}\n' };
  const on = { with: { discover: 'true', 'fail-on': 'never' } };
  const unseen = "Infrastructure code isn't checked here";

  test('is reported as unchecked', async () => {
    const { bodies } = await start({ ...whole, ...code });
    world.gh.addComment(REPO, 7, 'github-actions[bot]', '<!-- cloud-estate-check:default -->\nold');
    const { outputs, summary } = await companion({}, on);
    expect(outputs['comment-status']).toBe('resolved');
    expect(bodies()[0]).toContain(`every duty has an owner\n\n${unseen}`);
    expect(summary).toContain(unseen);
    await companion({}, { with: { ...on.with, discover: 'false' } });
    expect(bodies()[0]).not.toContain(unseen);
  });

  test('is left to the check on a pull request of the repository itself', async () => {
    const own = { head: { ref: 'topic', sha: sha('head') } };
    const { run, bodies } = await start({ ...whole, ...code }, {}, own);
    expect((await run({ ...on, files: { ...whole, ...code } })).outputs.warnings).toBe('1');
    const [written] = bodies();
    expect(written).toContain('undeclared-service');
    const { exitCode, outputs, log } = await companion({}, on);
    expect([exitCode, outputs]).toEqual([0, { 'comment-status': 'none', 'comment-url': '' }]);
    expect(log).toContain("pull request #7 isn't from a fork");
    expect(bodies()).toEqual([written]);
  });
});

test("Dependabot's pull requests are not from a fork: the comment of their check, which sees more, stays", async () => {
  const own = { head: { ref: 'topic', sha: sha('head') }, user: 'dependabot[bot]' };
  const { run, bodies } = await start(gap, {}, own);
  await run();
  const written = bodies();
  expect((await companion()).outputs['comment-status']).toBe('none');
  expect(bodies()).toEqual(written);
});

describe('the companion writes nothing', () => {
  test('where the commit is not the newest of the pull request', async () => {
    await start();
    const run = await companion({ head_sha: sha('base') });
    expectNothingWritten(run);
    expect(run.log).toContain("isn't the newest commit of an open pull request");
  });

  test('where the branch, or the repository, is another one', async () => {
    await start();
    expectNothingWritten(await companion({ head_branch: 'other' }));
    expectNothingWritten(await companion({ head_repository: { full_name: 'mallory/widgets' } }));
    expectNothingWritten(await companion({ head_repository: null }));
  });

  test('where the pull request is closed', async () => {
    await start();
    world.gh.closePull(REPO, 7);
    expectNothingWritten(await companion());
  });

  test('where the run before was for no pull request, or the payload says nothing', async () => {
    await start();
    expectNothingWritten(await companion({ event: 'push' }));
    expectNothingWritten(await companion({ head_sha: null }));
    expectNothingWritten(await companion({ event: '::error::x' }));
  });

  test.each([
    ['names that lead elsewhere', { head_repository: { full_name: 'outsider/../acme/widgets' } }],
    ['a branch that is a query', { head_branch: 'patch-1&state=all' }],
    ['numbers of its own', { head_sha: sha('none'), pull_requests: [{ number: 7 }] }],
  ])('for forged %s', async (_name, change) => {
    await start();
    expectNothingWritten(await companion(change));
  });
});

test('the companion comments on every open pull request of its commit, each by its own base', async () => {
  const first = { ...fromFork, number: 7 } as PullSeed;
  const second = {
    ...fromFork,
    number: 8,
    base: { ref: 'release', sha: sha('release') },
  } as PullSeed;
  const commits = {
    [sha('base')]: { files: whole },
    [sha('release')]: {
      files: { ...whole, [POLICY]: 'version: 1\nrules: { unowned-duty: notice }\n' },
      parents: [sha('base')],
    },
    [sha('head')]: { files: gap, parents: [sha('base')] },
  };
  const branches = { main: sha('base'), release: sha('release') };
  await start(gap, { [REPO]: { commits, branches, pulls: [first, second] } });
  const { exitCode, outputs } = await companion();
  expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
  expect(world.gh.comments(REPO, 7)).toHaveLength(1);
  expect(world.gh.comments(REPO, 7)[0]?.body).not.toBe(world.gh.comments(REPO, 8)[0]?.body);
});

test('a fork that was renamed since is known by its id', async () => {
  await start();
  const { head_repository: from } = (
    world.gh.payload('workflow_run', REPO, 7) as { workflow_run: { head_repository: object } }
  ).workflow_run;
  const { outputs } = await companion({
    head_repository: { ...from, full_name: 'outsider/gadgets', name: 'gadgets' },
  });
  expect(outputs['comment-status']).toBe('created');
});

test('a comment that the check of the fork wrote itself stays as it is: the check sees more', async () => {
  const { run, bodies } = await start({
    ...gap,
    'main.tf': 'resource "aws_dynamodb_table" "t" {}\n',
  });
  const on = { with: { discover: 'true' } };
  await run({ ...on, files: { ...gap, 'main.tf': 'resource "aws_dynamodb_table" "t" {}\n' } });
  const written = bodies();
  expect(written).toHaveLength(1);
  const { exitCode, outputs } = await companion({}, { with: { ...on.with, 'fail-on': 'never' } });
  expect([exitCode, outputs['comment-status']]).toEqual([0, 'none']);
  expect(bodies()).toEqual(written);
});

describe('a file of the fork that GitHub does not give stops the companion, in plain words:', () => {
  const files = {
    [FILE]: `${withoutFramework(whole[FILE])}framework: fw.yml\n`,
    [POLICY]: 'version: 1\n',
    'fw.yml': 'version: 1\nid: own\ntitle: Own\nextends: microsoft\nlayers: {}\n',
  };
  test.each([
    [FILE, 'forbidden', 403],
    [POLICY, 'forbidden', 403],
    ['fw.yml', 'forbidden', 403],
    [POLICY, 'invalid', 422],
  ] as const)('%s, %s', async (path, kind, status) => {
    await start(files);
    world.gh.fault({ kind, path: new RegExp(`/contents/${path}$`), times: 9 });
    const { exitCode, outputs, annotations, log } = await companion();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'none', 'comment-status': 'failed' });
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(`^Couldn't read the files to check: .*${path}.* ${status}`),
    ]);
    expect(log).not.toContain('Internal error');
  });
});

test('without a token the companion cannot check, and says so', async () => {
  await start();
  const { exitCode, annotations } = await companion({}, { token: '' });
  expect(exitCode).toBe(0);
  expect(annotations[0]?.message).toContain('the input `token` is empty');
});

test('a commit with more files than GitHub lists is no silent pass; a manifest that is named is read', async () => {
  const forks = { [FORK]: { forkOf: REPO, branches: { 'patch-1': sha('head') } } };
  world = await startWorld({
    base: whole,
    head: gap,
    pull: fromFork,
    seed: { repos: forks, treeLimit: 1 },
  });
  const cut = await companion();
  expect(cut.exitCode).toBe(0);
  expect(cut.outputs).toMatchObject({ verdict: 'none', 'comment-status': 'failed' });
  expect(cut.annotations.map(({ message }) => message).join()).toContain(
    'has more files than GitHub lists',
  );
  const named = await companion({}, { with: { manifest: FILE } });
  expect([named.outputs.verdict, named.outputs['comment-status']]).toEqual(['fail', 'created']);
});
