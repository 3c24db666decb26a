import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/estate/finding.ts';
import type { Seed } from '../loopback/github.ts';
import { type ActionRun, checkout, runAction } from './runner.ts';
import { FILE, owned, REPO, saas, startWorld, type WorldOptions } from './world.ts';

const seed: Seed = {
  users: ['octo-dev', 'ann', 'bob'],
  orgs: { acme: { members: ['ann'] } },
  teams: Object.fromEntries(
    [...Object.values(owned()), '"@acme/new"'].map((owner) => [owner.slice(2, -1), {}]),
  ),
  tokens: {
    ghs_members: { login: 'estate[bot]', permissions: { members: 'read' }, org: 'acme' },
  },
};
const before = saas({ mail: owned() });
const world = (change: Readonly<Record<string, string>>, more: Partial<WorldOptions> = {}) =>
  startWorld({
    base: { [FILE]: before },
    head: { [FILE]: saas({ mail: { ...owned(), ...change } }) },
    seed,
    ...more,
  });

function found({ report }: ActionRun): string[] {
  return ((report as { findings?: Finding[] } | null)?.findings ?? []).map(
    ({ severity, rule, introduced }) => `${severity} ${rule} ${introduced}`,
  );
}

const auto = { 'verify-owners': 'auto' };

test('a change that brings no owner makes no request for one', async () => {
  const { run, calls, gh } = await world({ devices: owned()['information-and-data'] ?? '' });
  const ran = await run({ with: { ...auto, 'members-token': 'ghs_members' } });
  expect(calls().filter((call) => call.includes('graphql'))).toEqual([]);
  expect(found(ran)).toEqual([]);
  await gh.close();
});

test('an owner that the change introduces and that does not exist is an error, at its line', async () => {
  const { run, calls, gh, bodies } = await world({ devices: '"@nobody-here"' });
  const ran = await run({ with: auto });
  expect(found(ran)).toEqual(['error unknown-owner true']);
  expect([ran.exitCode, ran.outputs.verdict, ran.outputs.unowned]).toEqual([1, 'fail', '0']);
  expect(ran.annotations.map(({ message }) => message).join()).toContain('`@nobody-here`');
  expect(bodies()[0]).toContain('nobody-here');
  expect(calls().filter((call) => /graphql|users/.test(call))).toEqual([
    'POST /graphql',
    'POST /graphql',
    'GET /users/nobody-here',
  ]);
  expect(gh.unexpected).toEqual([]);
  await gh.close();
});

test('a team that the token may not see is a notice, and the comment is about the new service alone', async () => {
  const { run, gh, bodies } = await world({ devices: '"@acme/new"' }, { base: {} });
  const ran = await run({ with: auto });
  expect(found(ran)).toEqual(['notice unverified-owner true']);
  expect([ran.exitCode, ran.outputs['comment-status']]).toEqual([0, 'created']);
  expect(bodies()[0]).toMatch(/\*\*Passes\*\*.*\n[\s\S]*New for/);
  await gh.close();
});

test('`members-token` settles it, either way', async () => {
  const { run, gh } = await world({ devices: '"@acme/new"' });
  const given = { ...auto, 'members-token': 'ghs_members' };
  expect(found(await run({ with: given }))).toEqual([]);
  const head = saas({ mail: { ...owned(), devices: '"@acme/gone"' } });
  const ran = await run({ with: given, files: { [FILE]: head } });
  expect(found(ran)).toEqual(['error unknown-owner true']);
  expect(ran.log).not.toContain('ghs_members');
  await gh.close();
});

test('`required` asks about all, and wants an answer for each', async () => {
  const { run, calls, gh } = await world({});
  const ran = await run({ with: { 'verify-owners': 'required' } });
  expect(found(ran)).toEqual(['error unverified-owner false']);
  expect(calls().filter((call) => call === 'POST /graphql')).toHaveLength(1);
  const none = await run({ with: { 'verify-owners': 'required' }, token: '' });
  expect([none.exitCode, none.outputs.verdict]).toEqual([1, 'none']);
  expect(none.log).toContain('`verify-owners` is `required`');
  await gh.close();
});

test('a push asks about all owners', async () => {
  const { run, gh } = await world({});
  const ran = await run({
    with: { ...auto, 'members-token': 'ghs_members' },
    event: 'schedule',
    payload: { repository: { full_name: REPO } },
    files: { [FILE]: saas({ mail: { ...owned(), devices: '"@acme/gone"' } }) },
  });
  expect(found(ran)).toEqual(['error unknown-owner null']);
  await gh.close();
});

test('a GitHub that fails does not change the verdict', async () => {
  const { run, gh } = await world({ devices: '"@nobody-here"' });
  gh.fault({ kind: 'bad-gateway', path: /graphql/, times: 99 });
  const ran = await run({ with: auto });
  expect(found(ran)).toEqual(['notice unverified-owner true']);
  expect([ran.exitCode, ran.outputs.verdict]).toEqual([0, 'pass']);
  await gh.close();
});

test('a fork cannot learn which teams there are', async () => {
  const { run, gh } = await world(
    { devices: '"@acme/new"' },
    {
      pull: { head: { ref: 'topic', sha: 'f'.repeat(40), repo: 'mallory/widgets' } },
      commits: { ['f'.repeat(40)]: { files: {} } },
      seed: { ...seed, repos: { 'mallory/widgets': { forkOf: REPO } } },
    },
  );
  const ran = await run({ with: { ...auto, 'members-token': 'ghs_members' } });
  expect(gh.requests.filter(({ token }) => token === 'ghs_members')).toEqual([]);
  expect(found(ran).filter((text) => text.includes('owner'))).toEqual([
    expect.stringContaining('notice unverified-owner'),
  ]);
  await gh.close();
});

test('CODEOWNERS of the commit that is checked out tells of teams', async () => {
  const files = {
    [FILE]: saas({ mail: { ...owned(), devices: '"@acme/new"' } }),
    '.github/CODEOWNERS': '* @acme/new\n',
  };
  const { run, calls, gh } = await world({ devices: '"@acme/new"' });
  const workspace = checkout(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', ...args], {
      cwd: workspace,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'merge');
  const ran = await run({ with: auto, workspace });
  expect(found(ran).filter((text) => text.includes('owner'))).toEqual([]);
  expect(calls()).toContain('GET /codeowners/errors');
  await gh.close();
});

test('nobody to review the manifest: told once it is so, in a comment on the new service', async () => {
  const nobody = { '.github/CODEOWNERS': '/x @ann\n' };
  const added = await startWorld({ base: {}, head: { [FILE]: before, ...nobody }, seed });
  const ran = await added.run();
  expect(found(ran)).toEqual(['notice unguarded-manifest true']);
  expect([ran.exitCode, ran.outputs['comment-status']]).toEqual([0, 'created']);
  await added.gh.close();
  const kept = await startWorld({
    base: { [FILE]: before, ...nobody },
    head: { [FILE]: saas({ mail: { ...owned(), devices: '"@ann"' } }), ...nobody },
    seed,
  });
  expect(found(await kept.run())).toEqual(['notice unguarded-manifest false']);
  expect(kept.calls().filter((call) => call.includes('CODEOWNERS'))).toEqual([]);
  await kept.gh.close();
});

test('a folder that is no repository has no say on CODEOWNERS; a repository without one has', async () => {
  const { gh } = await startWorld({ base: { [FILE]: before }, head: { [FILE]: before } });
  const run = async (workspace: string): Promise<string[]> =>
    found(
      await runAction({
        gh,
        workspace,
        event: 'workflow_dispatch',
        payload: {},
        with: { 'verify-owners': 'off', discover: 'false' },
      }),
    );
  const folder = checkout({ [FILE]: before });
  expect(await run(folder)).toEqual([]);
  execFileSync('git', ['init', '-q', folder]);
  expect(await run(folder)).toEqual(['notice unguarded-manifest null']);
  await gh.close();
});
