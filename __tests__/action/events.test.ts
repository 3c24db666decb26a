import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { type ActionRun, checkout, runAction } from './runner.ts';

import { FILE, MARKER, owned, PULL, REPO, saas, startWorld, TIP, type World } from './world.ts';

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
  const { exitCode, outputs, annotations, summary } = await world.run();
  expect([exitCode, outputs.verdict, outputs['comment-status']]).toEqual([1, 'none', 'none']);
  expect(summary).toContain('The check could not be done');
  expect(summary).toContain('No manifest was found in the repository');
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

test('a check that could not be done takes back what the comment says, and creates none', async () => {
  world = await startWorld({ base: whole, head: { 'a.txt': 'a' } });
  world.gh.addComment('acme/widgets', 7, 'github-actions[bot]', `${MARKER}\nold`);
  const { outputs } = await world.run();
  expect(outputs).toMatchObject({ verdict: 'none', 'comment-status': 'updated' });
  expect(world.bodies()).toEqual([expect.stringContaining('The check could not be done')]);
  expect(world.bodies()[0]).toContain('No manifest was found');
});

test('by `scope: introduced` a change that cannot be compared has no verdict, and by `all` it has', async () => {
  world = await startWorld({ base: whole, head: whole });
  world.gh.fault({ kind: 'forbidden', path: /\/compare\//, times: 99 });
  const introduced = await world.run({ with: { scope: 'introduced' } });
  expect([introduced.exitCode, introduced.outputs.verdict]).toEqual([1, 'none']);
  expect(introduced.annotations[0]?.message).toContain('could not be compared with its base');
  const all = await world.run();
  expect([all.exitCode, all.outputs.verdict]).toEqual([1, 'fail']);
});

test('`pull_request_target` warns that it sees the base and not the change', async () => {
  world = await startWorld({ base: whole, head: whole });
  const { outputs, annotations } = await world.run({ event: 'pull_request_target' });
  expect(outputs['comment-status']).toBe('no-pull-request');
  expect(annotations.map(({ message }) => message).join()).toContain('sees the base branch');
});

test('a manifest that Git LFS did not fetch is called that', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`;
  world = await startWorld({ base: whole, head: { [FILE]: pointer } });
  const { outputs, annotations } = await world.run();
  expect(outputs.verdict).toBe('fail');
  expect(annotations[0]).toMatchObject({ file: FILE, line: 1 });
  expect(annotations[0]?.message).toMatch(/^Git LFS pointer.*lfs: true/s);
});

test('two jobs on two folders keep a comment each without a key, whichever way the folder is written', async () => {
  const files = { 'a/cloud-services.yml': gap[FILE], 'b/cloud-services.yml': gap[FILE] };
  world = await startWorld({ base: { 'README.md': 'x' }, head: files });
  for (const folder of ['a', 'b', './a/'])
    await world.run({ with: { 'working-directory': folder } });
  const marks = world.bodies().map((body) => body.split('\n', 1)[0]);
  expect(marks).toHaveLength(2);
  expect(new Set([...marks, MARKER]).size).toBe(3);
});
