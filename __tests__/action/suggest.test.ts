import { afterEach, expect, test } from '@jest/globals';
import { lineChange } from '../../src/edit/line-change.ts';
import { sha } from '../loopback/github.ts';
import { withChange } from '../with-change.ts';
import { warningsOf } from './runner.ts';
import {
  FILE,
  owned,
  PULL,
  REPO,
  saas,
  startWorld,
  type World,
  type WorldOptions,
} from './world.ts';

const whole = saas({ mail: owned() });
const withChat = (...but: readonly string[]): string =>
  saas({ mail: owned(), chat: owned(...but) });
const gap = withChat('devices', 'accounts-and-identities');

let world: World;
async function start(head: string, more: Partial<WorldOptions> = {}): Promise<World> {
  const begun = await startWorld({ base: { [FILE]: whole }, head: { [FILE]: head }, ...more });
  const run: World['run'] = (options = {}) =>
    begun.run({ ...options, with: { suggest: 'true', ...options.with } });
  world = { ...begun, run };
  return world;
}
afterEach(async () => {
  expect(world.gh.unexpected).toEqual([]);
  await world.gh.close();
});

/** What a person's click makes of a file. */
function committed(text: string): string {
  const lines = text.split('\n');
  for (const { body, line, start } of world.gh.reviewComments) {
    const [, fence = '', block = ''] = /\n(`{3,})suggestion\n([\s\S]*?)\n\1\n/.exec(body) ?? [];
    expect(fence).not.toBe('');
    lines.splice((start ?? line) - 1, line - (start ?? line) + 1, ...block.split('\n'));
  }
  return lines.join('\n');
}

test('an owner is suggested on the line of the diff, and committing that leaves nothing unowned', async () => {
  const { run, gh } = await start(gap);
  const first = await run();
  expect(first.outputs).toMatchObject({ verdict: 'fail', introduced: '2' });
  expect(gh.reviewComments).toHaveLength(1);
  const [comment] = gh.reviewComments;
  expect(comment).toMatchObject({ path: FILE, user: 'github-actions[bot]' });
  expect(comment?.body).toContain('2 duties have no owner (`devices`, `accounts-and-identities`)');
  expect(comment?.body).toContain('`@acme/information-and-data` has other duties of this service');
  const fixed = await run({ files: { [FILE]: committed(gap) } });
  expect(fixed.outputs).toMatchObject({ verdict: 'pass', unowned: '0' });
});

test('a suggestion is made once, and closed once it is settled', async () => {
  const { run, gh, calls } = await start(gap);
  await run();
  calls();
  await run();
  expect(calls().filter((call) => /POST .*\/reviews|PATCH/.test(call))).toEqual([]);
  await run({ files: { [FILE]: withChat() } });
  expect(gh.reviewComments).toHaveLength(1);
  expect(gh.reviewComments[0]).toMatchObject({ isMinimized: true });
  expect(gh.reviewComments[0]?.body).toMatch(/\n<!-- settled -->\nSettled/);
  calls();
  await run({ files: { [FILE]: withChat() } });
  expect(calls().filter((call) => call.startsWith('PATCH'))).toEqual([]);
});

test('one whose lines were changed since gives way to another', async () => {
  const { run, gh } = await start(gap);
  await run();
  const [old] = gh.reviewComments;
  if (old !== undefined) old.isOutdated = true;
  await run();
  expect(gh.reviewComments.map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
});

test('five are made at most', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const many = saas(Object.fromEntries(ids.map((id) => [id, owned('devices')])));
  const { run, gh } = await start(many);
  await run();
  expect(gh.reviewComments).toHaveLength(5);
});

test('where nothing of a service is owned, CODEOWNERS or the rest of the file says who', async () => {
  const { run, gh } = await start(saas({ mail: owned(), chat: {} }));
  await run();
  expect(gh.reviewComments[0]?.body).toContain('CODEOWNERS names `@acme/it` for this file');
});

test('another file than the one that was checked gets none, nor does old debt', async () => {
  const { run, gh, calls } = await start(gap);
  // What is checked out has one line more than what GitHub shows.
  await run({ files: { [FILE]: `# merged\n${gap}` } });
  expect(gh.reviewComments).toEqual([]);
  await gh.close();
  await start(`# new\n${gap}`, { base: { [FILE]: gap } });
  calls();
  await world.run();
  expect(world.gh.reviewComments).toEqual([]);
  expect(world.calls().filter((call) => call.includes('/files'))).toEqual([]);
});

test("a person's copy of the mark neither hides a suggestion nor is touched", async () => {
  const { run, gh } = await start(gap);
  await run();
  const [own] = gh.reviewComments;
  const forged = { ...own, id: 1, user: 'mallory' } as (typeof gh.reviewComments)[number];
  (gh.reviewComments as unknown[]).splice(0, 1, forged);
  await run();
  expect(gh.reviewComments.map(({ user }) => user)).toEqual(['mallory', 'github-actions[bot]']);
  await run({ files: { [FILE]: withChat() } });
  expect(forged.body).toContain('```suggestion');
});

test.each([
  ['false', 'ghs_write', 0],
  ['true', 'ghs_read', 1],
])('`suggest: %s` with %s changes no verdict', async (suggest, token, warnings) => {
  const { run, gh } = await start(gap);
  const ran = await run({ with: { suggest }, token });
  expect(ran.outputs.verdict).toBe('fail');
  expect(gh.reviewComments).toEqual([]);
  expect(warningsOf(ran)).toHaveLength(warnings);
});

test('whatever GitHub makes of it, the verdict is the same, and a warning says what was not done', async () => {
  for (const at of [/\/pulls\/7\/files$/, /\/pulls\/7\/reviews$/]) {
    for (const kind of ['forbidden', 'server-error', 'invalid', 'not-found'] as const) {
      const { run, gh } = await start(gap);
      gh.fault({ kind, path: at, times: 99 });
      const ran = await run();
      expect(ran.outputs).toMatchObject({ verdict: 'fail', 'comment-status': 'created' });
      expect(warningsOf(ran)).toEqual([expect.stringMatching(/^Couldn't suggest owners on pull/)]);
      await gh.close();
    }
  }
  await start(gap);
});

test('a lost answer leaves one review', async () => {
  const { run, gh } = await start(gap);
  gh.fault({ kind: 'lost-reply', path: /\/reviews$/ });
  await run();
  expect(gh.reviewComments).toHaveLength(1);
});

test('the companion suggests on a pull request from a fork', async () => {
  const FORK = 'outsider/widgets';
  const { gh, run } = await start(gap, {
    pull: { head: { ref: 'patch-1', sha: sha('head'), repo: FORK }, user: 'outsider' },
    seed: { repos: { [FORK]: { forkOf: REPO, branches: { 'patch-1': sha('head') } } } },
  });
  const payload = gh.payload('workflow_run', REPO, PULL);
  await run({ event: 'workflow_run', payload, files: {}, env: { GITHUB_SHA: sha('base') } });
  expect(gh.reviewComments).toHaveLength(1);
});

test('a change of lines, put back, is what it came from', () => {
  for (const [before, after] of [
    ['a\nb\nc', 'a\nx\nc'],
    ['a\nb', 'a\nb\nb\nc'],
    ['', 'a'],
    ['a\na\na', 'a'],
  ] as const) {
    const change = lineChange(before.split('\n'), after.split('\n'));
    expect(change).not.toBeNull();
    if (change !== null) expect(withChange(before.split('\n'), change).join('\n')).toBe(after);
  }
});
