import { afterEach, expect, test } from '@jest/globals';
import { sha } from '../loopback/github.ts';
import { smuggled } from './markdown.ts';
import { type ActionRun, warningsOf } from './runner.ts';
import { FILE, owned, REPO, saas, startWorld, type World } from './world.ts';

const gap = saas({ mail: owned(), chat: owned('devices'), crm: {} });
const whole = saas({ mail: owned() });
const tokens = {
  ghs_issues: {
    login: 'github-actions[bot]',
    permissions: { contents: 'read', issues: 'write' },
  },
} as const;

let world: World;
async function start(text = gap): Promise<World> {
  world = await startWorld({ base: { [FILE]: text }, head: { [FILE]: text }, seed: { tokens } });
  return world;
}
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

function scheduled(text: string, more: object = {}): Promise<ActionRun> {
  return world.run({
    event: 'schedule',
    payload: { repository: { full_name: REPO, default_branch: 'main' } },
    files: { [FILE]: text },
    token: 'ghs_issues',
    with: { issue: 'true' },
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha('base') },
    ...more,
  });
}

test('one issue is made, kept up to date, closed when nothing is open, and opened again', async () => {
  const { gh } = await start();
  const first = await scheduled(gap);
  expect(first.outputs.verdict).toBe('fail');
  expect(gh.issues).toHaveLength(1);
  const [issue] = gh.issues;
  expect(issue?.body).toContain('### Without any owner');
  expect(issue?.body).toContain('### `@acme/information-and-data`');
  expect(issue?.body).toMatch(/`chat` \| error \[unowned-duty\]\(.*\): no owner: `devices`/);
  const text = issue?.body;
  await scheduled(gap, { env: { GITHUB_RUN_ID: '101', GITHUB_REF: 'refs/heads/main' } });
  expect(issue?.body).toBe(text);

  await scheduled(saas({ mail: owned('devices') }));
  expect(issue?.body).not.toContain('chat');
  await scheduled(whole);
  expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
  await scheduled(whole);
  expect(gh.issues).toHaveLength(1);
  await scheduled(gap, { event: 'workflow_dispatch' });
  expect(issue).toMatchObject({ state: 'open', state_reason: 'reopened' });
  expect(gh.issues).toHaveLength(1);
});

test('where nothing is open, none is made', async () => {
  const { gh } = await start(whole);
  expect((await scheduled(whole)).outputs.verdict).toBe('pass');
  expect(gh.issues).toEqual([]);
});

test('what ends soon comes first', async () => {
  const waived = saas({ mail: owned('devices') }).replace(
    '    owners:',
    '    waivers: { devices: { reason: New devices come, expires: 2020-01-31, approved-by: "@acme/it" } }\n    owners:',
  );
  const { gh } = await start(waived);
  await scheduled(waived);
  const body = gh.issues[0]?.body ?? '';
  expect(body.indexOf('### Ends soon, or has ended')).toBeGreaterThan(0);
  expect(body).toMatch(/expired-waiver\]\(.*2020-01-31/);
});

test('whoever closes it as not planned is heard', async () => {
  const { gh } = await start();
  await scheduled(gap);
  Object.assign(gh.issues[0] as object, { state: 'closed', state_reason: 'not_planned' });
  await scheduled(gap);
  expect(gh.issues).toHaveLength(1);
  expect(gh.issues[0]?.state).toBe('closed');
});

test("another's copy is left alone, and a second one of ours is closed", async () => {
  const { gh } = await start();
  await scheduled(gap);
  const [own] = gh.issues;
  const copy = { ...(own as (typeof gh.issues)[number]) };
  gh.issues.unshift({ ...copy, number: 1, user: 'mallory' });
  gh.issues.push({ ...copy, number: 99 });
  await scheduled(whole);
  expect(gh.issues.map(({ number, state }) => [number, state])).toEqual([
    [1, 'open'],
    [50, 'closed'],
    [99, 'closed'],
  ]);
});

test('jobs with keys of their own keep an issue each', async () => {
  const { gh } = await start();
  for (const key of ['infra', 'apps'])
    await scheduled(gap, { with: { issue: 'true', 'comment-key': key } });
  expect(gh.issues).toHaveLength(2);
});

test('nothing in it comes from the repository but text', async () => {
  const hostile = gap.replaceAll('chat', '"x](https://evil.example) @octo-dev <img src=x>"');
  const { gh } = await start(hostile);
  await scheduled(hostile);
  expect(smuggled(gh.issues[0]?.body ?? '')).toEqual([]);
});

test.each([
  ['without the permission', { token: 'ghs_write' }],
  ['without a token', { token: '' }],
])('%s a warning names it, and the verdict is the same', async (_name, more) => {
  const { gh } = await start();
  const ran = await scheduled(gap, more);
  expect(ran.outputs.verdict).toBe('fail');
  expect(warningsOf(ran).join('\n')).toMatch(/issues: write|`token` is empty/);
  expect(gh.issues).toEqual([]);
});

test('a lost answer leaves one, and GitHub in trouble changes no verdict', async () => {
  const { gh } = await start();
  gh.fault({ kind: 'lost-reply', method: 'POST', path: /\/issues$/ });
  await scheduled(gap);
  expect(gh.issues).toHaveLength(1);
  gh.fault({ kind: 'server-error', path: /\/issues$/, times: 99 });
  const ran = await scheduled(gap);
  expect(ran.outputs.verdict).toBe('fail');
  expect(warningsOf(ran)).toContainEqual(
    expect.stringMatching(/^Couldn't keep the tracking issue/),
  );
});

test('it is kept for the default branch alone, on a schedule or by hand', async () => {
  const { gh, calls } = await start();
  const onBranch = { env: { GITHUB_REF: 'refs/heads/topic' }, event: 'workflow_dispatch' };
  await scheduled(gap, onBranch);
  await scheduled(gap, { with: {} });
  await scheduled(gap, { event: 'push' });
  expect(gh.issues).toEqual([]);
  expect(calls().filter((call) => call.includes('/issues'))).toEqual([]);
});
