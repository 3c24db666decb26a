import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { type ActionRun, checkout, runAction } from './runner.ts';
import { FILE, owned, PULL, REPO, saas, startWorld, TIP, type World } from './world.ts';

const whole = { [FILE]: saas({ mail: owned(), chat: owned('devices') }) };
const gap = { [FILE]: saas({ mail: owned('devices'), chat: owned('devices') }) };
const repository = { full_name: REPO, default_branch: 'main' };
const COMPARE = `GET /compare/${sha('base')}...${sha('head')}`;
const READ = `GET /contents/${FILE}`;

let world: World;
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** A run on an event that is not about a pull request. */
async function on(event: string, payload: object, more: object = {}): Promise<ActionRun> {
  const run = await world.run({
    event,
    payload: { repository, ...payload },
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha('head') },
    ...more,
  });
  expect(run.outputs).toMatchObject({ 'comment-status': 'no-pull-request', 'comment-url': '' });
  expect(world.bodies()).toEqual([]);
  return run;
}

test('merge_group: compared with the base of the group, without a comment', async () => {
  world = await startWorld({ base: whole, head: gap });
  const merge_group = { base_sha: sha('base'), head_sha: sha('head') };
  const { exitCode, outputs, annotations, summary } = await on('merge_group', { merge_group });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ verdict: 'fail', unowned: '2', introduced: '1' });
  expect(annotations).toHaveLength(2);
  expect(summary).toContain('1 new duty has no owner; 1 old duty has no owner');
  expect(world.calls()).toEqual([COMPARE, ...TIP.slice(1), READ]);
});

test('merge_group: with scope `introduced` what was there before passes', async () => {
  world = await startWorld({ base: whole, head: { ...whole, 'a.txt': 'a' } });
  const merge_group = { base_sha: sha('base'), head_sha: sha('head') };
  const { exitCode } = await on('merge_group', { merge_group }, { with: { scope: 'introduced' } });
  expect(exitCode).toBe(0);
  expect(world.calls()).toEqual([COMPARE, ...TIP.slice(1)]);
});

test('push: compared with the commit before, and all findings count', async () => {
  world = await startWorld({ base: whole, head: { ...whole, 'a.txt': 'a' } });
  const push = { ref: 'refs/heads/main', before: sha('base'), after: sha('head') };
  const { exitCode, outputs } = await on('push', push, { with: { scope: 'introduced' } });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ unowned: '1', introduced: '0', resolved: '0' });
});

test('push: the first of a branch has nothing to be compared with', async () => {
  world = await startWorld({ base: whole, head: gap });
  const push = { ref: 'refs/heads/new', before: '0'.repeat(40), after: sha('head') };
  const { exitCode, outputs, annotations } = await on('push', push);
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ unowned: '2', introduced: '', resolved: '' });
  expect(annotations.map(({ level }) => level)).toEqual(['error', 'error']);
  expect(world.calls()).toEqual([]);
});

test.each(['schedule', 'workflow_dispatch', 'pull_request_target'])(
  '%s: the estate as it is, without a request',
  async (event) => {
    world = await startWorld({ base: whole, head: gap });
    const { exitCode, outputs, summary } = await on(event, {});
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'fail', unowned: '2', introduced: '' });
    expect(summary).toContain('2 duties have no owner');
    expect(world.calls()).toEqual([]);
  },
);

test('an event whose payload is missing is checked all the same', async () => {
  world = await startWorld({ base: whole, head: gap });
  const { exitCode, outputs } = await world.run({ payload: '' });
  expect([exitCode, outputs.verdict, outputs.introduced]).toEqual([1, 'fail', '']);
});

test('no manifest is no silent pass, and says where it looked', async () => {
  world = await startWorld({ base: whole, head: { 'a.txt': 'a' } });
  const { exitCode, outputs, annotations } = await world.run();
  expect([exitCode, outputs]).toEqual([1, {}]);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]?.message).toMatch(/^No manifest was found in the repository: looked for/);
});

test('a pull request whose merge commit is checked out is compared with what it was merged into', async () => {
  const folder = checkout({ [FILE]: saas({ mail: owned('devices') }) });
  const git = (...words: string[]): string => {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' }).trim();
  };
  const write = (text: string): void => writeFileSync(join(folder, FILE), text);
  const commit = (): string => {
    git('add', '.');
    git('commit', '-qm', 'x');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  const one = saas({ mail: owned('devices') });
  const left = commit();
  // What has landed on main since is not this change's doing.
  const two = saas({ mail: owned('devices'), chat: owned('devices') });
  write(two);
  const main = commit();
  git('checkout', '-qb', 'topic', left);
  writeFileSync(join(folder, 'a.txt'), 'a');
  const topic = commit();
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '--no-edit', 'topic');
  const merge = git('rev-parse', 'HEAD');
  const shallow = checkout({});
  rmSync(shallow, { recursive: true });
  execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(folder).href, shallow]);

  world = await startWorld({
    base: {},
    head: {},
    pull: { head: { ref: 'topic', sha: topic }, base: { ref: 'main', sha: left } },
    commits: {
      [left]: { files: { [FILE]: one } },
      [main]: { files: { [FILE]: two }, parents: [left] },
      [topic]: { files: { [FILE]: one, 'a.txt': 'a' }, parents: [left] },
      [merge]: { files: { [FILE]: two, 'a.txt': 'a' }, parents: [main, topic] },
    },
  });
  const { outputs } = await runAction({
    gh: world.gh,
    workspace: shallow,
    event: 'pull_request',
    payload: world.gh.payload('pull_request', REPO, PULL),
    with: { 'verify-owners': 'off' },
  });
  expect(outputs).toMatchObject({ unowned: '2', introduced: '0' });
  expect(world.calls()[0]).toBe(`GET /compare/${main}...${merge}`);
  expect(git('status', '--porcelain')).toBe('');
});
