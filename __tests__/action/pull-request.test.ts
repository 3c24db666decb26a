import { afterEach, describe, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { warningsOf } from './runner.ts';
import {
  FILE,
  MARKER,
  owned,
  PULL,
  REPO,
  saas,
  startWorld,
  TIP,
  type World,
  type WorldOptions,
} from './world.ts';

const whole = { [FILE]: saas({ mail: owned() }) };
const gap = { [FILE]: saas({ mail: owned('devices') }) };
const COMPARE = `GET /compare/${sha('base')}...${sha('head')}`;
const LIST = `GET /issues/${PULL}/comments`;
const HEAD = 'GET /pulls/7';
const CREATE = `POST /issues/${PULL}/comments`;
const READ = `GET /contents/${FILE}`;

let world: World;
async function start(options: Partial<WorldOptions> = {}): Promise<World> {
  world = await startWorld({ base: whole, head: gap, ...options });
  return world;
}
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

describe('the one comment', () => {
  test('is created, left as it is, rewritten when all is resolved, and again when it is not', async () => {
    const { run, calls, bodies } = await start();
    const first = await run();
    expect(first.exitCode).toBe(1);
    expect(first.outputs).toMatchObject({
      verdict: 'fail',
      unowned: '1',
      introduced: '1',
      resolved: '0',
      errors: '1',
      warnings: '0',
      'comment-status': 'created',
    });
    expect(first.outputs['comment-url']).toMatch(/\/acme\/widgets\/pull\/7#issuecomment-1000$/);
    expect(calls()).toEqual([COMPARE, ...TIP, READ, HEAD, CREATE, LIST]);
    expect(bodies()).toEqual([
      expect.stringMatching(`^${MARKER}\n### ❌ \\*\\*Fails\\*\\*: 1 new duty has no owner`),
    ]);

    const again = await run({ env: { GITHUB_RUN_ID: '101', GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.outputs['comment-status']).toBe('unchanged');
    expect(again.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(calls()).toEqual([COMPARE, ...TIP, READ, LIST]);

    const fixed = await run({ files: whole });
    expect(fixed.exitCode).toBe(0);
    expect(fixed.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'resolved' });
    expect(calls()).toEqual([
      COMPARE,
      ...TIP,
      READ,
      LIST,
      'POST /graphql',
      HEAD,
      'PATCH /issues/comments/1000',
    ]);
    expect(bodies()).toEqual([
      expect.stringMatching(`^${MARKER}\n### ✅ \\*\\*Passes\\*\\*: every duty has an owner`),
    ]);

    const still = await run({ files: whole });
    expect(still.outputs['comment-status']).toBe('unchanged');

    const broken = await run({ files: { [FILE]: saas({ mail: owned('information-and-data') }) } });
    expect(broken.outputs['comment-status']).toBe('updated');
    expect(bodies()).toEqual([expect.stringContaining('`information-and-data`')]);
  });

  test('costs one request beside what compares where nothing of the estate changes, and none is made to say so', async () => {
    const { run, calls, bodies } = await start({
      base: { ...whole, 'a.txt': 'a', 'main.tf': 'resource "aws_instance" "a" {}\n' },
      head: { ...whole, 'a.txt': 'b', 'main.tf': 'resource "aws_instance" "a" {}\n' },
    });
    const everything = { 'verify-owners': 'auto', discover: 'true', 'fail-on': 'error' };
    const quiet = await run({ with: { ...everything, comment: 'never' } });
    expect(calls()).toEqual([COMPARE, ...TIP]);
    expect(quiet.outputs).toMatchObject({ introduced: '0', warnings: '1' });
    const { exitCode, outputs, annotations } = await run();
    expect([exitCode, outputs['comment-status']]).toEqual([0, 'none']);
    expect(outputs).toMatchObject({ introduced: '0', resolved: '0', 'comment-url': '' });
    expect(annotations).toEqual([]);
    expect(calls()).toEqual([COMPARE, ...TIP, LIST]);
    expect(bodies()).toEqual([]);
  });

  test('is written always, or never, when it is asked so', async () => {
    const { run, calls, bodies } = await start({ head: whole });
    const always = await run({ with: { comment: 'always' } });
    expect(always.outputs['comment-status']).toBe('created');
    expect(bodies()).toHaveLength(1);
    calls();
    const never = await run({ with: { comment: 'never' }, files: gap });
    expect([never.exitCode, never.outputs['comment-status']]).toEqual([1, 'none']);
    expect(calls().filter((call) => call.includes('/issues/'))).toEqual([]);
    expect(bodies()).toHaveLength(1);
  });

  test('is written for findings also where the gate never fails', async () => {
    const { run } = await start();
    const { exitCode, outputs } = await run({ with: { 'fail-on': 'never' } });
    expect([exitCode, outputs.verdict, outputs['comment-status']]).toEqual([0, 'pass', 'created']);
  });

  test('is one for each key', async () => {
    const { run, bodies } = await start();
    for (const key of ['infra', 'apps']) {
      const { outputs } = await run({ with: { 'comment-key': key } });
      expect(outputs['comment-status']).toBe('created');
    }
    await run({ with: { 'comment-key': 'infra' }, files: whole });
    expect(bodies().map((body) => body.split('\n').slice(0, 2))).toEqual([
      ['<!-- cloud-estate-check:infra -->', '### ✅ **Passes**: every duty has an owner'],
      ['<!-- cloud-estate-check:apps -->', '### ❌ **Fails**: 1 new duty has no owner'],
    ]);
  });

  test('is found beyond the first hundreds, with a request for each hundred', async () => {
    const chat = Array.from({ length: 250 }, (_, at) => ({ user: 'octo-dev', body: `${at}` }));
    const old = { user: 'github-actions[bot]', body: `${MARKER}\nold` };
    const { run, calls } = await start({ pull: { comments: [...chat, old] } });
    const { outputs } = await run();
    expect(outputs['comment-status']).toBe('updated');
    expect(calls().filter((call) => call === LIST)).toHaveLength(3);
    expect(outputs['comment-url']).toMatch(/-1250$/);
  });

  test('is never one that somebody else wrote with our marker', async () => {
    const forged = ['mallory', 'other-app[bot]'].map((user) => ({
      user,
      body: `${MARKER}\n${user}`,
    }));
    const { run, bodies } = await start({ pull: { comments: forged } });
    for (const status of ['created', 'unchanged']) {
      const { outputs } = await run();
      expect(outputs['comment-status']).toBe(status);
    }
    expect(bodies()).toHaveLength(3);
    expect(bodies().slice(0, 2)).toEqual(forged.map(({ body }) => body));
  });

  test('is the oldest of ours; the others go, those of others stay', async () => {
    const ours = { user: 'github-actions[bot]', body: `${MARKER}\nold` };
    const quoted = { user: 'octo-dev', body: `> ${MARKER}\n> old\n\nI see` };
    const { run, bodies } = await start({ pull: { comments: [ours, quoted, ours, ours] } });
    const { outputs } = await run();
    expect(outputs['comment-status']).toBe('updated');
    expect(outputs['comment-url']).toMatch(/-1000$/);
    expect(bodies()).toEqual([expect.stringContaining('1 new duty has no owner'), quoted.body]);
  });

  test('is one also when two runs write at once', async () => {
    const { run, bodies } = await start();
    const both = await Promise.all([run(), run()]);
    expect(both.map(({ exitCode }) => exitCode)).toEqual([1, 1]);
    await run();
    expect(bodies()).toHaveLength(1);
  });

  test('is not written when the pull request was closed meanwhile, and the verdict stays', async () => {
    const { gh, run } = await start();
    gh.closePull(REPO, PULL);
    const { exitCode, outputs } = await run();
    expect([exitCode, outputs['comment-status']]).toEqual([1, 'closed']);
  });

  test('is written in a repository of a GitHub Enterprise Server', async () => {
    const { gh, run, bodies } = await start({ seed: { basePath: '/api/v3' } });
    expect(gh.apiUrl).toMatch(/\/api\/v3$/);
    for (const status of ['created', 'unchanged']) {
      expect((await run()).outputs['comment-status']).toBe(status);
    }
    expect(bodies()).toHaveLength(1);
  });
});

describe.each([
  ['of Actions', 'ghs_write', 'github-actions[bot]'],
  ['of an App', 'ghs_app', 'estate-app[bot]'],
  ['of a person', 'ghp_user', 'octo-dev'],
])('with a token %s', (_name, token, author) => {
  test('the comment is found again by its author', async () => {
    const { gh, run } = await start();
    for (const [files, status] of [
      [gap, 'created'],
      [whole, 'resolved'],
      [gap, 'updated'],
    ] as const) {
      const { outputs } = await run({ token, files });
      expect(outputs['comment-status']).toBe(status);
    }
    expect(gh.comments(REPO, PULL).map(({ user }) => user)).toEqual([author]);
  });
});

describe('a token that may only read', () => {
  test('keeps verdict, summary, annotations and outputs, and says what is missing', async () => {
    const { run, calls } = await start();
    const { exitCode, outputs, summary, annotations } = await run({ token: 'ghs_read' });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'fail',
      introduced: '1',
      'comment-status': 'no-permission',
      'comment-url': '',
    });
    expect(annotations.map(({ level, file, line }) => [level, file, line])).toEqual([
      ['error', FILE, 7],
      ['warning', undefined, undefined],
    ]);
    const warning = annotations[1]?.message;
    expect(warning).toContain('issues=write; pull_requests=write');
    expect(warning).toContain('"permissions: pull-requests: write"');
    expect(summary).toMatch(/^## ❌ \*\*Fails\*\*: 1 (?:new )?duty has no owner/);
    expect(summary).toContain("The token can't comment on pull request");
    expect(calls()).toEqual([COMPARE, ...TIP, READ, HEAD, CREATE]);
  });

  test('is said also where there are more warnings than GitHub shows', async () => {
    const old = saas({ mail: owned(), chat: owned() }).replaceAll(', reviewed: 2026-06-01', '');
    const many = Array.from(
      { length: 14 },
      (_, at) => [['mail', 'chat'][at] ?? `s${at}`, owned()] as const,
    );
    const head = saas(Object.fromEntries(many)).replaceAll(', reviewed: 2026-06-01', '');
    const { gh, run } = await start({ base: { [FILE]: old }, head: { [FILE]: head } });
    const refused = warningsOf(await run({ token: 'ghs_read' }));
    expect(refused).toHaveLength(10);
    expect(refused[8]).toMatch(/^6 more warnings, starting here/);
    expect(refused[9]).toContain('"permissions: pull-requests: write"');
    gh.fault({ kind: 'forbidden', path: /\/compare\// });
    // Where nothing can be compared, a comment is only due if the gate fails.
    const strict = { 'fail-on': 'warning' };
    const both = warningsOf(await run({ token: 'ghs_read', with: strict }));
    expect(both[8]).toMatch(/^Couldn't read the base commit/);
    expect(both[9]).toContain('"permissions: pull-requests: write"');
    expect(warningsOf(await run({ with: { comment: 'never' } }))[9]).toMatch(/^5 more warnings/);
  });

  test('passes where there is nothing to find, and is not missed', async () => {
    const { run } = await start({ head: whole });
    const { exitCode, outputs, annotations } = await run({ token: 'ghs_read' });
    expect([exitCode, outputs['comment-status']]).toEqual([0, 'none']);
    expect(annotations).toEqual([]);
  });
});

test('what a token may do is tried, not told from where the pull request comes', async () => {
  const head = { ref: 'patch-1', sha: sha('head'), repo: 'outsider/widgets' };
  const { run } = await start({
    pull: { head },
    seed: { repos: { 'outsider/widgets': { forkOf: REPO } } },
  });
  expect((await run()).outputs['comment-status']).toBe('created');
});

test('3,000 duties fit into the comment, the summary and ten annotations, and the rest is counted', async () => {
  const services = Array.from(
    { length: 1000 },
    (_, at) => [`s${at}`, { devices: '"@a/it"' }] as const,
  );
  const { run, bodies } = await start({
    head: { [FILE]: saas({ mail: owned(), ...Object.fromEntries(services) }) },
  });
  const { outputs, summary, annotations } = await run();
  expect(outputs).toMatchObject({ introduced: '3000', 'comment-status': 'created' });
  expect(bodies()[0]?.length).toBeLessThanOrEqual(65_536);
  expect(bodies()[0]).toContain('| 1,000 services: [`s0`](');
  expect(summary).toContain('`s999`');
  expect(summary).not.toContain("didn't fit");
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(annotations).toHaveLength(10);
  expect(annotations.every(({ level, line }) => level === 'error' && line !== undefined)).toBe(
    true,
  );
  expect(annotations.at(-1)?.message).toMatch(/^[\d,]+ more errors, starting here/);
});

test('without a token the check goes on, and says that it compared and wrote nothing', async () => {
  const { run, calls } = await start();
  const { exitCode, outputs } = await run({ with: { token: '' }, token: '' });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ introduced: '', 'comment-status': 'no-permission' });
  expect(calls()).toEqual([]);
});
